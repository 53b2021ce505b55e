import { describe, expect, test } from 'vitest';
import { ukGdpr } from '../../../src/provisions/index.ts';
import { assemble } from '../../../src/reasoning/index.ts';
import { differences } from './compared.ts';
import { drawer } from './drawn.ts';
import { expectedOf } from './expected.ts';

const { SUBJECT_ACCESS_RUNS: runs, SUBJECT_ACCESS_SEED: firstSeed } = process.env;
const wanted = Number(runs || 2000);
const seed = Number(firstSeed || 0);

describe('whole situations under the UK GDPR, read a second time', () => {
  test('come to what the law was read to come to, for every line of the right, on whatever days', { timeout: 6 * 3_600_000 }, async () => {
    const drawn = drawer(ukGdpr.catalogue);
    const began = performance.now();
    const days = new Set<string>();
    const differ: string[] = [];
    let read = 0;
    for (; read < wanted && differ.length < 20; read += 1) {
      const one = drawn(seed + read);
      days.add(`${one.situation.days.receipt} ${one.situation.days.decision}`);
      const lines = differences(ukGdpr, one);
      if (lines.length > 0) differ.push(`seed ${seed + read}: ${lines.join('; ')}`);
      // What is printed reaches the reader only between turns.
      if (read % 10_000 === 9_999) {
        console.log(`${read + 1} so far, ${differ.length} disagreements`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${read} situations from seed ${seed}, ${days.size} pairs of days, ${(read / seconds).toFixed(0)} a second, ${differ.length} disagreements`,
    );
    expect(differ).toEqual([]);
  });

  test('tell apart a body of law with any one exemption left out', { timeout: 600_000 }, () => {
    const drawn = drawer(ukGdpr.catalogue);
    const situations = Array.from({ length: 3000 }, (_, index) => drawn(index));
    const stands = situations.map(({ situation }) => expectedOf(situation)('uk-gdpr/article-15/1').stand);
    const rest = situations.map(({ situation }) => expectedOf(situation)('uk-gdpr/article-15/3').stand);
    const missed = ukGdpr.provisions
      .filter(({ effect }) => effect === 'exempt' || effect === 'restricted')
      .map(({ cite }) => cite)
      .filter((cite) => {
        const decided = (stand: readonly string[] | undefined) =>
          stand?.some((one) => one === cite || one.startsWith(`${cite} for`)) === true;
        const shown = situations.find((_, at) => decided(stands[at]) || decided(rest[at]));
        const without = assemble(ukGdpr.catalogue, {
          provisions: ukGdpr.provisions.filter((one) => one.cite !== cite),
          duties: [...ukGdpr.duties.values()],
          elements: ukGdpr.elements,
        });
        return shown === undefined || differences(without, shown).length === 0;
      });

    expect(missed).toEqual([]);
  });
});
