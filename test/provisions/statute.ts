import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EventName, Window } from '../../src/reasoning/index.ts';
import { inside } from '../../src/reasoning/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the words of the enactments are kept: beside the repository, and not in it. */
export const statuteFolder = resolve(root, '../shared/statute');

/** Is there a statute text to hold quotes to? */
export const statuteIsHere = existsSync(statuteFolder);

const folders: Readonly<Record<string, string>> = { 'dpa-2018': 'ukpga-2018-12', 'uk-gdpr': 'eur-2016-679', 'foia-2000': 'ukpga-2000-36' };

/** The text of one provision as it stood on a day. */
export interface Snapshot {
  readonly asAt: string;
  readonly text: string;
}

/**
 * Every text kept of the section, article or paragraph that a limb belongs to, oldest first: `45(4)(e)` of `dpa-2018` is in section 45,
 * and `16(1)` in a rule of Schedule 2 is in paragraph 16 of it.
 */
export function snapshotsOf(cite: string, limb: string): readonly Snapshot[] {
  const [act = '', unit = ''] = cite.split('/');
  const number = /^\w+/.exec(limb)?.[0] ?? '';
  const kept = unit.startsWith('schedule-') ? `${unit}-paragraph` : act === 'uk-gdpr' ? 'article' : 'section';
  return readVersions(`${folders[act]}/${kept}-${number}.json`);
}

/** Every text kept in one file, oldest first. */
export function readVersions(file: string): readonly Snapshot[] {
  return (JSON.parse(readFileSync(resolve(statuteFolder, file), 'utf8')) as { versions: readonly Snapshot[] }).versions;
}

/**
 * The words of the unit a limb names, with every unit inside it, the numbers taken out. What follows a space in the
 * limb tells apart two quotes from one unit: `45(4) regard` is in 45(4).
 */
export function unitOf({ text }: Snapshot, limb: string): string {
  const number = limb.split(' ')[0] ?? '';
  const lines = text.split('\n').filter((line) => line.startsWith(number) && /^[ (“]/.test(line.slice(number.length)));
  return normal(lines.map((line) => line.slice(line.indexOf(' ') + 1)).join(' '));
}

/** The same marks for the same thing, as the statute folder's README asks before comparing. */
export function normal(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim();
}

/** The texts that can show what the law was in some windows, and whether all of them must, or one. */
export interface Consistent {
  readonly texts: readonly Snapshot[];
  readonly all: boolean;
}

/**
 * The texts consistent with a version of a rule:
 * those taken at on a day inside every one of its windows, and then each must have the words;
 * where windows of different events share no such day (an old request under a new notice), those inside any one, and one must;
 * where the windows end before the oldest text, the oldest; where they begin after the newest, the newest.
 */
export function consistentWith(snapshots: readonly Snapshot[], windows: Readonly<Partial<Record<EventName, Window>>>): Consistent {
  const all = Object.values(windows);
  const inEvery = snapshots.filter(({ asAt }) => all.every((window) => inside(asAt, window)));
  if (inEvery.length > 0) return { texts: inEvery, all: true };
  const inAny = snapshots.filter(({ asAt }) => all.some((window) => inside(asAt, window)));
  // Nothing later than the newest text is kept, so what begins after it is held to that one.
  const newest = snapshots.at(-1);
  const after = newest !== undefined && all.some(({ from }) => from !== undefined && from > newest.asAt) ? [newest] : [];
  if (all.length > 1 && inAny.length > 0) return { texts: [...inAny, ...after], all: false };
  const oldest = snapshots[0];
  const before = oldest !== undefined && all.some(({ to }) => to !== undefined && to < oldest.asAt);
  return { texts: before ? [oldest] : after, all: true };
}
