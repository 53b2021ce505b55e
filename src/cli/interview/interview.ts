import type { Case, SignedBy } from '../../case/index.ts';
import type { CaseDecision, Question } from '../../deciding/index.ts';
import { compare, decide } from '../../deciding/index.ts';
import { law } from '../../provisions/index.ts';
import { questioning, tellChangesText, wholeEnglish } from '../../telling/index.ts';
import type { Answer } from '../answering/answer.ts';
import type { Answered } from '../answering/write-answers.ts';
import { withAnswers, writeAnswers } from '../answering/write-answers.ts';
import type { OpenedCase } from '../reading/case-file.ts';
import { problemText } from '../reading/problem.ts';
import { widthFor } from '../width.ts';
import type { World } from '../world.ts';
import { formFor } from './form.ts';
import type { Interviewer } from './interviewer.ts';
import { Skipped, Stopped } from './interviewer.ts';
import type { Sitting } from './sitting.ts';

const words = wholeEnglish.interview;

/** Puts the questions of a case one by one, writes each answer into its file at once, and works the questions out again. */
export async function interview(first: OpenedCase, case_: Case, interviewer: Interviewer, world: World): Promise<void> {
  const signer: { last?: SignedBy } = {};
  const skipped = new Set<string>();
  const told = { answered: 0 };
  let now = { opened: first, case: case_, decision: decide(case_) };
  const left = () => questionsOf(now.decision).filter(({ id }) => !skipped.has(id));
  if (left().length > 0) await interviewer.note(words.begin({ open: questionsOf(now.decision).length }));
  try {
    for (;;) {
      const sides = [now.decision, ...(now.decision.alongside ?? [])];
      const side = sides.find(({ questions }) => questions.some(({ id }) => !skipped.has(id)));
      const question = side?.questions.find(({ id }) => !skipped.has(id));
      if (side === undefined || question === undefined) break;
      const questions = questioning(side, now.case, law, { width: widthFor(world) - margin });
      const all = questionsOf(now.decision);
      const place = { number: all.findIndex(({ id }) => id === question.id) + 1, of: all.length };
      await interviewer.note(questions.question(question, place).trim());
      const sitting: Sitting = { interviewer, ...now, decision: side, whole: now.decision, told: questions, signer };
      const answered = await answerTo(sitting, question, world);
      if (answered === undefined) {
        skipped.add(question.id);
        continue;
      }
      told.answered += 1;
      const decision = decide(answered.case);
      const unsettled = stillAsked(question, decision);
      // What nobody knows is not asked again in the same sitting.
      if (unsettled) skipped.add(question.id);
      await interviewer.note(unsettled ? words.unsettled : words.written);
      now = { opened: answered.opened, case: answered.case, decision };
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    await interviewer.note(words.stopped({ answered: told.answered, left: questionsOf(now.decision).length }));
    return;
  }
  const open = questionsOf(now.decision).length;
  const { answered } = told;
  await interviewer.note(
    open > 0 ? words.skippedAll({ answered, left: open }) : answered === 0 ? words.none : words.finished({ answered }),
  );
}

/** What an interviewer may draw beside a text. */
const margin = 4;

type Written = Extract<Answered, { readonly ok: true }>;

/** Takes the answer to one question and writes it; nothing where the person leaves it for later. */
async function answerTo(sitting: Sitting, question: Question, world: World): Promise<Written | undefined> {
  const { interviewer } = sitting;
  for (;;) {
    const how = await interviewer.select({
      message: words.how,
      choices: [
        { value: 'answer', label: words.answer },
        { value: 'skip', label: words.skip },
        { value: 'stop', label: words.stop },
      ],
    });
    if (how === 'stop') throw new Stopped();
    if (how === 'skip') return undefined;
    const answers = await taken(sitting, question);
    if (answers === undefined) return undefined;
    const written = await tried(sitting, answers, world);
    if (written !== undefined) return written;
  }
}

async function taken(sitting: Sitting, question: Question): Promise<readonly Answer[] | undefined> {
  try {
    return await formFor(sitting, question);
  } catch (error) {
    if (error instanceof Skipped) return undefined;
    throw error;
  }
}

/** Shows what an answer would change before it is written; says everything wrong with one that is refused. */
async function tried(
  { interviewer, opened, case: case_, whole: decision }: Sitting,
  answers: readonly Answer[],
  world: World,
): Promise<Written | undefined> {
  const would = await withAnswers(opened, answers, world);
  if (!would.ok) {
    await interviewer.note(would.problems.map(problemText).join('').trim(), words.refused);
    return undefined;
  }
  const after = { case: would.case, decision: decide(would.case) };
  await interviewer.note(changesText({ case: case_, decision }, after, world), words.changes);
  if (!(await interviewer.confirm({ message: words.write, initial: true }))) return undefined;
  const written = await writeAnswers(opened, answers, world);
  if (written.ok) return written;
  await interviewer.note(written.problems.map(problemText).join('').trim(), words.refused);
  return undefined;
}

interface Decided {
  readonly case: Case;
  readonly decision: CaseDecision;
}

function changesText(before: Decided, after: Decided, world: World): string {
  const text = tellChangesText(compare(before.decision, after.decision), before, after, law, { width: widthFor(world) - margin });
  return text.trim() === '' ? words.changesNothing : text.trim();
}

/** Every question of every law, each once. */
function questionsOf({ questions, alongside = [] }: CaseDecision): readonly Question[] {
  const all = [questions, ...alongside.map((one) => one.questions)].flat();
  return [...new Map([...all].reverse().map((one) => [one.id, one])).values()].reverse();
}

/** Is a question still asked, of as much as before? */
function stillAsked({ id, facts, settles, spans, among }: Question, decision: CaseDecision): boolean {
  const again = questionsOf(decision).find((one) => one.id === id);
  const reach = JSON.stringify([facts, settles, spans, among]);
  return again !== undefined && JSON.stringify([again.facts, again.settles, again.spans, again.among]) === reach;
}
