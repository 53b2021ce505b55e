import type { FactSpec } from '../../../reasoning/index.ts';
import { prejudiceFacts } from './prejudice.ts';
import { exercise, publicInterest } from './weighing.ts';

/** Facts of sections 21, 23 and 24. */
export const accessAndSecurityFacts = {
  'foi.accessible': {
    about: 'part',
    values: ['on payment or free', 'an enactment obliges it', 'only by asking this authority', 'no'],
    means: 'whether the applicant can reasonably get the information some other way',
    answeredBy: 'officer',
    quiet: 'no',
    judged: {
      test: 'Is the information reasonably accessible to the applicant otherwise than under section 1, and not merely by asking this authority outside its publication scheme?',
      provision: 'foia-2000/section-21',
      factors: {
        where: 'exactly where it is, and whether all of it is there',
        applicant: 'anything known that keeps this applicant from getting it there',
        scheme: "if it is this authority's own, whether it is in the publication scheme",
      },
    },
  },
  'foi.accessible.exercise': exercise(),
  'foi.securityBody.relation': {
    about: 'part',
    values: ['supplied by one', 'relates to one', 'no'],
    means: 'whether the information was supplied, directly or not, by a body listed in section 23(3), or relates to one',
    answeredBy: 'controller',
    judged: {
      test: 'Was the information supplied, directly or indirectly, by a body listed in section 23(3), or does it relate to one?',
      provision: 'foia-2000/section-23/1',
      factors: { body: 'which body; the National Crime Agency is among them', link: 'how it came from the body or relates to it' },
    },
  },
  'foi.securityBody.certified': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether a Minister's certificate under section 23(2) covers the information",
    answeredBy: 'minister',
  },
  'foi.securityBody.exercise': exercise(),
  'foi.nationalSecurity.required': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether exemption is required for the purpose of safeguarding national security',
    answeredBy: 'controller',
    judged: {
      test: 'Is exemption from the duty to communicate this information required for the purpose of safeguarding national security?',
      provision: 'foia-2000/section-24/1',
      factors: { harm: 'what harm to national security giving it to the world could do', need: 'why nothing less would do' },
    },
  },
  'foi.nationalSecurity.certified': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether a Minister's certificate under section 24(3) covers the information",
    answeredBy: 'minister',
  },
  'foi.nationalSecurity.publicInterest': publicInterest('foia-2000/section-24/1'),
  'foi.nationalSecurity.exercise': exercise(),
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts of section 30: what the information has at any time been held for, and whether it concerns confidential sources. */
export const investigationFacts = {
  'foi.investigation.heldFor': {
    about: 'part',
    values: ['whether to charge', 'whether guilty', 'may lead to proceedings', 'criminal proceedings', 'none of them'],
    means: 'whether the authority has at any time held the information for an investigation or proceedings within section 30(1)',
    answeredBy: 'officer',
    quiet: 'none of them',
    judged: {
      test: 'Has the authority at any time held this information for the purposes of an investigation or proceedings within section 30(1), and which?',
      provision: 'foia-2000/section-30/1',
      factors: {
        which: 'which investigation or proceedings, and whether closed: that it is over does not take the information out',
        duty: 'whether the authority has the duty, or the power, that the paragraph asks for',
        held: 'how this information was held for it, and not merely about it',
      },
    },
  },
  'foi.investigation.publicInterest': publicInterest('foia-2000/section-30/1'),
  'foi.investigation.exercise': exercise(),
  'foi.source.obtainedFor': {
    about: 'part',
    values: ['such investigations', 'criminal proceedings', 'other investigations', 'civil proceedings', 'none of them'],
    means: 'which functions within section 30(2)(a) the information was obtained or recorded for',
    answeredBy: 'officer',
    quiet: 'none of them',
  },
  'foi.source.confidential': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether the information relates to the obtaining of information from confidential sources',
    answeredBy: 'controller',
    judged: {
      test: 'Does the information relate to the obtaining of information from confidential sources?',
      provision: 'foia-2000/section-30/2',
      factors: { source: 'whether there is a source who gave, or was asked for, information in confidence', relates: 'how it relates' },
    },
  },
  'foi.source.publicInterest': publicInterest('foia-2000/section-30/2'),
  'foi.source.exercise': exercise(),
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts of sections 32, 41, 42, 43(1) and 44. */
export const classFacts = {
  'foi.court.document': {
    about: 'part',
    values: ['filed', 'served', 'created by the court', 'placed with an inquiry', 'created by an inquiry', 'no'],
    means: 'which court, inquiry or arbitration document, if any, is the only reason the information is held',
    answeredBy: 'officer',
    quiet: 'no',
    judged: {
      test: 'Is the information held only by virtue of being contained in a document of section 32, and which?',
      provision: 'foia-2000/section-32',
      factors: { only: 'whether the authority holds it in any other way too', purpose: 'for which proceedings, inquiry or arbitration' },
    },
  },
  'foi.court.exercise': exercise(),
  'foi.confidence.obtained': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether the authority obtained the information from another person',
    answeredBy: 'officer',
  },
  'foi.confidence.breach': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether giving the information to the public would be an actionable breach of confidence',
    answeredBy: 'lawyer',
    judged: {
      test: 'Would giving this to the public be a breach of confidence for which someone could succeed in an action?',
      provision: 'foia-2000/section-41',
      factors: {
        quality: 'whether it has the necessary quality of confidence',
        obligation: 'whether it was given in circumstances importing an obligation of confidence',
        detriment: 'what unauthorised use, and what detriment, disclosure would be',
        defence: 'whether a defence that disclosure is in the public interest would succeed: part of the action, and not of section 2',
      },
    },
  },
  'foi.privilege.claim': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether a claim to legal professional privilege could be maintained in legal proceedings',
    answeredBy: 'lawyer',
    judged: {
      test: 'Could a claim to legal professional privilege (in Scotland, to confidentiality of communications) be maintained for this information?',
      provision: 'foia-2000/section-42',
      factors: {
        whose: 'whose privilege it is',
        purpose: 'whether the communication was for legal advice, or mainly for litigation in prospect',
        waiver: 'whether it has been waived or lost, by disclosure to the world among other ways',
      },
    },
  },
  'foi.privilege.publicInterest': publicInterest('foia-2000/section-42'),
  'foi.privilege.exercise': exercise(),
  'foi.tradeSecret.is': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether the information is a trade secret',
    answeredBy: 'controller',
    judged: {
      test: 'Is the information a trade secret?',
      provision: 'foia-2000/section-43/1',
      factors: { trade: 'what trade it is used in', secret: 'how it is kept secret', harm: 'what a competitor would gain by it' },
    },
  },
  'foi.tradeSecret.publicInterest': publicInterest('foia-2000/section-43/1'),
  'foi.tradeSecret.exercise': exercise(),
  'foi.prohibited': {
    about: 'part',
    values: ['by an enactment', 'by an assimilated obligation', 'contempt of court', 'no'],
    means: 'whether the law forbids disclosure; a marking or a contract does not',
    answeredBy: 'lawyer',
    quiet: 'no',
    judged: {
      test: 'Is disclosure prohibited by or under an enactment, incompatible with an assimilated obligation, or a contempt of court, leaving this Act aside?',
      provision: 'foia-2000/section-44',
      factors: { words: 'the words that prohibit it', gateway: 'whether any exception in them lets it be disclosed' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts of sections 38 and 43(2): the same three steps as section 31. */
export const otherPrejudiceFacts = {
  ...prejudiceFacts('health', 'foia-2000/section-38/1', "an individual's physical or mental health"),
  ...prejudiceFacts('safety', 'foia-2000/section-38/1', "an individual's safety"),
  ...prejudiceFacts('commerce', 'foia-2000/section-43/2', 'the commercial interests of any person, the authority among them'),
};
