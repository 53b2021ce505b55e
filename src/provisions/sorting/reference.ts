import type { DutyRule, FactSpec, Provision } from '../../reasoning/index.ts';
import { sortingFacts } from './facts.ts';
import { sorting } from './sorting.ts';

const specs: Readonly<Record<string, FactSpec>> = sortingFacts.specs;

/** The law that messages are sorted by, to be looked up by citation or id. */
export const sortingLaw = {
  provision: (cite: string): Provision | undefined => sorting.byCite.get(cite),
  duty: (cite: string): DutyRule | undefined => sorting.duties.get(cite),
  fact: (id: string): FactSpec | undefined => (Object.hasOwn(specs, id) ? specs[id] : undefined),
};
