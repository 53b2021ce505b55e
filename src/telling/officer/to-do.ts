import type { Matter } from '../matter.ts';
import type { Line } from '../page.ts';
import { citeText } from '../cites.ts';
import { shortened } from '../safe-text.ts';
import { reachOf, reachText } from './reach.ts';
import { shortOf } from './short.ts';

const mostQuestions = 6;
const mostDuties = 5;

/** What the officer still has to do: settle what is open, then what certainly follows. */
export function toDo(matter: Matter): readonly Line[] {
  const { words, decision } = matter;
  const asked = [...matter.marks].map(([id, mark]) => ({ question: matter.questions.get(id), mark }));
  const lines = asked.slice(0, mostQuestions).flatMap(({ question, mark }): readonly Line[] => {
    if (question === undefined) return [];
    const reach = reachText(matter, reachOf(matter, question));
    return [{ text: words.frame.ask({ mark, what: shortOf(matter, question), reach }), tone: 'open' }];
  });
  const more = asked.length - lines.length;
  const duties = [...decision.duties.certain].filter(({ due }) => due !== 'continuing' && due !== 'on receipt').sort(byDay);
  const owed = duties.slice(0, mostDuties).map(({ duty, by }): Line => {
    const title = matter.law.duty(duty)?.title ?? duty;
    return { text: words.frame.duty({ title, cite: citeText(matter, duty), ...(by === undefined ? {} : { by: words.days.day(by) }) }) };
  });
  return [
    ...(asked.length === 0 ? [{ text: words.frame.nothingOpen, tone: 'given' } as const] : lines),
    ...(more > 0 ? [{ text: words.frame.moreQuestions(more), tone: 'open' } as const] : []),
    ...idleJudgements(matter),
    ...owed,
    ...(duties.length > mostDuties ? [{ text: words.frame.moreDuties(duties.length - mostDuties) }] : []),
  ];
}

function byDay(a: { readonly by?: string; readonly duty: string }, b: { readonly by?: string; readonly duty: string }): number {
  const [one, other] = [a.by ?? '9', b.by ?? '9'];
  return one < other ? -1 : one > other ? 1 : a.duty < b.duty ? -1 : 1;
}

/** Judgements recorded that no finding rests on: lapsed, superseded by a fact, or of something that is not there. */
function idleJudgements(matter: Matter): readonly Line[] {
  const { words, decision, case: case_ } = matter;
  const used = new Set(decision.trace.findings.flatMap(({ judgements }) => judgements));
  const replaced = new Set((case_.judgements ?? []).map(({ replaces }) => replaces));
  return (case_.judgements ?? [])
    .filter(({ id, provision }) => !used.has(id) && !replaced.has(id) && matter.law.provision(provision) !== undefined)
    .map(({ id, reviewOn }): Line => {
      const reasons = reviewOn !== undefined && reviewOn < decision.decidedOn ? [words.frame.reviewPassed(words.days.day(reviewOn))] : [];
      return { text: words.frame.idle({ id: shortened(id, 40), reasons }), tone: 'open' };
    });
}
