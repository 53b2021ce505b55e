import type * as z from 'zod';
import { mostProblems } from './plain.ts';
import type { CaseProblem, Fault, Path } from './problem.ts';
import { problemAt } from './problem.ts';
import { unknowable } from './schema/known.ts';
import { expectation, valuesOf } from './schema/words.ts';
import { anyOf, found, nearest, quoted } from './wording.ts';

/** Turns the issues of a schema into problems in plain English, and stops where no more would be listed. */
export function explain(issues: readonly z.core.$ZodRawIssue[]): readonly CaseProblem[] {
  const problems: CaseProblem[] = [];
  for (const issue of issues) {
    if (problems.length > mostProblems) break;
    problems.push(...problemsOf(issue));
  }
  return problems;
}

/** One problem for an issue, and one for each unknown key. */
function problemsOf(issue: z.core.$ZodRawIssue): readonly CaseProblem[] {
  const at = (issue.path ?? []) as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(issue.inst);
    return issue.keys.slice(0, mostProblems).map((key) => problemAt([...at, key], unknownKey(key, known, issue.input)));
  }
  return [problemAt(at, faultOf(issue, at))];
}

function faultOf(issue: z.core.$ZodRawIssue, at: Path): Fault {
  const given: unknown = issue.code === 'custom' ? issue.params?.['fault'] : undefined;
  if (given !== undefined) return given as Fault;
  if (at.length === 1 && at[0] === 'format') return wrongFormat(issue.input, valuesOf(issue.inst as z.core.$ZodType | undefined)[0]);
  if (issue.code === 'too_big') return beyond('at most', issue.maximum, issue.origin, issue.input);
  if (issue.code === 'too_small') {
    return beyond(issue.inclusive === false ? 'more than' : 'at least', issue.minimum, issue.origin, issue.input);
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const options = ((issue.options ?? []) as readonly unknown[]).map(String);
    const input = (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator];
    return unfit(input, at, { expected: anyOf(options), choices: options });
  }
  const schema = issue.inst as z.core.$ZodType | undefined;
  return unfit(issue.input, at, { expected: expectation(schema), choices: valuesOf(schema), schema });
}

interface Wanted {
  readonly expected: string;
  readonly choices: readonly string[];
  readonly schema?: z.core.$ZodType | undefined;
}

/** The fault about a value that is absent, of the wrong type, or not among the choices. */
function unfit(input: unknown, at: Path, { expected, choices, schema }: Wanted): Fault {
  const key = at.at(-1);
  if (input === undefined && typeof key === 'string') {
    const orUnknown = schema !== undefined && unknowable.has(schema) ? ', or write `{ "is": "unknown", "why": "not asked" }`' : '';
    return { code: 'missing', message: `${quoted(key)} is missing: expected ${expected}`, remedy: `add ${quoted(key)}${orUnknown}` };
  }
  const message = `expected ${expected}, found ${found(input)}`;
  if (input === null)
    return { code: 'type', message, remedy: 'leave the key out where it is not known, and give the value where it is needed' };
  if (typeof input === 'boolean' && choices.includes('yes')) {
    return { code: 'type', message, remedy: `write \`"${input ? 'yes' : 'no'}"\`` };
  }
  if (typeof input === 'string' && choices.length > 0) {
    const near = nearest(input, choices);
    return { code: 'value', message, remedy: `write ${near === undefined ? anyOf(choices) : quoted(near)}` };
  }
  const fractional = typeof input === 'number' && schema?._zod.def.type === 'number';
  return { code: fractional ? 'value' : 'type', message, remedy: `give ${expected}` };
}

function unknownKey(key: string, known: readonly string[], input: unknown): Fault {
  const free = known.filter((name) => !Object.hasOwn(input as object, name));
  const near = nearest(key, free);
  return {
    code: 'unknown key',
    message: `${quoted(key)} is not a key here`,
    remedy: near === undefined ? `remove it; the keys here are ${anyOf(known)}` : `write ${quoted(near)}, or remove it`,
  };
}

function wrongFormat(input: unknown, format = ''): Fault {
  const remedy = `write \`"format": "${format}"\` at the top of the file`;
  const expected = `expected ${quoted(format)}, which is what this library reads`;
  if (input === undefined) return { code: 'format', message: `\`format\` is missing: ${expected}`, remedy };
  return { code: 'format', message: `${expected}, found ${found(input)}`, remedy };
}

function beyond(bound: string, limit: number | bigint, origin: string, input: unknown): Fault {
  const unit = { string: ' characters', array: ' entries' }[origin] ?? '';
  const size = typeof input === 'string' || Array.isArray(input) ? input.length : String(input);
  const message = `expected ${bound} \`${limit}\`${unit}, found \`${size}\``;
  if (size === 0) return { code: 'value', message, remedy: 'name at least one, or leave the key out where it may be absent' };
  const large = bound === 'at most' && unit !== '';
  return { code: large ? 'too large' : 'value', message, remedy: large ? 'shorten it or split it' : 'correct the number' };
}

function keysOf(inst: z.core.$ZodRawIssue['inst']): readonly string[] {
  return Object.keys((inst as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
}
