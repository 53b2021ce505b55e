import * as z from 'zod';
import type {
  AccessRequest,
  Clarification,
  Complaint,
  EarlierRequest,
  Extension,
  Fee,
  IdentityCheck,
  RequestScope,
  UnconfirmedClass,
} from '../request.ts';
import { day } from './day.ts';
import { answer, known, namedFacts, oneOf, signedBy } from './known.ts';
import { list } from './list.ts';
import { id, line, passage } from './text.ts';
import { words } from './words.ts';

/** The proof that the person asking is who they say. */
export const identityCheck: z.ZodType<IdentityCheck> = z.strictObject({
  doubted: answer,
  askedOn: day.exactOptional(),
  receivedOn: day.exactOptional(),
  confirmedOn: day.exactOptional(),
});

const fee: z.ZodType<Fee> = z.strictObject({
  chargedOn: day,
  pounds: z.number().min(0).max(1_000_000),
  paidOn: day.exactOptional(),
});

const clarification: z.ZodType<Clarification> = z.strictObject({
  askedOn: day,
  answeredOn: day.exactOptional(),
  question: passage,
  answer: passage.exactOptional(),
  declined: z.boolean().exactOptional(),
  reasonablyRequired: answer,
});

const extension: z.ZodType<Extension> = z.strictObject({
  noticeOn: day,
  ground: oneOf('complexity', 'number of requests', 'complexity and volume'),
  reasons: passage.exactOptional(),
});

const earlierRequest: z.ZodType<EarlierRequest> = z.strictObject({
  receivedOn: day,
  answeredOn: day.exactOptional(),
  sameSubstance: answer,
  changedSince: answer.exactOptional(),
});

const unconfirmedClass: z.ZodType<UnconfirmedClass> = z.strictObject({ id, class: passage, ifHeld: namedFacts.exactOptional() });

const complaint: z.ZodType<Complaint> = z.strictObject({
  receivedOn: day,
  acknowledgedOn: day.exactOptional(),
  outcomeOn: day.exactOptional(),
});

const requestScope: z.ZodType<RequestScope> = z.strictObject({
  from: day.exactOptional(),
  to: day.exactOptional(),
  place: line.exactOptional(),
  incident: line.exactOptional(),
  words: passage.exactOptional(),
});

/** The request as received. */
export const accessRequest: z.ZodType<AccessRequest> = z
  .strictObject({
    receivedOn: day,
    channel: oneOf('email', 'web form', 'letter', 'in person', 'telephone', 'social media', 'other'),
    text: passage,
    right: oneOf('access', 'information', 'environmental information').exactOptional(),
    seeks: list(oneOf('confirmation', 'data', 'information'))
      .min(1)
      .exactOptional(),
    scope: requestScope.exactOptional(),
    identity: identityCheck.exactOptional(),
    fee: fee.exactOptional(),
    clarifications: list(clarification).exactOptional(),
    extension: extension.exactOptional(),
    history: list(earlierRequest).exactOptional(),
    unconfirmed: list(unconfirmedClass).exactOptional(),
    complaints: list(complaint).exactOptional(),
    choice: known(oneOf('refuse', 'charge a fee', 'answer')).exactOptional(),
    refusedOn: day.exactOptional(),
    enforced: answer.exactOptional(),
    answeredOn: day.exactOptional(),
    notified: signedBy.exactOptional(),
    facts: namedFacts.exactOptional(),
    ifHeld: namedFacts.exactOptional(),
  })
  .register(words, { description: 'the request as received', id: 'request' });
