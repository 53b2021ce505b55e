/** Why a fact is not known; each leads to a different next step. */
export type WhyUnknown = 'not asked' | 'asked' | 'cannot be known' | 'disputed';

/** A fact that is not known, narrowed to the values that remain where something is known of it. */
export interface Unknown<Value> {
  readonly is: 'unknown';
  readonly why: WhyUnknown;
  /** The values that remain possible; absent when nothing has been ruled out. */
  readonly among?: readonly Value[];
}

/** A fact with the record it rests on. */
export interface Stated<Value> {
  readonly is: 'known';
  readonly value: Value;
  /** The record it rests on, in the officer's words. */
  readonly basis: string;
}

/** In a case file a bare value is known, and a missing key is unknown. */
export type Known<Value> = Value | Stated<Value> | Unknown<Value>;

/** Yes, no, or not known. */
export type Answer = Known<'yes' | 'no'>;

/** Facts that have no place of their own in a case file, by their name in the catalogue of the law they matter to. */
export type NamedFacts = Readonly<Record<string, Known<string>>>;

/** Whether a list or a description is known to leave nothing out. */
export type Complete = 'yes' | 'no' | 'unknown';

/** A named human: who did it, in what role, on which civil day. */
export interface SignedBy {
  readonly by: string;
  readonly role: string;
  readonly on: string;
}
