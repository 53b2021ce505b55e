import { expect, test } from 'vitest';
import { sorting } from '../../../src/provisions/sorting/index.ts';
import { everyDifference } from '../law/disagreements.ts';
import { everyDay } from './days.ts';
import { onSorting } from './opinion.ts';

test('the law that messages are sorted by agrees with a second opinion on it, over every fact pattern and on each side of every change', () => {
  expect(everyDifference(sorting, everyDay, undefined, onSorting)).toEqual([]);
});
