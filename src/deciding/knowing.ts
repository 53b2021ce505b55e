import type { Known, NamedFacts } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import { bitOf, narrow, remaining } from '../reasoning/index.ts';
import type { Regime } from './regime.ts';

/** Narrows a fact to the values given, where the law turns on it at all. */
export function find({ pack: { catalogue } }: Pick<Regime, 'pack'>, state: State, fact: string, values: readonly string[]): void {
  if (catalogue.slots.has(fact)) narrow(catalogue, state, fact, values);
}

/** Records what a case file says of a fact: a bare value is known, an unknown keeps the values that remain. */
export function know<Value extends string>(law: Pick<Regime, 'pack'>, state: State, fact: string, known: Known<Value> | undefined): void {
  if (known === undefined) return;
  if (typeof known === 'string') find(law, state, fact, [known]);
  else if (known.is === 'known') find(law, state, fact, [known.value]);
  else find(law, state, fact, known.among ?? []);
}

/** Records facts that the case file names, so far as the law turns on them. */
export function knowNamed(law: Pick<Regime, 'pack'>, state: State, facts: NamedFacts | undefined): void {
  for (const [fact, known] of Object.entries(facts ?? {})) know(law, state, fact, known);
}

/** The values of a fact that are still possible; none where the law does not turn on it. */
export function valuesLeft({ pack: { catalogue } }: Pick<Regime, 'pack'>, state: State, fact: string): readonly string[] {
  return catalogue.slots.has(fact) ? remaining(catalogue, state, fact) : [];
}

/** Is a fact known to have one value? Never where the law does not turn on it. */
export function isNow({ pack: { catalogue } }: Pick<Regime, 'pack'>, state: State, fact: string, value: string): boolean {
  const slot = catalogue.slots.get(fact);
  return slot !== undefined && ((state[slot.word] as number) & slot.mask) === bitOf(catalogue, fact, value);
}

/** The value, where it is known. */
export function valueIn<Value extends string | number>(known: Known<Value> | undefined): Value | undefined {
  if (known === undefined) return undefined;
  if (typeof known === 'object') return known.is === 'known' ? known.value : undefined;
  return known;
}
