import { describe, expect, test } from 'vitest';
import { bodies } from './bodies.ts';
import { fateOf } from './killers.ts';
import { mutantsOf } from './mutants.ts';

const { law, held, equivalent } = bodies.foia;
const mutants = mutantsOf(law);
const named = new Map(mutants.map((mutant) => [mutant.name, mutant]));

describe('the Freedom of Information Act with one thing in it changed', () => {
  test('has a name for each change', () => {
    expect(named.size).toBe(mutants.length);
  });

  test('is caught in every forty-first of them', () => {
    const missed = mutants.filter(
      (mutant, index) => index % 41 === 0 && !equivalent.has(mutant.name) && fateOf(mutant, held) === 'survived',
    );

    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test.each([...equivalent.keys()])('is not caught, and is the same law: %s', (name) => {
    const mutant = named.get(name);

    expect(mutant === undefined ? undefined : fateOf(mutant, held)).toBe('survived');
  });
});
