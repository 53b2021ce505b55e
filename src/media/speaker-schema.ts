import * as z from 'zod';
import type { JsonPath } from './json-text.ts';

/** The version of the speaker file this library reads. */
export const speakersFormat = 'subject-access/speakers@1';

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
const day = z.iso.date({ error: 'should be a day, such as `2026-03-31`' });
const offset = z.int({ error: 'should be a whole number of milliseconds' }).min(0, { error: 'should be a whole number of milliseconds' });

/** A speaker file as it is written. */
export const speakersSchema = z.strictObject({
  format: z.literal(speakersFormat, { error: `should be \`${speakersFormat}\`` }),
  confirmed: z.strictObject({ by: filled, role: filled, on: day }).optional(),
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
  alsoHeard: z
    .array(
      z
        .strictObject({
          from: offset,
          to: offset,
          speaker: voiced,
          discussed: people.optional(),
          named: people.optional(),
          complete: complete.optional(),
          describedOn: day.optional(),
        })
        .refine(({ from, to }) => from < to, { error: 'should end after it begins' }),
    )
    .optional(),
});

const remedies: Readonly<Record<string, string>> = {
  format: `begin the file with \`"format": "${speakersFormat}"\``,
  confirmed: 'write who listened and confirms the labels: `"confirmed": { "by": "…", "role": "…", "on": "YYYY-MM-DD" }`',
  complete: 'write `"complete": "yes"` only where someone has checked that nothing said is missing',
  speakers: 'write one line for each label: `"SPEAKER_00": "p-ann"`',
  discusses: 'write `{ "cues": "3..7", "discussed": ["p-ann"], "complete": "no" }`',
  alsoHeard: 'write `{ "from": 12000, "to": 15000, "speaker": "p-ann", "discussed": [], "complete": "no" }`, in milliseconds',
};
/** What to write instead, by where in the file it is wrong. */
export const remedyFor = ([key]: JsonPath) =>
  remedies[String(key)] ??
  `take it out, or correct its spelling: the keys are ${Object.keys(remedies)
    .map((known) => `\`${known}\``)
    .join(', ')}`;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
