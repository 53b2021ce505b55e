import * as z from 'zod';
import { judgementSchema, signedBySchema } from '../../case/index.ts';
import type { ApprovalEntry, CaseRecord, DissentEntry, OverrideEntry, Revision } from '../record.ts';
import { recordFormat } from '../record.ts';
import { account } from './account.ts';

/** A SHA-256, as it is written here. */
export const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const link = { sequence: z.int().min(1), previous: hash, hash };
const of = z.int().min(1);

const approval = z.strictObject({ is: z.literal('approval'), of, signed: signedBySchema });
const dissent = z.strictObject({ is: z.literal('dissent'), of, judgement: judgementSchema });
const override = z.strictObject({ is: z.literal('override'), of, judgement: judgementSchema });

/** What people add after a decision, before it is linked. */
export const additionSchema: z.ZodType<ApprovalEntry | DissentEntry | OverrideEntry> = z.discriminatedUnion('is', [
  approval,
  dissent,
  override,
]);

const revision: z.ZodType<Revision> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('decision'), account, signed: signedBySchema.exactOptional(), ...link }),
  approval.extend(link),
  dissent.extend(link),
  override.extend(link),
]);

/** A whole record. */
export const recordSchema: z.ZodType<CaseRecord> = z.strictObject({
  format: z.literal(recordFormat),
  case: z.string(),
  revisions: z.array(revision).min(1),
});

/** The JSON Schema of a record: its shape, without the checks of one revision against another. */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(recordSchema, { io: 'input', reused: 'ref' }), title: recordFormat };
}
