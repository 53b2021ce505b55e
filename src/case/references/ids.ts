import type { Path } from '../problem.ts';
import { pathText } from '../problem.ts';
import { nearest, quoted } from '../wording.ts';
import type { Report } from './report.ts';
import { each } from './sound.ts';

/** The ids of one list, and where each stands. */
export interface Ids {
  readonly positions: ReadonlyMap<string, number>;
  /** False where an entry has no sound id, so that an id that is not here may yet be meant by it. */
  readonly whole: boolean;
  /** The list they stand in. */
  readonly where: string;
}

interface Named {
  readonly id?: string | undefined;
}

/** Reads the ids of a list and reports those given twice. */
export function idsOf(list: readonly (Named | undefined)[] | undefined, at: Path, noun: string, report: Report): Ids {
  const positions = new Map<string, number>();
  const where = pathText(at);
  for (const [{ id }, index] of each(list)) {
    if (id === undefined) continue;
    const earlier = positions.get(id);
    if (earlier === undefined) positions.set(id, index);
    else {
      report([...at, index, 'id'], {
        code: 'duplicate',
        message: `expected an id of its own, found ${quoted(id)}, which \`${where}[${earlier}]\` has already`,
        remedy: `give this ${noun} another id`,
      });
    }
  }
  return { positions, whole: list?.every((entry) => entry?.id !== undefined) ?? false, where };
}

/** Reports an id that names nothing. */
export function refer(id: string | undefined, ids: Ids, at: Path, report: Report): void {
  if (id === undefined || ids.positions.has(id) || !ids.whole) return;
  report(at, () => ({
    code: 'dangling',
    message: `expected an id that is in \`${ids.where}\`, found ${quoted(id)}`,
    remedy: suggestion(id, ids.positions) ?? `add it to \`${ids.where}\`, or write one that is there`,
  }));
}

/** Reports each id of a list that names nothing. */
export function referEach(list: readonly (string | undefined)[] | undefined, ids: Ids, at: Path, report: Report): void {
  for (const [id, index] of each(list)) {
    if (!ids.positions.has(id)) refer(id, ids, [...at, index], report);
  }
}

/** What to write in place of an id that names nothing; not looked for among more than fifty. */
export function suggestion(id: string, positions: ReadonlyMap<string, unknown>): string | undefined {
  const near = positions.size > 50 ? undefined : nearest(id, [...positions.keys()]);
  return near === undefined ? undefined : `write ${quoted(near)}, or add what ${quoted(id)} names`;
}
