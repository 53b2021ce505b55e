import { caseJsonSchema } from '../../case/index.ts';
import { recordJsonSchema } from '../../recording/index.ts';
import { messageJsonSchema } from '../../sorting/index.ts';
import { decisionJsonSchema } from '../decision-schema/decision.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import type { World } from '../world.ts';

/** What there is a schema of. */
export const schemas = ['case', 'decision', 'record', 'message'] as const;

/** Prints the JSON Schema of a case file, of a decision, of a record, or of a message file. */
export async function runSchema(of: (typeof schemas)[number], world: World): Promise<ExitCode> {
  const schema = { case: caseJsonSchema, decision: decisionJsonSchema, record: recordJsonSchema, message: messageJsonSchema }[of]();
  await world.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCodes.done;
}
