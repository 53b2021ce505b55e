import type { Case, Item } from '../case/index.ts';
import { lengthOf } from '../case/index.ts';
import type { Reached, State, Verdict } from '../reasoning/index.ts';
import type { ItemSetting } from './argued.ts';
import type { Assumption, Decision, ElementDecision, ItemDecision, Part, TrackDecision } from './decision.ts';
import type { Touched } from './element.ts';
import { decideElement } from './element.ts';
import { itemOutcomesIn } from './happenings.ts';
import { find, valueIn, valuesLeft } from './knowing.ts';
import type { Ledger } from './ledger.ts';
import { needing } from './ledger.ts';
import type { ItemOutcome } from './outcome.ts';
import type { Situations } from './part.ts';
import { partOf } from './part.ts';
import { stretchesOf } from './parts.ts';
import type { Regime } from './regime.ts';
import { elementOf } from './scope.ts';
import type { Weighed } from './standing-judgements.ts';
import { wholeOf } from './whole.ts';
import type { Piece } from './whole-outcomes.ts';
import { outcomesOfWhole } from './whole-outcomes.ts';
import type { Told } from './whole-reasons.ts';

/** An item decided, and what it may come to should nothing before it have stopped the request. */
export interface ItemDecided {
  readonly decision: ItemDecision;
  readonly ifReached: readonly ItemOutcome[];
  readonly designated: Verdict;
  /** Whether some of it is their own data, where that is outside the right. */
  readonly own: Verdict;
  readonly assumed: readonly Assumption[];
}

/** Decides one item: every part of every track, its source, and from those the item itself. */
export function decideItem(setting: ItemSetting, weighed: readonly Weighed[], ledger: Ledger): ItemDecided {
  const { law, case: case_, item, known, assumed } = setting;
  const whole: Told[] = [];
  const tracks = item.tracks.map((track): TrackDecision => {
    const { stretches, first, cost } = stretchesOf(setting, track, weighed);
    const situations: Situations = { first, written: new Map(), alike: new Map() };
    const parts = stretches.map((stretch) => partOf(case_, item, track, stretch, ledger, situations));
    for (const [index, stretch] of stretches.entries()) whole.push({ kind: track.kind, stretch, part: parts[index] as Part });
    return {
      track: track.id,
      kind: track.kind,
      length: lengthOf(track.extent),
      unit: unitOf(track.extent.is),
      ...(track.extent.is === 'cells' ? { columns: track.extent.columns } : {}),
      parts,
      cost,
    };
  });
  const derived = wholeOf(law, whole, reachedBy(setting, whole, weighed), ledger);
  const { source } = law;
  const origin =
    source === undefined
      ? undefined
      : originOf(source, derived, (certain) => decideOrigin(setting, source, weighed, certain, ledger), ledger);
  const decision = { item: item.id, ...derived, tracks, ...(origin === undefined ? {} : { origin }) };
  const firstParts = tracks.flatMap((track) => track.parts.slice(0, 1));
  const [designated] = law.designation === undefined ? [] : verdictsOf(law.designation, firstParts, ledger);
  return {
    decision,
    ifReached: law.gate.reached.some(([fact]) => valuesLeft(law, known, fact).length > 1)
      ? ifReached(law, known, whole)
      : decision.possible,
    designated: designated ?? 'not reached',
    own: ownIn(law, tracks, ledger),
    assumed,
  };
}

/** Whether some stretch of an item is their own data by the provision that takes that out of the right. */
function ownIn({ gate }: Regime, tracks: readonly TrackDecision[], ledger: Ledger): Verdict {
  if (gate.ownOutside === undefined) return 'not reached';
  const verdicts = verdictsOf(
    gate.ownOutside,
    tracks.flatMap(({ parts }) => parts),
    ledger,
  );
  return verdicts.includes('holds') ? 'holds' : verdicts.includes('open') ? 'open' : 'fails';
}

/** What one provision, of the thing itself and not of a person, came to in some parts. */
function verdictsOf(cite: string, parts: readonly Part[], ledger: Ledger): readonly Verdict[] {
  const ids = new Set<string>();
  for (const { findings } of parts) for (const id of findings) if (id.endsWith(`:${cite}`)) ids.add(id);
  const verdicts: Verdict[] = [];
  for (const { id, provision, verdict } of ledger.findings) {
    if (verdicts.length === ids.size) break;
    if (provision === cite && ids.has(id)) verdicts.push(verdict);
  }
  return verdicts;
}

/** What the item may come to if the request goes on: what would have stopped it, had it been otherwise, is then known. */
function ifReached(law: Regime, known: State, pieces: readonly Piece[]): readonly ItemOutcome[] {
  const open = law.gate.reached.filter(([fact]) => valuesLeft(law, known, fact).length > 1);
  const { outcomes } = outcomesOfWhole(law.pack, pieces, ({ argued: { states } }) => {
    const [first, ...people] = states;
    const state = (first as State).slice();
    for (const [fact, values] of open) find(law, state, fact, values);
    return [state, ...people];
  });
  return itemOutcomesIn(outcomes);
}

/**
 * What an item may come to. How it relates to the requester is one fact for the whole of it, so where that is not known the item is
 * read in each way that is left.
 */
function reachedBy(setting: ItemSetting, pieces: readonly Piece[], weighed: readonly Weighed[]): Reached {
  const { item } = setting;
  if (valueIn(item.relates) !== undefined) return outcomesOfWhole(setting.law.pack, pieces);
  const left = typeof item.relates === 'object' && item.relates.is === 'unknown' ? item.relates.among : undefined;
  const ways = (left ?? (['purpose', 'content', 'no'] as const)).map((relates) => {
    const read = { ...setting, item: { ...item, relates } };
    return outcomesOfWhole(
      setting.law.pack,
      item.tracks.flatMap((track) => stretchesOf(read, track, weighed).stretches.map((stretch): Piece => ({ kind: track.kind, stretch }))),
    );
  });
  return { outcomes: ways.reduce((set, one) => set | one.outcomes, 0), exact: ways.every(({ exact }) => exact) };
}

function unitOf(extent: 'time' | 'text' | 'cells' | 'whole'): TrackDecision['unit'] {
  return ({ time: 'ms', text: 'characters', cells: 'cells', whole: 'whole' } as const)[extent];
}

/**
 * The source of what is under another law, or is not theirs at all, is no more owed under section 45 than the data is. It is worked
 * out on its own only where the item may be within the right; where it may be outside it as well, both stay possible.
 */
function originOf(
  source: string,
  whole: Decision<ItemOutcome>,
  within: (certain: boolean) => ElementDecision,
  ledger: Ledger,
): ElementDecision {
  const outside = whole.possible.filter((one) => one === 'route elsewhere' || one === 'out of scope');
  if (outside.length === 0) return within(true);
  if (outside.length === whole.possible.length) return { element: source, ...whole, possible: outside, wouldChange: [] } as ElementDecision;
  const { outcome: _outcome, ...origin } = within(false);
  return {
    ...origin,
    status: 'open',
    possible: [...origin.possible, ...outside],
    because: [],
    wouldChange: [],
    needs: needing(ledger, [...origin.needs, ...whole.needs]),
    exact: origin.exact && whole.exact,
  };
}

/** The source is restricted on its own (s45(2)(g)): it touches whoever supplied the data, where that was not the requester. */
function decideOrigin(setting: ItemSetting, element: string, weighed: readonly Weighed[], certain: boolean, ledger: Ledger) {
  const { law, case: case_, item } = setting;
  const over = weighed.filter(
    ({ judgement }) =>
      elementOf(law, judgement) === element && judgement.scope.some((target) => 'item' in target && target.item === item.id),
  );
  const judgements = over.filter(({ lapse }) => lapse === undefined).map(({ judgement }) => judgement);
  const lapsed = new Set(
    over.flatMap(({ judgement, lapse }) => (lapse === undefined || lapse === 'replaced' ? [] : (judgement.people ?? []))),
  );
  return decideElement({ ...setting, about: item.id, element, touched: sourcesOf(case_, item), judgements, lapsed, certain }, ledger);
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
