import type { FactWords } from '../facts.ts';
import { balance, claim, prejudiceWords } from './disclosure-words.ts';
import { named, yesNo } from './fact-words.ts';

const publicInterest = balance('exemption');

/** Facts of the exemptions that turn on what kind of information it is, and of sections 38 and 43(2), which turn on harm. */
export const factsOfFoiaExemptions = {
  'foi.accessible': {
    asks: ({ what, requester }) => `Can ${requester} reasonably get ${what} some other way?`,
    lists: true,
    says: {
      'on payment or free': 'the applicant can reasonably get it another way, on payment or free',
      'an enactment obliges it': 'an enactment obliges someone to give it to the public on request',
      'only by asking this authority': 'the applicant can get it otherwise only by asking this authority',
      no: 'the applicant cannot reasonably get it another way',
    },
  },
  'foi.accessible.exercise': claim,
  'foi.securityBody.relation': {
    asks: ({ what }) => `Was ${what} supplied, directly or not, by a body listed in section 23(3), or does it relate to one?`,
    lists: true,
    says: {
      'supplied by one': 'a body listed in section 23(3) supplied it',
      'relates to one': 'it relates to a body listed in section 23(3)',
      no: 'it neither came from nor relates to a body listed in section 23(3)',
    },
  },
  'foi.securityBody.certified': yesNo(
    ({ what }) => `Does a Minister's certificate under section 23(2) cover ${what}?`,
    "a Minister's certificate covers it",
    "no Minister's certificate covers it",
  ),
  'foi.securityBody.exercise': claim,
  'foi.nationalSecurity.required': yesNo(
    ({ what }) => `Is exemption of ${what} required to safeguard national security?`,
    'exemption is required to safeguard national security',
    'exemption is not required to safeguard national security',
  ),
  'foi.nationalSecurity.certified': yesNo(
    ({ what }) => `Does a Minister's certificate under section 24(3) cover ${what}?`,
    "a Minister's certificate covers it",
    "no Minister's certificate covers it",
  ),
  'foi.nationalSecurity.publicInterest': publicInterest,
  'foi.nationalSecurity.exercise': claim,
  'foi.court.document': {
    asks: ({ what }) => `Is ${what} held only because it is in a document of a court, an inquiry or an arbitration, and if so which?`,
    lists: true,
    says: {
      filed: 'it is held only because it is in a document filed with a court',
      served: 'it is held only because it is in a document served for proceedings',
      'created by the court': 'it is held only because it is in a document that a court created',
      'placed with an inquiry': 'it is held only because it is in a document placed with an inquiry or arbitration',
      'created by an inquiry': 'it is held only because it is in a document that an inquiry or arbitration created',
      no: 'it is not held only because it is in a document of a court, an inquiry or an arbitration',
    },
  },
  'foi.court.exercise': claim,
  'foi.confidence.obtained': yesNo(
    ({ what }) => `Did the authority obtain ${what} from another person?`,
    'the authority obtained it from another person',
    'the authority did not obtain it from another person',
  ),
  'foi.confidence.breach': yesNo(
    ({ what }) => `Would giving the public ${what} be an actionable breach of confidence?`,
    'giving it to the public would be an actionable breach of confidence',
    'giving it to the public would not be an actionable breach of confidence',
  ),
  'foi.privilege.claim': yesNo(
    ({ what }) => `Could a claim to legal professional privilege be maintained in legal proceedings for ${what}?`,
    'a claim to privilege could be maintained',
    'no claim to privilege could be maintained',
  ),
  'foi.privilege.publicInterest': publicInterest,
  'foi.privilege.exercise': claim,
  'foi.tradeSecret.is': yesNo(({ what }) => `Is ${what} a trade secret?`, 'it is a trade secret', 'it is not a trade secret'),
  'foi.tradeSecret.publicInterest': publicInterest,
  'foi.tradeSecret.exercise': claim,
  'foi.prohibited': {
    asks: ({ what }) => `Leaving this Act aside, does the law forbid giving ${what}, as a marking or a contract does not?`,
    lists: true,
    says: {
      'by an enactment': 'an enactment forbids giving it',
      'by an assimilated obligation': 'an assimilated obligation forbids giving it',
      'contempt of court': 'giving it would be a contempt of court',
      no: 'no law forbids giving it',
    },
  },
  ...named('foi.health', prejudiceWords("an individual's physical or mental health")),
  ...named('foi.safety', prejudiceWords("an individual's safety")),
  ...named('foi.commerce', prejudiceWords("someone's commercial interests")),
} as const satisfies Partial<FactWords>;
