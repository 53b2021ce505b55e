import { sortingFacts } from '../provisions/sorting/index.ts';
import type { Argument, State } from '../reasoning/index.ts';
import { canHold, remaining, withPuts } from '../reasoning/index.ts';
import { goingFor } from './arguing.ts';
import type { SortingPreview, SortingQuestion } from './decision.ts';

/** Who can answer, the nearest to hand first. */
const nearest: readonly string[] = ['officer', 'controller', 'requester', 'lawyer'];

/** Something a decision waits for, and what it bears on. */
export interface Waiting {
  readonly fact: string;
  readonly ask: string;
  /** The id of the ask or the part that waits for it. */
  readonly settles: string;
}

/** An ask as it is known, for a preview of what an answer would do to it. */
export interface KnownAsk {
  readonly ask: string;
  readonly state: State;
  /** The arguments about every route, as the law of its day has them. */
  readonly every: readonly Argument[];
}

/** The id of the question about a fact: of the whole message, or of one ask. */
export function questionId(fact: string, ask: string): string {
  return isOfMessage(fact) ? `fact:${fact}` : `fact:${fact}:${ask}`;
}

/** Every question once, with what each answer would do, ranked by how much it narrows, then by who can answer. */
export function ranked(waiting: readonly Waiting[], asks: readonly KnownAsk[]): readonly SortingQuestion[] {
  const gathered = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const id = questionId(one.fact, one.ask);
    gathered.set(id, [...(gathered.get(id) ?? []), one]);
  }
  return [...gathered]
    .map(([id, all]) => questionFrom(id, all, asks))
    .sort(
      (a, b) =>
        b.narrows - a.narrows || nearest.indexOf(a.who) - nearest.indexOf(b.who) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
    )
    .map((question, index) => ({ ...question, rank: index + 1 }));
}

function questionFrom(id: string, all: readonly Waiting[], asks: readonly KnownAsk[]): Omit<SortingQuestion, 'rank'> {
  const [first] = all as readonly [Waiting, ...Waiting[]];
  const { fact } = first;
  const about = new Set(all.map(({ ask }) => ask));
  const touched = asks.filter(({ ask }) => about.has(ask));
  const among = [...new Set(touched.flatMap(({ state }) => remaining(sortingFacts, state, fact)))];
  const before = touched.reduce((sum, known) => sum + routesOf(known, known.state).mayGo.length, 0);
  const answers = among.map((answer): SortingPreview => ({ answer, gives: touched.map((known) => given(known, fact, answer)) }));
  const struck = answers.map(({ gives }) => before - gives.reduce((sum, { mayGo }) => sum + mayGo.length, 0));
  return {
    id,
    fact,
    ...(isOfMessage(fact) ? {} : { ask: first.ask }),
    who: sortingFacts.specs[fact as keyof typeof sortingFacts.specs].answeredBy,
    among,
    settles: [...new Set(all.map(({ settles }) => settles))].sort(),
    answers,
    narrows: answers.length === 0 ? 0 : Math.round((10 * struck.reduce((sum, one) => sum + Math.max(0, one), 0)) / answers.length) / 10,
  };
}

function given(known: KnownAsk, fact: string, value: string): SortingPreview['gives'][number] {
  const possible = remaining(sortingFacts, known.state, fact).includes(value);
  const [state] = possible ? withPuts(sortingFacts, [known.state], [{ unit: 0, fact, value }]) : [known.state];
  return { ask: known.ask, ...routesOf(known, state as State) };
}

/** Where an ask goes, and where it may, for a state of knowledge. */
export function routesOf(
  { every }: Pick<KnownAsk, 'every'>,
  state: State,
): { readonly goes: readonly string[]; readonly mayGo: readonly string[] } {
  const going = every.map((argument) => [argument.element, goingFor(argument, state)] as const);
  return {
    goes: going.filter(([, set]) => set === canHold).map(([cite]) => cite),
    mayGo: going.filter(([, set]) => (set & canHold) !== 0).map(([cite]) => cite),
  };
}

function isOfMessage(fact: string): boolean {
  return sortingFacts.specs[fact as keyof typeof sortingFacts.specs].about === 'request';
}

function placeOf({ fact }: { readonly fact: string }): number {
  return sortingFacts.ids.indexOf(fact);
}
