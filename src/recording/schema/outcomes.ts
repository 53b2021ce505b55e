import * as z from 'zod';
import type { Means } from '../../case/index.ts';
import type {
  Because,
  CaseDecision,
  Change,
  Conflict,
  ElementOutcome,
  ItemOutcome,
  PartOutcome,
  RegimeName,
  RequestOutcome,
  Status,
} from '../../deciding/index.ts';

/** How a question stands. */
export const status: z.ZodType<Status> = z.enum(['decided', 'open', 'conflict', 'gap']);

/** A fact a decision rests on. */
const because: z.ZodType<Because> = z.strictObject({
  fact: z.string(),
  person: z.string().exactOptional(),
  values: z.array(z.string()),
  assumed: z.literal(true).exactOptional(),
});

/** How someone is protected, channel by channel. */
export const means: z.ZodType<Means> = z.strictObject({
  picture: z.enum(['none', 'blur', 'mask', 'withhold']).exactOptional(),
  voice: z.enum(['none', 'alter', 'mute']).exactOptional(),
  words: z.enum(['none', 'names out', 'summary', 'withhold']).exactOptional(),
});

/** What may become of a part. */
export const partOutcome: z.ZodType<PartOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['disclose', 'exempt', 'excluded', 'out of scope', 'route elsewhere']) }),
  z.strictObject({ kind: z.enum(['disclose edited', 'withhold']), means }),
]);

/** What may become of an item. */
export const itemOutcome: z.ZodType<ItemOutcome> = z.enum([
  'disclose',
  'disclose partly',
  'withhold',
  'exempt',
  'excluded',
  'out of scope',
  'route elsewhere',
]);

/** What may become of an element other than the data. */
export const elementOutcome: z.ZodType<ElementOutcome> = z.enum([
  'give',
  'restrict',
  'exempt',
  'excluded',
  'out of scope',
  'route elsewhere',
  'not yet in force',
]);

/** What may become of the request. */
export const requestOutcome: z.ZodType<RequestOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['answer', 'refuse', 'charge a fee', 'neither confirm nor deny']) }),
  z.strictObject({ kind: z.literal('ask'), for: z.enum(['identity', 'authority', 'clarification']) }),
  z.strictObject({
    kind: z.literal('nothing to give'),
    why: z.enum(['never held', 'not found', 'deleted before the request', 'lost', 'not their data', 'their own data']),
  }),
  z.strictObject({ kind: z.literal('route elsewhere'), to: z.enum(['UK GDPR', 'Part 3', 'Part 4', 'EIR', 'FOIA']) }),
]);

/** A law that something is decided under, other than Part 3. */
export const lawBeside: z.ZodType<NonNullable<CaseDecision['under']>> = z.enum(['uk gdpr', 'foia', 'eir']);

const regime: z.ZodType<RegimeName> = z.enum(['part 3', 'uk gdpr', 'foia', 'eir']);

/** A stretch that one law gives and another keeps back. */
export const conflict: z.ZodType<Conflict> = z.strictObject({
  item: z.string(),
  track: z.string(),
  from: z.int(),
  to: z.int(),
  between: z.array(z.strictObject({ under: regime, part: z.string(), outcome: partOutcome })),
});

/** A near change, and what would then be possible. */
function change<Outcome>(outcome: z.ZodType<Outcome>): z.ZodType<Change<Outcome>> {
  return z.strictObject({
    records: z.int(),
    facts: z.array(z.strictObject({ fact: z.string(), person: z.string().exactOptional(), from: z.array(z.string()), to: z.string() })),
    days: z.array(z.strictObject({ event, from: z.iso.date(), to: z.iso.date() })).exactOptional(),
    gives: z.array(outcome),
  });
}

const event = z.enum(['receipt', 'decision', 'certificate', 'complaint', 'determination', 'continuous']);

/** What is said of anything decided or open. The outcome is there only where it is decided. */
export function decided<Outcome>(outcome: z.ZodType<Outcome>) {
  return {
    status,
    outcome: outcome.exactOptional(),
    possible: z.array(outcome),
    because: z.array(because),
    wouldChange: z.array(change(outcome)),
    needs: z.array(z.string()),
    exact: z.boolean(),
    findings: z.array(z.string()),
  };
}
