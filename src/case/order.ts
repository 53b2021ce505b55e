import type { CaseProblem, Path } from './problem.ts';

/** Puts problems in the order of the file: what is missing from an object first, then its keys as they stand. */
export function inDocumentOrder(problems: readonly CaseProblem[], file: unknown): readonly CaseProblem[] {
  const ranks = new Map<object, ReadonlyMap<string, number>>();

  const ranksIn = (parent: object): ReadonlyMap<string, number> => {
    const read = ranks.get(parent) ?? new Map(Object.keys(parent).map((name, rank) => [name, rank]));
    ranks.set(parent, read);
    return read;
  };

  const rankOf = (at: Path): readonly number[] => {
    let place: unknown = file;
    return at.map((key) => {
      if (typeof place !== 'object' || place === null) return -1;
      const parent = place as Readonly<Record<string | number, unknown>>;
      place = Object.hasOwn(parent, key) ? parent[key] : undefined;
      return typeof key === 'number' ? key : (ranksIn(parent).get(key) ?? -1);
    });
  };

  return problems
    .map((problem) => ({ problem, rank: rankOf(problem.at) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ problem }) => problem);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [level, rank] of one.entries()) {
    const against = other[level];
    if (against === undefined) return 1;
    if (rank !== against) return rank - against;
  }
  return one.length - other.length;
}
