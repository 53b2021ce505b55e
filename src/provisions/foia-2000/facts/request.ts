import type { FactSpec } from '../../../reasoning/index.ts';

/** Facts of section 8: whether what came in is a request for information at all. */
export const validityFacts = {
  'foi.request.inWriting': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the request is in writing; electronic text that can be read and kept is',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'foi.request.named': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it states the name of the applicant',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'foi.request.addressed': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it gives an address for correspondence; an address for email will do',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'foi.request.describes': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it describes the information requested',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts of section 1(3): whether more is needed before the information can be identified and located. */
export const clarificationFacts = {
  'foi.clarification.required': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether further information is reasonably required to identify and locate the information requested',
    answeredBy: 'controller',
    judged: {
      test: 'Is further information reasonably required in order to identify and locate what is asked for, or can the request be read and answered as it stands?',
      provision: 'foia-2000/section-1/3',
      factors: {
        reading: 'whether there is one reading a reasonable officer would give it',
        missing: 'what is missing, and whether a search can be made without it: a request with no dates asks for every date',
        cost: 'that breadth alone is a matter for section 12 and advice, and not for clarification',
      },
    },
  },
  'foi.clarification.asked': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the applicant has been told what further information is required',
    answeredBy: 'officer',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts of sections 9, 12 and 14: what relieves the authority of answering the request at all. */
export const reliefFacts = {
  'foi.fee.noticeGiven': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether a fees notice has been given',
    answeredBy: 'officer',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'foi.fee.paid': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the fee was paid within three months beginning with the day of the notice',
    answeredBy: 'officer',
    quiet: 'yes',
    tell: ['requester', 'commissioner', 'file', 'officer'],
  },
  'foi.cost.all': {
    about: 'request',
    values: ['over the limit', 'within the limit'],
    means: 'whether the cost of complying, as estimated, would exceed the appropriate limit',
    answeredBy: 'controller',
    quiet: 'within the limit',
    judged: {
      test: 'Does a sensible, realistic estimate, supported by cogent evidence, of determining whether the information is held, locating, retrieving and extracting it exceed the appropriate limit?',
      provision: 'foia-2000/section-12',
      factors: {
        counted: 'the hours for determining whether it is held, locating, retrieving and extracting, and nothing else',
        notCounted: 'that no time is counted for considering exemptions, weighing the public interest, or redacting',
        evidence: 'how the hours were arrived at: a sample, the number of records, the minutes for each',
        quickest: 'whether there is a quicker way to gather it',
        aggregated: 'which other requests are added, from whom, and why the regulations allow it',
      },
    },
  },
  'foi.cost.confirming': {
    about: 'request',
    values: ['over the limit', 'within the limit'],
    means: 'whether the cost of finding out whether the information is held would alone exceed the appropriate limit',
    answeredBy: 'controller',
    quiet: 'within the limit',
    judged: {
      test: 'Would it exceed the appropriate limit merely to find out whether the information is held?',
      provision: 'foia-2000/section-12',
      factors: { counted: 'the hours for determining whether it is held, and nothing else', evidence: 'how the hours were arrived at' },
    },
  },
  'foi.request.vexatious': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the request is vexatious: a disproportionate, manifestly unjustified, inappropriate or improper use of the procedure',
    answeredBy: 'controller',
    judged: {
      test: 'Taken as a whole, is the request a disproportionate, manifestly unjustified, inappropriate or improper use of the procedure: does its value and purpose fail to justify its impact?',
      provision: 'foia-2000/section-14/1',
      factors: {
        burden: 'the burden on the authority and its staff, with what went before it',
        motive: 'the motive, so far as the request and its history show one',
        value: 'its value or serious purpose',
        harassment: 'whether it harasses staff or causes them distress',
      },
      notAlone: ['motive'],
    },
  },
  'foi.repeat.identical': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it is identical or substantially similar to an earlier request from the same person',
    answeredBy: 'officer',
  },
  'foi.repeat.complied': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the authority complied with that earlier request',
    answeredBy: 'officer',
  },
  'foi.repeat.intervalElapsed': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether a reasonable interval has elapsed since it complied',
    answeredBy: 'controller',
    quiet: 'yes',
    judged: {
      test: 'Has a reasonable interval elapsed between compliance with the earlier request and the making of this one?',
      provision: 'foia-2000/section-14/2',
      factors: { change: 'how likely the information is to have changed, and how often it is updated', days: 'how long it has been' },
    },
  },
  'foi.refusal.exercise': {
    about: 'request',
    values: ['restrict', 'do not restrict'],
    means: 'whether the authority relies on section 12 or 14, or answers all the same',
    answeredBy: 'controller',
    quiet: 'do not restrict',
  },
  'foi.refusal.toldBefore': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether the applicant was given a notice relying on section 14 for an earlier request',
    answeredBy: 'officer',
  },
  'foi.refusal.unreasonableToRepeat': {
    about: 'request',
    values: ['yes', 'no'],
    means: 'whether it would be unreasonable to expect a further notice',
    answeredBy: 'controller',
    judged: {
      test: 'Would it in all the circumstances be unreasonable to expect the authority to serve a further notice?',
      provision: 'foia-2000/section-17/6',
      factors: { warned: 'what the applicant was told last time', since: 'what has changed since' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
