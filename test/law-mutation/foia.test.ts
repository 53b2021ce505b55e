import { describe, expect, test } from 'vitest';
import { foia, foiaDeclared } from '../../src/provisions/index.ts';
import { everyPair } from '../second-opinion/foia/days.ts';
import { onFoia } from '../second-opinion/foia/opinion.ts';
import { fateOf } from './killers.ts';
import { mutantsOf } from './mutants.ts';

const held = { declared: foiaDeclared, opinion: onFoia, fewDays: everyPair, everyDay: [] };
const mutants = mutantsOf(foia);
const named = new Map(mutants.map((mutant) => [mutant.name, mutant]));

const decidedEarlier = 'What is decided by then was received by then: no request is decided before it is received.';

/** The mutants that say the same as the Act, each with its reason. */
const equivalent: ReadonlyMap<string, string> = new Map([
  ['foia-2000/section-40/4A: receipt to 2026-09-29, version 1', decidedEarlier],
  ['foia-2000/section-40/5B/d: receipt to 2026-09-29, version 1', decidedEarlier],
  ['foia-2000/section-40/8: receipt to 2026-09-29, version 1', decidedEarlier],
  [
    'foia-2000/section-39: all of any (39(1)(a) foi.held.environmental; 39(1)(b) foi.held.environmental)',
    'Both paragraphs ask the same of one fact, so every one of them is any of them.',
  ],
]);

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
