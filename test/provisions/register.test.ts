import { describe, expect, test } from 'vitest';
import { part3 } from '../../src/provisions/index.ts';
import type { EventName } from '../../src/reasoning/index.ts';
import { inside } from '../../src/reasoning/index.ts';
import { dutyOf, events, inForce } from './asking.ts';

/** Appendix A of the law notes: the row, where it is encoded, the event that chooses it, and its days. */
const register: readonly (readonly [row: string, cite: string, event: EventName, from: string, to?: string])[] = [
  // Version 2 adds subsection (1A) beside it, so the rule itself does not end.
  ['P3.GATE.1 v1', 'dpa-2018/section-29/1', 'continuous', '2018-05-25'],
  ['P3.GATE.1 v2', 'dpa-2018/section-29/1A', 'continuous', '2025-11-17'],
  ['P3.GATE.2 v1', 'dpa-2018/section-30', 'continuous', '2018-05-25'],
  ['P3.GATE.2 v1', 'dpa-2018/section-30/2', 'continuous', '2018-05-25'],
  ['P3.GATE.3 v1', 'dpa-2018/section-31', 'continuous', '2018-05-25'],
  ['P3.GATE.4 v1', 'dpa-2018/section-32', 'continuous', '2018-05-25'],
  ['P3.PD v1', 'dpa-2018/section-3', 'continuous', '2018-05-23'],
  ['P3.COURT v1', 'dpa-2018/section-43/3', 'continuous', '2018-05-25'],
  ['P3.GENINFO v1', 'dpa-2018/section-44/5', 'continuous', '2018-05-25', '2025-09-04'],
  ['P3.GENINFO v2', 'dpa-2018/section-44/5', 'continuous', '2025-09-05', '2026-06-18'],
  ['P3.GENINFO v3', 'dpa-2018/section-44/5', 'continuous', '2026-06-19'],
  ['P3.GENINFO v3', 'dpa-2018/section-44/1', 'continuous', '2026-06-19'],
  ['P3.ACCESS.1 v1', 'dpa-2018/section-45/1/a', 'receipt', '2018-05-25'],
  ['P3.ACCESS.1 v1', 'dpa-2018/section-45/1/b', 'receipt', '2018-05-25'],
  ['P3.INFO v1', 'dpa-2018/section-45/2/a', 'decision', '2018-05-25'],
  ['P3.INFO v1', 'dpa-2018/section-45/2/g', 'decision', '2018-05-25'],
  ['P3.INFO v2', 'dpa-2018/section-45/2/ea', 'decision', '2026-06-19'],
  ['P3.SEARCH v0', 'case-law/reasonable-search', 'decision', '2018-05-25', '2023-12-31'],
  ['P3.SEARCH v1', 'dpa-2018/section-45/2A', 'decision', '2024-01-01'],
  ['P3.RESPOND v1', 'dpa-2018/section-45/3', 'receipt', '2018-05-25'],
  ['P3.RESTRICT.a v1', 'dpa-2018/section-45/4/a', 'decision', '2023-12-31'],
  ['P3.RESTRICT.b v1', 'dpa-2018/section-45/4/b', 'decision', '2023-12-31'],
  ['P3.RESTRICT.c v1', 'dpa-2018/section-45/4/c', 'decision', '2023-12-31'],
  ['P3.RESTRICT.e v1', 'dpa-2018/section-45/4/e', 'decision', '2018-05-25', '2023-12-30'],
  ['P3.RESTRICT.e v1', 'dpa-2018/section-45/4/e', 'decision', '2023-12-31'],
  ['P3.RESTRICT.d v1', 'dpa-2018/section-45/4/d', 'receipt', '2018-05-25', '2025-09-04'],
  ['P3.NS v1', 'dpa-2018/section-78A', 'receipt', '2025-09-05'],
  ['P3.LPP v0', 'common-law/privilege', 'receipt', '2018-05-25', '2025-09-04'],
  ['P3.LPP v1', 'dpa-2018/section-45A', 'receipt', '2025-09-05'],
  ['P3.LPP v2', 'dpa-2018/section-45A/2', 'decision', '2026-06-19'],
  ['P3.NOTICE v1', 'dpa-2018/section-45/5', 'receipt', '2018-05-25', '2025-09-04'],
  ['P3.NOTICE v2', 'dpa-2018/section-45/5', 'receipt', '2025-09-05', '2026-02-04'],
  ['P3.NOTICE v3', 'dpa-2018/section-45/5', 'receipt', '2026-02-05'],
  ['P3.NOTICE.CA v1', 'dpa-2018/section-45/5', 'decision', '2026-06-19'],
  ['P3.NCND v1', 'dpa-2018/section-45/6/fact', 'decision', '2018-05-25'],
  ['P3.NCND v1', 'dpa-2018/section-45/6/reasons', 'decision', '2018-05-25'],
  ['P3.RECORD v1', 'dpa-2018/section-45/7', 'decision', '2018-05-25'],
  ['P3.S51 v1', 'dpa-2018/section-51', 'receipt', '2018-05-25', '2025-09-04'],
  ['P3.S51 v2', 'dpa-2018/section-51', 'receipt', '2025-09-05'],
  ['P3.IDENT v1', 'dpa-2018/section-52/4', 'receipt', '2018-05-25'],
  ['P3.IDENT v1', 'dpa-2018/section-52/4/a', 'receipt', '2018-05-25'],
  ['P3.FORM v1', 'dpa-2018/section-52', 'decision', '2018-05-25'],
  ['P3.MUE v1', 'dpa-2018/section-53/6', 'decision', '2018-05-25', '2026-02-04'],
  ['P3.MUE v2', 'dpa-2018/section-53/6', 'decision', '2026-02-05'],
  ['P3.MUE', 'dpa-2018/section-53/1/a', 'decision', '2018-05-25'],
  ['P3.MUE', 'dpa-2018/section-53/1/b', 'decision', '2018-05-25'],
  ['P3.TIME A', 'dpa-2018/section-54', 'receipt', '2018-05-25', '2026-02-04'],
  ['P3.TIME B', 'dpa-2018/section-54', 'receipt', '2026-02-05'],
  ['P3.TIME.EXT v1', 'dpa-2018/section-54/3A', 'receipt', '2026-02-05'],
  ['P3.TIME.PAUSE v1', 'dpa-2018/section-54/3C', 'receipt', '2026-02-05'],
  ['P3.JOINT v1', 'dpa-2018/section-58', 'continuous', '2018-05-25'],
  ['P3.PROC v1', 'dpa-2018/section-59', 'continuous', '2018-05-25'],
  ['P3.CHILD v1', 'dpa-2018/section-208', 'continuous', '2018-05-25'],
  ['P3.COMPLAIN.CTRL v1', 'dpa-2018/section-164A', 'complaint', '2026-06-19'],
  ['P3.COMPLAIN.CTRL v1', 'dpa-2018/section-164A/4', 'complaint', '2026-06-19'],
  ['P3.COMPLAIN.ICO v1', 'dpa-2018/section-165', 'continuous', '2018-05-25', '2026-06-18'],
  ['P3.COMPLAIN.ICO v1', 'dpa-2018/section-166', 'continuous', '2018-05-25'],
  ['P3.COURT.ORDER v1', 'dpa-2018/section-167', 'determination', '2018-05-25'],
  ['P3.COURT.INSPECT v1', 'dpa-2018/section-180A', 'determination', '2025-08-20'],
  ['P3.OFFENCE.ALTER v1', 'dpa-2018/section-173', 'continuous', '2018-05-25'],
  ['P3.OFFENCE.ENFORCED v1', 'dpa-2018/section-184', 'continuous', '2018-05-25', '2026-02-04'],
  ['P3.OFFENCE.ENFORCED v1', 'dpa-2018/section-184', 'continuous', '2026-02-05'],
  ['P3.OVERRIDE v1', 'dpa-2018/section-186', 'continuous', '2018-05-25', '2025-08-19'],
  ['P3.OVERRIDE v2', 'dpa-2018/section-186', 'continuous', '2025-08-20'],
  ['P3.OVERRIDE v2', 'dpa-2018/section-186A', 'continuous', '2024-01-01'],
];

describe('every row of the register of rules is in force on its days, chosen by its event', () => {
  const rows = register.map(([row, cite, event, from, to]) => ({ row, cite, event, window: to === undefined ? { from } : { from, to } }));

  test.each(rows)('$row is $cite, by $event from $window.from', ({ cite, event, window }) => {
    const rule = part3.byCite.get(cite) ?? part3.duties.get(cite);

    expect(rule?.inForce.map((version) => version.windows[event])).toContainEqual(window);
  });
});

describe('no request falls between two versions, or under both', () => {
  const days = [
    ...new Set(
      [...part3.provisions, ...part3.duties.values()]
        .flatMap(({ inForce: versions }) => versions.flatMap(({ windows }) => Object.values(windows)))
        .flatMap(({ from, to }) => [from, to])
        .filter((day): day is string => day !== undefined),
    ),
  ].sort();
  const everywhere = days.flatMap((receipt) => days.filter((decision) => decision >= receipt).map((decision) => events(receipt, decision)));

  test.each(['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51', 'dpa-2018/section-53/6', 'dpa-2018/section-54'])(
    '%s has one version for every pair of days from the start of Part 3',
    (cite) => {
      const counts = everywhere
        .filter(({ receipt = '' }) => receipt >= '2018-05-25')
        .map(
          (dates) =>
            dutyOf(cite).inForce.filter(({ windows }) =>
              Object.entries(windows).every(([event, window]) => inside(dates[event as EventName] ?? '', window)),
            ).length,
        );

      expect(new Set(counts)).toEqual(new Set([1]));
    },
  );

  test('of each pair of rules where one took the place of the other, one is in force and never both', () => {
    for (const dates of everywhere.filter(({ receipt = '' }) => receipt >= '2018-05-25')) {
      expect(inForce('case-law/reasonable-search', dates)).not.toBe(inForce('dpa-2018/section-45/2A', dates));
      expect(inForce('dpa-2018/section-45/4/d', dates)).not.toBe(inForce('dpa-2018/section-78A', dates));
      expect(inForce('common-law/privilege', dates)).not.toBe(inForce('dpa-2018/section-45A', dates));
    }
  });
});
