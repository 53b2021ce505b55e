import { beforeAll, describe, expect, test } from 'vitest';
import { checkEir, checkFoia } from '../../../src/provisions/index.ts';
import type { CheckedLaw } from '../../../src/reasoning/index.ts';

describe('the Freedom of Information Act, checked as a whole', () => {
  let whole: CheckedLaw;
  beforeAll(() => {
    whole = checkFoia();
  }, 120_000);

  test('has no hole, clash, dead law, idle condition, broken reference or direction, and each check looked at something', () => {
    expect(whole.checks.flatMap(({ check, faults }) => faults.map((fault) => ({ check, ...fault })))).toEqual([]);
    expect(whole.checks.filter(({ looked }) => looked === 0)).toEqual([]);
  });
});

test('the Environmental Information Regulations in outline are sound too', () => {
  const whole = checkEir();

  expect(whole.checks.flatMap(({ check, faults }) => faults.map((fault) => ({ check, ...fault })))).toEqual([]);
  expect(whole.checks.filter(({ looked }) => looked === 0)).toEqual([]);
});
