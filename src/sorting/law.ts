import { sortingLaw as rules } from '../provisions/sorting/index.ts';

export { checkSorting } from '../provisions/sorting/index.ts';

import type { Route } from './routes.ts';
import { routes } from './routes.ts';

/** The law that messages are sorted by, looked up by citation or id: the words a telling prints, and where each rule leads. */
export const sortingLaw = {
  ...rules,
  /** Where the rule of a citation leads; undefined for a rule that leads nowhere of itself. */
  route: (cite: string): Route | undefined => (Object.hasOwn(routes, cite) ? routes[cite] : undefined),
};
