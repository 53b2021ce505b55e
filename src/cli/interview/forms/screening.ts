import type { Screening } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { law } from '../../../provisions/index.ts';
import { covers } from '../../../reasoning/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Sitting } from '../sitting.ts';
import { bearingsOf, freeId, signature } from '../sitting.ts';

const words = wholeEnglish.interview;

/** Takes a screening of every ground asked about in one go, over a previewed list, signed once. */
export async function screeningForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  const { interviewer, case: case_ } = sitting;
  const grounds = question.among ?? [];
  const choices = grounds.map((ground) => ({ value: ground, label: `${law.provision(ground)?.title ?? ground} (${ground})` }));
  const items = reachOf(sitting, question);
  await interviewer.note(
    [...choices.map(({ label }) => `- ${label}`), '', items === 'all' ? words.screening.all : words.screening.items({ items })].join('\n'),
  );
  const which = await interviewer.select({
    message: words.screening.which,
    choices: [
      { value: 'none', label: words.screening.none },
      { value: 'some', label: words.screening.some },
    ],
  });
  const raised = which === 'none' ? [] : await interviewer.multiselect({ message: words.screening.inPlay, choices, required: true });
  const left = choices.filter(({ value }) => !raised.includes(value));
  const out =
    which === 'none' || left.length === 0
      ? left.map(({ value }) => value)
      : await interviewer.multiselect({ message: words.screening.unchecked, choices: left, initial: left.map(({ value }) => value) });
  const signed = await signature(sitting);
  const taken = [...(case_.screenings ?? [])];
  const screening = (result: Screening['result'], of: readonly string[]): readonly Answer[] => {
    if (of.length === 0) return [];
    const made: Screening = { id: freeId('screening-', taken), grounds: of, items, result, signed };
    taken.push(made);
    return [{ is: 'screening', screening: made }];
  };
  return [...screening('screened out', out), ...screening('raised', raised)];
}

/**
 * What a screening looks at: everything held, the first time. Where that has been done and the question is still there, some item
 * has a flag or was found later, and calls for a look of its own: then those items, by name.
 */
function reachOf(sitting: Sitting, question: Question): 'all' | readonly string[] {
  const grounds = question.among ?? [];
  const bulk = (sitting.case.screenings ?? []).filter(({ items }) => items === 'all');
  const seen = grounds.every((ground) => bulk.some((one) => one.grounds.some((pattern) => covers(pattern, ground))));
  const sources = question.settles.flatMap((id) =>
    sitting.case.items.filter((item) => id.startsWith(`${item.id}#`)).map((item) => item.id),
  );
  const items = [...new Set([...bearingsOf(sitting, question).map(({ item }) => item.id), ...sources])];
  return seen && items.length > 0 ? items : 'all';
}
