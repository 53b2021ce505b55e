import { catalogue, grammar } from '../../reasoning/index.ts';
import { requestFacts } from '../facts/request.ts';
import { accessAndSecurityFacts, classFacts, investigationFacts, otherPrejudiceFacts } from './facts/exemptions.ts';
import { holdingFacts } from './facts/holding.ts';
import { lawEnforcementFacts } from './facts/law-enforcement.ts';
import { personalDataFacts, personFacts } from './facts/personal-data.ts';
import { clarificationFacts, reliefFacts, validityFacts } from './facts/request.ts';
import { silenceFacts } from './facts/silence.ts';

/**
 * Every fact the Freedom of Information Act turns on, in the order a decision reports them. Two are the same under every regime and keep
 * their names; the rest are this Act's own, so that no finding under another law can serve here.
 */
export const facts = catalogue({
  ...validityFacts,
  ...clarificationFacts,
  'clarification.awaited': requestFacts['clarification.awaited'],
  ...reliefFacts,
  'holding.state': requestFacts['holding.state'],
  ...holdingFacts,
  ...accessAndSecurityFacts,
  ...investigationFacts,
  ...lawEnforcementFacts,
  ...classFacts,
  ...otherPrejudiceFacts,
  ...personalDataFacts,
  ...silenceFacts,
  ...personFacts,
});

/** Each fact of the Freedom of Information Act, by its id. */
export type FoiaFacts = typeof facts.specs;

/** The grammar the provisions of this Act are written in: a misspelt fact, value or limb does not compile, nor does a fact of another regime. */
export const { limb, all, any, provision } = grammar(facts);
