import type { Interviewer } from './interview/interviewer.ts';

/** Somewhere text is written. A reader that has gone away is no error. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
}

/** What came of reading a file: its bytes, or why not and what to do. */
export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array /** The file itself, with links followed. */; readonly path: string }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/** What came of replacing or removing a file: done, or why not and what to do. */
export type Replaced = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly remedy: string };
/** What came of writing a file: nothing to say, or why not and what to do. */
export type WroteFile = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly remedy: string };

/** Everything the command line touches of the world, so that a test can be one. */
export interface World {
  /** Reads standard input, no more than so many bytes. */
  readonly readInput: (most: number) => Promise<ReadFile>;
  /** Reads a file the user named, no more than so many bytes. */
  readonly readFile: (path: string, most: number) => Promise<ReadFile>;
  /** Reads a file named inside another file: only within the folder of that file, links followed. */
  readonly readBeside: (besides: string, path: string, most: number) => Promise<ReadFile>;
  /**
   * Replaces a file whole or not at all, keeping who may read it; links are followed. Refused where the file no longer holds
   * `before`, so that what someone else wrote meanwhile is not lost.
   */
  readonly replaceFile: (path: string, before: Uint8Array, bytes: Uint8Array) => Promise<Replaced>;
  /** Removes a file, links followed. Refused where it no longer holds `before`. */
  readonly removeFile: (path: string, before: Uint8Array) => Promise<Replaced>;
  /** Puts questions to a person; absent where nobody can answer. */
  readonly interviewer?: () => Promise<Interviewer>;
  /** Writes a whole file or nothing. A file that is there is left as it was unless it may be replaced. */
  readonly writeWhole: (path: string, content: string | Uint8Array, replace: boolean) => Promise<WroteFile>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether standard output shows colour. */
  readonly colour: boolean;
  /** Columns of the terminal, where standard output is one. */
  readonly columns?: number;
}
