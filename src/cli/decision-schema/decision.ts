import * as z from 'zod';
import type { CaseDecision } from '../../deciding/index.ts';
import { conflict, decided, lawBeside, requestOutcome } from '../../recording/index.ts';
import { classDecision, element, item } from './items.ts';
import { assumption, duty, finding, question, receipt } from './trace.ts';

const format = 'subject-access/decision@1';

/** The whole of a decision, as `decide --json` prints it. */
export const decisionSchema: z.ZodType<CaseDecision> = z.strictObject({
  format: z.literal(format),
  advice: z.literal(true),
  case: z.string(),
  decidedOn: z.iso.date(),
  under: lawBeside.exactOptional(),
  assumed: z.array(assumption).exactOptional(),
  request: z.strictObject(decided(requestOutcome)),
  confirmation: element,
  classes: z.array(classDecision),
  information: z.array(element),
  items: z.array(item),
  duties: z.strictObject({ certain: z.array(duty), possible: z.array(duty) }),
  questions: z.array(question),
  lastDay: z.iso.date().exactOptional(),
  late: z.array(z.string()),
  trace: z.strictObject({ findings: z.array(finding) }),
  receipt,
  /** The decision under each other law is told in the same way, and so may be read in the same way. */
  get alongside() {
    return z.array(decisionSchema).exactOptional();
  },
  conflicts: z.array(conflict).exactOptional(),
});

/** The JSON Schema of a decision. */
export function decisionJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(decisionSchema, { reused: 'ref' }), title: format };
}
