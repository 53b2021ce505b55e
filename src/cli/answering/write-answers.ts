import type { Case } from '../../case/index.ts';
import { pathText } from '../../case/index.ts';
import type { OpenedCase } from '../reading/case-file.ts';
import { caseIn, openBytes } from '../reading/case-file.ts';
import type { InputProblem } from '../reading/problem.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import { changesOf } from './answer.ts';
import { changed } from './changed.ts';
import type { Change } from './json-edit.ts';
import { withChanges } from './json-edit.ts';

/** A case file with answers in it, and the case it then is; or everything wrong with the answers. */
export type Answered =
  | { readonly ok: true; readonly opened: OpenedCase; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Puts answers into the text of a case file, and holds the whole to the schema, its references and the law. Nothing is written. */
export async function withAnswers(opened: OpenedCase, answers: readonly Answer[], world: World): Promise<Answered> {
  const changes: Change[] = [];
  let value = opened.plain;
  for (const answer of answers) {
    const found = changesOf(value, answer);
    if (!found.ok)
      return { ok: false, problems: [{ file: opened.file, path: pathText(found.at), message: found.message, remedy: found.remedy }] };
    changes.push(...found.changes);
    value = found.changes.reduce((before, { at, value: to }) => changed(before, at, to), value);
  }
  const text = withChanges(opened.text, changes);
  const marked = opened.bytes[0] === 0xef && opened.bytes[1] === 0xbb && opened.bytes[2] === 0xbf;
  const next = await openBytes(opened.file, new TextEncoder().encode(marked ? `\uFEFF${text}` : text), world);
  const read = next.ok
    ? caseIn(next, { elsewhere: (at) => (changes.some((change) => within(at, change.at)) ? theAnswer : undefined) })
    : next;
  return next.ok && read.ok ? { ok: true, opened: next, case: read.case } : { ok: false, problems: read.ok ? [] : read.problems };
}

/** Writes answers into a case file at once, whole or not at all: only where the case is still one that may be decided. */
export async function writeAnswers(opened: OpenedCase, answers: readonly Answer[], world: World): Promise<Answered> {
  const answered = await withAnswers(opened, answers, world);
  if (!answered.ok) return answered;
  const replaced = await world.replaceFile(opened.file, opened.bytes, answered.opened.bytes);
  return replaced.ok ? answered : { ok: false, problems: [{ file: opened.file, message: replaced.message, remedy: replaced.remedy }] };
}

/** How a problem with an answer is placed: it is in no file yet. */
const theAnswer = 'this answer';

function within(at: readonly (string | number)[], start: readonly (string | number)[]): boolean {
  return start.every((key, depth) => at[depth] === key);
}
