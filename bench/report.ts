import type { Case } from '../src/case/index.ts';
import { parseCase } from '../src/case/index.ts';
import type { CaseDecision } from '../src/deciding/index.ts';
import { decide } from '../src/deciding/index.ts';
import { incident } from './cases.ts';
import { bytesKept } from './memory.ts';
import { inRounds } from './rounds.ts';
import { figures, print } from './table.ts';

/** Segments over both tracks: a few minutes, under an hour, an hour closely described, and a long day. */
const sizes = [100, 1_000, 1_600, 10_000] as const;

/** Rounds after which the runtime has compiled what deciding uses most, as it has in a service that decides one case after another. */
const untilCompiled = 20;

interface Sized {
  readonly size: number;
  readonly text: string;
  readonly case: Case;
  readonly parts: number;
}

function sized(size: number): Sized {
  const text = JSON.stringify(incident(size));
  const read = parsed(text);
  return { size, text, case: read, parts: partsOf(decide(read)) };
}

function parsed(text: string): Case {
  const read = parseCase(JSON.parse(text));
  if (!read.ok) throw new Error(`parsed: the generated case is refused: ${read.problems[0]?.message}`);
  return read.value;
}

function partsOf(decision: CaseDecision): number {
  return decision.items.flatMap((item) => item.tracks).reduce((parts, track) => parts + track.parts.length, 0);
}

/** Prints what whole cases take to parse and, apart, to decide, and how both grow. */
export async function reportCases(rounds: number): Promise<void> {
  const cases = sizes.map(sized);
  const parsing = await inRounds(
    cases.map(({ size, text }) => ({ name: `${size}`, count: 1, run: () => parsed(text) })),
    rounds,
    5,
  );
  const deciding = await inRounds(
    cases.map(({ size, case: read }) => ({ name: `${size}`, count: 1, run: () => decide(read) })),
    rounds,
    untilCompiled,
  );
  const ms = (of: typeof parsing, index: number) => (of[index]?.each ?? Number.NaN) / 1e6;
  const rows = cases.map(({ size, text, case: read, parts }, index) => [
    size.toLocaleString('en-GB'),
    figures(text.length / 1000),
    figures(ms(parsing, index)),
    growth(cases, index, (at) => ms(parsing, at)),
    figures(ms(deciding, index)),
    growth(cases, index, (at) => ms(deciding, at)),
    figures((deciding[index]?.wall ?? Number.NaN) / 1e6),
    figures(parts),
    figures((1000 * parts) / ms(deciding, index)),
    figures(bytesKept(parts, () => decide(read))),
    figures(JSON.stringify(decide(read)).length / parts),
  ]);
  print(
    'Whole cases: two tracks of body-worn video, five people, screenings, several judgements',
    [
      'segments',
      'kB',
      'parse ms',
      'growth',
      'decide ms',
      'growth',
      'on the wall',
      'parts',
      'parts/s',
      'bytes kept/part',
      'JSON bytes/part',
    ],
    rows,
  );
}

/** The power of the size that time grows by, since the largest size that is at most half of it; 1 is linear. */
function growth(cases: readonly Sized[], index: number, time: (index: number) => number): string {
  const size = cases[index]?.size ?? 0;
  const smaller = cases.filter((one) => one.size * 2 <= size).length - 1;
  const than = cases[smaller]?.size;
  return than === undefined ? '–' : (Math.log(time(index) / time(smaller)) / Math.log(size / than)).toFixed(2);
}
