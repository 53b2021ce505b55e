import type { NamedFile } from './files.ts';
import type { Section } from './fragment.ts';
import type { MessageSwitch } from './message-switches.ts';
import type { ToldRecord } from './recorded.ts';
import type { ToldLetter, Viewed } from './session.ts';
import type { Setting } from './setting.ts';
import type { Sorted } from './sorting-session.ts';
import type { Switch } from './switches.ts';
import type { TranscriptRead } from './transcript.ts';

/** What a page asks of the library, which runs beside it in a worker, so that a long decision never holds the page up. */
export interface Requests {
  /** Opens a case file, with the files it names, and decides it. */
  readonly open: { readonly files: readonly NamedFile[]; readonly name: string };
  /** Decides the open case with some things put otherwise. */
  readonly suppose: { readonly settings: readonly Setting[] };
  /** The argument of the last decision. */
  readonly argue: Readonly<Record<never, never>>;
  /** The letters of the last decision. */
  readonly write: Readonly<Record<never, never>>;
  /** What sets the last decision apart from that of the file as it is. */
  readonly compare: Readonly<Record<never, never>>;
  /** Works out what some files are, and reads them. */
  readonly read: { readonly files: readonly NamedFile[]; readonly ms?: number };
  /** Records the decision of a case, changes the record in one way, and holds it against itself. */
  readonly record: { readonly files: readonly NamedFile[]; readonly name: string; readonly change: number };
  /** The switches of the open case that matter. */
  readonly switches: Readonly<Record<never, never>>;
  /** Opens a message file, and sorts it with some things put otherwise. */
  readonly sort: { readonly file: NamedFile; readonly settings: readonly Setting[] };
  /** The switches of a message that matter. */
  readonly 'message switches': { readonly file: NamedFile };
}

/** What the library answers. */
export interface Answers {
  readonly open: Viewed;
  readonly suppose: Viewed;
  readonly argue: readonly Section[];
  readonly write: readonly ToldLetter[];
  readonly switches: readonly Switch[];
  readonly compare: string;
  readonly sort: Sorted;
  readonly 'message switches': readonly MessageSwitch[];
  readonly record: ToldRecord;
  readonly read: ({ readonly is: 'case' } & Viewed) | ({ readonly is: 'transcript' } & TranscriptRead) | { readonly is: 'nothing' };
}

/** One request, with its number. */
export type Asked = {
  readonly [Kind in keyof Requests]: { readonly number: number; readonly ask: Kind; readonly with: Requests[Kind] };
}[keyof Requests];

/** One answer, under the number of its request; or a fault of the page itself. */
export type Replied = { readonly number: number } & ({ readonly answer: Answers[keyof Answers] } | { readonly fault: string });
