import { match } from 'ts-pattern';
import type { Question } from '../../deciding/index.ts';
import type { Answer } from '../answering/answer.ts';
import { descriptionForm, peopleForm, speakerForm } from './forms/describing.ts';
import { factForm } from './forms/fact.ts';
import { judgementForm } from './forms/judgement.ts';
import { disputedForm, originForm, searchForm } from './forms/looking.ts';
import { choiceForm } from './forms/means.ts';
import { screeningForm } from './forms/screening.ts';
import type { Sitting } from './sitting.ts';

/** Takes the answer to one question, whatever it asks. */
export function formFor(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  return match(question.asks)
    .with('judgement', 'exercise', () => judgementForm(sitting, question))
    .with('choice of means', () => choiceForm(sitting, question))
    .with('screening', () => screeningForm(sitting, question))
    .with('description', () => descriptionForm(sitting, question))
    .with('speaker', () => speakerForm(sitting, question))
    .with('people', () => peopleForm(sitting, question))
    .with('fact', () => factForm(sitting, question))
    .with('search', () => searchForm(sitting, question))
    .with('origin', () => originForm(sitting, question))
    .with('disputed', () => disputedForm(sitting, question))
    .exhaustive();
}
