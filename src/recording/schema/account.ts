import * as z from 'zod';
import { daySchema, judgementSchema, roleScreeningSchema, screeningSchema, searchSchema } from '../../case/index.ts';
import type { Account, AccountBeside, HeldFinding, HeldLaw } from '../account/account.ts';
import { conflict, elementOutcome, lawBeside, partOutcome, requestOutcome, status } from './outcomes.ts';

const ids = z.array(z.string());

function held<Outcome>(outcome: z.ZodType<Outcome>) {
  return { status, outcome: outcome.exactOptional(), possible: z.array(outcome), restsOn: ids };
}

const verdict = z.enum(['holds', 'fails', 'open', 'not reached']);

const finding: z.ZodType<HeldFinding> = z.strictObject({
  id: z.string(),
  provision: z.string(),
  element: z.string(),
  person: z.string().exactOptional(),
  verdict,
  standing: z.enum(['decides', 'supports', 'beaten', 'reinstated', 'available and not exercised', 'irrelevant', 'undecided']),
  limbs: z.array(z.strictObject({ limb: z.string(), fact: z.string(), values: ids, verdict })),
  beatenBy: ids,
  judgements: ids,
  unsure: z.string().exactOptional(),
  citableFrom: daySchema.exactOptional(),
});

const law: z.ZodType<HeldLaw> = z.strictObject({
  cite: z.string(),
  title: z.string(),
  source: z.string(),
  words: z.record(z.string(), z.string()),
  quoted: z.boolean(),
  power: z.enum(['must', 'may']).exactOptional(),
});

const part = z.strictObject({
  item: z.string(),
  track: z.string(),
  kind: z.enum(['picture', 'sound', 'text', 'metadata']),
  unit: z.enum(['ms', 'characters', 'cells', 'whole']),
  columns: z.int().exactOptional(),
  spans: z.array(z.tuple([z.int(), z.int()])),
  people: z.array(z.strictObject({ person: z.string(), as: ids })),
  ...held(partOutcome),
});

const duty = z.strictObject({
  duty: z.string(),
  contains: ids,
  omits: ids,
  due: z.string(),
  by: daySchema.exactOptional(),
});

const item = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  madeOn: daySchema.exactOptional(),
  system: z.string().exactOptional(),
  hash: z.string().exactOptional(),
});

const underOneLaw = {
  elements: z.array(
    z.strictObject({
      element: z.string(),
      item: z.string().exactOptional(),
      class: z.string().exactOptional(),
      ...held(elementOutcome),
    }),
  ),
  parts: z.array(part),
  findings: z.array(finding),
  duties: z.array(duty),
  law: z.array(law),
  receipt: z.strictObject({ library: z.string(), law: z.string(), case: z.string(), events: z.record(z.string(), daySchema) }),
};

const beside: z.ZodType<AccountBeside> = z.strictObject({
  under: lawBeside,
  request: z.strictObject(held(requestOutcome)),
  ...underOneLaw,
});

/** The account of a day's decision. */
export const account: z.ZodType<Account> = z.strictObject({
  ...underOneLaw,
  decidedOn: daySchema,
  under: lawBeside.exactOptional(),
  controller: z.strictObject({ name: z.string(), jurisdiction: z.string() }),
  request: z.strictObject({ receivedOn: daySchema, text: z.string(), ...held(requestOutcome) }),
  judgements: z.array(judgementSchema),
  screenings: z.array(screeningSchema),
  roleScreenings: z.array(roleScreeningSchema),
  searches: z.array(searchSchema),
  tests: z.array(z.strictObject({ fact: z.string(), test: z.string(), factors: z.record(z.string(), z.string()) })),
  people: z.array(z.strictObject({ id: z.string(), name: z.string().exactOptional(), role: z.string().exactOptional() })),
  items: z.array(item),
  alongside: z.array(beside).exactOptional(),
  conflicts: z.array(conflict).exactOptional(),
});
