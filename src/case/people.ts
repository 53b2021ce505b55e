import type { Answer, Known, NamedFacts } from './known.ts';

/** Who a person is, so far as the law or a factor cares. */
export type Role =
  | 'data subject'
  | 'member of the public'
  | 'witness'
  | 'victim'
  | 'complainant'
  | 'informant'
  | 'suspect'
  | 'police officer'
  | 'police staff'
  | 'official'
  | 'professional'
  | 'child'
  | 'other';

/** In what capacity the person acts on the occasion recorded. */
export type Capacity = 'private' | 'on duty' | 'off duty' | 'covert' | 'professional';

/** What is recorded of the person's consent. "No record" is an answer of its own and is not a refusal. */
export type Consent = 'given' | 'refused' | 'sought, no answer' | 'not safely askable' | 'no record';

/** A recorded risk that an answer could touch this person. */
export interface RecordedRisk {
  readonly kind: 'life' | 'violence' | 'intimidation' | 'harassment' | 'exploitation' | 'distress' | 'other';
  /** The record it rests on, for the file only. */
  readonly basis: string;
  /** Items the risk touches; all of them where absent. */
  readonly items?: readonly string[];
}

/** A living or dead individual who appears in the case: the requester, or someone an answer could touch. */
export interface Person {
  readonly id: string;
  /** A name for the file. It never reaches the requester's side of a trace. */
  readonly name?: string;
  readonly role: Known<Role>;
  readonly capacity?: Known<Capacity>;
  /** Whole years on the day the request was received. */
  readonly age?: Known<number>;
  readonly living?: Answer;
  readonly consent?: Known<Consent>;
  /** Was confidence promised to, or expected by, this person? */
  readonly confidence?: Known<'promised' | 'expected' | 'none'>;
  readonly risk?: readonly RecordedRisk[] | 'none recorded';
  /** Has this person already said to the requester what the item records them as saying? */
  readonly saidToRequester?: Answer;
  /** Does the requester already know who this person is on the occasion recorded? */
  readonly knownToRequester?: Answer;
  /** What else an exemption turns on, by name. */
  readonly facts?: NamedFacts;
}

/** Someone who asks on the data subject's behalf. Never a third party. */
export interface Representative {
  readonly name: string;
  readonly kind: 'solicitor' | 'parent' | 'attorney' | 'deputy' | 'advocate' | 'other';
  /** Has authority to act been shown? */
  readonly authority: Answer;
  /** Does the data subject's own interest conflict with the representative's? */
  readonly conflict?: Answer;
}

/** Who must answer. */
export interface Controller {
  readonly name: string;
  readonly jurisdiction: 'england and wales' | 'scotland' | 'northern ireland';
  /** The route by which it is a competent authority (s30), or that it is not one. */
  readonly competentAuthority: Known<'schedule 7' | 'statutory function' | 'intelligence service' | 'no'>;
  /** The arrangement between joint controllers (s58), where there is one. */
  readonly joint?: { readonly contactPoint: string; readonly responsible: Answer };
  /** The person who decides, and their role. */
  readonly decides?: { readonly name: string; readonly role: string };
  /** A controller's own name for the regulator, where it differs from the name in force. */
  readonly contact?: string;
}
