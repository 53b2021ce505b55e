import type { Given, Question } from '../../deciding/index.ts';
import type { Matter } from '../matter.ts';
import type { Line } from '../page.ts';
import { shortened } from '../safe-text.ts';
import { factSays } from './law-lines.ts';

/** What a restriction may come to before its means are chosen: on a track that they leave alone, nothing at all. */
const byMeans: ReadonlySet<string> = new Set(['disclose', 'disclose edited', 'withhold']);

/** What each answer to a question would do, a line for each answer. */
export function previewLines(matter: Matter, questions: readonly Question[]): readonly Line[] {
  const { words } = matter;
  const answers = [...new Set(questions.flatMap((question) => question.answers.map(({ answer }) => answer)))];
  return answers.map((answer) => {
    const gives = questions.flatMap((question) => question.answers.filter((one) => one.answer === answer).flatMap((one) => one.gives));
    return {
      text: words.questions.wouldDo({
        answer: answerText(matter, questions[0], answer),
        comes: comesTo(matter, gives, answer === 'restrict'),
      }),
    };
  });
}

/** An answer in words: somebody's name, what a judgement comes to, or what a value says. */
function answerText(matter: Matter, question: Question | undefined, answer: string): string {
  const { words, names } = matter;
  if (question?.asks === 'speaker' && answer !== words.questions.somebodyElse) return names.short(answer);
  return words.questions.answer(answer) ?? factSays(matter, question?.facts[0] ?? '', answer) ?? shortened(answer, 60);
}

/** How many decisions each outcome would settle, and how many it would leave open. */
function comesTo({ words }: Matter, gives: readonly Given[], isRestricted: boolean): readonly string[] {
  const counts = new Map<string, number>();
  let open = 0;
  let kept = 0;
  for (const { possible, of } of gives) {
    const [only] = possible;
    const kinds = new Set(possible.map((one) => (typeof one === 'string' ? one : one.kind)));
    const [kind] = kinds;
    if (isRestricted && kinds.has('withhold') && [...kinds].every((one) => byMeans.has(one))) kept += of.length;
    else if (only === undefined || kinds.size > 1 || kind === undefined) open += of.length;
    else counts.set(alike(kind), (counts.get(alike(kind)) ?? 0) + of.length);
  }
  const settled = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => words.questions.settles({ count, kind }));
  return [...settled, ...(kept === 0 ? [] : [words.questions.keptBack(kept)]), ...(open === 0 ? [] : [words.questions.leavesOpen(open)])];
}

/** A part given and an element given are counted as one. */
function alike(kind: string): string {
  return kind === 'give' ? 'disclose' : kind;
}
