import { authorities, facts, part3 } from '../provisions/index.ts';
import type { FactSpec } from '../reasoning/index.ts';
import type { Law } from '../telling/index.ts';

const byId = new Map(authorities.map((authority) => [authority.id, authority]));
const specs: Readonly<Record<string, FactSpec>> = facts.specs;

/** The law this library encodes, as a teller looks it up. */
export const law: Law = {
  provision: (cite) => part3.byCite.get(cite),
  duty: (cite) => part3.duties.get(cite),
  fact: (id) => (Object.hasOwn(specs, id) ? specs[id] : undefined),
  authority: (id) => byId.get(id),
};
