import { catalogue, grammar } from '../reasoning/index.ts';
import { aimFacts } from './facts/aims.ts';
import { itemFacts } from './facts/item.ts';
import { personFacts } from './facts/person.ts';
import { requestFacts } from './facts/request.ts';
import { silenceFacts } from './facts/silence.ts';

/** Every fact the encoded law turns on, in the order a decision reports them. */
export const facts = catalogue({ ...requestFacts, ...itemFacts, ...aimFacts, ...silenceFacts, ...personFacts });

/** The id of a fact in the catalogue. */
export type FactId = keyof typeof facts.specs & string;

/** The grammar every provision file is written in: a misspelt fact, value or limb does not compile. */
export const { limb, all, any, provision } = grammar(facts);
