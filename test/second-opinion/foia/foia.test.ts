import { expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import { everyDifference } from '../law/disagreements.ts';
import { everyPair } from './days.ts';
import { onFoia } from './opinion.ts';

test('the Freedom of Information Act as encoded agrees with a second opinion on it, over every fact pattern and every pair of days', () => {
  expect(everyDifference(foia, everyPair, undefined, onFoia)).toEqual([]);
});
