import { catalogue, grammar } from '../../reasoning/index.ts';
import { requestFacts as everyRequest } from '../facts/request.ts';
import { chargeFacts } from './facts/charge.ts';
import { adverseFacts, partFacts, requestFacts } from './facts/exceptions.ts';
import { conditionFacts, personFacts } from './facts/person.ts';
import { silenceFacts } from './facts/silence.ts';

/**
 * Every fact the Environmental Information Regulations turn on, in outline, in the order a decision reports them. Two are the same under
 * every regime and keep their names; the rest are the Regulations' own.
 */
export const facts = catalogue({
  ...requestFacts,
  ...chargeFacts,
  'clarification.awaited': everyRequest['clarification.awaited'],
  'holding.state': everyRequest['holding.state'],
  ...partFacts,
  ...adverseFacts,
  ...conditionFacts,
  ...personFacts,
  ...silenceFacts,
});

/** Each fact of the Environmental Information Regulations, by its id. */
export type EirFacts = typeof facts.specs;

/** The grammar the Regulations are written in. */
export const { limb, all, any, provision } = grammar(facts);
