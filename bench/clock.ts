import { addMonths as addMonthsOfDate, parseISO } from 'date-fns';
import { addDays, lastDay, requestClock } from '../src/clock/index.ts';

const rounds = 15;
const days: readonly string[] = Array.from({ length: 3800 }, (_, index) => addDays('2018-05-25', index));
const dates = days.map((day) => parseISO(day));
const where = { nation: 'england and wales', regime: 'part 3' } as const;
/** Results are summed into this, so that no run is optimised away. */
let sink = 0;

/** Prints what a last day costs, without and with its working, as ratios to a bare `date-fns` month addition on a `Date`. */
export function printClock(print: (line: string) => void = console.log): void {
  const run = {
    bare: () => {
      for (const date of dates) sink += addMonthsOfDate(date, 1).getTime() & 1;
    },
    day: () => {
      for (const receivedOn of days) sink += lastDay({ receivedOn }, where).ok ? 1 : 0;
    },
    working: () => {
      for (const receivedOn of days) sink += requestClock({ receivedOn }, where).ok ? 1 : 0;
    },
  };
  const best = { bare: Number.POSITIVE_INFINITY, day: Number.POSITIVE_INFINITY, working: Number.POSITIVE_INFINITY };
  // One of each in turn, so that a slow moment of the machine falls on all alike; the quickest of each counts.
  for (let round = 0; round < rounds; round++) {
    for (const name of ['bare', 'day', 'working'] as const) best[name] = Math.min(best[name], nanoseconds(run[name]));
  }
  print('The clock, against a bare date-fns month addition');
  print(`  date-fns addMonths              ${best.bare.toFixed(0).padStart(6)} ns`);
  print(`  last day without its working    ${best.day.toFixed(0).padStart(6)} ns   ${(best.day / best.bare).toFixed(1)} times (at most 5)`);
  print(
    `  last day with its working       ${best.working.toFixed(0).padStart(6)} ns   ${(best.working / best.bare).toFixed(1)} times (at most 30)`,
  );
  if (sink < 0) print('');
}

function nanoseconds(run: () => void): number {
  const start = performance.now();
  for (let times = 0; times < 8; times++) run();
  return ((performance.now() - start) * 1e6) / (8 * days.length);
}
