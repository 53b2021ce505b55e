import type { DutyRule, FactSpec, Provision } from '../reasoning/index.ts';
import { authorities } from './authorities/authorities.ts';
import type { Authority } from './authorities/authority.ts';
import { facts } from './facts.ts';
import { part3 } from './part-3.ts';

const byId = new Map<string, Authority>(authorities.map((authority) => [authority.id, authority]));
const specs: Readonly<Record<string, FactSpec>> = facts.specs;

/** The law this library encodes, to be looked up by citation or id: what a decision names, and the words it stands on. */
export const law = {
  provision: (cite: string): Provision | undefined => part3.byCite.get(cite),
  duty: (cite: string): DutyRule | undefined => part3.duties.get(cite),
  fact: (id: string): FactSpec | undefined => (Object.hasOwn(specs, id) ? specs[id] : undefined),
  authority: (id: string): Authority | undefined => byId.get(id),
};
