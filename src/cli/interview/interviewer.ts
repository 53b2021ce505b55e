/** One thing that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Whoever puts a question to a person and brings the answer back: a terminal, or a script. */
export interface Interviewer {
  /** Shows a text that needs no answer. */
  readonly note: (text: string, title?: string) => Promise<void>;
  /** One of the choices, by its value. */
  readonly select: (asked: { readonly message: string; readonly choices: readonly Choice[] }) => Promise<string>;
  /** Any number of the choices, by value; all those in `initial` to begin with. */
  readonly multiselect: (asked: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly initial?: readonly string[];
    /** Whether at least one must be chosen. */
    readonly required?: boolean;
  }) => Promise<readonly string[]>;
  /** A line of text. `check` says what is wrong with one. */
  readonly text: (asked: {
    readonly message: string;
    readonly initial?: string;
    readonly check?: (text: string) => string | undefined;
  }) => Promise<string>;
  readonly confirm: (asked: { readonly message: string; readonly initial?: boolean }) => Promise<boolean>;
}

/** Thrown by an interviewer when the person stops: what was answered is written, and what was not is not. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Thrown when the person leaves a question for later. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}
