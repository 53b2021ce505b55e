import { describe, expect, test } from 'vitest';
import type { Body } from './bodies.ts';
import { bodies } from './bodies.ts';
import { fateOf } from './killers.ts';
import { mutantsOf } from './mutants.ts';

const others: readonly (readonly [name: string, body: Body, every: number])[] = [
  ['the Freedom of Information Act', bodies.foia, 41],
  ['the Environmental Information Regulations', bodies.eir, 13],
  ['the law that messages are sorted by', bodies.sorting, 53],
];

describe.each(others)('%s with one thing changed', (_, body, every) => {
  const mutants = mutantsOf(body.law);
  const named = new Map(mutants.map((mutant) => [mutant.name, mutant]));

  test('has a name for each change', () => {
    expect(named.size).toBe(mutants.length);
  });

  test(`is caught, in one of every ${every}`, () => {
    const missed = mutants.filter(
      (mutant, index) => index % every === 0 && !body.equivalent.has(mutant.name) && fateOf(mutant, body.held) === 'survived',
    );

    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('is not caught where it is listed as the same law', () => {
    const caught = [...body.equivalent.keys()].filter((name) => {
      const mutant = named.get(name);
      return mutant === undefined || fateOf(mutant, body.held) !== 'survived';
    });

    expect(caught).toEqual([]);
  });
});
