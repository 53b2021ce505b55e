import * as z from 'zod';
import { anyOf } from '../wording.ts';

/** How a schema is spoken of: in an error after "expected", and in the JSON Schema as its description. */
export interface Words {
  readonly description: string;
  /** The name the JSON Schema defines it under. */
  readonly id?: string;
  readonly format?: string;
  readonly [key: string]: unknown;
}

/** The words for each schema of this room, kept apart from zod's global registry. */
export const words = z.registry<Words>();

/** What a schema expects, in the words registered for it or failing that in those of its kind. */
export function expectation(schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return 'something else';
  const registered = words.get(schema)?.description;
  if (registered !== undefined) return registered;
  const values = valuesOf(schema);
  return values.length > 0 ? anyOf(values) : (kinds[schema._zod.def.type] ?? 'something else');
}

/** The values a schema lists, as text; none where it does not list them. */
export function valuesOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral ? [...(schema._zod.values ?? [])].map(String) : [];
}

const kinds: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
