import * as z from 'zod';
import type { Complete, SignedBy } from '../case/index.ts';
import { withoutMark } from './detect-format.ts';
import type { JsonPath } from './json-text.ts';
import { placesOf, readJson } from './json-text.ts';
import type { Note, Problem } from './remarks.ts';
import { remarks as newRemarks } from './remarks.ts';
import { misfitsOf, sayMisfits } from './schema-problems.ts';

/** The version of the speaker file this library reads. */
export const speakersFormat = 'subject-access/speakers@1';

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

/** Whose voices the labels of a transcript are. */
export interface Speakers {
  /** The named person who confirms every label listed. Without one, no label is anybody. */
  readonly confirmed?: SignedBy;
  /** Do the cues hold everything that is said on the recording, and everyone who says it? */
  readonly complete: Complete;
  /** By label as the transcript writes it. A map, so that no label can be mistaken for a part of an object. */
  readonly labels: ReadonlyMap<string, Voiced & { readonly line: number }>;
  readonly discusses: readonly Discussed[];
}

/** A speaker file, or every problem found in it. */
export type ParsedSpeakers =
  | { readonly ok: true; readonly speakers: Speakers; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const longestId = 200;
const filled = z
  .string()
  .max(longestId, { error: `should be at most ${longestId} characters long` })
  .regex(/^\S(?:.*\S)?$/, { error: 'should be text on one line, with no space around it' });
const people = z.array(filled);
const complete = z.enum(['yes', 'no', 'unknown'], { error: 'should be `yes`, `no` or `unknown`' });
const voiced = z.union([filled, z.strictObject({ among: people.min(2, { error: 'should list two people or more' }) })], {
  error: 'should be the id of a person, `{ "among": [two ids or more] }`, `unknown` or `nobody`',
});
const schema = z.strictObject({
  format: z.literal(speakersFormat, { error: `should be \`${speakersFormat}\`` }),
  confirmed: z.strictObject({ by: filled, role: filled, on: z.iso.date({ error: 'should be a day, such as `2026-03-31`' }) }).optional(),
  complete: complete.optional(),
  // As a map: an object would lose a label spelt `__proto__`.
  speakers: z.preprocess((value) => (isObject(value) ? new Map(Object.entries(value)) : value), z.map(z.string(), voiced)),
  discusses: z
    .array(
      z
        .strictObject({
          cues: z.union([filled, z.array(filled).min(1, { error: 'should list one cue or more' })], {
            error: 'should be a cue id, a run such as `3..7`, or a list of them',
          }),
          discussed: people.optional(),
          named: people.optional(),
          complete: complete.optional(),
        })
        .refine(({ discussed, named }) => discussed !== undefined || named !== undefined, { error: 'should have `discussed` or `named`' }),
    )
    .optional(),
});

const remedies: Readonly<Record<string, string>> = {
  format: `begin the file with \`"format": "${speakersFormat}"\``,
  confirmed: 'write who listened and confirms the labels: `"confirmed": { "by": "…", "role": "…", "on": "YYYY-MM-DD" }`',
  complete: 'write `"complete": "yes"` only where someone has checked that nothing said is missing',
  speakers: 'write one line for each label: `"SPEAKER_00": "p-ann"`',
  discusses: 'write `{ "cues": "3..7", "discussed": ["p-ann"], "complete": "no" }`',
};
const remedyFor = ([key]: JsonPath) =>
  remedies[String(key)] ??
  `take it out, or correct its spelling: the keys are ${Object.keys(remedies)
    .map((known) => `\`${known}\``)
    .join(', ')}`;

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
  const read = json === undefined ? undefined : schema.safeParse(json.value);
  if (read?.success === false) sayMisfits(misfitsOf(read.error, json?.value), unmarked, remedyFor, remarks);
  if (read?.success !== true) return { ok: false, problems: remarks.problems() };

  const { confirmed, speakers, discusses = [] } = read.data;
  const labels = [...speakers];
  const places = placesOf(unmarked, [
    ...labels.map(([label]) => ['speakers', label]),
    ...discusses.map((_, index) => ['discusses', index]),
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
    },
    notes: remarks.notes(),
  };
}

function meaning(value: string | { readonly among: readonly string[] }): Voiced {
  if (typeof value !== 'string') return { is: 'one of', people: value.among };
  return value === 'unknown' || value === 'nobody' ? { is: value } : { is: 'person', person: value };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
