import { catalogue, grammar } from '../../reasoning/index.ts';
import { askFacts } from './facts/ask.ts';
import { messageFacts } from './facts/message.ts';

/** Every fact that sorting a message turns on, in the order a decision reports them. A rule of sorting can name no fact of an item. */
export const sortingFacts = /* @__PURE__ */ catalogue({ ...askFacts, ...messageFacts });

/** The id of a fact in the catalogue of messages. */
export type SortingFactId = keyof typeof sortingFacts.specs & string;

/** The grammar rules of sorting are written in: a misspelt fact, value or limb does not compile. */
export const { limb, all, any, provision } = /* @__PURE__ */ grammar(sortingFacts);
