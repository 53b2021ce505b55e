import type { DutyRule, FactSpec, Provision } from '../reasoning/index.ts';
import { authorities } from './authorities/authorities.ts';
import type { Authority } from './authorities/authority.ts';
import { dutyCited, factNamed, provisionCited } from './packs.ts';

const byId = new Map<string, Authority>(authorities.map((authority) => [authority.id, authority]));

/** The law this library encodes, to be looked up by citation or id: what a decision names, and the words it stands on. */
export const law = {
  provision: (cite: string): Provision | undefined => provisionCited(cite),
  duty: (cite: string): DutyRule | undefined => dutyCited(cite),
  fact: (id: string): FactSpec | undefined => factNamed(id),
  authority: (id: string): Authority | undefined => byId.get(id),
};
