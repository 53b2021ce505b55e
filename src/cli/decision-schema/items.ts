import * as z from 'zod';
import type { ClassDecision, ElementDecision, ItemDecision, Part, TrackDecision } from '../../deciding/index.ts';
import { decided, elementOutcome, itemOutcome, means, partOutcome } from '../../recording/index.ts';

const part: z.ZodType<Part> = z.strictObject({
  ...decided(partOutcome),
  id: z.string(),
  from: z.int(),
  to: z.int(),
  people: z.array(z.strictObject({ person: z.string(), as: z.array(z.string()), plans: z.array(means) })),
  segments: z.array(z.string()),
  snapped: z.boolean().exactOptional(),
});

const track: z.ZodType<TrackDecision> = z.strictObject({
  track: z.string(),
  kind: z.enum(['picture', 'sound', 'text', 'metadata']),
  length: z.int(),
  unit: z.enum(['ms', 'characters', 'cells', 'whole']),
  columns: z.int().exactOptional(),
  parts: z.array(part),
  cost: z.strictObject({ own: z.int(), bySnapping: z.int() }),
});

/** One element of the right. */
export const element: z.ZodType<ElementDecision> = z.strictObject({ ...decided(elementOutcome), element: z.string() });

/** Confirmation for one class of information. */
export const classDecision: z.ZodType<ClassDecision> = z.strictObject({
  ...decided(elementOutcome),
  element: z.string(),
  class: z.string(),
});

/** One item, with its tracks and its source. */
export const item: z.ZodType<ItemDecision> = z.strictObject({
  ...decided(itemOutcome),
  item: z.string(),
  tracks: z.array(track),
  origin: element.exactOptional(),
});
