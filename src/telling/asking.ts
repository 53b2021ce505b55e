import { match } from 'ts-pattern';
import type { Part, Question, TrackDecision } from '../deciding/index.ts';

/** Who is asked, the decision-maker first: the order in which questions are told. */
const askedInOrder = [
  'controller',
  'officer',
  'lawyer',
  'requester',
  'third party',
  'health professional',
  'Principal Reporter',
  'Secretary of State',
  'minister',
  'court',
  'commissioner',
];

/** Questions told together: one thing asked of whatever items and elements it bears on. */
export interface Asking {
  /** The numbers they are known by, from 1. */
  readonly numbers: readonly number[];
  readonly who: string;
  /** Never none. */
  readonly questions: readonly Question[];
}

/** Parts by id, each with its track. */
type Parts = ReadonlyMap<string, { readonly part: Pick<Part, 'from' | 'to'>; readonly track: Pick<TrackDecision, 'length'> }>;

interface Weighed {
  readonly question: Question;
  readonly weight: number;
}

/** Gathers and numbers the questions in the order they are told: by who must answer, then as they rank. */
export function askingsOf(questions: readonly Question[], parts: Parts): readonly Asking[] {
  const groups = new Map<string, Weighed[]>();
  for (const question of questions) {
    const key = keyOf(question);
    groups.set(key, [...(groups.get(key) ?? []), { question, weight: weightOf(question, parts) }]);
  }
  const heavyFirst = (a: Weighed, b: Weighed) => b.weight - a.weight || a.question.rank - b.question.rank;
  const ordered = [...groups.values()]
    .map((group) => group.sort(heavyFirst))
    .sort((a, b) => rankOf(a) - rankOf(b) || sum(b) - sum(a) || compareFirst(a, b));
  let next = 1;
  return ordered.map((group): Asking => {
    const questions = group.map(({ question }) => question);
    return { numbers: questions.map(() => next++), who: questions[0]?.who ?? '', questions };
  });
}

/** Questions with one key ask the same thing of different items or elements. */
function keyOf({ id, asks, who, provision, person, facts }: Question): string {
  return match(asks)
    .with('judgement', () => JSON.stringify([asks, who, provision, person, person === undefined ? facts : []]))
    .with('exercise', 'choice of means', () => JSON.stringify([asks, who, provision, person]))
    .with('description', 'speaker', 'people', 'origin', () => JSON.stringify([asks, who]))
    .with('fact', 'search', () => JSON.stringify([asks, who, person, facts]))
    .with('screening', 'disputed', () => id)
    .exhaustive();
}

/** The number of each question, by id. */
export function numbersOf(askings: readonly Asking[]): ReadonlyMap<string, number> {
  return new Map(askings.flatMap(({ questions }) => questions).map(({ id }, index) => [id, index + 1]));
}

function rankOf(group: readonly Weighed[]): number {
  const rank = askedInOrder.indexOf(group[0]?.question.who ?? '');
  return rank < 0 ? askedInOrder.length : rank;
}

function sum(group: readonly Weighed[]): number {
  return group.reduce((total, { weight }) => total + weight, 0);
}

function compareFirst(a: readonly Weighed[], b: readonly Weighed[]): number {
  return (a[0]?.question.id ?? '') < (b[0]?.question.id ?? '') ? -1 : 1;
}

/** How much a question would settle, as shares of tracks, so that minutes and pages can be set side by side. */
function weightOf(question: Question, parts: Parts): number {
  return question.settles.reduce((weight, id) => {
    const placed = parts.get(id);
    return placed === undefined ? weight : weight + (placed.part.to - placed.part.from) / Math.max(1, placed.track.length);
  }, 0);
}
