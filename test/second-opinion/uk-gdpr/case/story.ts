import type { Found, Other, Plan, Story } from '../../case/story.ts';
import type { Facts } from '../../law/opinion.ts';

/** Whether an exemption that is there to rely on was relied on, or nobody has said. */
export type Relied = 'restrict' | 'do not restrict' | 'not said';

/** What was found of one thing under one ground: each test by name, and each choice to rely on it. */
export interface WeighedGround {
  readonly found: Readonly<Record<string, Found>>;
  readonly relied: Readonly<Record<string, Relied>>;
}

/** What was found of each ground raised, by its name. */
export type Weighings = Readonly<Record<string, WeighedGround>>;

/** What was found of one other person in one thing (paragraph 16). */
export interface WeighedPerson {
  readonly identifiable: Found;
  readonly reasonable: Found;
  readonly relied: Relied;
  /** The least editing that leaves nobody identifiable, where it is not reasonable to disclose. */
  readonly plan: Plan;
}

/** What is known of another person, whatever they are in. Not known is left out. */
export interface PersonStory {
  readonly living?: 'yes' | 'no';
  readonly consent?: 'given' | 'refused' | 'sought, no answer' | 'not safely askable' | 'no record';
  /** A role that could be one of paragraph 17's. */
  readonly professional: boolean;
  readonly worker?: string;
  readonly healthRecord?: 'yes' | 'no';
  readonly official?: 'yes' | 'no';
}

/** One passage, as the UK GDPR asks about it: beside what Part 3 asks of the same words. */
export interface PassageStory {
  readonly weighed: Weighings;
  readonly people: Readonly<Record<Other, WeighedPerson>>;
  /** For a passage that is not the data subject's: must it be given for the rest to be intelligible? */
  readonly intelligible: 'yes' | 'no';
}

/** One item, as the UK GDPR asks about it. */
export interface ItemStory {
  /** The grounds somebody raised for it, by name, with what is said of each. A fact that nobody knows is left out. */
  readonly raised: Readonly<Record<string, Facts>>;
  readonly passages: readonly PassageStory[];
  readonly ofSource: Weighings;
  readonly sourcePerson: WeighedPerson;
}

/** What was weighed of confirmation, or of a line of Article 15(1), under a ground raised for the whole request or for a person. */
export interface ElementStory {
  readonly element: string;
  /** A ground by name; where there is none, paragraph 16. */
  readonly ground?: string;
  readonly weighed: WeighedGround;
  readonly person?: { readonly who: Other; readonly weighed: WeighedPerson };
}

/** A whole case in words, under both laws: what Part 3 turns on, and what the UK GDPR turns on beside it. */
export interface BothStory {
  readonly part3: Story;
  readonly nation: 'england and wales' | 'scotland' | 'northern ireland';
  /** Whole years; left out where nobody knows. */
  readonly age?: number;
  /** What is said of the request, by fact; what nobody knows is left out. */
  readonly said: Facts;
  readonly manifestly: 'not raised' | 'neither' | 'unfounded' | 'excessive';
  readonly people: Readonly<Record<Other, PersonStory>>;
  readonly items: readonly ItemStory[];
  readonly elements: readonly ElementStory[];
}
