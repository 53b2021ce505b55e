import * as z from 'zod';
import type { Assumption, Duty, Finding, Question, Receipt } from '../../deciding/index.ts';
import { elementOutcome, itemOutcome, partOutcome, requestOutcome } from '../../recording/index.ts';

const verdict = z.enum(['holds', 'fails', 'open', 'not reached']);

/** One duty. */
export const duty: z.ZodType<Duty> = z.strictObject({
  duty: z.string(),
  certain: z.boolean(),
  contains: z.array(z.string()),
  omits: z.array(z.string()),
  by: z.iso.date().exactOptional(),
  due: z.string(),
  for: z.array(z.string()),
});

/** One question. */
export const question: z.ZodType<Question> = z.strictObject({
  id: z.string(),
  asks: z.enum([
    'judgement',
    'exercise',
    'choice of means',
    'screening',
    'description',
    'speaker',
    'people',
    'fact',
    'search',
    'origin',
    'disputed',
  ]),
  facts: z.array(z.string()),
  provision: z.string().exactOptional(),
  element: z.string().exactOptional(),
  item: z.string().exactOptional(),
  track: z.string().exactOptional(),
  person: z.string().exactOptional(),
  spans: z.array(z.tuple([z.int(), z.int()])).exactOptional(),
  settles: z.array(z.string()),
  who: z.string(),
  among: z.array(z.string()).exactOptional(),
  shows: z.array(
    z.strictObject({
      factor: z.string(),
      fact: z.string(),
      value: z.string(),
      towards: z.enum(['disclosure', 'restriction', 'either way']),
    }),
  ),
  authorities: z.array(z.string()),
  burden: z.string().exactOptional(),
  rank: z.int(),
  narrows: z.number(),
  answers: z.array(
    z.strictObject({
      answer: z.string(),
      gives: z.array(
        z.strictObject({
          possible: z.array(z.union([partOutcome, itemOutcome, elementOutcome, requestOutcome])),
          of: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** One finding. */
export const finding: z.ZodType<Finding> = z.strictObject({
  id: z.string(),
  provision: z.string(),
  element: z.string(),
  about: z.string(),
  person: z.string().exactOptional(),
  verdict,
  standing: z.enum(['decides', 'supports', 'beaten', 'reinstated', 'available and not exercised', 'irrelevant', 'undecided']),
  limbs: z.array(z.strictObject({ limb: z.string(), fact: z.string(), values: z.array(z.string()), verdict })),
  beatenBy: z.array(z.string()),
  judgements: z.array(z.string()),
  audience: z.array(z.enum(['requester', 'commissioner', 'file', 'officer'])),
  unsure: z.string().exactOptional(),
  citableFrom: z.iso.date().exactOptional(),
});

/** What a decision was made with. */
export const receipt: z.ZodType<Receipt> = z.strictObject({
  library: z.string(),
  law: z.string(),
  case: z.string(),
  events: z.record(z.string(), z.iso.date()),
  closed: z.literal('by-burden').exactOptional(),
});

/** What was taken for a draft, and not found. */
export const assumption: z.ZodType<Assumption> = z.strictObject({
  fact: z.string(),
  value: z.string(),
  about: z.string(),
  provision: z.string(),
  burden: z.string(),
});
