import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Item } from '../../src/case/index.ts';
import type { CaseDecision } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { cases } from './cases.ts';
import { forgettings } from './knowing-less.ts';

const picks = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });

/** Everything decided of a case that is not a part: the request, each element, each item and its source. */
function wholesOf(decision: CaseDecision): ReadonlyMap<string, { readonly possible: readonly unknown[]; readonly exact: boolean }> {
  return new Map<string, { readonly possible: readonly unknown[]; readonly exact: boolean }>([
    ['request', decision.request],
    ['confirmation', decision.confirmation],
    ...decision.information.map((one) => [one.element, one] as const),
    ...decision.items.flatMap((one) => [
      [one.item, one] as const,
      ...(one.origin === undefined ? [] : [[`source of ${one.item}`, one.origin] as const]),
    ]),
  ]);
}

const texts = (possible: readonly unknown[]) => possible.map((one) => JSON.stringify(one)).sort();

/** A fact of an item that is one fact wherever it bears, and every value it can have. */
const ofItem: readonly { readonly what: string; readonly ways: (item: Item) => readonly Item[]; readonly unknown: (item: Item) => Item }[] =
  [
    {
      what: 'purpose',
      ways: (item) =>
        (['law enforcement', 'mixed', 'general', 'staff', 'complaints', 'civil litigation'] as const).map((purpose) => ({
          ...item,
          purpose,
        })),
      unknown: (item) => ({ ...item, purpose: { is: 'unknown', why: 'asked' } }),
    },
    {
      what: 'relates',
      ways: (item) => (['content', 'purpose', 'effect', 'no'] as const).map((relates) => ({ ...item, relates })),
      unknown: (item) => ({ ...item, relates: { is: 'unknown', why: 'asked' } }),
    },
  ];

/** Each of these decides a case several times over. */
const fewer = { numRuns: Number(process.env['SUBJECT_ACCESS_RUNS'] || 20) };

describe('theorem 1, of wholes', () => {
  test('knowing less never shrinks what is possible for a request, an element, an item or its source', () => {
    fc.assert(
      fc.property(cases, picks, (known, drawn) => {
        const before = wholesOf(decide(known));
        const steps = forgettings(known);
        for (const pick of steps.length === 0 ? [] : drawn) {
          const step = steps[pick % steps.length];
          const after = wholesOf(decide(step?.case ?? known));
          for (const [id, { possible }] of before) {
            expect([step?.what, id, texts(after.get(id)?.possible ?? [])]).toEqual([
              step?.what,
              id,
              expect.arrayContaining(texts(possible)),
            ]);
          }
        }
      }),
      fewer,
    );
  });
});

describe('theorem 3, both ways', () => {
  test.each(ofItem)(
    'what is possible for an item whose $what is not known is what some value of it gives, and nothing else',
    ({ ways, unknown }) => {
      fc.assert(
        fc.property(cases, (drawn) => {
          const [first, ...rest] = drawn.items;
          fc.pre(first !== undefined);
          const put = (item: Item): Case => ({ ...drawn, items: [item, ...rest] });
          const open = decide(put(unknown(first as Item)));
          const settled = ways(first as Item).map((item) => decide(put(item)));
          const id = (first as Item).id;
          const whole = open.items.find((one) => one.item === id);
          const each = settled.map((decision) => decision.items.find((one) => one.item === id));
          const given = new Set(each.flatMap((one) => one?.possible ?? []));
          expect(whole?.possible).toEqual(expect.arrayContaining([...given]));
          if (whole?.exact === true && each.every((one) => one?.exact === true))
            expect([...given].sort()).toEqual([...whole.possible].sort());
        }),
        fewer,
      );
    },
  );

  test('what is decided of an item has reasons', () => {
    fc.assert(
      fc.property(cases, (known) => {
        for (const { status, because, possible, tracks } of decide(known).items) {
          if (status !== 'decided' || tracks.length === 0) continue;
          expect([possible, because.length]).toEqual([possible, expect.any(Number)]);
          expect(because.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
