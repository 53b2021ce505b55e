import type { Case, Item } from '../case/index.ts';
import { lengthOf } from '../case/index.ts';
import type { EventDates, State } from '../reasoning/index.ts';
import type { Because, Decision, ElementDecision, ItemDecision, ItemOutcome, Part, PartOutcome, TrackDecision } from './decision.ts';
import type { Touched } from './element.ts';
import { decideElement } from './element.ts';
import { itemState } from './item-state.ts';
import type { Ledger } from './ledger.ts';
import type { Situations } from './part.ts';
import { partOf } from './part.ts';
import { stretchesOf } from './parts.ts';
import { elementOf } from './scope.ts';
import type { Weighed } from './standing-judgements.ts';

/** Decides one item: every part of every track, its source, and from those the item itself. */
export function decideItem(
  case_: Case,
  item: Item,
  request: State,
  dates: EventDates,
  weighed: readonly Weighed[],
  ledger: Ledger,
): ItemDecision {
  const known = itemState(request, case_, item);
  const tracks = item.tracks.map((track): TrackDecision => {
    const { stretches, first, cost } = stretchesOf(case_, item, track, known, dates, weighed);
    const situations: Situations = { first, written: new Map() };
    return {
      track: track.id,
      kind: track.kind,
      length: lengthOf(track.extent),
      unit: unitOf(track.extent.is),
      ...(track.extent.is === 'cells' ? { columns: track.extent.columns } : {}),
      parts: stretches.map((stretch) => partOf(case_, item, track, stretch, ledger, situations)),
      cost,
    };
  });
  const whole = together(tracks.flatMap((track) => track.parts));
  return {
    item: item.id,
    ...whole,
    tracks,
    origin: originOf(whole, (certain) => decideOrigin(case_, item, known, dates, weighed, certain, ledger)),
  };
}

const source = 'dpa-2018/section-45/2/g';

/**
 * The source of what is under another law, or is not theirs at all, is no more owed under section 45 than the data is. It is worked
 * out on its own only where the item may be within the right; where it may be outside it as well, both stay possible.
 */
function originOf(whole: Decision<ItemOutcome>, within: (certain: boolean) => ElementDecision): ElementDecision {
  const outside = whole.possible.filter((one) => one === 'route elsewhere' || one === 'out of scope');
  if (outside.length === 0) return within(true);
  if (outside.length === whole.possible.length) return { element: source, ...whole, possible: outside } as ElementDecision;
  const { outcome: _outcome, ...origin } = within(false);
  return {
    ...origin,
    status: 'open',
    possible: [...origin.possible, ...outside],
    because: [],
    needs: [...new Set([...origin.needs, ...whole.needs])].sort(),
    exact: origin.exact && whole.exact,
  };
}

function unitOf(extent: 'time' | 'text' | 'cells' | 'whole'): TrackDecision['unit'] {
  return ({ time: 'ms', text: 'characters', cells: 'cells', whole: 'whole' } as const)[extent];
}

/** The source is restricted on its own (s45(2)(g)): it touches whoever supplied the data, where that was not the requester. */
function decideOrigin(
  case_: Case,
  item: Item,
  known: State,
  dates: EventDates,
  weighed: readonly Weighed[],
  certain: boolean,
  ledger: Ledger,
) {
  const element = source;
  const over = weighed.filter(
    ({ judgement }) => elementOf(judgement) === element && judgement.scope.some((target) => 'item' in target && target.item === item.id),
  );
  const judgements = over.filter(({ lapse }) => lapse === undefined).map(({ judgement }) => judgement);
  const lapsed = new Set(
    over.flatMap(({ judgement, lapse }) => (lapse === undefined || lapse === 'replaced' ? [] : (judgement.people ?? []))),
  );
  return decideElement(
    { case: case_, item, about: item.id, element, known, dates, touched: sourcesOf(case_, item), judgements, lapsed, certain },
    ledger,
  );
}

function sourcesOf(case_: Case, item: Item): readonly Touched[] {
  const ids = new Set(case_.people.map((person) => person.id));
  const named = [item.origin, ...item.tracks.flatMap((track) => track.segments.map((segment) => segment.source))].filter(
    (source) => source !== undefined,
  );
  const sources = new Set<string>();
  let unknown = named.length === 0;
  for (const source of named) {
    if (typeof source === 'string') sources.add(source);
    else if (source.is === 'known') sources.add(source.value);
    else if (source.among === undefined) unknown = true;
    else for (const id of source.among) sources.add(id);
  }
  const people = [...sources].filter((source) => ids.has(source) && source !== case_.dataSubject).sort();
  return [...people.map((person): Touched => ({ person })), ...(unknown ? [{}] : [])];
}

/** What the parts of an item can come to together, as a set of the kinds of thing that happen in it. */
const gives = 1;
const withholds = 2;
const exempts = 4;
const excludes = 8;
const leaves = 16;
const routes = 32;

function bitsOf(outcome: PartOutcome): number {
  const bits: Readonly<Record<PartOutcome['kind'], number>> = {
    disclose: gives,
    'disclose edited': gives | withholds,
    withhold: withholds,
    exempt: exempts,
    excluded: excludes,
    'out of scope': leaves,
    'route elsewhere': routes,
  };
  return bits[outcome.kind];
}

function named(bits: number): ItemOutcome {
  if (bits & routes) return 'route elsewhere';
  if (bits & gives) return bits & (withholds | exempts | excludes) ? 'disclose partly' : 'disclose';
  if (bits & withholds) return 'withhold';
  if (bits & exempts) return 'exempt';
  return bits & excludes ? 'excluded' : 'out of scope';
}

const order: readonly ItemOutcome[] = ['disclose', 'disclose partly', 'withhold', 'exempt', 'excluded', 'out of scope', 'route elsewhere'];

/** Every outcome of the whole that some choice of outcomes for its parts would give. */
function reachable(parts: readonly Part[]): ReadonlySet<ItemOutcome> {
  let combinations = new Set<number>([0]);
  for (const part of parts) {
    const kinds = new Set(part.possible.map(bitsOf));
    const next = new Set<number>();
    for (const before of combinations) for (const kind of kinds) next.add(before | kind);
    combinations = next;
  }
  return new Set([...combinations].map(named));
}

/** Derives an item from its parts. Its reasons are those of as few parts as settle it. */
function together(parts: readonly Part[]): Decision<ItemOutcome> {
  const possible = reachable(parts);
  const decided = possible.size === 1;
  const [only] = possible;
  const open = parts.filter((part) => part.status !== 'decided');
  const questions = open.flatMap((part) => part.needs);
  const status = parts.some((part) => part.status === 'gap')
    ? 'gap'
    : parts.some((part) => part.status === 'conflict')
      ? 'conflict'
      : decided
        ? 'decided'
        : 'open';
  return {
    status,
    ...(status === 'decided' && only !== undefined ? { outcome: only } : {}),
    possible: order.filter((outcome) => possible.has(outcome)),
    because: decided ? reasonsOf(parts, only) : [],
    needs: [...new Set(questions)].sort(),
    exact: new Set(questions).size === questions.length && parts.every((part) => part.exact),
    findings: [],
  };
}

/**
 * Facts that suffice for the item. Something given and something not is enough for *partly*, and one part under another
 * regime is enough to route it; any other outcome needs every part to agree.
 */
function reasonsOf(parts: readonly Part[], outcome: ItemOutcome | undefined): readonly Because[] {
  const has = (bit: number) => parts.find((part) => part.outcome !== undefined && (bitsOf(part.outcome) & bit) !== 0);
  const enough =
    outcome === 'route elsewhere'
      ? [has(routes)]
      : outcome === 'disclose partly'
        ? [parts.find((part) => part.outcome?.kind === 'disclose edited')]
            .concat(has(gives), has(withholds | exempts | excludes))
            .slice(0, 3)
        : parts;
  const edited = enough[0];
  const chosen = outcome === 'disclose partly' && edited !== undefined ? [edited] : enough;
  const seen = new Map<string, Because>();
  for (const part of chosen) for (const one of part?.because ?? []) seen.set(`${one.fact}/${one.person ?? ''}`, one);
  return [...seen.values()];
}
