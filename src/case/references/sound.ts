import type { Path } from '../problem.ts';

/** What is left of a value once everything of the wrong shape is taken out. */
export type Sound<Value> = Value extends string | number | boolean
  ? Value
  : Value extends readonly (infer Entry)[]
    ? readonly (Sound<Entry> | undefined)[]
    : { readonly [Key in keyof Value]?: Sound<Value[Key]> | undefined };

/** Blanks out, in a copy made for the purpose, the values at these places, so that the rest can still be checked. */
export function withoutUnsound(copy: unknown, places: readonly Path[]): void {
  for (const at of places) {
    let parent: unknown = copy;
    for (const key of at.slice(0, -1)) parent = own(parent, key);
    const last = at.at(-1);
    if (last !== undefined && own(parent, last) !== undefined) (parent as Record<string | number, unknown>)[last] = undefined;
  }
}

/** The sound entries of a list, each with its position. */
export function* each<Entry>(list: readonly (Entry | undefined)[] | undefined): Generator<readonly [Entry, number]> {
  if (list === undefined) return;
  for (let index = 0; index < list.length; index += 1) {
    const entry = list[index];
    if (entry !== undefined) yield [entry, index];
  }
}

function own(parent: unknown, key: string | number): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? (parent as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}
