import type { Known } from '../case/index.ts';
import type { FactId } from '../provisions/index.ts';
import { facts } from '../provisions/index.ts';
import type { State } from '../reasoning/index.ts';
import { narrow } from '../reasoning/index.ts';

/** Records what a case file says of a fact: a bare value is known, an unknown keeps the values that remain. */
export function know<Value extends string>(state: State, fact: FactId, known: Known<Value> | undefined): void {
  if (known === undefined) return;
  if (typeof known === 'string') narrow(facts, state, fact, [known]);
  else if (known.is === 'known') narrow(facts, state, fact, [known.value]);
  else narrow(facts, state, fact, known.among ?? []);
}

/** The value, where it is known. */
export function valueIn<Value extends string | number>(known: Known<Value> | undefined): Value | undefined {
  if (known === undefined) return undefined;
  if (typeof known === 'object') return known.is === 'known' ? known.value : undefined;
  return known;
}
