import type { Case, Flag, Item, Person } from '../case/index.ts';
import type { Pack, State } from '../reasoning/index.ts';
import type { RegimeName } from './decision.ts';
import type { Relation } from './exposure.ts';
import type { ElementOutcome, RequestOutcome } from './outcome.ts';

/** A ground nobody may ignore: its provisions under the law of every date, its facts, and the flags a bulk screening may not cover. */
export interface ScreenedGround {
  readonly provisions: readonly string[];
  /** Every fact the ground turns on. */
  readonly facts: readonly string[];
  /** The facts that close it. */
  readonly closes: readonly (readonly [string, string])[];
  readonly guarded: readonly Flag[];
}

/** A request sent to another law. */
export type RouteElsewhere = Extract<RequestOutcome, { readonly kind: 'route elsewhere' }>;

/** What a rule about the request does with it. */
export type GateStep =
  | 'ordinary route'
  | 'other route'
  | 'make it a request'
  | 'identity'
  | 'refuse'
  | 'charge a fee'
  | 'clarify'
  | 'limits the search';

/** The rules about the request itself. */
export interface GateLaw {
  /** Where the request goes instead: where everything found is under another law, and where a designation notice or the controller's own law says so. */
  readonly routes: readonly [ordinary: RouteElsewhere, other: RouteElsewhere];
  /**
   * Whether going there, because everything found is under that law, would tell what may not be confirmed: so where what a thing is held
   * for decides between two laws, and not where what it is about does.
   */
  readonly routeTells: boolean;
  /** Values of `controller.competentAuthority` that send the whole request by one of those routes. */
  readonly sentElsewhere: readonly (readonly [value: string, route: 0 | 1])[];
  /** The provisions that bear on a request, in the order they are told. */
  readonly provisions: readonly string[];
  /** What is so by the time a request comes to what is held, though it may not be known before: whatever else would have stopped it. */
  readonly reached: readonly (readonly [fact: string, values: readonly string[]])[];
  /** What there is to say where nothing that was found is within the right: that it is not their data, or that the law has it not held. */
  readonly outside: 'not their data' | 'never held';
  /** The provision by which their own data is outside the right, where it is: that is to be said, and not that nothing is held. */
  readonly ownOutside?: string;
  /** What an answer to whether anything is held comes to where the law has it neither confirmed nor denied. */
  readonly unconfirmed: readonly ElementOutcome[];
  /** What each rule about the request comes to, where it is not just any outcome that stays with this law. */
  readonly comesTo: Readonly<Record<string, GateStep>>;
  /** The fact that says a limited search was enough, and what it is judged under. */
  readonly search: { readonly sufficient: string; readonly judgedUnder: string } | undefined;
  /** What a refusal turns on, what it is judged under, and the controller's choice. Nothing is in play until the controller raises it. */
  readonly refusing: {
    readonly judgedUnder: readonly string[];
    readonly tests: readonly string[];
    readonly choice?: string;
    /** What spares a further notice of a refusal by one of these provisions, where it is shown to apply. */
    readonly spared?: { readonly provision: string; readonly of: readonly string[] };
  };
}

/** A body of law as deciding reads it: its pack, and which of its provisions does what. */
export interface Regime {
  readonly name: RegimeName;
  readonly pack: Pack;
  /** The right to be told whether anything is held. */
  readonly confirmation: string;
  /** The fact that says whose data something is: the data subject's, or the applicant's own. */
  readonly whose: string;
  /** The element that is decided part by part. */
  readonly data: string;
  /** Every line of what goes with the data, decided once for the request. */
  readonly information: readonly string[];
  /** The line decided item by item: who supplied the data. */
  readonly source?: string;
  /** The ground that protects one other person: what a screening of roles finds, where it finds anything, and the fact that records its exercise. */
  readonly others: { readonly provision: string; readonly closed?: readonly [string, string]; readonly exercise?: string };
  /** For each restriction, the fact whose finding names the least means. */
  readonly means: Readonly<Record<string, { readonly fact: string; readonly value: string }>>;
  readonly grounds: readonly ScreenedGround[];
  readonly gate: GateLaw;
  /** The provision that makes the processing another regime's under a designation notice. */
  readonly designation?: string;
  /** The duty to look again at a restriction, where the law has one. */
  readonly review?: string;
  /**
   * Duties that a fact of the request or the controller brings; and those that tell that something is not held, the first of which
   * follows from nothing being found, and none of which from neither confirming nor denying. Nor does a duty that tells why something is
   * withheld follow from what was found, where it is neither confirmed nor denied that anything was.
   */
  readonly brings: {
    readonly enforced?: string;
    readonly joint?: string;
    readonly childInScotland?: string;
    readonly notHeld?: readonly string[];
    readonly withheld?: readonly string[];
  };
  /** What is taken to be so when an element other than the data is decided: that the request is answered under this law. */
  readonly answered: readonly (readonly [string, readonly string[]])[];
  /** The last civil day to answer, where its clock has an answer: see `lastDayOfAccess` and `lastDayForInformation`. */
  readonly lastDay: (case_: Case) => string | undefined;
  /** Writes what only this law turns on, so far as the case says it of the request, an item and a person, into what is known. */
  readonly ofRequest: (state: State, case_: Case) => void;
  readonly ofItem: (state: State, case_: Case, item: Item) => void;
  readonly ofPerson: (state: State, person: Person | undefined, relations: readonly Relation[]) => void;
}
