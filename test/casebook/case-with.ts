import type { AccessRequest, Case, Item, ItemKind, Judgement, Means, Person, Screening, Segment, SignedBy, Target, Track } from '../../src/case/index.ts';

/** The data subject of every case in the casebook. */
export const requester = 'p-requester';

/** What a casebook entry says of a case; the rest is ordinary. */
export type Situation = Partial<Omit<Case, 'request' | 'people'>> & {
  /** The civil day the request was received. */
  readonly received?: string;
  readonly asks?: string;
  readonly request?: Partial<AccessRequest>;
  /** Everyone but the data subject. */
  readonly others?: readonly Person[];
};

const signedOn = (on: string): SignedBy => ({ by: 'Alex Placeholder', role: 'information rights officer', on });

/** A case with nothing unusual about it but what the entry says: a known requester, a listed controller, other grounds screened out, officers on duty. */
export function caseWith({ received = '2026-09-07', asks = 'Everything you hold about me', request, others = [], items = [], ...rest }: Situation): Case {
  const decidedOn = rest.decidedOn ?? '2026-09-28';
  return {
    format: 'subject-access/case@1',
    id: 'casebook',
    synthetic: true,
    decidedOn,
    request: { receivedOn: received, channel: 'letter', text: asks, identity: { doubted: 'no' }, ...request },
    controller: { name: 'A police force', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: requester,
    people: [{ id: requester, role: 'data subject' }, ...others],
    items: items.map((item) => ({ ...item, tracks: item.tracks.map((track) => ({ describedBy: signedOn(received), ...track })) })),
    screenings: [screenedOut(decidedOn)],
    roleScreenings: [{ id: 'on-duty', people: 'everyone on duty', reasons: 'On duty, not covert, no risk flag', signed: signedOn(decidedOn) }],
    ...rest,
  };
}

/** Every ground that may be screened in bulk, screened out. */
function screenedOut(on: string): Screening {
  return { id: 'screened-out', grounds: ['dpa-2018/*', 'common-law/privilege'], items: 'all', result: 'screened out', signed: signedOn(on) };
}

/** Puts one ground in play on some items, or on everything where none is named, though a bulk screening had ruled it out. */
export function raised(ground: string, ...items: readonly string[]): readonly Screening[] {
  const on = '2026-09-28';
  return [screenedOut(on), { id: 'raised', grounds: [ground], items: items.length === 0 ? 'all' : items, result: 'raised', signed: signedOn(on) }];
}

/** One line or paragraph: who speaks or writes, what is said, and about whom. */
export interface Line extends Partial<Pick<Segment, 'named' | 'source'>> {
  readonly by: string;
  readonly says: string;
  readonly about: readonly string[];
}

type Kept = Partial<Omit<Item, 'id' | 'kind' | 'tracks'>>;

/** A recording with a sound track, `sound`: five seconds to a line, lines numbered from 1, all of it described. */
export function recording(id: string, kind: ItemKind, lines: readonly Line[], kept: Kept = {}): Item {
  const segments = lines.map((line, index) => ({ ...said(line, index), from: index * 5000, to: (index + 1) * 5000 }));
  return found(id, kind, { id: 'sound', kind: 'sound', extent: { is: 'time', ms: lines.length * 5000 }, complete: 'yes', segments }, kept);
}

/** A recording with a picture track, `picture`: five seconds to a shot, shots numbered from 1, everyone in shot listed. */
export function footage(id: string, kind: ItemKind, shots: readonly (readonly string[])[], kept: Kept = {}): Item {
  const segments = shots.map((seen, index) => ({ id: String(index + 1), from: index * 5000, to: (index + 1) * 5000, seen }));
  const extent = { is: 'time', ms: shots.length * 5000, framesPerSecond: 25 } as const;
  return found(id, kind, { id: 'picture', kind: 'picture', extent, complete: 'yes', segments }, kept);
}

/** A document with a text track, `text`: paragraphs numbered from 1. */
export function document(id: string, kind: ItemKind, paragraphs: readonly Line[], kept: Kept = {}): Item {
  let length = 0;
  const segments = paragraphs.map((paragraph, index) => {
    const from = length;
    length += paragraph.says.length;
    return { ...said(paragraph, index), from, to: length };
  });
  const processing = kind === 'email' ? {} : ({ processing: 'filing system' } as const);
  return found(id, kind, { id: 'text', kind: 'text', extent: { is: 'text', length }, complete: 'yes', segments }, { ...processing, ...kept });
}

function said({ by, says, about, ...more }: Line, index: number): Segment {
  return { id: String(index + 1), speaker: by, discussed: about, text: says, ...more };
}

function found(id: string, kind: ItemKind, track: Track, kept: Kept): Item {
  return { id, kind, title: id, purpose: 'law enforcement', flags: [], relates: 'content', origin: 'the force’s own record', ...kept, tracks: [track] };
}

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
