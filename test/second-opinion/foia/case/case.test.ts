import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from './compared.ts';
import { informationStories } from './drawn.ts';

const { SUBJECT_ACCESS_RUNS: runs, SUBJECT_ACCESS_SEED: firstSeed } = process.env;
const atATime = 500;
const wanted = Number(runs || 150);
const seed = Number(firstSeed || 0);

describe('whole requests for information, read a second time', () => {
  test('are decided as the Act was read to decide them', { timeout: 6 * 3_600_000 }, async () => {
    const began = performance.now();
    const differ: string[] = [];
    let read = 0;
    for (let at = seed; read < wanted && differ.length < 20; at += 1) {
      const drawn = fc.sample(informationStories, { numRuns: Math.min(atATime, wanted - read), seed: at });
      read += drawn.length;
      drawn.forEach((story, index) => {
        const lines = differences(story);
        if (lines.length > 0) differ.push(`seed ${at}, number ${index}: ${lines.join('; ')}`);
      });
      // What is printed reaches the reader only between turns.
      if (read % 2000 === 0) {
        console.log(`${read} so far, ${differ.length} disagreements`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${read} whole requests for information from seed ${seed}, ${(read / seconds).toFixed(0)} a second, ${differ.length} disagreements`,
    );
    expect(differ).toEqual([]);
  });
});
