import type { Argument, Place } from './argument.ts';
import type { Catalogue } from './catalogue.ts';
import { bitOf, slotOf, specIn } from './catalogue.ts';
import type { Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';
import type { State } from './state.ts';

/** One fact put to one value. */
export interface Put {
  readonly unit: number;
  readonly fact: string;
  readonly value: string;
}

/** What a place could be made to come to, for certain. */
export type Made = 'applies' | 'available and not exercised' | 'not met';

/** A way to make a place come to something: as few facts as will do it. */
export interface Alternative {
  readonly made: Made;
  readonly puts: readonly Put[];
}

/** Every way of putting the facts of a place, up to this many, is tried. */
const most = 4096;

/** Ways already found, by what was known of the place's facts. */
const found = new WeakMap<object, Map<string, readonly Alternative[]>>();

/**
 * The nearest ways to make a place come to each thing it does not come to for certain already, each by putting as few facts as
 * possible to one value, the earliest in the catalogue first.
 */
export function alternativesOf(
  { catalogue }: Pick<Argument, 'catalogue'>,
  place: Pick<Place, 'unit' | 'version' | 'asks' | 'exercised'>,
  facts: readonly string[],
  state: State,
): readonly Alternative[] {
  if (place.version === undefined) return [];
  const known = found.get(place) ?? new Map<string, readonly Alternative[]>();
  found.set(place, known);
  const slots = facts.map((fact) => slotOf(catalogue, fact));
  const key = slots.map(({ word, mask }) => (state[word] as number) & mask).join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const alternatives = search(catalogue, place, facts, state);
  known.set(key, alternatives);
  return alternatives;
}

function search(
  catalogue: Catalogue,
  place: Pick<Place, 'unit' | 'asks' | 'exercised'>,
  facts: readonly string[],
  state: State,
): readonly Alternative[] {
  const present = madeBy(place.asks(state), place.exercised(state));
  const trial = state.slice();
  const nearest = new Map<Made, readonly Put[]>();
  let tried = 0;

  /** Puts every fact from one on in every way, changing no more than so many. */
  function put(from: number, changes: number, puts: readonly Put[]): void {
    if (tried >= most) return;
    if (changes === 0 || from === facts.length) {
      if (changes > 0) return;
      tried += 1;
      const made = madeBy(place.asks(trial), place.exercised(trial));
      if (made !== undefined && made !== present && !nearest.has(made)) nearest.set(made, puts);
      return;
    }
    const fact = facts[from] as string;
    const { word, mask, shift } = slotOf(catalogue, fact);
    const before = trial[word] as number;
    for (const [index, value] of specIn(catalogue, fact).values.entries()) {
      const bit = 1 << (shift + index);
      if ((before & mask) === bit) continue;
      trial[word] = (before & ~mask) | bit;
      put(from + 1, changes - 1, [...puts, { unit: place.unit, fact, value }]);
    }
    trial[word] = before;
    put(from + 1, changes, puts);
  }

  for (let changes = 1; changes <= facts.length && nearest.size < 3; changes += 1) put(0, changes, []);
  return [...nearest].map(([made, puts]) => ({ made, puts }));
}

/** What a verdict and the exercise of a power come to together, where that is certain. */
function madeBy(verdict: Outlook, exercised: Outlook): Made | undefined {
  if (verdict === canFail) return 'not met';
  if (verdict !== canHold) return undefined;
  if (exercised === canHold) return 'applies';
  return exercised === canFail ? 'available and not exercised' : undefined;
}

/** The states with some facts put to a value each. */
export function withPuts(catalogue: Catalogue, states: readonly State[], puts: readonly Put[]): readonly State[] {
  const changed = states.map((state, unit) => (puts.some((one) => one.unit === unit) ? state.slice() : state));
  putAll(catalogue, changed, puts);
  return changed;
}

/** Puts some facts to a value each, in states that are the caller's own. */
export function putAll(catalogue: Catalogue, states: readonly State[], puts: readonly Put[]): void {
  for (const { unit, fact, value } of puts) {
    const { word, mask } = slotOf(catalogue, fact);
    const state = states[unit] as State;
    state[word] = ((state[word] as number) & ~mask) | bitOf(catalogue, fact, value);
  }
}
