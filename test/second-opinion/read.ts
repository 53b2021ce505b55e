import fc from 'fast-check';
import { expect } from 'vitest';

/** Whole stories, and how each is held to the library. */
interface Reading<Story> {
  readonly stories: fc.Arbitrary<Story>;
  /** Every point at which the library decides a story otherwise, one line each. */
  readonly differences: (story: Story) => readonly string[];
  /** What the stories are called, in the plural. */
  readonly called: string;
  /** The days a story is of, which are counted. */
  readonly daysOf: (story: Story) => string;
  /** How many are read where `SUBJECT_ACCESS_RUNS` does not say. */
  readonly everyDay: number;
}

const { SUBJECT_ACCESS_RUNS: runs, SUBJECT_ACCESS_SEED: firstSeed } = process.env;
const atATime = 500;
const seed = Number(firstSeed || 0);

/** How long a long run may take, in milliseconds. */
export const longest = 6 * 3_600_000;

/** Reads as many stories as are asked for, five hundred from each seed, and says how many. Fails with the differences, and the smallest story that has one. */
export async function readThrough<Story>({ stories, differences, called, daysOf, everyDay }: Reading<Story>): Promise<void> {
  const wanted = Number(runs || everyDay);
  const began = performance.now();
  const days = new Set<string>();
  const differ: string[] = [];
  let read = 0;
  let smallest = '';
  for (let at = seed; read < wanted && differ.length < 20; at += 1) {
    const drawn = fc.sample(stories, { numRuns: Math.min(atATime, wanted - read), seed: at });
    read += drawn.length;
    for (const [index, story] of drawn.entries()) {
      days.add(daysOf(story));
      const lines = differences(story);
      if (lines.length > 0) differ.push(`seed ${at}, number ${index}: ${lines.join('; ')}`);
    }
    if (differ.length > 0 && smallest === '') smallest = smallestOf(stories, differences, at);
    // What is printed reaches the reader only between turns.
    if (read % 2_000 === 0) {
      console.log(`${read} so far, ${differ.length} disagreements`);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const rate = (read / ((performance.now() - began) / 1000)).toFixed(0);
  console.log(`${read} ${called} from seed ${seed}, ${days.size} pairs of days, ${rate} a second, ${differ.length} disagreements`);
  expect(differ, smallest).toEqual([]);
}

/** The smallest story that differs, from one seed. */
function smallestOf<Story>(stories: fc.Arbitrary<Story>, differences: (story: Story) => readonly string[], at: number): string {
  const found = fc.check(
    fc.property(stories, (story) => differences(story).length === 0),
    { numRuns: atATime, seed: at },
  );
  const [story] = found.counterexample ?? [];
  return story === undefined ? '' : `${JSON.stringify(story)}\n${differences(story).join('\n')}`;
}
