import type { FactSpec } from '../../../reasoning/index.ts';
import { requestFacts } from '../../facts/request.ts';

/**
 * Facts about a message as a whole: who sent it and how, and who received it. Those that mean the same of a request as Part 3 has it
 * are the same facts. None of them is about anything held.
 */
export const messageFacts = {
  'controller.competentAuthority': requestFacts['controller.competentAuthority'],
  'office.publicAuthority': {
    about: 'request',
    values: ['foia', 'foisa', 'no'],
    means: 'under which freedom of information law the office acts for a public authority',
    answeredBy: 'controller',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'requester.standing': requestFacts['requester.standing'],
  'identity.doubted': requestFacts['identity.doubted'],
  'identity.confirmed': requestFacts['identity.confirmed'],
  'request.written': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it came in writing: text that can be read and kept is writing, and speech is not',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'request.addressed': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it gives the name of whoever asks and an address to reply to',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'message.public': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it was made where anybody can read it, and an answer given there would be read by anybody',
    answeredBy: 'officer',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'message.asksForOther': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the message asks as well, apart from this, for information that is not about the person',
    answeredBy: 'officer',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'law.named': {
    about: 'request',
    values: ['none', 'freedom of information', 'environmental information', 'data protection', 'several'],
    means: 'which law the message names, which decides nothing',
    answeredBy: 'officer',
    quiet: 'none',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
