import type { Known } from '../../src/case/index.ts';

/** What is still possible for each of some facts. */
type Domains = Readonly<Record<string, readonly unknown[]>>;

/** One value for each of them. */
export type Completion<Facts extends Domains> = { readonly [Fact in keyof Facts]: Facts[Fact][number] };

/** Every completion of some facts, written out one after another. */
export function every<const Facts extends Domains>(facts: Facts): readonly Completion<Facts>[] {
  let completions: Readonly<Record<string, unknown>>[] = [{}];
  for (const [fact, values] of Object.entries(facts)) {
    const longer: Readonly<Record<string, unknown>>[] = [];
    for (const completion of completions) for (const value of values) longer.push({ ...completion, [fact]: value });
    completions = longer;
  }
  return completions as readonly Completion<Facts>[];
}

/** The values a fact of the file may still have, out of all that it could have. */
export function valuesOf<Value extends string>(known: Known<Value> | undefined, all: readonly Value[]): readonly Value[] {
  if (known === undefined) return all;
  if (typeof known === 'string') return [known];
  if (known.is === 'known') return [known.value];
  return known.among ?? all;
}

/** The value of a fact that is known. */
export function knownValue<Value extends string>(known: Known<Value> | undefined): Value | undefined {
  if (known === undefined || typeof known === 'string') return known;
  return known.is === 'known' ? known.value : undefined;
}

/** Each value once, told apart by how it prints. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

export const yesOrNo = ['yes', 'no'] as const;
