import type { Judgement, Means, Target } from '../../src/case/index.ts';
import { signedOn } from './case-with.ts';

/** What a judgement is about, beside the places it covers. */
export interface Judging {
  readonly id?: string;
  /** Whom it protects, under section 45(4)(e). */
  readonly for?: string;
  readonly means?: 'withhold' | Means;
  readonly element?: string;
  readonly reasons: string;
  /** The civil day it was signed. */
  readonly on?: string;
}

/** The tests of each restriction, by citation. */
const aims: Readonly<Record<string, string>> = {
  'dpa-2018/section-45/4/a': 'inquiry',
  'dpa-2018/section-45/4/b': 'crime',
  'dpa-2018/section-45/4/c': 'publicSecurity',
  'dpa-2018/section-45/4/e': 'rightsOfOthers',
};

/** Restricting was judged necessary and proportionate, and is done. */
export function restricts(provision: string, places: readonly string[], judging: Judging): Judgement {
  const aim = aims[provision] ?? '';
  const finds = { [`${aim}.atRisk`]: 'yes', [`${aim}.necessary`]: 'yes', [`${aim}.proportionate`]: 'yes' };
  return judgement(provision, places, finds, { means: 'withhold', ...judging, exercise: 'restrict' });
}

/** A restriction was judged out of proportion to what the requester would lose by it. */
export function disproportionate(provision: string, places: readonly string[], judging: Judging): Judgement {
  const aim = aims[provision] ?? '';
  const finds = { [`${aim}.atRisk`]: 'yes', [`${aim}.necessary`]: 'yes', [`${aim}.proportionate`]: 'no' };
  return judgement(provision, places, finds, { means: 'withhold', ...judging });
}

/** Giving it was judged to put nothing at risk. */
export function harmless(provision: string, places: readonly string[], judging: Judging): Judgement {
  return judgement(provision, places, { [`${aims[provision] ?? ''}.atRisk`]: 'no' }, judging);
}

/** A judgement that finds what it is told to, at the places named or, where none is named, of the request. */
export function judgement(
  provision: string,
  places: readonly string[],
  finds: Readonly<Record<string, string>>,
  { for: person, id = 'judged', on = '2026-09-21', ...rest }: Judging & Partial<Pick<Judgement, 'exercise' | 'restsOn' | 'class'>>,
): Judgement {
  return {
    id,
    provision,
    scope: places.length === 0 ? [{ request: true }] : places.map(targetAt),
    ...(person === undefined ? {} : { people: [person] }),
    finds,
    factors: { '*': 'as the reasons say' },
    signed: signedOn(on),
    ...rest,
  };
}

/** `report/text 2..4` as a target. */
function targetAt(place: string): Target {
  const [, item = '', track = '', segments = ''] = /^([^/]+)\/(\S+) (.+)$/.exec(place) ?? [];
  return { item, track, segments: [segments] };
}
