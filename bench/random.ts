/** A source of chance that repeats: the same seed gives the same run on every machine. */
export interface Chance {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, and not including, the limit. */
  readonly below: (limit: number) => number;
  /** True this often. */
  readonly often: (share: number) => boolean;
  /** One of a list. */
  readonly one: <Value>(values: readonly Value[]) => Value;
}

/** Mulberry32: enough for items and cases, and nothing else. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, often: (share) => next() < share, one: (values) => values[below(values.length)] as (typeof values)[number] };
}
