import type { Message, Route, SortedMessage } from '../../sorting/index.ts';
import type { Law } from '../law.ts';
import { shortened } from '../safe-text.ts';
import type { SortingWording } from '../wording/english-sorting.ts';

/** The law a message is sorted by, looked up by citation: telling prints its words, and never asks what they decide. */
export interface SortingLaw extends Pick<Law, 'provision' | 'duty'> {
  readonly route: (cite: string) => Route | undefined;
}

/** What is told of a message. */
export interface SortedMatter {
  readonly sorted: SortedMessage;
  readonly message: Message;
  readonly law: SortingLaw;
  readonly words: SortingWording;
}

/** A route in words, by the citation of the rule that leads there. */
export function routeText({ law, words, message }: SortedMatter, cite: string): string {
  const route = law.route(cite);
  return route === undefined ? cite : words.sorting.route(route, message.sortedOn);
}

/** One value of a fact as a clause. */
export function clauseText({ words }: SortedMatter, fact: string, value: string): string {
  const said: Readonly<Record<string, { readonly says: Readonly<Record<string, string>> }>> = words.factsOfMessage;
  return said[fact]?.says[value] ?? shortened(`${fact}: ${value}`, 100);
}
