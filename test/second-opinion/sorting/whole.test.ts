import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sorting } from '../../../src/provisions/sorting/index.ts';
import type { Pack } from '../../../src/reasoning/index.ts';
import { assemble, canHold, label, narrow, nothingKnown, setOut } from '../../../src/reasoning/index.ts';
import type { Facts } from '../law/opinion.ts';
import { everyDay, underDataProtection } from './days.ts';
import { everyAsk, placesFor } from './whole.ts';

const { ids, specs } = sorting.catalogue;
const days = everyDay.map((one) => ({ ...one, continuous: one.decision }));
/** What is usual of a message is drawn more often than what is not, and information more often than anything else. */
const valuesOf = (id: string) => {
  const values: readonly string[] = specs[id]?.values ?? [];
  const usual = id === 'ask.for' ? 'information' : specs[id]?.quiet;
  return usual === undefined ? values : [...values, usual, usual, usual];
};
const messages = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...valuesOf(id))])));

/** The routes that stand, by a pack of law, for something that is asked for. */
function placesIn(pack: Pack, facts: Facts, dates: (typeof days)[number]): readonly string[] {
  const state = nothingKnown(sorting.catalogue);
  for (const [fact, value] of Object.entries(facts)) narrow(sorting.catalogue, state, fact, [value]);
  return pack.elements.filter((element) => {
    const argument = setOut(pack, element, dates, 0);
    const { stands } = label(argument, [state]);
    return argument.places.some(({ provision }, at) => provision.cite === element && stands[at] === canHold);
  });
}

describe('whole messages, sorted a second time', () => {
  test('what is asked for is one of the kinds that were thought of', () => {
    expect([...(specs['ask.for']?.values ?? [])].sort()).toEqual([...everyAsk].sort());
  });

  test('go where the law was read to send them, on whatever day they came', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom(...days), (facts, dates) => {
        expect([...placesIn(sorting, facts, dates)].sort()).toEqual([...placesFor(facts, dates)].sort());
      }),
      { numRuns: Number(process.env['SUBJECT_ACCESS_RUNS'] || 5000) },
    );
  });

  test('tell apart the law with any one route, or any one thing that stands in the way of one, left out', () => {
    const drawn = fc.sample(fc.tuple(messages, fc.constantFrom(...days.filter(underDataProtection))), { numRuns: 3000, seed: 1 });
    const bearing = sorting.provisions.filter(({ cite, displaces }) => displaces.length > 0 || sorting.elements.includes(cite));
    const missed = bearing.filter(({ cite }) => {
      const without = assemble(sorting.catalogue, {
        provisions: sorting.provisions.filter((one) => one.cite !== cite),
        duties: [...sorting.duties.values()],
        elements: sorting.elements.filter((one) => one !== cite),
      });
      return !drawn.some(
        ([facts, dates]) => [...placesIn(without, facts, dates)].sort().join() !== [...placesFor(facts, dates)].sort().join(),
      );
    });

    expect(missed.map(({ cite }) => cite)).toEqual([]);
  });

  test('none is lost: whatever is asked for goes somewhere, from the day there was data protection law', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom(...days.filter(underDataProtection)), (facts, dates) => {
        expect(placesFor(facts, dates).length).toBeGreaterThan(0);
      }),
      { numRuns: 5000 },
    );
  });
});
