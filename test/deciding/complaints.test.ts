import { describe, expect, test } from 'vitest';
import { caseWith } from '../casebook/case-with.ts';
import { decided } from '../casebook/decided.ts';
import { environmental, information } from '../casebook/ordinary.ts';

const complaints = (...days: readonly string[]) => days.map((receivedOn) => ({ receivedOn }));

describe('each complaint that was received (section 164A)', () => {
  const owed = (duty: string, ...days: readonly string[]) =>
    decided(caseWith({ request: { complaints: complaints(...days) } }))
      .decision.duties.certain.filter((one) => one.duty === duty)
      .map((one) => [one.for.join(), one.by]);

  test('is acknowledged within 30 days of its own day, whichever stands first in the file', () => {
    const two = [
      ['2026-07-06', '2026-08-05'],
      ['2026-09-14', '2026-10-14'],
    ];

    expect(owed('dpa-2018/section-164A', '2026-07-06', '2026-09-14')).toEqual(two);
    expect(owed('dpa-2018/section-164A', '2026-09-14', '2026-07-06')).toEqual(two);
  });

  test('is answered by itself', () => {
    expect(owed('dpa-2018/section-164A/4', '2026-07-06', '2026-09-14')).toEqual([
      ['2026-07-06', undefined],
      ['2026-09-14', undefined],
    ]);
  });

  test('is under the law of its own day: one of before 19 June 2026 brings nothing, and takes nothing from a later one', () => {
    expect(owed('dpa-2018/section-164A', '2026-06-18')).toEqual([]);
    expect(owed('dpa-2018/section-164A', '2026-06-18', '2026-06-19')).toEqual([['2026-06-19', '2026-07-20']]);
    expect(owed('dpa-2018/section-164A', '2026-06-19', '2026-06-18')).toEqual([['2026-06-19', '2026-07-20']]);
  });
});

test.each([
  ['the Act of 2000 asks by its code for a review', information, 'practice/foi-internal-review'],
  ['the Regulations ask for reconsideration (regulation 11)', environmental, 'eir-2004/regulation-11'],
] as const)('of each complaint %s', (_, usual, cite) => {
  const { decision } = decided(usual({ nothingHeld: 'never held', request: { complaints: complaints('2026-09-10', '2026-09-20') } }));

  expect(decision.duties.certain.filter(({ duty }) => duty === cite).map((one) => one.for)).toEqual([['2026-09-10'], ['2026-09-20']]);
});
