import type { Days } from './days.ts';

/** Every fact of a situation, each with the one value it has. */
export type Facts = Readonly<Record<string, string>>;

/** The words that a fact settles, by number: one unit, several that it settles at once, or what goes by the day. */
type Words = string | readonly string[] | ((days: Days) => string | readonly string[]);

/** What the law is taken to say of one citation, worked out from `law/part3.md` and the words of the Act alone. */
export interface Opinion {
  /** What it does where it applies. */
  readonly effect: string;
  /** What it is asked about: the whole request, an item, a part of one, or one person in it. */
  readonly of: 'request' | 'item' | 'part' | 'person';
  /** Is there any such law for these days? */
  readonly inForce: (days: Days) => boolean;
  /** The day from which it could be cited, where that is later than the day it is treated as law. */
  readonly citableFrom?: string;
  /** Does it apply: are its conditions met, and its power used where it is a power? */
  readonly applies: (facts: Facts, days: Days) => boolean;
  /** The facts, of all there are, that `applies` turns on. */
  readonly turnsOn: readonly string[];
  /** The words each fact settles, or one value of it (`fact: value`), where one provision has several; all of a list, or by the day. */
  readonly words?: Readonly<Record<string, Words>>;
  /** Is it a discretion, or does it follow? */
  readonly power: 'must' | 'may';
  /** Who must show it. */
  readonly burden: 'controller' | 'requester' | 'Secretary of State' | 'not stated';
  /** Whom or what it protects. */
  readonly protects?: string;
  /** Which elements of the right give way to it, by citation; a family ends in `*`. */
  readonly elements: readonly string[];
  /** Which other rules have nothing left to do where it applies. */
  readonly prevailsOver: readonly string[];
  /** The duties it brings, by citation. */
  readonly duties: readonly string[];
}

/** What the law is taken to say of one duty. */
export interface DutyOpinion {
  /** What has to be done. */
  readonly does: string;
  /** What brings it about. */
  readonly arises: string;
  readonly inForce: (days: Days) => boolean;
  /** What must be said, by lettered paragraph; nothing where the duty is not one of telling. */
  readonly contents?: (days: Days) => readonly string[];
  /** The words that lay it down, by the number a lawyer cites and what tells two fragments of it apart; none where it is good practice. */
  readonly laidDown: (days: Days) => readonly string[];
  /** When it must be done. */
  readonly due: (days: Days) => string;
  /** Rules that must never bring it about, where the law says so. */
  readonly neverFor?: readonly string[];
}
