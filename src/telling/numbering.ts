import type { Question } from '../deciding/index.ts';
import type { PlacedPart } from './matter.ts';

/** Who is asked, the decision-maker first: the order in which questions are told. */
export const askedInOrder = ['controller', 'officer', 'lawyer', 'requester', 'third party', 'minister', 'court', 'commissioner'];

/** Numbers the questions in the order they are told: by who must answer, then those that settle most. */
export function numbered(questions: readonly Question[], parts: ReadonlyMap<string, PlacedPart>): ReadonlyMap<string, string> {
  const weighed = questions.map((question) => ({ question, weight: weightOf(question, parts), who: rankOf(question.who) }));
  weighed.sort((a, b) => a.who - b.who || b.weight - a.weight || (a.question.id < b.question.id ? -1 : 1));
  return new Map(weighed.map(({ question }, index) => [question.id, `Q${index + 1}`]));
}

function rankOf(who: string): number {
  const rank = askedInOrder.indexOf(who);
  return rank < 0 ? askedInOrder.length : rank;
}

/** How much a question would settle, as shares of tracks, so that minutes and pages can be set side by side; what is not a part counts as a whole one. */
function weightOf(question: Question, parts: ReadonlyMap<string, PlacedPart>): number {
  return question.settles.reduce((weight, id) => {
    const placed = parts.get(id);
    return weight + (placed === undefined ? 1 : (placed.part.to - placed.part.from) / Math.max(1, placed.track.length));
  }, 0);
}
