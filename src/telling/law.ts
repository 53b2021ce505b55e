import type { Authority } from '../provisions/index.ts';
import type { DutyRule, FactSpec, Provision } from '../reasoning/index.ts';

/** What is printed of a provision. */
export type LawProvision = Pick<Provision, 'title' | 'source' | 'limbs' | 'words' | 'effect' | 'exercise'>;

/** What is printed of a duty. */
export type LawDuty = Pick<DutyRule, 'title' | 'source' | 'limbs' | 'words' | 'does' | 'unsure' | 'inForce'>;

/** What is printed of a fact: what it means, and the test and factors where only a person can settle it. */
export type LawFact = Pick<FactSpec, 'about' | 'values' | 'means' | 'judged'>;

/** What is printed of an authority. */
export type LawAuthority = Pick<Authority, 'name' | 'citation' | 'regime' | 'held' | 'mark' | 'binding' | 'source'> & {
  readonly bearsOn: readonly { readonly fact: string; readonly towards: Authority['bearsOn'][number]['towards'] }[];
};

/** The law a decision cites, looked up by citation or id: telling prints its words, and never asks what they decide. */
export interface Law {
  readonly provision: (cite: string) => LawProvision | undefined;
  readonly duty: (cite: string) => LawDuty | undefined;
  readonly fact: (id: string) => LawFact | undefined;
  readonly authority: (id: string) => LawAuthority | undefined;
}
