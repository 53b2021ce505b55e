import { describe, expect, test } from 'vitest';
import { ukGdpr } from '../../../src/provisions/index.ts';
import { everyDifference } from '../law/disagreements.ts';
import { everyOtherEvent, everyPair, fewDays, lawDays } from './days.ts';
import { onUkGdpr } from './opinion.ts';
import { standing } from './standing.ts';

describe('access under the UK GDPR and its exemptions, read a second time', () => {
  test('agrees with the first on every provision and duty, over every fact pattern and every pair of law days', () => {
    expect(lawDays.length).toBeGreaterThanOrEqual(8);
    expect(everyDifference(ukGdpr, [...everyPair, ...everyOtherEvent], undefined, onUkGdpr)).toEqual(standing);
  });

  test('differs on a few days just where it does on all', () => {
    expect(everyDifference(ukGdpr, fewDays, undefined, onUkGdpr)).toEqual(standing);
  });
});
