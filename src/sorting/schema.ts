import * as z from 'zod';
import {
  answerSchema,
  daySchema,
  identityCheckSchema,
  idSchema,
  knownSchema,
  lineSchema,
  listSchema,
  oneOf,
  passageSchema,
  schemaWords,
} from '../case/index.ts';
import type { Ask, Message, Office, OpenRequest, RecordsReached, Sender } from './message.ts';
import { messageFormat } from './message.ts';

const reaches = oneOf('none', 'some', 'all');

const records: z.ZodType<RecordsReached> = z
  .strictObject({
    kept: knownSchema(oneOf('for law enforcement', 'for something else', 'for both')).exactOptional(),
    loose: knownSchema(reaches).exactOptional(),
    designated: knownSchema(reaches).exactOptional(),
    held: knownSchema(oneOf('alone', 'jointly, answered here', 'jointly, answered elsewhere', 'for another')).exactOptional(),
    controller: lineSchema.exactOptional(),
  })
  .register(schemaWords, { description: 'the records an ask reaches', id: 'records' });

const ask: z.ZodType<Ask> = z
  .strictObject({
    id: idSchema,
    words: passageSchema,
    for: knownSchema(
      oneOf(
        'information',
        'rectification',
        'erasure',
        'restriction',
        'objection',
        'complaint',
        'answers a question',
        'chases a request',
        'other business',
      ),
    ).exactOptional(),
    about: knownSchema(
      oneOf('the person', 'the person and others, apart', 'the person and others, together', 'somebody who has died', 'others or nobody'),
    ).exactOptional(),
    sought: knownSchema(
      oneOf(
        'anything else',
        'a collision',
        'a risk to a child',
        "a partner's past",
        'family proceedings',
        'a certificate of convictions',
        'an insurance claim',
      ),
    ).exactOptional(),
    persists: answerSchema.exactOptional(),
    environmental: answerSchema.exactOptional(),
    published: answerSchema.exactOptional(),
    recorded: answerSchema.exactOptional(),
    described: answerSchema.exactOptional(),
    records: records.exactOptional(),
    complaint: knownSchema(
      oneOf(
        'personal data',
        'personal data under Part 4',
        'an information request',
        'an environmental request',
        'police conduct',
        'something else',
      ),
    ).exactOptional(),
    earlier: knownSchema(oneOf('none', 'repeats', 'rephrases')).exactOptional(),
    request: idSchema.exactOptional(),
  })
  .register(schemaWords, { description: 'one thing that is asked for', id: 'ask' });

const openRequest: z.ZodType<OpenRequest> = z
  .strictObject({
    id: idSchema,
    receivedOn: daySchema,
    under: oneOf('part 3', 'uk gdpr', 'part 4', 'foia', 'eir'),
    askedOn: daySchema.exactOptional(),
  })
  .register(schemaWords, { description: 'a request already open', id: 'openRequest' });

const sender: z.ZodType<Sender> = z
  .strictObject({
    addressed: answerSchema.exactOptional(),
    identity: identityCheckSchema.exactOptional(),
    representative: z
      .strictObject({
        name: lineSchema,
        kind: oneOf('solicitor', 'parent', 'attorney', 'deputy', 'advocate', 'other'),
        authority: answerSchema,
        conflict: answerSchema.exactOptional(),
        child: z.strictObject({ understands: answerSchema, agrees: answerSchema.exactOptional() }).exactOptional(),
      })
      .exactOptional(),
  })
  .register(schemaWords, { description: 'who sent it', id: 'sender' });

const office: z.ZodType<Office> = z
  .strictObject({
    name: lineSchema,
    jurisdiction: oneOf('england and wales', 'scotland', 'northern ireland'),
    competentAuthority: knownSchema(oneOf('schedule 7', 'statutory function', 'intelligence service', 'no')),
    publicAuthority: knownSchema(oneOf('foia', 'foisa', 'no')).exactOptional(),
    decides: z.strictObject({ name: lineSchema, role: lineSchema }).exactOptional(),
  })
  .register(schemaWords, { description: 'the office that received it', id: 'office' });

/** A whole message file. */
export const messageSchema: z.ZodType<Message> = z
  .strictObject({
    format: z.literal(messageFormat),
    id: idSchema,
    title: lineSchema.exactOptional(),
    synthetic: z.boolean().exactOptional(),
    sortedOn: daySchema,
    receivedOn: daySchema,
    channel: oneOf('email', 'web form', 'letter', 'in person', 'telephone', 'social media', 'other'),
    text: passageSchema.exactOptional(),
    written: answerSchema.exactOptional(),
    public: answerSchema.exactOptional(),
    names: knownSchema(oneOf('none', 'freedom of information', 'environmental information', 'data protection', 'several')).exactOptional(),
    office,
    sender,
    asks: listSchema(ask).min(1),
    open: listSchema(openRequest).exactOptional(),
  })
  .register(schemaWords, { description: 'a message file' });

/** The JSON Schema of a message file: its shape, without the checks of one part against another. */
export function messageJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(messageSchema, { io: 'input', metadata: schemaWords });
  return { ...schema, title: messageFormat };
}
