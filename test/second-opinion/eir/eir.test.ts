import { expect, test } from 'vitest';
import { eir } from '../../../src/provisions/index.ts';
import { everyDifference } from '../law/disagreements.ts';
import { everyPair, onEir } from './opinion.ts';

test('the Environmental Information Regulations as encoded agree with a second opinion on them, over every fact pattern and every pair of days', () => {
  expect(everyDifference(eir, everyPair, undefined, onEir)).toEqual([]);
});
