import type { SignedBy } from '../../case/index.ts';
import type { LetterWording } from '../wording/english-letters.ts';
import type { BlockName, LetterKind, Template } from '../wording/letter-parts.ts';

/** A piece of a letter. Its texts are plain: a renderer makes each safe. */
export type Passage =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'list'; readonly of: readonly string[] }
  /** Short lines that stand one under the other, as an address does. */
  | { readonly is: 'lines'; readonly of: readonly string[] };

/** One named block of a letter. A controller may put its own in place of any. */
export interface LetterBlock {
  readonly name: BlockName;
  readonly heading?: string;
  readonly body: readonly Passage[];
}

/** A letter to the requester, before it is laid out. It holds nothing that they may not read. */
export interface Letter {
  readonly kind: LetterKind;
  /** BCP 47, for those forms that say what language they are in. */
  readonly language: string;
  readonly title: string;
  /** The mark of a draft; absent once the decision is signed and nothing is left to write. */
  readonly draft?: string;
  readonly blocks: readonly LetterBlock[];
}

/** Something that stops a letter from being sent. */
export interface LetterProblem {
  /**
   * `gives away`: words written for the requester hold a withheld name or withheld words, and are left out of the letter.
   * `dropped`: a template leaves out what the law requires, and the letter is refused. `unknown`: a template names a block or a
   * slot that there is not. `missing`: something is still to be written, and the letter stays a draft.
   */
  readonly is: 'gives away' | 'dropped' | 'unknown' | 'missing';
  readonly letter: LetterKind;
  /** Where: `judgements[2].reasonsForRequester` in the case, `refusal.opening` in the templates, `office.email` in the details. */
  readonly path: string;
  /** The provision and limb that require what is missing, where one does. */
  readonly provision?: string;
  readonly limb?: string;
  readonly message: string;
  readonly remedy: string;
}

/** The details of the office that writes. Whatever is left out stands in the letter as a marked blank. */
export interface Office {
  readonly name?: string;
  readonly address?: readonly string[];
  readonly email?: string;
  readonly telephone?: string;
  readonly dataProtectionOfficer?: string;
  /** How to complain, where it is not to the office itself: an address of a form, say. */
  readonly complaints?: string;
  /** How to ask for another look at an answer under freedom of information law; `none` where there is no such procedure. */
  readonly review?: string;
  /** How the fee charged was worked out. */
  readonly feeWorking?: string;
  /** Where its schedule of charges is published, and when it makes or waives one (regulation 8(8)). */
  readonly charges?: string;
  /** How a fee may be paid. */
  readonly payment?: string;
  /** The regulator, where its name or its details differ from those in the catalogue. */
  readonly regulator?: { readonly name?: string; readonly contact?: readonly string[] };
  /** What section 45(2)(a) to (d) asks a controller to say of its processing. */
  readonly processing?: {
    readonly purposes?: string;
    readonly categories?: string;
    readonly recipients?: string;
    readonly retention?: string;
  };
  /** The same of its other processing, as Article 15(1) and (2) of the UK GDPR ask it. */
  readonly otherProcessing?: {
    readonly purposes?: string;
    readonly categories?: string;
    readonly recipients?: string;
    readonly retention?: string;
    /** Decisions made by machine alone, and the logic of them; or that there are none. */
    readonly automated?: string;
    /** What keeps information safe that is sent abroad; or that none is. */
    readonly transfers?: string;
  };
}

/** Blocks of a controller's own, by the kind of letter, or `every` for all of them. The kind's own comes first. */
export type LetterTemplates = Readonly<Partial<Record<LetterKind | 'every', Readonly<Partial<Record<BlockName, Template>>>>>>;

/** How letters are written. */
export interface LetterOptions {
  readonly office?: Office;
  readonly templates?: LetterTemplates;
  /** Whoever has signed the decision, not before the day of it. Every letter is a draft without. */
  readonly signed?: SignedBy;
  /** Advice and assistance for this case, in words for the applicant (section 16 of the Freedom of Information Act 2000). */
  readonly advice?: string;
  /** Who else is thought to hold environmental information, with an address, or to whom the request was sent on (regulation 10). */
  readonly holder?: string;
  /** Who is finishing unfinished environmental material, and by when, so far as it is known (regulation 14(4)). */
  readonly finishing?: string;
  /** The civil day by which the public interest is expected to have been weighed (section 17(2) of that Act). */
  readonly expects?: string;
  /** The catalogue of wording; English where absent. */
  readonly wording?: LetterWording;
}

/** The letters a decision calls for, and whatever stops one from being sent. */
export interface Letters {
  readonly letters: readonly Letter[];
  readonly problems: readonly LetterProblem[];
}
