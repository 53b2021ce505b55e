import { describe, expect, test } from 'vitest';
import { bodies } from './bodies.ts';
import { operators } from './change.ts';
import { fateOf } from './killers.ts';
import { mutantsOf } from './mutants.ts';
import { sameLaw } from './same-law.ts';

const { law, held, equivalent } = bodies['part-3'];
const everyMutant = mutantsOf(law);
const named = new Map(everyMutant.map((mutant) => [mutant.name, mutant]));

describe('Part 3 with one thing in it changed', () => {
  test('has a name for each change, and a change of every kind', () => {
    expect(named.size).toBe(everyMutant.length);
    expect([...new Set(everyMutant.map(({ operator }) => operator))].sort()).toEqual([...operators].sort());
  });

  test('is caught, or is listed as the same law, in every nineteenth of them', () => {
    const missed = everyMutant.filter(
      (mutant, index) => index % 19 === 0 && !equivalent.has(mutant.name) && fateOf(mutant, held) === 'survived',
    );

    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('is listed as the same law just where it says the same of every request, over every fact pattern', () => {
    const other = [...equivalent.keys()].filter((name) => {
      const { rule, changed } = named.get(name) ?? {};
      return rule === undefined || changed === undefined || !sameLaw(law.catalogue, rule, changed);
    });

    expect(other).toEqual([]);
  });

  test('is not the same law where a day of receipt moves', () => {
    const { rule, changed } = named.get('dpa-2018/section-45/5: receipt from a day later, version 5') ?? {};

    expect(rule && changed && sameLaw(law.catalogue, rule, changed)).toBe(false);
  });
});
