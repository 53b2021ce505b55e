import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from './compared.ts';
import { bothStories } from './drawn.ts';

const { SUBJECT_ACCESS_RUNS: runs, SUBJECT_ACCESS_SEED: firstSeed } = process.env;
const atATime = 500;
const wanted = Number(runs || 150);
const seed = Number(firstSeed || 0);

describe('whole cases under both laws, read a second time', () => {
  test('are decided as each law was read to decide them, on whatever days', { timeout: 6 * 3_600_000 }, async () => {
    const began = performance.now();
    const days = new Set<string>();
    const differ: string[] = [];
    let read = 0;
    let smallest = '';
    for (let at = seed; read < wanted; at += 1) {
      const drawn = fc.sample(bothStories, { numRuns: Math.min(atATime, wanted - read), seed: at });
      read += drawn.length;
      for (const story of drawn) {
        days.add(`${story.part3.receivedOn} ${story.part3.decidedOn}`);
        const lines = differences(story);
        if (lines.length > 0) differ.push(`seed ${at}: ${lines.join('; ')}`);
      }
      if (differ.length > 0 && smallest === '') smallest = smallestOf(at);
      if (differ.length >= 20) break;
      // What is printed reaches the reader only between turns.
      if (read % 2000 === 0) {
        console.log(`${read} so far, ${differ.length} disagreements`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${read} whole cases under both laws from seed ${seed}, ${days.size} pairs of days, ${(read / seconds).toFixed(0)} a second, ${differ.length} disagreements`,
    );
    expect(differ, smallest).toEqual([]);
  });
});

/** The smallest story that differs, from one seed. */
function smallestOf(at: number): string {
  const found = fc.check(
    fc.property(bothStories, (story) => differences(story).length === 0),
    { numRuns: atATime, seed: at },
  );
  const [story] = found.counterexample ?? [];
  return story === undefined ? '' : `${JSON.stringify(story)}\n${differences(story).join('\n')}`;
}
