import { match } from 'ts-pattern';
import type { Question } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import { shortened } from '../safe-text.ts';

/** A question as it is named in passing: `judge whether Ann Bright must be protected`. */
export function shortOf(matter: Matter, question: Question): string {
  const { short } = matter.words.questions;
  const provision = question.provision ?? '';
  const who = question.person === undefined ? undefined : matter.names.short(question.person);
  return match(question.asks)
    .with('judgement', () => {
      const cite = citeText(matter, provision);
      if (question.facts.length === 1 && question.facts[0] === 'data.relates') return short.relates;
      return who === undefined ? short.judge({ cite, title: matter.law.provision(provision)?.title ?? '' }) : short.protect(who);
    })
    .with('exercise', () => short.exercise(citeText(matter, provision)))
    .with('choice of means', () => short.means(who ?? matter.names.full(undefined)))
    .with('screening', () => short.screening)
    .with('description', () => short.description)
    .with('speaker', () => (kindOf(matter, question) === 'text' ? short.writer : short.speaker))
    .with('people', () => short.people)
    .with('fact', () => short.fact(factMeans(matter, question.facts[0])))
    .with('search', () => short.search)
    .with('origin', () => short.origin)
    .with('disputed', () => short.disputed)
    .exhaustive();
}

/** Which element of the right a question is about: the data itself, or one that is restricted on its own. */
export function elementOf({ decision }: Matter, question: Question): 'data' | 'confirmation' | 'source' | 'line' {
  if (question.element === decision.confirmation.element) return 'confirmation';
  if (decision.items.some(({ origin }) => origin?.element === question.element)) return 'source';
  return decision.information.some(({ element }) => element === question.element) ? 'line' : 'data';
}

/** The kind of the track a question is about. */
export function kindOf(matter: Matter, question: Question): 'picture' | 'sound' | 'text' | 'metadata' | undefined {
  return matter.tracks.find(({ item, track }) => item === question.item && track.track === question.track)?.track.kind;
}

/** What a fact means, or its id where the law does not say. */
export function factMeans({ law }: Matter, fact = ''): string {
  return law.fact(fact)?.means ?? shortened(fact, 60);
}
