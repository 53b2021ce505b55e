import type { Judgement, RoleScreening, Screening, Search } from '../../case/index.ts';
import type {
  CaseDecision,
  Conflict,
  Decision,
  Duty,
  ElementOutcome,
  Finding,
  PartOutcome,
  Protected,
  Receipt,
  RequestOutcome,
  TrackDecision,
} from '../../deciding/index.ts';
import type { Provision } from '../../reasoning/index.ts';

/** What was decided of one thing, or what it could still be, and the findings it rests on. */
export type Held<Outcome> = Pick<Decision<Outcome>, 'status' | 'outcome' | 'possible'> & {
  /** Findings of the account, by id, strongest first. */
  readonly restsOn: readonly string[];
};

/** Stretches of one track that came out alike for the same reasons and the same people. */
export interface HeldPart extends Held<PartOutcome>, Pick<TrackDecision, 'track' | 'kind' | 'unit' | 'columns'> {
  readonly item: string;
  /** Half-open, in the track's units; in order, none touching the next. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly people: readonly Pick<Protected, 'person' | 'as'>[];
}

/** Confirmation, a line of section 45(2), a class, or the source of an item: each restricted on its own. */
export interface HeldElement extends Held<ElementOutcome> {
  readonly element: string;
  readonly item?: string;
  readonly class?: string;
}

/** A finding said once, however many parts it was made on. */
export type HeldFinding = Omit<Finding, 'about' | 'audience'>;

/** A provision or a duty the account names, with its words as they stood. */
export interface HeldLaw {
  readonly cite: string;
  readonly title: string;
  readonly source: string;
  readonly words: Readonly<Record<string, string>>;
  /** False where the words are this library's, and not to be quoted as an enactment's. */
  readonly quoted: boolean;
  /** Absent for a duty. */
  readonly power?: Provision['power'];
}

/** The question a judgement answers, and what was to be weighed. */
export interface HeldTest {
  readonly fact: string;
  readonly test: string;
  readonly factors: Readonly<Record<string, string>>;
}

/** Someone the account names. */
export interface HeldPerson {
  readonly id: string;
  readonly name?: string;
  /** Absent where it is not known. */
  readonly role?: string;
}

/** An item the account names, and what ties the account to the item as it was held. */
export interface HeldItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly madeOn?: string;
  readonly system?: string;
  readonly hash?: string;
}

/**
 * A day's decision in full: what came of every part and element, on which findings, under which words of the law, and whose judgements
 * they rest on. It holds the file's reasons beside the requester's, and none of the words of an item.
 */
export interface Account {
  readonly decidedOn: string;
  /** The law it was decided under; Part 3 of the Act where absent. */
  readonly under?: NonNullable<CaseDecision['under']>;
  readonly controller: { readonly name: string; readonly jurisdiction: string };
  readonly request: { readonly receivedOn: string; readonly text: string } & Held<RequestOutcome>;
  readonly elements: readonly HeldElement[];
  readonly parts: readonly HeldPart[];
  readonly findings: readonly HeldFinding[];
  /** Every judgement of the case, those superseded too. */
  readonly judgements: readonly Judgement[];
  readonly screenings: readonly Screening[];
  readonly roleScreenings: readonly RoleScreening[];
  readonly searches: readonly Search[];
  /** What certainly follows: notices, records and reviews, and what a notice leaves out. */
  readonly duties: readonly Pick<Duty, 'duty' | 'contains' | 'omits' | 'due' | 'by'>[];
  readonly law: readonly HeldLaw[];
  readonly tests: readonly HeldTest[];
  readonly people: readonly HeldPerson[];
  readonly items: readonly HeldItem[];
  readonly receipt: Receipt;
  /** What was decided under each other law; absent where there was none. */
  readonly alongside?: readonly AccountBeside[];
  /** Stretches that one law gave and another kept back; absent where there were none. */
  readonly conflicts?: readonly Conflict[];
}

/** What was decided of the same request under another law: only what is that law's own. Its findings are numbered for themselves. */
export interface AccountBeside extends Pick<Account, 'elements' | 'parts' | 'findings' | 'duties' | 'law' | 'receipt'> {
  readonly under: NonNullable<CaseDecision['under']>;
  readonly request: Held<RequestOutcome>;
}
