import { decide, law } from '../../../../../src/index.ts';
import type { CaseRecord, Recorded } from '../../../../../src/record.ts';
import { addToRecord, recordDecision, recordText, tellRecordHtml, verifyRecord } from '../../../../../src/record.ts';
import type { NamedFile } from './files.ts';
import type { Section } from './fragment.ts';
import { sectionsOf } from './fragment.ts';
import { openFiles } from './session.ts';

/** A record, changed in one way or not at all, and whether it still holds. */
export interface ToldRecord {
  readonly revisions: readonly { readonly number: number; readonly is: string; readonly hash: string }[];
  readonly bytes: number;
  /** Every break in it, with its place; none where it holds. */
  readonly problems: readonly { readonly path: string; readonly message: string; readonly remedy: string }[];
  /** The record as it was kept, told to people. */
  readonly told: readonly Section[];
}

/** Ways to change a record that somebody keeps. The first leaves it as it was kept. */
export const changes = [
  'as it was kept',
  'a word changed',
  'a space added',
  'a key said twice',
  'the first revision left out',
  'the last revision cut off, and nobody keeps its hash',
  'the last revision cut off, and its hash was kept',
  'made the record of another case',
] as const;

/** Records the decision of a case, signs and approves it by invented names, changes the record in one way, and holds it against itself. */
export async function recordTold(files: readonly NamedFile[], name: string, change: number): Promise<ToldRecord> {
  const read = await openFiles(files, name);
  if (!read.ok) throw new Error(`${name} is not a case that can be recorded`);
  const { case: case_ } = read;
  const on = case_.decidedOn;
  const decided = made(
    recordDecision({ case: case_, decision: decide(case_), law, signed: { by: 'A. Placeholder', role: 'information rights officer', on } }),
  );
  const record = made(addToRecord(decided, { is: 'approval', of: 1, signed: { by: 'B. Sampleton', role: 'reviewing officer', on } }));
  const kept = recordText(record);
  const { text, head } = changed(record, kept, change);
  return {
    revisions: record.revisions.map(({ sequence, is, hash }) => ({ number: sequence, is, hash })),
    bytes: new TextEncoder().encode(text).length,
    problems: verifyRecord(text, head === undefined ? {} : { head }).map(({ path, message, remedy }) => ({ path, message, remedy })),
    told: sectionsOf(tellRecordHtml(record)),
  };
}

function changed(record: CaseRecord, kept: string, change: number): { readonly text: string; readonly head?: string } {
  const without = (from: number, to: number) => recordText({ ...record, revisions: record.revisions.slice(from, to) });
  const last = record.revisions.at(-1)?.hash ?? '';
  switch (changes[change]) {
    case 'a word changed':
      return { text: kept.replace('A. Placeholder', 'A. Pretender') };
    case 'a space added':
      return { text: `${kept} ` };
    case 'a key said twice':
      return { text: kept.replace('"case":', '"case":"x","case":') };
    case 'the first revision left out':
      return { text: without(1, record.revisions.length) };
    case 'the last revision cut off, and nobody keeps its hash':
      return { text: without(0, -1) };
    case 'the last revision cut off, and its hash was kept':
      return { text: without(0, -1), head: last };
    case 'made the record of another case':
      return { text: kept.replace(`"case":${JSON.stringify(record.case)}`, '"case":"another"') };
    default:
      return { text: kept };
  }
}

function made(recorded: Recorded): CaseRecord {
  if (!recorded.ok) throw new Error(recorded.problems.map(({ message }) => message).join('; '));
  return recorded.record;
}
