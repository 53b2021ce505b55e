import type { Catalogue } from './catalogue.ts';
import { bitOf, slotOf } from './catalogue.ts';
import type { Condition, Leaf } from './condition.ts';

/** A leaf as masks over one word of a state: it can hold while a bit of `yes` remains, and fail while a bit of `no` does. */
export interface Literal {
  readonly fact: string;
  readonly word: number;
  readonly yes: number;
  readonly no: number;
}

/** A condition with every `not` carried down to its leaves, and what is alike joined: `all` of an `all` is one. */
export interface Term {
  readonly is: 'all' | 'any';
  readonly literals: readonly Literal[];
  /** Terms of the other kind, each with two leaves at least or with terms of its own. */
  readonly inner: readonly Term[];
}

const opposite = { all: 'any', any: 'all' } as const;

/** Puts a condition into masks. It holds and fails in exactly the states that the condition does. */
export function termOf(catalogue: Catalogue, condition: Condition, denied = false): Term {
  switch (condition.is) {
    case 'fact':
      return { is: 'all', literals: [literalOf(catalogue, condition, denied)], inner: [] };
    case 'not':
      return termOf(catalogue, condition.of, !denied);
    case 'all':
    case 'any': {
      const is = denied ? opposite[condition.is] : condition.is;
      const terms = condition.of.map((part) => termOf(catalogue, part, denied));
      const joined = terms.filter((term) => term.is === is || isLeaf(term));
      return {
        is,
        literals: joined.flatMap((term) => term.literals),
        inner: [...joined.flatMap((term) => term.inner), ...terms.filter((term) => !joined.includes(term))],
      };
    }
  }
}

function isLeaf(term: Term): boolean {
  return term.literals.length === 1 && term.inner.length === 0;
}

function literalOf(catalogue: Catalogue, { fact, values }: Leaf, denied: boolean): Literal {
  const { word, mask } = slotOf(catalogue, fact);
  let bits = 0;
  for (const value of values) bits |= bitOf(catalogue, fact, value);
  return denied ? { fact, word, yes: mask & ~bits, no: bits } : { fact, word, yes: bits, no: mask & ~bits };
}
