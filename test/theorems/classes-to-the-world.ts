import fc from 'fast-check';
import type { Case, Item, Judgement, NamedFacts, UnconfirmedClass } from '../../src/case/index.ts';
import { environmentalCase, kept, looked, noHarm, noise, unsaid } from '../telling/letter/every-environmental.ts';
import { harmless, informationCase, policy, screened, silent, withheld } from '../telling/letter/every-information.ts';
import type { Silence } from './silences.ts';

/** What has become of one line of what is held. */
type Fate = 'given' | 'withheld' | 'open';

/** Never given whole: to give what is in a class is to confirm that it is held. */
const fates = fc
  .array(fc.constantFrom<Fate>('given', 'withheld', 'open'), { minLength: 3, maxLength: 3 })
  .filter((lines) => lines.some((fate) => fate !== 'given'));

const outside = fc.constantFrom<NonNullable<Case['nothingHeld']>>('never held', 'not found', 'deleted before the request', 'lost');

/** The class, with what would be so of what is in it or with nothing said of that. */
const classOf = (ifHeld: NamedFacts): fc.Arbitrary<readonly UnconfirmedClass[]> =>
  fc.constantFrom<readonly UnconfirmedClass[]>(
    [{ id: 'protest', class: 'what anybody was told about a protest' }],
    [{ id: 'protest', class: 'what anybody was told about a protest', ifHeld }],
  );

/** How one law answers a request of which a class is neither confirmed nor denied. */
interface World {
  readonly base: (changes: Partial<Case>) => Case;
  readonly request: Case['request'];
  readonly raised: readonly string[];
  readonly screened: (...raised: readonly string[]) => NonNullable<Case['screenings']>;
  /** An item as it is held, and as it is not. */
  readonly item: Item;
  readonly notHeld: NamedFacts;
  /** That a class is neither confirmed nor denied, and that the rest may be. */
  readonly silence: readonly Judgement[];
  readonly judged: (item: string, segment: string, fate: Fate) => readonly Judgement[];
  readonly ifHeld: NamedFacts;
}

const over = (item: string, segment: string): Judgement['scope'] => [{ item, track: 'text', segments: [segment] }];

const plainly = (item: Item): Item => ({
  ...item,
  tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map((one) => ({ ...one, named: [] })) })),
});

const onItem = (item: string, segment: string, all: readonly Judgement[]): readonly Judgement[] =>
  all.map((one) => ({ ...one, id: `${one.id}-${item}`, scope: over(item, segment) }));

/** That the rest may be confirmed or denied. */
function sayable({ reasonsForRequester: _, exercise: __, ...rest }: Judgement, finds: Judgement['finds']): Judgement {
  return { ...rest, id: 'rest', finds };
}

const act: World = {
  base: informationCase,
  request: informationCase().request,
  raised: ['foia-2000/section-31/3', 'foia-2000/section-31/1/a'],
  screened,
  item: plainly(policy),
  notHeld: { 'foi.held.for': 'the authority', 'foi.held.when': 'made or obtained since' },
  silence: [silent('protest'), sayable(silent(), { 'foi.silence.lawEnforcement.matter': 'none of them' })],
  judged: (item, segment, fate) =>
    fate === 'open' ? [] : onItem(item, segment, [fate === 'given' ? harmless(segment) : withheld(segment)]),
  ifHeld: { 'foi.held.when': 'at receipt' },
};

const { request } = environmentalCase();

const regulations: World = {
  base: environmentalCase,
  // Whether a Minister has certified what is judged is on the file (regulation 15).
  request: { ...request, facts: { ...request.facts, 'eir.silence.security.certified': 'no' } },
  raised: ['eir-2004/regulation-12/6', 'eir-2004/regulation-12/5/e'],
  screened: looked,
  item: plainly(noise),
  notHeld: { 'eir.held': 'no' },
  silence: [unsaid('protest'), sayable(unsaid(), { 'eir.silence.security.effect': 'no' })],
  judged: (item, segment, fate) => (fate === 'open' ? [] : onItem(item, segment, fate === 'given' ? [noHarm(segment)] : kept(segment))),
  ifHeld: { 'eir.held': 'when received' },
};

/** Cases that differ only in what is held in a class: nothing, something that is not within the right, or lines of something that is. */
function heldInClass(world: World): fc.Arbitrary<Silence> {
  return fc
    .record({
      beside: fc.constantFrom<Fate | 'nothing'>('given', 'withheld', 'nothing'),
      lines: fates,
      within: fc.boolean(),
      nothingHeld: outside,
      unconfirmed: classOf(world.ifHeld),
    })
    .map(({ beside, lines, within, nothingHeld, unconfirmed }) => {
      const other: readonly Item[] = beside === 'nothing' ? [] : [{ ...world.item, id: 'other', title: 'Something else' }];
      const held: Item = { ...world.item, id: 'held', title: 'In the class', ...(within ? {} : { facts: world.notHeld }) };
      const ofOther = beside === 'nothing' ? [] : ['1', '2', '3'].flatMap((segment) => world.judged('other', segment, beside));
      const ofHeld = lines.flatMap((fate, index) => world.judged('held', String(index + 1), fate));
      const shared = {
        request: { ...world.request, unconfirmed },
        screenings: world.screened(...world.raised),
      };
      return {
        nothing: world.base({
          ...shared,
          items: other,
          ...(beside === 'nothing' ? { nothingHeld } : {}),
          judgements: [...world.silence, ...ofOther],
        }),
        something: world.base({ ...shared, items: [...other, held], judgements: [...world.silence, ...ofOther, ...ofHeld] }),
      };
    });
}

/** Of one class under the Freedom of Information Act. */
export const inClassUnderTheAct = heldInClass(act);

/** Of one class under the Environmental Information Regulations. */
export const inClassUnderTheRegulations = heldInClass(regulations);
