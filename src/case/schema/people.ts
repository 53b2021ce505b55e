import * as z from 'zod';
import type { Controller, Person, RecordedRisk, Representative } from '../people.ts';
import { choice } from './choice.ts';
import { answer, known, namedFacts, oneOf } from './known.ts';
import { list } from './list.ts';
import { id, line, passage } from './text.ts';
import { words } from './words.ts';

const role = oneOf(
  'data subject',
  'member of the public',
  'witness',
  'victim',
  'complainant',
  'informant',
  'suspect',
  'police officer',
  'police staff',
  'official',
  'professional',
  'child',
  'other',
);

const age = z.int().min(0).max(130).register(words, { description: 'an age in whole years' });

const recordedRisk: z.ZodType<RecordedRisk> = z.strictObject({
  kind: oneOf('life', 'violence', 'intimidation', 'harassment', 'exploitation', 'distress', 'other'),
  basis: passage,
  items: list(id).exactOptional(),
});

const risk = choice([list(recordedRisk), z.literal('none recorded')], (input) =>
  Array.isArray(input) ? 0 : typeof input === 'string' ? 1 : undefined,
).register(words, { description: 'a list of recorded risks, or `none recorded`' });

/** An individual who appears in the case. */
export const person: z.ZodType<Person> = z
  .strictObject({
    id,
    name: line.exactOptional(),
    role: known(role),
    capacity: known(oneOf('private', 'on duty', 'off duty', 'covert', 'professional')).exactOptional(),
    age: known<number>(age).exactOptional(),
    living: answer.exactOptional(),
    consent: known(oneOf('given', 'refused', 'sought, no answer', 'not safely askable', 'no record')).exactOptional(),
    confidence: known(oneOf('promised', 'expected', 'none')).exactOptional(),
    risk: risk.exactOptional(),
    saidToRequester: answer.exactOptional(),
    knownToRequester: answer.exactOptional(),
    facts: namedFacts.exactOptional(),
  })
  .register(words, { description: 'a person', id: 'person' });

/** Someone who asks on the data subject's behalf. */
export const representative: z.ZodType<Representative> = z
  .strictObject({
    name: line,
    kind: oneOf('solicitor', 'parent', 'attorney', 'deputy', 'advocate', 'other'),
    authority: answer,
    conflict: answer.exactOptional(),
  })
  .register(words, { description: 'a representative', id: 'representative' });

/** Who must answer. */
export const controller: z.ZodType<Controller> = z
  .strictObject({
    name: line,
    jurisdiction: oneOf('england and wales', 'scotland', 'northern ireland'),
    competentAuthority: known(oneOf('schedule 7', 'statutory function', 'intelligence service', 'no')),
    joint: z.strictObject({ contactPoint: line, responsible: answer }).exactOptional(),
    decides: z.strictObject({ name: line, role: line }).exactOptional(),
    contact: line.exactOptional(),
  })
  .register(words, { description: 'a controller', id: 'controller' });
