import { beforeAll, describe, expect, test } from 'vitest';
import { checkSorting, sorting, sortingDeclared } from '../../src/provisions/sorting/index.ts';
import type { CheckedLaw, Provision } from '../../src/reasoning/index.ts';
import { assemble, checkLaw, leavesOf } from '../../src/reasoning/index.ts';

describe('the law that messages are sorted by, checked as a whole', () => {
  let whole: CheckedLaw;
  beforeAll(() => {
    whole = checkSorting();
  }, 60_000);

  test('passes every check that Part 3 passes', () => {
    expect(whole.checks.flatMap(({ faults }) => faults)).toEqual([]);
    expect(whole.sound).toBe(true);
  });

  test('each check looked at something, but the one of judgements: to sort is to judge nothing', () => {
    expect(whole.checks.filter(({ looked }) => looked === 0).map(({ check }) => check)).toEqual(['judgements']);
  });

  test('the days tried are those on which the law of sorting changed, with the day before each', () => {
    for (const day of ['2018-05-25', '2025-11-17', '2026-02-05', '2026-06-19']) expect(whole.time.days).toContain(day);
    for (const day of ['2018-05-24', '2025-11-16', '2026-02-04', '2026-06-18']) expect(whole.time.days).toContain(day);
  });

  test('no dead law: every route is reached in some case, and every condition matters in some case', () => {
    const faults = whole.checks.filter(({ check }) => check === 'dead law' || check === 'conditions').flatMap((one) => one.faults);
    const shown = new Set(whole.scenarios.map(({ provision }) => provision));

    expect(faults).toEqual([]);
    expect(sorting.provisions.map(({ cite }) => cite).filter((cite) => !shown.has(cite))).toEqual([]);
  });

  test('a rule taken out, or a day moved, is noticed', () => {
    const without = (cite: string) =>
      checkLaw(
        assemble(sorting.catalogue, {
          provisions: sorting.provisions.filter((one) => one.cite !== cite),
          duties: [...sorting.duties.values()],
          elements: sorting.elements.filter((one) => one !== cite),
        }),
        sortingDeclared,
      );
    const late = sorting.provisions.map((one): Provision => {
      if (one.cite !== 'dpa-2018/section-164A/1') return one;
      return { ...one, inForce: one.inForce.map((version) => ({ ...version, windows: { receipt: { from: '2026-06-20' } } })) };
    });
    const moved = checkLaw(
      assemble(sorting.catalogue, { provisions: late, duties: [...sorting.duties.values()], elements: sorting.elements }),
      sortingDeclared,
    );

    expect(without('foia-2000/section-40/5A').sound).toBe(false);
    expect(moved.checks.flatMap(({ faults }) => faults.map(({ is, at }) => [is, at]))).toContainEqual([
      'not in force and not listed',
      'dpa-2018/section-164A/1',
    ]);
  }, 60_000);
});

describe('the law that a message names', () => {
  test('is read only by rules that say what is to be explained, and they displace nothing', () => {
    const readers = sorting.provisions.filter(({ inForce }) =>
      inForce.some(({ when }) => leavesOf(when).some(({ fact }) => fact === 'law.named')),
    );

    expect(readers.map(({ cite }) => cite).sort()).toEqual(['practice/law-named', 'practice/own-data-is-subject-access']);
    for (const { effect, displaces } of readers) expect([effect, displaces]).toEqual(['explained', []]);
  });
});

describe('every route', () => {
  test.each(sorting.elements)('%s is owed exactly one notice before anything else', (cite) => {
    const notices = sorting.byCite.get(cite)?.duties.filter((duty) => sorting.duties.get(duty)?.does === 'acknowledge');

    expect(notices).toHaveLength(1);
  });
});
