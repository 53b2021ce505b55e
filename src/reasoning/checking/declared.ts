import type { EventName, Window } from '../provision.ts';

/** Days on which a rule is not law and is not meant to be, or facts under which nothing is meant to be said of an element. */
export interface Absence {
  /** Rules or elements, by citation or by family. */
  readonly of: readonly string[];
  /** Every window named must hold; a case without the event is not meant. */
  readonly windows?: Readonly<Partial<Record<EventName, Window>>>;
  /** Every fact named must have one of its values. An absence of facts is of elements only. */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  /** Why, in the law's own terms. */
  readonly because: string;
}

/**
 * A direction that the law has: what moving a fact to a value, with every other fact as it was, can do and nothing else.
 * Of rules: it can make them hold, or make them fail. Of elements: it can keep back what was given, or give what was kept back.
 */
export interface Direction {
  readonly of: readonly string[];
  readonly fact: string;
  readonly to: string;
  readonly only: 'makes it hold' | 'makes it fail' | 'keeps back' | 'gives';
}

/** Where the words of an instrument are published, by the first part of a citation. */
export interface Instrument {
  /** True of an enactment, whose words are quoted; false of what is put in our words. */
  readonly enacted: boolean;
  /** What the address of one of its units begins with, before the number of the unit, by what units of that sort are called. */
  readonly at?: Readonly<Record<string, string>>;
}

/** Counting days belongs to the calendar, which this room does not know. */
export interface Calendar {
  readonly isDay: (text: string) => boolean;
  readonly addDays: (day: string, days: number) => string;
}

/** What is said of a body of law beside the law itself, for a check to hold it to. */
export interface Declared {
  readonly absences: readonly Absence[];
  readonly directions: readonly Direction[];
  readonly instruments: Readonly<Record<string, Instrument>>;
  /** Provisions of another body of law that judgements shared with it are made under. */
  readonly judgedElsewhere?: readonly string[];
  readonly calendar: Calendar;
}
