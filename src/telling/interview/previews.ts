import type { ElementOutcome, ItemOutcome, PartOutcome, Question, RequestOutcome } from '../../deciding/index.ts';
import type { WholeMatter } from '../matter.ts';
import { factSays } from '../officer/law-lines.ts';
import { shortened } from '../safe-text.ts';

/** One answer to a question, and what would then be possible of each thing it bears on. */
interface Preview {
  readonly answer: string;
  readonly gives: readonly {
    readonly possible: readonly (PartOutcome | ItemOutcome | ElementOutcome | RequestOutcome)[];
    readonly of: readonly string[];
  }[];
}

/** The previews a question carries, where it carries any, and its rank. All that is read of a question's answers is read here. */
function previewsOf(question: Question): readonly Preview[] {
  const { answers = [] } = question as Question & { readonly answers?: readonly Preview[] };
  return answers;
}

/** Questions in the order they are put: as ranked where they are, as the decision lists them where they are not. */
export function inRank(questions: readonly Question[]): readonly Question[] {
  const rankOf = (question: Question) => (question as Question & { readonly rank?: number }).rank ?? 0;
  return [...questions].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What each answer would do, in a sentence each. */
export function previewLines(matter: WholeMatter, question: Question): readonly string[] {
  const { words, names, case: case_ } = matter;
  const fact = question.facts[0] ?? '';
  const people = new Set(case_.people.map(({ id }) => id));
  return previewsOf(question).map(({ answer, gives }) => {
    const named = people.has(answer) ? names.full(answer) : (factSays(matter, fact, answer) ?? shortened(answer, 60));
    const comes = gives.map(({ possible, of }) =>
      words.interview.comes({ number: of.length, choices: [...new Set(possible.map((outcome) => choiceText(matter, outcome)))] }),
    );
    return words.interview.preview({ answer: named, comes });
  });
}

function choiceText({ words }: WholeMatter, outcome: PartOutcome | ItemOutcome | ElementOutcome | RequestOutcome): string {
  const { outcomes } = words;
  if (typeof outcome !== 'string') {
    if (outcome.kind === 'disclose edited') return outcomes.editedChoice([outcome.means]);
    if (outcome.kind in outcomes.choice) return outcomes.choice[outcome.kind as keyof typeof outcomes.choice];
    return outcomes.request(outcome as RequestOutcome);
  }
  const item = outcomes.item as Readonly<Record<string, string>>;
  return outcome in outcomes.element ? outcomes.element[outcome as ElementOutcome] : (item[outcome] ?? outcome).toLowerCase();
}
