import type * as z from 'zod';
import type { JsonPath } from './json-text.ts';
import { placesOf } from './json-text.ts';
import type { Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';

/** A value in a JSON file that is not what it should be. */
export interface Misfit {
  readonly path: JsonPath;
  readonly message: string;
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object in braces',
  string: 'a text in double quotes',
  number: 'a number',
  map: 'an object in braces',
};

/** What zod found wrong with a value, in plain words. `base` is the way to the value in its file. */
export function misfitsOf(error: z.ZodError, value: unknown, base: JsonPath = []): readonly Misfit[] {
  return error.issues.flatMap((issue): readonly Misfit[] => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: `${quoted(key)} is not a key that belongs here` }));
    }
    const name = path.length === 0 ? 'the file' : quoted(pathText(path));
    if (valueAt(value, issue.path) === undefined) return [{ path, message: `${name} is missing` }];
    const wanted = issue.code === 'invalid_type' ? `should be ${kinds[issue.expected] ?? issue.expected}` : issue.message;
    return [{ path, message: `${name} ${wanted}` }];
  });
}

/** Says each misfit at its line and column, with what to do about it. */
export function sayMisfits(misfits: readonly Misfit[], text: string, remedyFor: (path: JsonPath) => string, remarks: Remarks): void {
  const places = placesOf(
    text,
    misfits.map(({ path }) => path),
  );
  misfits.forEach(({ path, message }, index) => {
    remarks.problem(places[index] ?? { line: 1 }, message, remedyFor(path));
  });
}

function pathText(path: JsonPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step) ? Reflect.get(inside, step) : undefined,
    value,
  );
}
