import { beforeAll, describe, expect, test } from 'vitest';
import { checkUkGdpr } from '../../src/provisions/index.ts';
import type { CheckedLaw } from '../../src/reasoning/index.ts';

let whole: CheckedLaw;

describe('the UK GDPR and its exemptions, held to everything that can be checked without a case', () => {
  beforeAll(() => {
    whole = checkUkGdpr();
  }, 240_000);

  test('there is no unlisted gap or clash, on every side of every change since the Act', () => {
    const faults = whole.checks.filter(({ check }) => check === 'gaps' || check === 'conflicts').flatMap((one) => one.faults);

    expect(faults).toEqual([]);
    for (const day of ['2018-05-25', '2020-12-31', '2024-01-01', '2024-03-08', '2025-08-20', '2026-02-05', '2026-06-19', '2026-09-30']) {
      expect(whole.time.days).toContain(day);
    }
  });

  test('no dead law: every provision decides some case, every condition matters in some case', () => {
    const faults = whole.checks.filter(({ check }) => check === 'dead law' || check === 'conditions').flatMap((one) => one.faults);

    expect(faults).toEqual([]);
  });

  test('passes every other check, and each looked at something', () => {
    expect(whole.checks.flatMap(({ check, faults }) => faults.map((fault) => ({ check, ...fault })))).toEqual([]);
    expect(whole.checks.filter(({ looked }) => looked === 0)).toEqual([]);
    expect(whole.sound).toBe(true);
  });
});
