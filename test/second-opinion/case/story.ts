import type { Asked } from '../clarification.ts';

/** What was found when a restriction was weighed, or how far the weighing has got. */
export type Weighing = 'no risk' | 'not necessary' | 'not proportionate' | 'declined' | 'restricted' | 'not exercised yet' | 'not weighed';

/** The least that protects, on a written track. */
export type Plan = 'names out' | 'summary' | 'withhold';

/** A weighing with the least means it names, where it comes to any. */
export interface Weighed {
  readonly came: Weighing;
  readonly plan: Plan;
}

/** Whether a thing that a lawyer or the controller finds was found so, or not found yet. */
export type Found = 'yes' | 'no' | 'not found yet';

/** The aims of section 45(4) that protect a process, the public or the nation, by paragraph. */
export type Aim = 'a' | 'b' | 'c' | 'd';

/** What has been weighed of one thing: a passage, the source of an item, or an element of the request. */
export interface Weighings {
  readonly aims: Readonly<Partial<Record<Aim, Weighed>>>;
  readonly claim?: Found;
  readonly adviserDuty?: Found;
  readonly nationalSecurity?: Found;
  readonly contraryIntention?: Found;
}

/** The other people a story may have in it. */
export type Other = 'p-a' | 'p-b' | 'p-o';

/** What is left unsaid: nothing, the thing itself, or the reasons for it. */
export type Silence = 'none' | 'fact' | 'reasons';

/** One passage of a written item, and who is in it. */
export interface Passage {
  readonly speaker: 'p-r' | Other;
  readonly about: readonly ('p-r' | Other)[];
  readonly weighings: Weighings;
  /** What was weighed of each other person, under section 45(4)(e). */
  readonly people: Readonly<Record<Other, Weighed>>;
  /** For a passage that is not the data subject's: is it needed for the rest to make sense? */
  readonly needed: 'yes' | 'no';
  /** What a notice about it may not say: that anything is restricted, or why (s45(6)). */
  readonly silence: Silence;
  /** What a notice about privilege may not say: that it is relied on, or why (s45A(3)). */
  readonly privilegeSilence: Silence;
}

/** One item, wholly described. */
export interface ItemStory {
  readonly purpose: 'law enforcement' | 'mixed' | 'general' | 'staff' | 'complaints' | 'civil litigation' | 'not known';
  readonly mode: 'automated' | 'filing system' | 'manual unstructured';
  readonly designated: 'yes' | 'no';
  readonly relates: 'content' | 'purpose' | 'effect' | 'no';
  readonly court?: {
    readonly contained: 'judicial decision' | 'created by or for a court' | 'other';
    readonly relatesToCase: 'yes' | 'no';
    readonly inCourse: 'yes' | 'no';
  };
  readonly certificate?: { readonly issuedOn: string; readonly covers: 'yes' | 'no'; readonly quashed?: 'yes' | 'no' };
  readonly bar: 'nothing' | 'protective marking' | 'contractual confidence' | 'statutory bar';
  /** Grounds somebody raised for this item, which are then weighed of each passage and of its source. */
  readonly raised: readonly (Aim | 'privilege' | 'national security')[];
  readonly source: 'p-r' | Other | 'a public register';
  readonly ofSource: Weighings;
  readonly sourcePerson: Weighed;
  readonly passages: readonly Passage[];
}

/** What has been weighed of one element of the request: confirmation, or a line of section 45(2). */
export interface ElementStory {
  readonly aim: 'a' | 'b' | 'c';
  readonly weighed: Weighed;
  readonly silence: Silence;
}

/** A whole case in words: everything the law turns on, said once. */
export interface Story {
  readonly receivedOn: string;
  readonly decidedOn: string;
  readonly controller: 'schedule 7' | 'statutory function' | 'intelligence service' | 'no' | 'not known';
  readonly asking: 'data subject' | 'authorised' | 'not authorised' | 'authority not known';
  readonly living: 'yes' | 'no';
  readonly identity: 'not doubted' | 'doubted' | 'confirmed' | 'not known';
  readonly clarification: Asked;
  readonly manifestly: 'not raised' | 'neither' | 'unfounded' | 'excessive';
  readonly choice: 'none' | 'refuse' | 'charge a fee' | 'answer';
  readonly feePaid: boolean;
  readonly search: 'nothing said' | 'whole' | 'limited and enough' | 'limited and not enough' | 'limited and not judged';
  /** What the search came to where there is no item. */
  readonly held: 'never held' | 'not found' | 'deleted before the request' | 'lost' | 'not their data' | 'not known';
  readonly officersScreened: boolean;
  readonly confirmation?: ElementStory;
  readonly line?: ElementStory & { readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' };
  readonly items: readonly ItemStory[];
}
