import * as z from 'zod';
import { caseFormat } from './case.ts';
import { caseSchema } from './schema/case.ts';
import { words } from './schema/words.ts';

/** The JSON Schema of a case file: its shape, without the checks of one part against another. */
export function caseJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(caseSchema, { io: 'input', metadata: words });
  return { ...schema, title: caseFormat };
}
