import * as z from 'zod';
import type { Answer, Complete, Known, NamedFacts, SignedBy } from '../known.ts';
import { choice, isKeyed } from './choice.ts';
import { day } from './day.ts';
import { findingFault } from './finding-fault.ts';
import { list } from './list.ts';
import { soundKeys } from './names.ts';
import { line, passage } from './text.ts';
import { expectation, words } from './words.ts';

/** One of a few set values. */
export function oneOf<const Values extends readonly [string, ...string[]]>(...values: Values) {
  return z.enum(values);
}

/** The schemas of facts that may be recorded as not known. */
export const unknowable = z.registry<object>();

/** A bare value, a value with its basis, or what is left of one that is not known. */
export function known<Value>(value: z.ZodType<Value>): z.ZodType<Known<Value>> {
  const stated = z.strictObject({ is: z.literal('known'), value, basis: passage });
  const unknown = z.strictObject({
    is: z.literal('unknown'),
    why: oneOf('not asked', 'asked', 'cannot be known', 'disputed'),
    among: list(value).min(1).exactOptional(),
  });
  const noted = z.discriminatedUnion('is', [stated, unknown]);
  const either = choice([value, noted], (input) => (input === undefined || input === null ? undefined : isKeyed(input) ? 1 : 0));
  return either.register(words, { description: expectation(value) }).register(unknowable, {}) as unknown as z.ZodType<Known<Value>>;
}

/** Yes, no, or not known. */
export const answer: z.ZodType<Answer> = known(oneOf('yes', 'no')).register(words, { description: '`yes` or `no`', id: 'answer' });

/** Facts by name: whether a law has such facts, and such values of them, is for whoever knows the law to say. */
export const namedFacts: z.ZodType<NamedFacts> = z
  .record(z.string(), known<string>(line))
  .check(findingFault((value: NamedFacts) => soundKeys(Object.keys(value))))
  .register(words, { description: 'a value of each fact, by name', id: 'facts' });

/** Whether anything is left out. */
export const complete: z.ZodType<Complete> = oneOf('yes', 'no', 'unknown');

/** Who signed, in what role, on which day. */
export const signedBy: z.ZodType<SignedBy> = z
  .strictObject({ by: line, role: line, on: day })
  .register(words, { description: 'who signed, in what role and on which day', id: 'signedBy' });
