import type { DutyChange, Owed, Question, Sides } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { WholeMatter } from '../matter.ts';
import { briefReach, reachOf } from '../officer/reach.ts';
import { shortOf } from '../officer/short.ts';
import type { Block, Entry, Line } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { Beside } from './beside.ts';
import { nowAndThen } from './beside.ts';
import { listed } from './reasons.ts';

/** Duties that arise, fall away or change, and questions that only one side asks. */
export function followingBlocks(beside: Beside): readonly Block[] {
  const { comparison, before, after } = beside;
  const { comparing } = before.words;
  const { duties, questions } = comparison;
  const asked = [
    ...listed(comparing.raised, questionEntries(after, questions.raised)),
    ...listed(comparing.settled, questionEntries(before, questions.settled)),
    ...listed(
      comparing.shown,
      questions.shown.map((one) => shownEntry(beside, one)),
    ),
  ];
  return [
    ...(duties.length === 0
      ? []
      : [{ is: 'section', text: comparing.duties } as const, { is: 'list', of: duties.map((duty) => dutyEntry(beside, duty)) } as const]),
    ...(asked.length === 0 ? [] : [{ is: 'section', text: comparing.questions } as const, ...asked]),
  ];
}

function dutyEntry(beside: Beside, { duty, before, after }: DutyChange): Entry {
  const { words, law } = beside.before;
  const text = words.elements.cited({ title: law.duty(duty)?.title ?? duty, cite: citeText(beside.before, duty) });
  const now = owedLines(beside.before, duty, before, after);
  const then = owedLines(beside.after, duty, after, before);
  return { text, under: [{ is: 'fields', of: nowAndThen(beside, now, then) }] };
}

/** What a duty comes to on one side, and of its contents what only that side has. */
function owedLines(
  { words, law, judgements }: WholeMatter,
  duty: string,
  owed: Owed | undefined,
  other: Owed | undefined,
): readonly Line[] {
  if (owed === undefined) return [{ text: words.comparing.notOwed }];
  const { certain, by, due, contains, omits, for: reasons } = owed;
  const rule = law.duty(duty);
  const judged = reasons.filter((id) => judgements.has(id)).map((id) => words.duties.judgement(shortened(id, 40)));
  const only = (names: readonly string[], others: readonly string[] = names): readonly string[] =>
    names.filter((name) => !others.includes(name)).map((limb) => (rule === undefined ? limb : limbText({ words }, duty, limb, rule)));
  const says = only(contains, other?.contains);
  const unsaid = only(omits, other?.omits);
  const text = words.comparing.owed({ certain, due: words.duties.due(due), ...(by === undefined ? {} : { by: words.days.day(by) }) });
  return [
    { text, tone: certain ? 'plain' : 'open' },
    ...(judged.length === 0 ? [] : [{ text: words.duties.because(judged), tone: 'quiet' } as const]),
    ...(says.length === 0 ? [] : [{ text: words.comparing.says(says) }]),
    ...(unsaid.length === 0 ? [] : [{ text: words.comparing.leavesUnsaid(unsaid), tone: 'withheld' } as const]),
  ];
}

/** A question both sides ask, with what the case shows on its factors now and then. */
function shownEntry(beside: Beside, { before, after }: Required<Sides<Question>>): Entry {
  const lines = ({ words }: WholeMatter, { shows }: Question): readonly Line[] => [
    {
      text:
        shows.length === 0
          ? words.comparing.nothingShown
          : words.questions.shownAll([...new Set(shows.map(({ fact, value }) => words.questions.shown({ fact, value })))]),
    },
  ];
  return {
    text: headOf(beside.after, after),
    under: [{ is: 'fields', of: nowAndThen(beside, lines(beside.before, before), lines(beside.after, after)) }],
  };
}

/** Questions in the words they go by in passing, those worded alike once, with what each bears on. */
function questionEntries(matter: WholeMatter, questions: readonly Question[]): readonly Entry[] {
  const { words } = matter;
  const told = questions.map((question) => {
    const reach = words.places.list(briefReach(matter, reachOf(matter, question)));
    return { text: words.comparing.asked({ asks: headOf(matter, question), reach }) };
  });
  return [...new Map(told.map((one) => [one.text, one])).values()];
}

function headOf(matter: WholeMatter, question: Question): string {
  const cite = question.provision === undefined ? {} : { cite: citeText(matter, question.provision) };
  return matter.words.questions.heads({ short: shortOf(matter, question), ...cite });
}
