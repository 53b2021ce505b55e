import { sortingFacts } from '../../../../../src/provisions/sorting/index.ts';
import type { FactSpec } from '../../../../../src/reasoning/index.ts';
import { remaining } from '../../../../../src/reasoning/index.ts';
import { stateOf } from '../../../../../src/sorting/facts.ts';
import type { Message, SortedMessage } from '../../../../../src/sorting.ts';
import { sortingLaw } from '../../../../../src/sorting.ts';
import { clauseText } from '../../../../../src/telling/sorting/matter.ts';
import { days } from '../../../../../src/telling/wording/english/days.ts';
import { englishSorting } from '../../../../../src/telling/wording/english-sorting.ts';

/** A message as the page shows it before it is sorted. */
export interface CameIn {
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  /** The whole of it as it came, where the file keeps it. */
  readonly text?: string;
  readonly asks: readonly {
    readonly words: string;
    /** What is known of it, a clause for each fact. */
    readonly known: readonly string[];
    /** What nobody has said, as questions. */
    readonly unknown: number;
  }[];
  /** What is known of the message as a whole. */
  readonly known: readonly string[];
}

const { ids } = sortingFacts;
const specs: Readonly<Record<string, FactSpec>> = sortingFacts.specs;
/** Of one thing asked, or of the message as a whole. */
const aboutOf = (fact: string) => (specs[fact]?.about === 'part' ? 'part' : 'request');

/** What a message says, and what is known of it. */
export function cameInOf(message: Message, sorted: SortedMessage): CameIn {
  const { receivedOn, channel, sender, office, text, asks } = message;
  const matter = { sorted, message, law: sortingLaw, words: englishSorting };
  const known = (ask: Message['asks'][number], about: string) => {
    const state = stateOf(message, ask);
    return ids
      .filter((fact) => aboutOf(fact) === about)
      .flatMap((fact) => {
        const [value, ...others] = remaining(sortingFacts, state, fact);
        return value === undefined || others.length > 0 ? [] : [clauseText(matter, fact, value)];
      });
  };
  const { representative } = sender;
  const [first] = asks;
  return {
    rows: [
      { label: 'To', text: office.name },
      {
        label: 'From',
        text: representative === undefined ? 'whoever it is about' : `${representative.name} (${representative.kind}), for somebody else`,
      },
      { label: 'Came', text: `${days.weekday(receivedOn)}, by ${channel}` },
    ],
    ...(text === undefined ? {} : { text }),
    asks: asks.map((ask) => {
      const clauses = known(ask, 'part');
      return { words: ask.words, known: clauses, unknown: ids.filter((fact) => aboutOf(fact) === 'part').length - clauses.length };
    }),
    known: first === undefined ? [] : known(first, 'request'),
  };
}
