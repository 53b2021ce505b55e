import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirtyDayPage } from './thirty-days.ts';

const path = new URL('../../docs/30-day-counter.md', import.meta.url);

test('docs/30-day-counter.md is what the clock says today', () => {
  const page = thirtyDayPage();
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, page);

  expect(readFileSync(path, 'utf8')).toBe(page);
});
