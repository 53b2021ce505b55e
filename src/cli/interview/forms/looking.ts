import type { Search } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Sitting } from '../sitting.ts';
import { byHand, everyone, needed, valueOrUnknown, withBasis } from '../sitting.ts';

const words = wholeEnglish.interview;

const searchable = ['by content', 'by date and place', 'by reference', 'no'] as const;
const results = ['found', 'not found', 'not searched'] as const;
const holdings = ['never held', 'not found', 'deleted before the request', 'lost', 'not their data', 'found'] as const;

/** Takes what each system could be searched for, and what the search gave; or what looking for it all came to. */
export async function searchForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  if (question.facts.includes('holding.state')) return holdingForm(sitting);
  const { interviewer, case: case_ } = sitting;
  const answers: Answer[] = [];
  for (const system of question.among ?? []) {
    const before = (case_.searches ?? []).find((one) => one.system === system);
    const able = await valueOrUnknown(sitting, words.search.searchable(system), searchable.map(asIs));
    const result = await valueOrUnknown(sitting, words.search.result(system), results.map(asIs));
    const limit = (await interviewer.text({ message: words.search.limit, initial: before?.limit ?? '' })).trim();
    const { limit: _, ...rest } = before ?? { system };
    const search: Search = { ...rest, system, searchable: able, result, ...(limit === '' ? {} : { limit }) };
    answers.push({ is: 'search', search });
  }
  return answers;
}

async function holdingForm(sitting: Sitting): Promise<readonly Answer[]> {
  const value = await valueOrUnknown(sitting, words.choose, holdings.map(asIs));
  if (value === 'found') return byHand(sitting, words.foundSomething);
  return [{ is: 'fact', at: ['nothingHeld'], value: typeof value === 'string' ? await withBasis(sitting, value) : value }];
}

function asIs<Value extends string>(value: Value) {
  return { value, label: value };
}

/** Takes where the data in each item came from: a person of the case, or something else in words. */
export async function originForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  const other = '\u0000other';
  const answers: Answer[] = [];
  for (const id of question.among ?? []) {
    const title = sitting.case.items.find((item) => item.id === id)?.title ?? id;
    const found = await valueOrUnknown(sitting, words.origin.who(title), [
      ...everyone(sitting),
      { value: other, label: words.origin.other },
    ]);
    const value = found === other ? (await sitting.interviewer.text({ message: words.origin.what, check: needed })).trim() : found;
    answers.push({ is: 'fact', at: ['items', id, 'origin'], value });
  }
  return answers;
}

/** Takes which of several judgements that disagree stands: it then says which one it replaces. */
export async function disputedForm(sitting: Sitting, { facts: [fact = ''], item, person }: Question): Promise<readonly Answer[]> {
  const { case: case_, interviewer } = sitting;
  const over = (case_.judgements ?? []).filter(
    (one) =>
      Object.hasOwn(one.finds, fact) &&
      (person === undefined || one.people?.includes(person) === true) &&
      one.scope.some((target) => 'item' in target && target.item === item) &&
      !(case_.judgements ?? []).some(({ replaces }) => replaces === one.id),
  );
  if (over.length < 2) return byHand(sitting, words.elsewhere);
  const stands = await interviewer.select({
    message: words.disputed.which,
    choices: over.map(({ id, finds, signed, reasons }) => ({
      value: id,
      label: `${id}, ${signed.by}, ${signed.on}: ${finds[fact]}. ${reasons}`,
    })),
  });
  const others = over.filter(({ id }) => id !== stands);
  const [first] = others;
  if (first === undefined || others.length > 1) return byHand(sitting, words.elsewhere);
  return [{ is: 'fact', at: ['judgements', stands, 'replaces'], value: first.id }];
}
