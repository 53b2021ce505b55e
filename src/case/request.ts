import type { Answer, Known, NamedFacts, SignedBy } from './known.ts';

/** How the request arrived. No channel is better than another (s45(1) asks for no form). */
export type Channel = 'email' | 'web form' | 'letter' | 'in person' | 'telephone' | 'social media' | 'other';

/** The right that is used: of access to one's own data, or to information that a public authority holds. The law a message names does not settle it. */
export type Right = 'access' | 'information' | 'environmental information';

/** What is asked for: each element of section 45(1) and (2) is a right of its own. */
export type Sought = 'confirmation' | 'data' | 'information';

/** The proof that the person asking is who they say (s52(4)). */
export interface IdentityCheck {
  /** Does the controller have reasonable doubts about who is asking? */
  readonly doubted: Answer;
  /** The civil day the controller asked for more. */
  readonly askedOn?: string;
  /** The civil day the controller received what it asked for. */
  readonly receivedOn?: string;
  /** The civil day the identity was confirmed. */
  readonly confirmedOn?: string;
}

/**
 * A fee the controller chose to charge under section 53(1)(a); or, of a request for information, one asked for by a fees notice (section 9 of
 * the Act of 2000), or as a payment in advance (regulation 8 of the Regulations of 2004).
 */
export interface Fee {
  readonly chargedOn: string;
  /** Pounds sterling, as charged. */
  readonly pounds: number;
  readonly paidOn?: string;
}

/** A question put to the requester to identify the information (s54(3C)). */
export interface Clarification {
  readonly askedOn: string;
  readonly answeredOn?: string;
  readonly question: string;
  readonly answer?: string;
  /** True when the requester said they would not narrow the request. */
  readonly declined?: boolean;
  /** Did the controller reasonably require it? */
  readonly reasonablyRequired: Answer;
}

/** A notice extending the time (s54(3A)). For environmental information it takes both complexity and volume (regulation 7). */
export interface Extension {
  readonly noticeOn: string;
  readonly ground: 'complexity' | 'number of requests' | 'complexity and volume';
  readonly reasons?: string;
}

/** An earlier request by the same person. */
export interface EarlierRequest {
  readonly receivedOn: string;
  readonly answeredOn?: string;
  /** Does the present request merely repeat its substance? */
  readonly sameSubstance: Answer;
  /** Has what is held changed since? */
  readonly changedSince?: Answer;
}

/** A class of information whose very existence is neither confirmed nor denied. Reads nothing about what is held. */
export interface UnconfirmedClass {
  readonly id: string;
  /** The class in words that do not say whether anything is in it. */
  readonly class: string;
  /** What would be so of the information in the class, if any is held; in place of what is said of the whole request. */
  readonly ifHeld?: NamedFacts;
}

/**
 * A complaint to the controller under section 164A; or, of a request for information, one that asks for its answer to be looked at again (the
 * code of practice under section 45 of the Act of 2000, and regulation 11 of the Regulations of 2004).
 */
export interface Complaint {
  readonly receivedOn: string;
  readonly acknowledgedOn?: string;
  readonly outcomeOn?: string;
}

/** The request as received. Dates are civil days, `YYYY-MM-DD`. */
export interface AccessRequest {
  /** The civil day the controller received it, by any channel and by any of its staff. */
  readonly receivedOn: string;
  readonly channel: Channel;
  readonly text: string;
  /** The right used; of access where absent. */
  readonly right?: Right;
  /** What is sought; all three where the request does not say. */
  readonly seeks?: readonly Sought[];
  /** What the request itself narrows to, in the requester's words. */
  readonly scope?: RequestScope;
  readonly identity?: IdentityCheck;
  readonly fee?: Fee;
  readonly clarifications?: readonly Clarification[];
  readonly extension?: Extension;
  readonly history?: readonly EarlierRequest[];
  readonly unconfirmed?: readonly UnconfirmedClass[];
  readonly complaints?: readonly Complaint[];
  /**
   * The controller's choice where the request is manifestly unfounded or excessive (s53(1)). Of information, `refuse` or `answer` where the
   * Act of 2000 spares it an answer, as where the applicant declines to say what is needed to find it (its section 1(3)).
   */
  readonly choice?: Known<'refuse' | 'charge a fee' | 'answer'>;
  /** The civil day the request was refused under section 53, where it has been. */
  readonly refusedOn?: string;
  /** Someone appears to be making the requester ask, for a job, a contract or a service (s184). */
  readonly enforced?: Answer;
  /** The day the reply was sent, where it has been. */
  readonly answeredOn?: string;
  /** Restrictions already notified to the requester, and when. */
  readonly notified?: SignedBy;
  /** What else the law turns on, by name. */
  readonly facts?: NamedFacts;
  /**
   * What would be so of what is asked for, if any of it is held: facts of items, by name, for whether anything is held and for each line
   * that goes with the data. It is the same whether or not something is held, and says nothing of any item.
   */
  readonly ifHeld?: NamedFacts;
}

/** What the request says it is for. */
export interface RequestScope {
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly incident?: string;
  readonly words?: string;
}
