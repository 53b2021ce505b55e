import { canonicalText } from '../canonical-text.ts';
import type { Said, Sides } from './comparison.ts';

/** What a decision says of a thing, without its reasons. */
export function saidOf<Outcome>({ status, outcome, possible }: Said<Outcome>): Said<Outcome> {
  return { status, ...(outcome === undefined ? {} : { outcome }), possible };
}

/** Do two values say the same, whatever order their keys were written in? */
export function alike(one: unknown, other: unknown): boolean {
  return one === other || canonicalText(one ?? null) === canonicalText(other ?? null);
}

/** Two sides, without the one that is not there. */
export function sides<Value>(before: Value | undefined, after: Value | undefined): Sides<Value> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Everything named on either side, in text order by code unit. */
export function namedIn(before: Iterable<string>, after: Iterable<string>): readonly string[] {
  return [...new Set([...before, ...after])].sort();
}
