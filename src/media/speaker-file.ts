import type { Complete, SignedBy } from '../case/index.ts';
import { withoutMark } from './detect-format.ts';
import { placesOf, readJson } from './json-text.ts';
import type { Note, Problem } from './remarks.ts';
import { remarks as newRemarks } from './remarks.ts';
import { misfitsOf, sayMisfits } from './schema-problems.ts';
import { remedyFor, speakersSchema } from './speaker-schema.ts';

/** Whose voice a label stands for, as an officer who listened wrote it. */
export type Voiced =
  | { readonly is: 'person'; readonly person: string }
  | { readonly is: 'one of'; readonly people: readonly string[] }
  | { readonly is: 'unknown' }
  /** Not a voice: noise, a radio tone. */
  | { readonly is: 'nobody' };

/** Who is talked about, and who is named, in some cues. */
export interface Discussed {
  /** Cue ids, and runs of them in the order of the transcript, such as `3..7`. */
  readonly cues: readonly string[];
  readonly discussed?: readonly string[];
  readonly named?: readonly string[];
  /** Do the lists leave no one out? */
  readonly complete: Complete;
  /** The line of the speaker file it stands on, from 1. */
  readonly line: number;
}

/** Somebody heard on a stretch of the recording besides what the cues hold, as an officer who listened wrote it. */
export interface AlsoHeard {
  /** Milliseconds from the start of the recording; half-open. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Voiced;
  readonly discussed?: readonly string[];
  readonly named?: readonly string[];
  /** Do the lists leave no one out? */
  readonly complete: Complete;
  /** The civil day it was written down: no run in a judgement signed by then takes it in. */
  readonly describedOn?: string;
  /** The line of the speaker file it stands on, from 1. */
  readonly line: number;
}

/** Whose voices the labels of a transcript are. */
export interface Speakers {
  /** The named person who confirms every label listed. Without one, no label is anybody. */
  readonly confirmed?: SignedBy;
  /** Do the cues hold everything that is said on the recording, and everyone who says it? */
  readonly complete: Complete;
  /** By label as the transcript writes it. A map, so that no label can be mistaken for a part of an object. */
  readonly labels: ReadonlyMap<string, Voiced & { readonly line: number }>;
  readonly discusses: readonly Discussed[];
  readonly alsoHeard: readonly AlsoHeard[];
}

/** A speaker file, or every problem found in it. */
export type ParsedSpeakers =
  | { readonly ok: true; readonly speakers: Speakers; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** UTF-16 code units: far more than anyone writes by hand. */
const longestFile = 1_000_000;

/** Reads a speaker file. Never throws on what the text says. */
export function parseSpeakers(text: string): ParsedSpeakers {
  const remarks = newRemarks();
  const unmarked = withoutMark(text);
  if (unmarked.length > longestFile) {
    remarks.problem(
      { line: 1 },
      `the file is ${unmarked.length} characters long, over the limit of ${longestFile}`,
      'give a speaker file, not a transcript',
    );
    return { ok: false, problems: remarks.problems() };
  }
  const json = readJson(unmarked, remarks);
  const read = json === undefined ? undefined : speakersSchema.safeParse(json.value);
  if (read?.success === false) sayMisfits(misfitsOf(read.error, json?.value), unmarked, remedyFor, remarks);
  if (read?.success !== true) return { ok: false, problems: remarks.problems() };

  const { confirmed, speakers, discusses = [], alsoHeard = [] } = read.data;
  const labels = [...speakers];
  const places = placesOf(unmarked, [
    ...labels.map(([label]) => ['speakers', label]),
    ...discusses.map((_, index) => ['discusses', index]),
    ...alsoHeard.map((_, index) => ['alsoHeard', index]),
  ]);
  if (confirmed === undefined) {
    remarks.note(
      { line: 1 },
      'no one has confirmed these labels: every speaker is read as unknown until a named person does, in `confirmed`',
    );
  }
  return {
    ok: true,
    speakers: {
      ...(confirmed === undefined ? {} : { confirmed }),
      complete: read.data.complete ?? 'unknown',
      labels: new Map(labels.map(([label, value], index) => [label, { ...meaning(value), line: places[index]?.line ?? 1 }])),
      discusses: discusses.map(({ cues, discussed, named, complete: whole = 'unknown' }, index) => ({
        cues: typeof cues === 'string' ? [cues] : cues,
        ...(discussed === undefined ? {} : { discussed }),
        ...(named === undefined ? {} : { named }),
        complete: whole,
        line: places[labels.length + index]?.line ?? 1,
      })),
      alsoHeard: alsoHeard.map(({ speaker, discussed, named, complete: whole = 'unknown', describedOn, ...span }, index) => ({
        ...span,
        speaker: meaning(speaker),
        ...(discussed === undefined ? {} : { discussed }),
        ...(named === undefined ? {} : { named }),
        complete: whole,
        ...(describedOn === undefined ? {} : { describedOn }),
        line: places[labels.length + discusses.length + index]?.line ?? 1,
      })),
    },
    notes: remarks.notes(),
  };
}

function meaning(value: string | { readonly among: readonly string[] }): Voiced {
  if (typeof value !== 'string') return { is: 'one of', people: value.among };
  return value === 'unknown' || value === 'nobody' ? { is: value } : { is: 'person', person: value };
}
