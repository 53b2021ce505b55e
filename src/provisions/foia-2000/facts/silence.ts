import type { FactSpec } from '../../../reasoning/index.ts';
import { silencePrejudiceFacts } from './prejudice.ts';
import type { Balance, Exercise, YesNo } from './weighing.ts';
import { exercise, publicInterestInConfirming } from './weighing.ts';

/** The facts of a class-based power to neither confirm nor deny. */
type ClassFacts<Name extends string> = { readonly [K in `foi.silence.${Name}`]: YesNo } & {
  readonly [K in `foi.silence.${Name}.exercise`]: Exercise;
};
type QualifiedFacts<Name extends string> = ClassFacts<Name> & { readonly [K in `foi.silence.${Name}.publicInterest`]: Balance };

/** Whether information of the description asked for, held or not, is of the class. Nothing about what is held is read. */
function classOf(provision: string, means: string, test: string): YesNo {
  return {
    about: 'request',
    values: ['yes', 'no'],
    means,
    answeredBy: 'controller',
    judged: {
      test,
      provision,
      factors: {
        description: 'what is asked for, taken as a description and without looking at what is held',
        reveals: 'what a confirmation, and what a denial, would each tell the public',
        consistency: 'whether the same answer is given for every request of this description, held or not',
      },
    },
  };
}

function absolute<const Name extends string>(name: Name, provision: string, means: string, test: string): ClassFacts<Name> {
  return {
    [`foi.silence.${name}`]: classOf(provision, means, test),
    [`foi.silence.${name}.exercise`]: exercise('request'),
  } as unknown as ClassFacts<Name>;
}

function qualified<const Name extends string>(name: Name, provision: string, means: string, test: string): QualifiedFacts<Name> {
  return {
    ...absolute(name, provision, means, test),
    [`foi.silence.${name}.publicInterest`]: publicInterestInConfirming(provision),
  } as unknown as QualifiedFacts<Name>;
}

const ifHeld = (section: string) => `whether information of this description is, or if it were held would be, exempt under ${section}`;
const wouldBe = (section: string) => `Is information of this description, or would it be if it were held, exempt under ${section}?`;

/** What saying whether information is held could prejudice: one of the interests of section 31(1), by its letter. */
const matters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'none of them'] as const;

/** Facts for each power to neither confirm nor deny: a decision apart from withholding, for a class of information. */
export const silenceFacts = {
  ...absolute(
    'securityBody',
    'foia-2000/section-23/5',
    'whether saying if it is held would disclose information supplied by, or relating to, a body listed in section 23(3)',
    'Would saying whether this is held disclose information supplied by, or relating to, a body listed in section 23(3)?',
  ),
  ...qualified(
    'nationalSecurity',
    'foia-2000/section-24/2',
    'whether exemption from the duty to confirm or deny is required for the purpose of safeguarding national security',
    'Is exemption from the duty to confirm or deny required for the purpose of safeguarding national security?',
  ),
  ...qualified('investigation', 'foia-2000/section-30/3', ifHeld('section 30(1) or (2)'), wouldBe('section 30(1) or (2)')),
  'foi.silence.lawEnforcement.matter': {
    about: 'request',
    values: matters,
    means: 'which of the matters in section 31(1) saying whether it is held would harm',
    answeredBy: 'controller',
    quiet: 'none of them',
    judged: {
      test: 'Which of the matters in section 31(1), if any, would saying whether this is held harm?',
      provision: 'foia-2000/section-31/3',
      factors: { interest: 'which interest is said to be harmed', fit: 'why that one' },
    },
  },
  ...silencePrejudiceFacts('lawEnforcement', 'foia-2000/section-31/3', 'that matter'),
  ...absolute('court', 'foia-2000/section-32/3', ifHeld('section 32'), wouldBe('section 32')),
  'foi.silence.endanger.matter': {
    about: 'request',
    values: ['health', 'safety', 'neither'],
    means: "whether saying if it is held would endanger an individual's health or safety",
    answeredBy: 'controller',
    quiet: 'neither',
    judged: {
      test: "Which would saying whether this is held endanger: an individual's health, their safety, or neither?",
      provision: 'foia-2000/section-38/2',
      factors: { who: 'who would be in danger', which: 'of what' },
    },
  },
  ...silencePrejudiceFacts('endanger', 'foia-2000/section-38/2', "an individual's health or safety"),
  'foi.silence.own': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether what is asked for is, or if it were held would be, personal data of the applicant',
    answeredBy: 'officer',
    judged: {
      test: 'Is what is asked for, or would it be if it were held, personal data of the person who asks?',
      provision: 'foia-2000/section-40/5A',
      factors: { substance: 'what is asked for in substance, whichever law the request names' },
    },
  },
  'foi.silence.person.contravenes': {
    about: 'request',
    values: ['a principle', 'a principle, leaving section 24(1) aside', 'no'],
    means: 'whether telling the public if it is held would contravene a data protection principle',
    answeredBy: 'controller',
    quiet: 'no',
    judged: {
      test: 'Would telling the public whether this is held itself give personal data of someone, and contravene a data protection principle?',
      provision: 'foia-2000/section-40/5B/a',
      factors: {
        gives: 'what a confirmation, and what a denial, would tell the world about whom',
        basis: 'the legitimate interest in it, whether saying so is necessary to it, and the interests of the person',
        category: 'whether that would be criminal offence data or special category data, and whether a condition is met',
        public: 'whether the request was made where the public can read it',
      },
    },
  },
  ...qualified(
    'objection',
    'foia-2000/section-40/5B/b',
    'whether telling the public if it is held would contravene an objection under Article 21 of the UK GDPR',
    'Would telling the public whether this is held contravene an objection under Article 21 of the UK GDPR?',
  ),
  ...qualified(
    'accessUkGdpr',
    'foia-2000/section-40/5B/c',
    'whether confirmation would be withheld from the person it is about, under the UK GDPR and the Act of 2018',
    'If the person this is about asked for confirmation under Article 15(1), would it be withheld under a provision of section 40(4A)(a)?',
  ),
  ...qualified(
    'accessPart3',
    'foia-2000/section-40/5B/d',
    'whether confirmation would be withheld from the person it is about, under Part 3 of the Act of 2018',
    'If the person this is about asked for confirmation under section 45(1)(a), would it be withheld in reliance on section 45(4) or 78A?',
  ),
  ...absolute(
    'confidence',
    'foia-2000/section-41/2',
    'whether saying if it is held would be an actionable breach of confidence',
    'Would saying whether this is held be an actionable breach of confidence?',
  ),
  ...qualified(
    'privilege',
    'foia-2000/section-42/2',
    'whether saying if it is held would disclose information that privilege could be claimed for',
    'Would saying whether this is held disclose information for which a claim to legal professional privilege could be maintained?',
  ),
  ...silencePrejudiceFacts('commerce', 'foia-2000/section-43/3', 'the commercial interests of any person'),
  'foi.silence.prohibited': {
    about: 'request',
    values: ['by an enactment', 'by an assimilated obligation', 'contempt of court', 'no'],
    means: 'whether the law forbids saying if it is held',
    answeredBy: 'lawyer',
    quiet: 'no',
    judged: {
      test: 'Would saying whether this is held be prohibited by or under an enactment, incompatible with an assimilated obligation, or a contempt of court?',
      provision: 'foia-2000/section-44/2',
      factors: { words: 'the words that prohibit it', gateway: 'whether any exception in them lets it be said' },
    },
  },
  'foi.reasons.why': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether stating why the exemption applies would involve disclosing information that is itself exempt',
    answeredBy: 'controller',
    judged: {
      test: 'Would stating why the exemption applies involve disclosing information that would itself be exempt?',
      provision: 'foia-2000/section-17/4',
      factors: { inference: 'what a reader would infer from the statement', part: 'whether some of it could safely be stated' },
    },
  },
  'foi.reasons.balance': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether stating the reasons on the public interest would involve disclosing information that is itself exempt',
    answeredBy: 'controller',
    judged: {
      test: 'Would stating the reasons on the public interest involve disclosing information that would itself be exempt?',
      provision: 'foia-2000/section-17/4',
      factors: { inference: 'what a reader would infer from the reasons', part: 'whether some of them could safely be stated' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
