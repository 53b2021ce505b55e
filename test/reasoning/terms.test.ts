import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/reasoning/index.ts';
import type { Term } from '../../src/reasoning/term.ts';
import { termOf } from '../../src/reasoning/term.ts';
import { all, any, is, not, smallFacts, yesOrNo } from './small-facts.ts';

const facts = smallFacts({ a: yesOrNo, b: yesOrNo, c: yesOrNo, kind: ['text', 'image', 'sound'] });
const [a, b, c] = [is('a'), is('b'), is('c')];

/** A term to read: its literals, a denied one with a stroke, and its terms in brackets. */
function read({ is: kind, literals, inner }: Term): string {
  const each = literals.map(({ fact, yes, no }) => `${fact}${yes < no ? '' : '/'}`);
  return `${kind}(${[...each, ...inner.map(read)].join(' ')})`;
}
const term = (condition: Condition) => read(termOf(facts, condition));

describe('A condition as a term', () => {
  test('has its leaves as masks over one word of a state, the other way about where they are denied', () => {
    const image = is('kind', 'image', 'sound');
    expect(termOf(facts, image).literals).toEqual([{ fact: 'kind', word: 0, yes: 0b110 << 6, no: 0b001 << 6 }]);
    expect(termOf(facts, not(image)).literals).toEqual([{ fact: 'kind', word: 0, yes: 0b001 << 6, no: 0b110 << 6 }]);
  });

  test('is one where an all is of an all, or an any of an any', () => {
    expect(term(all(a, all(b, all(c))))).toBe('all(a b c)');
    expect(term(any(any(a, b), c))).toBe('any(a b c)');
  });

  test('keeps apart what is of the other kind, each inside once', () => {
    expect(term(all(a, any(b, c)))).toBe('all(a any(b c))');
    expect(term(any(all(a, b), all(b, c)))).toBe('any(all(a b) all(b c))');
    expect(term(all(c, all(a, any(b, c)), any(a, b)))).toBe('all(c a any(b c) any(a b))');
  });

  test('takes one leaf for itself, of whichever kind it is said to be', () => {
    expect(term(all(any(a), b))).toBe('all(a b)');
    expect(term(any(all(a), not(all(not(b)))))).toBe('any(a b)');
  });

  test('does not take for one leaf what has a term of its own beside it, nor what has nothing', () => {
    expect(term(all(any(a, all(b, c)), c))).toBe('all(c any(a all(b c)))');
    expect(term(all(a, any()))).toBe('all(a any())');
    expect(term(any(a, all()))).toBe('any(a all())');
  });

  test('carries a denial down to its leaves, and turns all into any and any into all', () => {
    expect(term(not(all(a, any(b, not(c)))))).toBe('any(a/ all(b/ c))');
    expect(term(not(not(all(a, b))))).toBe('all(a b)');
    expect(term(all(a, not(any(b, c))))).toBe('all(a b/ c/)');
  });
});
