import * as z from 'zod';
import { daySchema, signedBySchema } from '../../case/index.ts';
import { hash } from '../schema/record.ts';
import type { RecordRegister, RegisterLine } from './register.ts';
import { registerFormat } from './register.ts';

const common = { case: z.string(), head: hash, revisions: z.int().min(1), sequence: z.int().min(1), previous: hash, hash };

const line: z.ZodType<RegisterLine> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('kept'), keepUntil: daySchema, ...common }),
  z.strictObject({ is: z.literal('deleted'), reason: z.string().min(1), signed: signedBySchema, ...common }),
]);

/** A whole register. */
export const registerSchema: z.ZodType<RecordRegister> = z.strictObject({ format: z.literal(registerFormat), lines: z.array(line) });
