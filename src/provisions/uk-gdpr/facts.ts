import { catalogue, grammar } from '../../reasoning/index.ts';
import { confidentialFacts } from './facts/confidential.ts';
import { crimeAndLawFacts } from './facts/crime-and-law.ts';
import { expressionAndResearchFacts } from './facts/expression-and-research.ts';
import { functionFacts } from './facts/functions.ts';
import { healthAndChildrenFacts } from './facts/health-and-children.ts';
import { scopeFacts } from './facts/item.ts';
import { askingFacts } from './facts/request.ts';
import { thirdPartyFacts } from './facts/third-party.ts';

/** Every fact that the UK GDPR, and what the 2018 Act takes out of it, turns on, in the order a decision reports them. */
export const ukGdprFacts = catalogue({
  ...askingFacts,
  ...scopeFacts,
  ...healthAndChildrenFacts,
  ...crimeAndLawFacts,
  ...functionFacts,
  ...confidentialFacts,
  ...expressionAndResearchFacts,
  ...thirdPartyFacts,
});

/** The id of a fact in the catalogue. */
export type UkGdprFactId = keyof typeof ukGdprFacts.specs & string;

/** The grammar of these provision files: a fact of another law does not compile. */
export const { limb, all, any, not, provision } = grammar(ukGdprFacts);
