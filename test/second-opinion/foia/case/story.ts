import type { Other, Plan } from '../../case/story.ts';
import type { Asked } from '../../clarification.ts';
import type { Facts } from '../../law/opinion.ts';

/** One passage of recorded information: who it is about, and what was found of it. A finding that nobody has made is left out. */
export interface PassageStory {
  readonly about: readonly ('p-r' | Other)[];
  readonly found: Facts;
  readonly people: Readonly<Record<Other, { readonly found: Facts; readonly plan: Plan }>>;
}

/** One item, with the exemptions raised for it by citation, and what is said of it. What nobody knows is left out. */
export interface ItemStory {
  readonly raised: readonly string[];
  readonly said: Facts;
  readonly environmental: 'yes' | 'no' | 'not judged' | 'not raised';
  readonly passages: readonly PassageStory[];
}

/** A whole request for information in words. */
export interface InformationStory {
  readonly receivedOn: string;
  readonly decidedOn: string;
  readonly channel: 'email' | 'telephone' | 'other';
  /** What is said of the request: whether it is one (section 8), and whether it was made and answered before (section 14(2)). */
  readonly said: Facts;
  readonly clarification: Asked;
  readonly fee: 'none' | 'unpaid' | 'paid' | 'asked for too late';
  readonly choice: 'none' | 'refuse' | 'answer';
  /** What was found of the cost, of vexation and of repetition; nothing where nobody raised it. */
  readonly refusing: Facts;
  readonly held: 'never held' | 'not found' | 'deleted before the request' | 'lost' | 'not known';
  /** The powers to neither confirm nor deny that were raised, by citation, and what was found of them. */
  readonly silence: { readonly raised: readonly string[]; readonly found: Facts };
  readonly items: readonly ItemStory[];
}
