import type { Case } from '../../case/index.ts';
import type { CaseDecision, Comparison, Question } from '../../deciding/index.ts';
import { besideUnder } from '../comparing/alongside.ts';
import type { Beside, Decided } from '../comparing/beside.ts';
import { changedBlocks } from '../comparing/given.ts';
import type { Law } from '../law.ts';
import type { WholeMatter } from '../matter.ts';
import { matterOf } from '../matter.ts';
import type { Block } from '../page.ts';
import { stretchText } from '../places.ts';
import { shortened } from '../safe-text.ts';
import type { WholeTextOptions } from '../tell.ts';
import { renderText } from '../text/render.ts';
import { plain } from '../text/styler.ts';
import { wholeEnglish } from '../wording/index.ts';
import { questionPage, questionsPage } from './question-page.ts';

/** The questions of one decision as they are put to someone, one by one. */
export interface Questioning {
  /** In the order they are put. */
  readonly questions: readonly Question[];
  /** One question in full, as text. */
  readonly question: (question: Question, place: { readonly number: number; readonly of: number }) => string;
  /** Every question in full, with a hint at the end. */
  readonly all: (hint: string) => string;
  /** A person by name and role. */
  readonly person: (id: string) => string;
  /** A stretch of a track of an item: `00:14–00:31`. */
  readonly stretch: (item: string, track: string, from: number, to: number) => string;
}

/** Words a decision's questions for an interview. */
export function questioning(
  decision: CaseDecision,
  case_: Case,
  law: Law,
  { width = 80, style = plain, wording = wholeEnglish }: WholeTextOptions = {},
): Questioning {
  const matter = matterOf(decision, case_, law, wording);
  const { questions } = decision;
  return {
    questions,
    question: (question, place) => renderText(questionPage(matter, question, place), width, style),
    all: (hint) => renderText(questionsPage(matter, questions, hint), width, style),
    person: (id) => matter.names.full(id),
    stretch: (item, track, from, to) => {
      const told = matter.tracks.find((one) => one.item === item && one.track.track === track)?.track;
      return told === undefined ? shortened(item, 40) : stretchText(matter.words, [from, to], told);
    },
  };
}

/** What changes between two decisions of one case, as text; empty where nothing that is given does. */
export function tellChangesText(
  comparison: Comparison,
  before: Decided,
  after: Decided,
  law: Law,
  { width = 80, style = plain, wording = wholeEnglish }: WholeTextOptions = {},
): string {
  const matter = ({ decision, case: case_ }: Decided): WholeMatter => matterOf(decision, case_, law, wording);
  const first: Beside = { comparison, before: matter(before), after: matter(after), supposed: [] };
  const [, ...changed] = changedBlocks(first);
  const beside = (comparison.alongside ?? []).flatMap((differences): readonly Block[] => {
    const one = besideUnder(first, differences);
    const [, ...blocks] = one === undefined ? [] : changedBlocks(one);
    return blocks.length === 0 ? [] : [{ is: 'text', text: wording.frame.underLaw[differences.under], tone: 'strong' }, ...blocks];
  });
  const blocks = [...changed, ...beside];
  return blocks.length === 0 ? '' : renderText(blocks, width, style);
}
