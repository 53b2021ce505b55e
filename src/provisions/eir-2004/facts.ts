import { catalogue, grammar } from '../../reasoning/index.ts';
import { adverseFacts, partFacts, requestFacts } from './facts/exceptions.ts';
import { personFacts } from './facts/person.ts';

/** Every fact the Environmental Information Regulations turn on, in outline, in the order a decision reports them. */
export const facts = catalogue({ ...requestFacts, ...partFacts, ...adverseFacts, ...personFacts });

/** Each fact of the Environmental Information Regulations, by its id. */
export type EirFacts = typeof facts.specs;

/** The grammar the Regulations are written in. */
export const { limb, all, any, provision } = grammar(facts);
