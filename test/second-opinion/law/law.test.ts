import { describe, expect, test } from 'vitest';
import { part3 } from '../../../src/provisions/index.ts';
import { assemble } from '../../../src/reasoning/index.ts';
import { everyOtherEvent, everyPair, fewDays } from './days.ts';
import { disagreementsWith, everyDifference } from './disagreements.ts';
import { standing } from './standing.ts';

const everyDay = [...everyPair, ...everyOtherEvent];

describe('the law read a second time', () => {
  test('agrees with the first on every provision and duty, over every fact pattern and every pair of law days', () => {
    expect(disagreementsWith(part3, everyDay)).toEqual([]);
  });

  test('differs where the list of standing differences says, and on a few days as on all', () => {
    expect([...everyDifference(part3, everyDay)].sort()).toEqual([...standing].sort());
    expect([...everyDifference(part3, fewDays)].sort()).toEqual([...standing].sort());
  });

  test('sees a provision that begins a day late, a condition left out, an effect, a limb of a duty, and one that is missing', () => {
    const differs = (change: (cite: string, rule: (typeof part3.provisions)[number]) => typeof rule | undefined, only?: string) =>
      disagreementsWith(
        assemble(part3.catalogue, {
          provisions: part3.provisions.flatMap((rule) => change(rule.cite, rule) ?? []),
          duties: [...part3.duties.values()],
          elements: part3.elements,
        }),
        fewDays,
        only,
      );
    const at = 'dpa-2018/section-45/4/e';

    expect(differs((_, rule) => rule)).toEqual([]);
    expect(
      differs((cite, rule) =>
        cite !== 'dpa-2018/section-78A'
          ? rule
          : { ...rule, inForce: rule.inForce.map((one) => ({ ...one, windows: { receipt: { from: '2025-09-06' } } })) },
      ),
    ).not.toEqual([]);
    expect(
      differs((cite, rule) =>
        cite !== at
          ? rule
          : {
              ...rule,
              inForce: rule.inForce.map((one) => ({
                ...one,
                when: one.when.is === 'all' ? { is: 'all', of: one.when.of.slice(1) } : one.when,
              })),
            },
      ),
    ).not.toEqual([]);
    expect(differs((cite, rule) => (cite === at ? { ...rule, effect: 'exempt' } : rule), at)).toHaveLength(1);
    expect(differs((cite, rule) => (cite === at ? { ...rule, duties: rule.duties.slice(1) } : rule), at)).toHaveLength(1);
    expect(differs((cite, rule) => (cite === at ? undefined : rule), at)).toEqual([`${at}: not in the pack`]);
  });
});
