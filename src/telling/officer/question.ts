import { match } from 'ts-pattern';
import type { Known } from '../../case/index.ts';
import type { Question } from '../../deciding/index.ts';
import { citesText, citeText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import { shortened } from '../safe-text.ts';
import { askedAbout } from './asked.ts';
import { factSays } from './law-lines.ts';
import type { Reach } from './reach.ts';
import { placeText, reachOf } from './reach.ts';
import { factMeans, kindOf } from './short.ts';

/** A question in full: one sentence or more, each about this case. */
export function sentencesOf(matter: Matter, question: Question): readonly string[] {
  const { words } = matter;
  const reach = reachOf(matter, question);
  const place = words.places.pieces(reach.map((one) => placeText(matter, one)));
  const kind = kindOf(matter, question) ?? 'sound';
  const among = (question.among ?? []).map((one) => shortened(one, 60));
  return match(question.asks)
    .with('judgement', 'exercise', () => factSentences(matter, question, reach))
    .with('fact', () => [...factSentences(matter, question, reach), ...choices(matter, question)])
    .with('choice of means', () => [
      words.questions.means({ who: matter.names.full(question.person), ways: waysFor(matter, question, reach) }),
    ])
    .with('screening', () => [words.questions.screening(groundsOf(matter, question.among ?? []))])
    .with('description', () => [words.questions.description[kind](place)])
    .with('speaker', () => [words.questions[kind === 'text' ? 'writer' : 'speaker']({ place, among: candidates(matter, reach) })])
    .with('people', () => [words.questions.people[kind](place)])
    .with('origin', () => [words.questions.origin(among)])
    .with('search', () =>
      question.facts.includes('holding.state')
        ? [...factSentences(matter, question, reach), ...choices(matter, question)]
        : [words.questions.search(among)],
    )
    .with('disputed', () => [
      words.questions.disputed({
        means: factMeans(matter, question.facts[0]),
        ...(question.person === undefined ? {} : { who: matter.names.full(question.person) }),
      }),
    ])
    .exhaustive();
}

/** Each fact asked about, in the order the law weighs them. */
function factSentences(matter: Matter, question: Question, reach: readonly Reach[]): readonly string[] {
  const { facts } = matter.words;
  const order = Object.keys(facts);
  const about = askedAbout(matter, question, reach);
  return [...question.facts]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((fact) => (Object.hasOwn(facts, fact) ? facts[fact as keyof typeof facts].asks(about) : factMeans(matter, fact)));
}

/** The values a plain fact may have, where the question does not name them. */
function choices(matter: Matter, { among = [], facts }: Question): readonly string[] {
  const asked = facts.map((fact) =>
    Object.hasOwn(matter.words.facts, fact) ? matter.words.facts[fact as keyof typeof matter.words.facts] : undefined,
  );
  if (among.length === 0 || !asked.some((one) => one?.lists === true)) return [];
  return [matter.words.questions.chooseBetween(among.map((value) => factSays(matter, facts[0] ?? '', value) ?? shortened(value, 60)))];
}

function waysFor({ words }: Matter, { person }: Question, reach: readonly Reach[]): readonly string[] {
  const plans = reach.flatMap(({ parts }) =>
    parts.flatMap(({ people }) => people.filter((one) => one.person === person).flatMap((one) => one.plans)),
  );
  return [...new Set(plans.map((plan) => words.outcomes.means(plan)))].filter((way) => way !== '');
}

/** Everyone a voice has been narrowed to. */
function candidates(matter: Matter, reach: readonly Reach[]): readonly string[] {
  const speakers = reach.flatMap(({ item, track, parts }) => {
    const segments = matter.items.get(item)?.tracks.find(({ id }) => id === track.track)?.segments ?? [];
    const ids = new Set(parts.flatMap((part) => part.segments));
    return segments.filter(({ id }) => ids.has(id)).map(({ speaker }) => speaker);
  });
  return [...new Set(speakers.flatMap(narrowedTo))].map((id) => matter.names.full(id));
}

function narrowedTo(speaker: Known<string> | undefined): readonly string[] {
  return speaker !== undefined && typeof speaker === 'object' && speaker.is === 'unknown' ? (speaker.among ?? []) : [];
}

/** Few enough grounds to cite each in full; more are cited together, each Act named once. */
const fewGrounds = 15;

function groundsOf(matter: Matter, cites: readonly string[]): readonly string[] {
  return cites.length > fewGrounds ? [citesText(matter, cites)] : cites.map((cite) => citeText(matter, cite));
}
