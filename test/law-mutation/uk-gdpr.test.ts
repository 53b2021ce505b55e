import { describe, expect, test } from 'vitest';
import { bodies } from './bodies.ts';
import { fateOf } from './killers.ts';
import { mutantsOf } from './mutants.ts';
import { sameLaw } from './same-law.ts';

const { law, held, equivalent } = bodies['uk-gdpr'];
const mutants = mutantsOf(law);
const named = new Map(mutants.map((mutant) => [mutant.name, mutant]));

describe('the UK GDPR and its exemptions with one thing in them changed', () => {
  test('have a name for each change', () => {
    expect(named.size).toBe(mutants.length);
  });

  test('are caught, or are listed as the same law, in every ninety-seventh of them', () => {
    const missed = mutants.filter(
      (mutant, index) => index % 97 === 0 && !equivalent.has(mutant.name) && fateOf(mutant, held) === 'survived',
    );

    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('are listed as the same law just where they say the same of every request, over every fact pattern', () => {
    const other = [...equivalent.keys()].filter((name) => {
      const { rule, changed } = named.get(name) ?? {};
      return rule === undefined || changed === undefined || !sameLaw(law.catalogue, rule, changed);
    });

    expect(other).toEqual([]);
  });

  test.each([
    ['a third party’s consent', 'dpa-2018/schedule-2/paragraph-16: without not 16(2)(a) thirdParty.consent of '],
    ['a use of the exemption', 'dpa-2018/schedule-2/paragraph-16: without thirdParty.exercise'],
    ['that the data subject knows it already', 'dpa-2018/schedule-3/paragraph-6: without 6(2) health.alreadyKnown of '],
    ['an opinion out of date', 'dpa-2018/schedule-3/paragraph-6: without 6(3)(a) health.opinionInDate of '],
    ['what the Reporter has not said', 'dpa-2018/schedule-3/paragraph-12: 12(3) reporter.opinion less not given'],
    ['the word investigation', 'dpa-2018/schedule-2/paragraph-2/1: 2(1)(a) crimeTax.purpose less investigation of crime'],
  ])('are caught where they leave out %s', (_, start) => {
    const found = mutants.filter(({ name }) => name.startsWith(start));

    expect(found.length).toBeGreaterThan(0);
    for (const mutant of found) expect(fateOf(mutant, held)).toBe('the second opinion');
  });
});
