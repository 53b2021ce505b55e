import type { SortingQuestion } from '../../sorting/index.ts';
import type { Block, Entry } from '../page.ts';
import type { SortedMatter } from './matter.ts';
import { clauseText, routeText } from './matter.ts';

/** Every question, in order of rank, with whom it is for and what each answer would do. */
export function questionBlocks(matter: SortedMatter): readonly Block[] {
  const { sorted, words } = matter;
  if (sorted.questions.length === 0) return [];
  return [
    { is: 'section', text: words.sorting.questions },
    { is: 'list', of: sorted.questions.map((question) => entryOf(matter, question)) },
  ];
}

function entryOf(matter: SortedMatter, question: SortingQuestion): Entry {
  const { sorted, words } = matter;
  const asked: Readonly<Record<string, { readonly asks: string }>> = words.factsOfMessage;
  const number = question.ask === undefined ? undefined : sorted.asks.findIndex(({ ask }) => ask === question.ask) + 1;
  const answers = question.answers.map(({ answer, gives }): Entry => {
    const routes = [...new Set(gives.flatMap(({ mayGo }) => mayGo))].map((cite) => routeText(matter, cite));
    return { text: words.sorting.ifAnswered({ clause: clauseText(matter, question.fact, answer), routes }) };
  });
  return {
    mark: `Q${question.rank}`,
    text: words.sorting.question({
      asks: asked[question.fact]?.asks ?? question.fact,
      ...(number === undefined ? {} : { ask: number }),
    }),
    under: [
      { is: 'text', text: words.sorting.who(question.who), tone: 'quiet' },
      { is: 'list', of: answers },
    ],
  };
}
