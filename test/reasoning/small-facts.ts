import type { Catalogue, Condition, FactSpec, State } from '../../src/reasoning/index.ts';
import { catalogue, narrow, nothingKnown } from '../../src/reasoning/index.ts';

/** Facts about nothing in particular, each by its values. */
export function smallFacts(values: Readonly<Record<string, readonly string[]>>): Catalogue {
  const spec = (of: readonly string[]): FactSpec => ({ about: 'part', values: of, means: '', answeredBy: 'officer' });
  return catalogue(Object.fromEntries(Object.entries(values).map(([id, of]) => [id, spec(of)])));
}

export const yesOrNo = ['yes', 'no'];

/** Values with no meaning: `v0`, `v1` and so on. */
export const values = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `v${index}`);

/** What is known, with the values of each fact that remain; of any other, nothing. */
export function knowing(facts: Catalogue, known: Readonly<Record<string, string | readonly string[]>>): State {
  const state = nothingKnown(facts);
  for (const [id, of] of Object.entries(known)) narrow(facts, state, id, typeof of === 'string' ? [of] : of);
  return state;
}

export const is = (fact: string, ...of: readonly string[]): Condition => ({
  is: 'fact',
  fact,
  values: of.length === 0 ? ['yes'] : of,
  limb: fact,
});
export const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ is: 'any', of });
export const not = (of: Condition): Condition => ({ is: 'not', of });
