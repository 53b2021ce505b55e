import type { Asking } from '../asking.ts';
import { citeText } from '../cites.ts';
import { marksOf } from '../marks.ts';
import type { Matter } from '../matter.ts';
import type { Line } from '../page.ts';
import { shortened } from '../safe-text.ts';
import { briefReach, reachOf } from './reach.ts';
import { elementOf, shortOf } from './short.ts';

const mostQuestions = 6;
const mostDuties = 5;

/** What the officer still has to do: settle what is open, then what certainly follows. */
export function toDo(matter: Matter): readonly Line[] {
  const { words, decision, askings } = matter;
  const asked = askings.slice(0, mostQuestions).map((asking): Line => {
    const [first] = asking.questions;
    const what = first === undefined ? '' : shortOf(matter, first);
    return {
      text: words.frame.ask({
        mark: marksOf(
          matter,
          asking.questions.map(({ id }) => id),
        ).join(', '),
        what,
        reach: bearingOf(matter, asking),
      }),
      tone: 'open',
    };
  });
  const more = askings.slice(mostQuestions).reduce((sum, { questions }) => sum + questions.length, 0);
  const { certain } = decision.duties;
  const sends = certain.filter(({ duty, by }) => by !== undefined && matter.law.duty(duty)?.does === 'answer').map(({ by }) => by);
  const duties = certain.filter(({ duty }) => acts.has(matter.law.duty(duty)?.does ?? '')).sort(byDay);
  const owed = duties.slice(0, mostDuties).map(({ duty, by }): Line => {
    const title = matter.law.duty(duty)?.title ?? duty;
    return { text: words.frame.duty({ title, cite: citeText(matter, duty), ...(by === undefined ? {} : { by: words.days.day(by) }) }) };
  });
  const [soonest] = sends.sort();
  return [
    ...(askings.length === 0 ? [{ text: words.frame.nothingOpen, tone: 'given' } as const] : asked),
    ...(more > 0 ? [{ text: words.frame.moreQuestions(more), tone: 'open' } as const] : []),
    ...idleJudgements(matter),
    ...(soonest === undefined || decision.request.outcome?.kind !== 'answer' || !goesOut(matter)
      ? []
      : [{ text: words.frame.sendBy(words.days.day(soonest)) }]),
    ...owed,
    ...(duties.length > mostDuties ? [{ text: words.frame.moreDuties(duties.length - mostDuties) }] : []),
  ];
}

/** Duties that are something to do, and not a right that stands or a way of answering. */
const acts: ReadonlySet<string> = new Set(['notify', 'record', 'review', 'tell', 'ask', 'acknowledge', 'route', 'produce']);

function goesOut({ tracks }: Matter): boolean {
  return tracks.some(({ passages }) => passages.some(({ fate }) => fate === 'given' || fate === 'edited'));
}

/** What an asking bears on: stretches of tracks, sources, and confirmation. */
function bearingOf(matter: Matter, { questions }: Asking): string {
  const { words } = matter;
  const sources = questions
    .filter((question) => elementOf(matter, question) === 'source')
    .flatMap(({ item }) => (item === undefined ? [] : [shortened(item, 40)]));
  return words.places.list([
    ...briefReach(matter, reachOf(matter, ...questions)),
    ...(sources.length === 0 ? [] : [words.questions.sources(sources)]),
    ...(questions.some((question) => elementOf(matter, question) === 'confirmation') ? [words.questions.confirmationToo] : []),
  ]);
}

function byDay(a: { readonly by?: string; readonly duty: string }, b: { readonly by?: string; readonly duty: string }): number {
  const [one, other] = [a.by ?? '9', b.by ?? '9'];
  return one < other ? -1 : one > other ? 1 : a.duty < b.duty ? -1 : 1;
}

/** Judgements recorded that no finding rests on: lapsed, superseded by a fact, or of something that is not there. */
function idleJudgements(matter: Matter): readonly Line[] {
  const { words, decision, case: case_ } = matter;
  const { findings } = decision.trace;
  const used = new Set(findings.flatMap(({ judgements }) => judgements));
  const argued = new Set(findings.map(({ provision }) => provision));
  const elsewhere = new Set((decision.alongside ?? []).flatMap(({ trace }) => trace.findings.map(({ provision }) => provision)));
  // A judgement is told of with the law it is under: what is argued under another is told there.
  const isHere = (provision: string) => argued.has(provision) || (decision.under === undefined && !elsewhere.has(provision));
  const replaced = new Set((case_.judgements ?? []).map(({ replaces }) => replaces));
  return (case_.judgements ?? [])
    .filter(({ id, provision }) => !used.has(id) && !replaced.has(id) && matter.law.provision(provision) !== undefined && isHere(provision))
    .map(({ id, reviewOn }): Line => {
      const reasons = reviewOn !== undefined && reviewOn < decision.decidedOn ? [words.frame.reviewPassed(words.days.day(reviewOn))] : [];
      return { text: words.frame.idle({ id: shortened(id, 40), reasons }), tone: 'open' };
    });
}
