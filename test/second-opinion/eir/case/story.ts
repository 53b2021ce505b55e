import type { Other, Plan } from '../../case/story.ts';
import type { Asked } from '../../clarification.ts';
import type { Facts } from '../../law/opinion.ts';

/** One passage: who it is about, whether it is environmental at all, and what was found of it. A finding that nobody has made is left out. */
export interface PassageStory {
  readonly about: readonly ('p-r' | Other)[];
  /** What somebody found under regulation 2(1); what was asked for as environmental is taken to be, where nobody did. */
  readonly environmental: 'yes' | 'no' | 'not judged';
  readonly found: Facts;
  readonly people: Readonly<Record<Other, { readonly found: Facts; readonly plan: Plan }>>;
}

/** One item, with the exceptions raised for it by citation, and what is said of it. What nobody knows is left out. */
export interface ItemStory {
  readonly raised: readonly string[];
  readonly said: Facts;
  readonly passages: readonly PassageStory[];
}

/** A whole request for environmental information in words. */
export interface EnvironmentalStory {
  readonly receivedOn: string;
  readonly decidedOn: string;
  readonly channel: 'email' | 'telephone' | 'in person';
  /** What is said of the request: help given (reg 9), what a charge is for and that it is reasonable (reg 8), a certificate (reg 15). */
  readonly said: Facts;
  readonly clarification: Asked;
  readonly charge: 'none' | 'unpaid' | 'paid' | 'paid too late' | 'asked for too late';
  readonly choice: 'none' | 'refuse' | 'answer';
  /** What was found of a manifestly unreasonable request, and of one too general; nothing where nobody raised it. */
  readonly refusing: Facts;
  readonly held: 'never held' | 'not found' | 'deleted before the request' | 'lost' | 'not known';
  /** The powers to neither confirm nor deny that were raised, by citation, and what was found of them. */
  readonly silence: { readonly raised: readonly string[]; readonly found: Facts };
  readonly items: readonly ItemStory[];
}
