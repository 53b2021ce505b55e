import type { Case } from '../../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../../src/index.ts';
import { law } from '../../../../../src/index.ts';
import { letterHtmlFragment, lettersFor } from '../../../../../src/letters.ts';
import { lowered } from './fragment.ts';
import type { ToldLetter } from './session.ts';

/** The letters a decision calls for, as drafts. Loaded where they are shown. */
export function lettersOf(case_: Case, decision: CaseDecision): readonly ToldLetter[] {
  return lettersFor(decision, case_, law).letters.map((letter) => ({ title: letter.title, html: lowered(letterHtmlFragment(letter), 2) }));
}
