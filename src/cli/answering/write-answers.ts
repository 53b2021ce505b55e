import type { Case } from '../../case/index.ts';
import { pathText } from '../../case/index.ts';
import type { OpenedCase } from '../reading/case-file.ts';
import { caseIn, openBytes } from '../reading/case-file.ts';
import type { InputProblem } from '../reading/problem.ts';
import type { World } from '../world.ts';
import type { Answer, CaseAnswer } from './answer.ts';
import { changesOf } from './answer.ts';
import { changed } from './changed.ts';
import type { ChangedFile } from './changed-file.ts';
import { bytesLike } from './changed-file.ts';
import type { Change } from './json-edit.ts';
import { withChanges } from './json-edit.ts';
import { changedSpeakers, isOfSpeakers } from './speakers-files.ts';

/** The files of a case with answers in them, and the case it then is; or everything wrong with the answers. */
export type Answered =
  | { readonly ok: true; readonly opened: OpenedCase; readonly case: Case; readonly files: readonly ChangedFile[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Puts answers into the text of a case file and its speaker files, and holds the whole to the schema, its references and the law. Nothing is written. */
export async function withAnswers(opened: OpenedCase, answers: readonly Answer[], world: World): Promise<Answered> {
  const changes: Change[] = [];
  let value = opened.plain;
  for (const answer of answers.filter((one): one is CaseAnswer => !isOfSpeakers(one))) {
    const found = changesOf(value, answer);
    if (!found.ok)
      return { ok: false, problems: [{ file: opened.file, path: pathText(found.at), message: found.message, remedy: found.remedy }] };
    changes.push(...found.changes);
    value = found.changes.reduce((before, { at, value: to }) => changed(before, at, to), value);
  }
  const text = withChanges(opened.text, changes);
  const bytes = bytesLike(opened.bytes, text);
  const speakers = changedSpeakers(opened, answers.filter(isOfSpeakers));
  const next = await openBytes(opened.file, bytes, asThough(world, speakers));
  const read = next.ok
    ? caseIn(next, { elsewhere: (at) => (changes.some((change) => within(at, change.at)) ? theAnswer : undefined) })
    : next;
  if (!next.ok || !read.ok) return { ok: false, problems: (read.ok ? [] : read.problems).map(inTheAnswer(speakers)) };
  const itself = { file: opened.file, path: opened.file, before: opened.bytes, bytes };
  return { ok: true, opened: next, case: read.case, files: [...speakers, ...(changes.length === 0 ? [] : [itself])] };
}

/** Writes answers into their files at once, each whole: all of them or none, and only where the case is still one that may be decided. */
export async function writeAnswers(opened: OpenedCase, answers: readonly Answer[], world: World): Promise<Answered> {
  const answered = await withAnswers(opened, answers, world);
  if (!answered.ok) return answered;
  const done: ChangedFile[] = [];
  for (const one of answered.files) {
    const replaced = await world.replaceFile(one.path, one.before, one.bytes);
    if (!replaced.ok) {
      for (const { path, before, bytes } of done.reverse()) await world.replaceFile(path, bytes, before);
      return { ok: false, problems: [{ file: one.file, message: replaced.message, remedy: replaced.remedy }] };
    }
    done.push(one);
  }
  return answered;
}

/** The world as it would be if these files beside a case were written. */
function asThough(world: World, files: readonly ChangedFile[]): World {
  return {
    ...world,
    readBeside: async (besides, name, most) => {
      const read = await world.readBeside(besides, name, most);
      const there = read.ok ? files.find(({ path }) => path === read.path) : undefined;
      return there === undefined ? read : { ok: true, bytes: there.bytes, path: there.path };
    },
  };
}

/** How a problem with an answer is placed: it is in no file yet. */
const theAnswer = 'this answer';

function inTheAnswer(files: readonly ChangedFile[]): (problem: InputProblem) => InputProblem {
  return (problem) => {
    if (!files.some(({ file }) => file === problem.file)) return problem;
    const { message, remedy } = problem;
    return { file: theAnswer, message, remedy };
  };
}

function within(at: readonly (string | number)[], start: readonly (string | number)[]): boolean {
  return start.every((key, depth) => at[depth] === key);
}
