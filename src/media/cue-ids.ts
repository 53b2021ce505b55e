import type { Word } from '../case/index.ts';
import type { Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';
import type { Span } from './times.ts';
import type { Cue } from './transcript.ts';

/** What one voice says in a cue. */
export interface Utterance {
  readonly label?: string;
  readonly text: string;
  readonly words?: readonly Word[];
}

/** A cue before it has its id, with everyone who speaks in it. */
export interface CueDraft {
  /** The id the file gives it. */
  readonly id?: string;
  readonly span: Span;
  /** The line its times stand on, from 1. */
  readonly line: number;
  readonly utterances: readonly Utterance[];
}

/** Gives each cue an id of its own: the one in the file where it can stand, else the cue's number from 1; one for each voice where several speak. */
export function cuesOf(drafts: readonly CueDraft[], remarks: Remarks): readonly Cue[] {
  const given = drafts.map((draft) => usableId(draft, remarks));
  const taken = new Set(given.filter((id) => id !== undefined));
  const used = new Set<string>();
  const nextSuffix = new Map<string, number>();

  const unlikeAll = (wanted: string) => {
    if (!taken.has(wanted)) {
      taken.add(wanted);
      return wanted;
    }
    // Counting on from the last suffix keeps a file of nothing but one id linear.
    let suffix = nextSuffix.get(wanted) ?? 2;
    while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
    nextSuffix.set(wanted, suffix + 1);
    taken.add(`${wanted}-${suffix}`);
    return `${wanted}-${suffix}`;
  };
  const idOf = (wanted: string | undefined, number: number) => {
    if (wanted === undefined) return unlikeAll(String(number));
    if (used.has(wanted)) return unlikeAll(wanted);
    used.add(wanted);
    return wanted;
  };

  return drafts.flatMap(({ span, line, utterances }, index) => {
    const wanted = given[index];
    const id = idOf(wanted, index + 1);
    if (wanted !== undefined && id !== wanted) remarks.note({ line }, `the id ${quoted(wanted)} is used before: this cue is ${quoted(id)}`);
    const [only, ...others] = utterances;
    if (only !== undefined && others.length === 0) return [{ id, ...span, ...only, line }];
    return utterances.map((utterance, place) => ({ id: unlikeAll(`${id}${letters(place)}`), partOf: id, ...span, ...utterance, line }));
  });
}

/** Leaves room for a letter or a number after it within what a case file takes as an id. */
const longestId = 100;

/** The id given, unless a case file could not take it: `3..9` would read as a run of cues. */
function usableId({ id, line }: CueDraft, remarks: Remarks): string | undefined {
  if (id === undefined) return undefined;
  const fault = id.includes('..')
    ? 'reads as a run of cues'
    : id.length > longestId
      ? `is over ${longestId} characters long`
      : /[\p{Cc}\p{Zl}\p{Zp}]/u.test(id)
        ? 'has a control character in it'
        : undefined;
  if (fault === undefined) return id;
  remarks.note({ line }, `the id ${quoted(id)} ${fault}: this cue goes by its number`);
  return undefined;
}

/** `a` to `z`, then `aa`, `ab` and so on. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : `${letters(Math.floor(place / 26) - 1)}${last}`;
}
