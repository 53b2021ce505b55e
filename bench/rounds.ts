import { do_not_optimize } from 'mitata';

/** One way of doing a thing: asked many times, and timed as a whole. */
export interface Arm {
  readonly name: string;
  /** How many things one run does. */
  readonly count: number;
  readonly run: () => unknown;
}

/** What rounds came to. */
export interface Timed {
  readonly name: string;
  /** Nanoseconds of processor time for one thing, median over rounds. */
  readonly each: number;
  /** Nanoseconds by the clock on the wall for one thing, median over rounds. */
  readonly wall: number;
  /** How many times as fast as the first arm, median over rounds. */
  readonly ratio: number;
  /** The middle half of those ratios, lowest and highest. */
  readonly spread: readonly [low: number, high: number];
}

/**
 * Times arms side by side: every round runs each of them once, in turn, and a ratio is taken inside its round. What else the machine
 * does then slows both sides of a ratio, and the median leaves out the rounds in which it did not. Time is the processor's, of every
 * thread: it leaves out waiting for a turn, and counts collection that went on beside the work. The clock on the wall has what somebody waits.
 */
export async function inRounds(arms: readonly Arm[], rounds: number, warmUp = 8): Promise<readonly Timed[]> {
  const times = arms.map((): number[] => []);
  const walls = arms.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, arm] of arms.entries()) {
      const { time, wall } = await timeOf(arm);
      if (round < 0) continue;
      times[index]?.push(time);
      walls[index]?.push(wall);
    }
  }
  const first = times[0] ?? [];
  return arms.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => (first[round] ?? Number.NaN) / time);
    return {
      name,
      each: quantile(own, 0.5),
      wall: quantile(walls[index] ?? [], 0.5),
      ratio: quantile(ratios, 0.5),
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
}

async function timeOf({ count, run }: Arm): Promise<{ readonly time: number; readonly wall: number }> {
  const began = performance.now();
  const start = process.cpuUsage();
  const result = run();
  do_not_optimize(result instanceof Promise ? await result : result);
  const { user, system } = process.cpuUsage(start);
  return { time: (1000 * (user + system)) / count, wall: (1e6 * (performance.now() - began)) / count };
}

/** The value below which a share of a sample lies. */
function quantile(sample: readonly number[], share: number): number {
  const ordered = [...sample].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN;
}
