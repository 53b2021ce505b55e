/** Something that stops a file from being read, where it stands, and what to do about it. */
export interface Problem {
  /** The line it stands on, from 1. */
  readonly line: number;
  /** UTF-16 code units from the start of the line, from 1. */
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
}

/** Something a file left loose, and how it was read all the same. */
export interface Note {
  /** The line it stands on, from 1. */
  readonly line: number;
  /** UTF-16 code units from the start of the line, from 1. */
  readonly column?: number;
  readonly message: string;
}

/** Where something stands in a file. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

/** Gathers what is to be said about one file, so that all of it is said at once. */
export interface Remarks {
  problem(place: Place, message: string, remedy: string): void;
  note(place: Place, message: string): void;
  /** Says a thing of the whole file once, at the first place it is seen. */
  noteOnce(place: Place, message: string): void;
  /** Problems in the order of the file. */
  problems(): readonly Problem[];
  /** Notes in the order of the file. */
  notes(): readonly Note[];
}

/** More than a person will read, and little enough that a hostile file cannot fill the memory with remarks. */
export const mostRemarks = 1000;

const inFileOrder = (one: Place, other: Place) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0);

/** An empty set of remarks. */
export function remarks(): Remarks {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const said = new Set<string>();
  let moreProblems = false;
  let moreNotes = false;

  const note = (place: Place, message: string) => {
    if (notes.length < mostRemarks) notes.push({ ...place, message });
    else moreNotes = true;
  };

  return {
    problem(place, message, remedy) {
      if (problems.length < mostRemarks) problems.push({ ...place, message, remedy });
      else moreProblems = true;
    },
    note,
    noteOnce(place, message) {
      if (said.has(message)) return;
      if (said.size < mostRemarks) said.add(message);
      note(place, message);
    },
    problems() {
      const sorted = [...problems].sort(inFileOrder);
      const last = sorted.at(-1);
      if (last === undefined || !moreProblems) return sorted;
      return [...sorted, { line: last.line, message: 'there are more problems than are listed here', remedy: 'mend these first' }];
    },
    notes() {
      const sorted = [...notes].sort(inFileOrder);
      const last = sorted.at(-1);
      if (last === undefined || !moreNotes) return sorted;
      return [...sorted, { line: last.line, message: 'there are more notes than are listed here' }];
    },
  };
}

/** Input as it is shown in a message: short, on one line, unable to close its backticks or to disturb a terminal. */
export function quoted(input: string): string {
  const shown = input
    .slice(0, 60)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·')
    .replaceAll('`', "'");
  return `\`${shown}${input.length > 60 ? '…' : ''}\``;
}
