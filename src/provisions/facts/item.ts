import type { FactSpec } from '../../reasoning/index.ts';

/** Facts about an item, or a part of it: the regime it falls under, whose data it is, and what stands in the way. */
export const itemFacts = {
  'processing.purpose': {
    about: 'item',
    values: ['law enforcement', 'mixed', 'general', 'staff', 'complaints', 'civil litigation'],
    means: 'the purpose the item is processed for',
    answeredBy: 'controller',
  },
  'processing.mode': {
    about: 'item',
    values: ['automated', 'filing system', 'manual unstructured'],
    means: 'whether it is processed by automated means, in a filing system, or in neither',
    answeredBy: 'officer',
  },
  'processing.designated': {
    about: 'item',
    values: ['yes', 'no'],
    means: 'whether the processing is within a designation notice made for joint processing with an intelligence service',
    answeredBy: 'controller',
  },
  'data.relates': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether the information relates to the data subject, by content, purpose or effect',
    answeredBy: 'officer',
    quiet: 'yes',
    judged: {
      test: 'Does the information relate to the data subject, by what it says, why it is used, or what it does to them?',
      provision: 'dpa-2018/section-3',
      factors: {
        content: 'whether it is about the person by what it says, opinion included',
        purpose: 'whether it is used, or likely to be, to assess or treat them in some way',
        effect: 'whether its use is likely to affect their rights or interests',
        identifiable: 'whether they can be identified from it, alone or with what else the controller has',
      },
    },
  },
  'context.needed': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether the passage must be given for the data subject's own data to make sense, and is safe to give",
    answeredBy: 'controller',
    judged: {
      test: "Is this passage, though not the data subject's data, needed for their data to be intelligible, and is it safe to give?",
      provision: 'dpa-2018/section-52/1',
      factors: {
        sense: "what the data subject's own data loses without it",
        others: 'whose data it is, and whether giving it is safe for them',
        gist: 'whether a word or two of explanation would do instead',
      },
    },
  },
  'court.contained': {
    about: 'item',
    values: ['judicial decision', 'created by or for a court', 'other'],
    means: 'what kind of document the data is contained in',
    answeredBy: 'officer',
    quiet: 'other',
  },
  'court.relatesToCase': {
    about: 'item',
    values: ['yes', 'no'],
    means: 'whether the document relates to the criminal investigation or proceedings',
    answeredBy: 'officer',
  },
  'court.inCourse': {
    about: 'item',
    values: ['yes', 'no'],
    means: 'whether the processing is in the course of a criminal investigation or criminal proceedings',
    answeredBy: 'controller',
  },
  'privilege.claim': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether a claim to legal professional privilege could be maintained in legal proceedings',
    answeredBy: 'lawyer',
    judged: {
      test: 'Could a claim to legal professional privilege (in Scotland, confidentiality of communications) be maintained for this information?',
      provision: 'dpa-2018/section-45A',
      factors: {
        whose: 'whose privilege it is',
        purpose: 'whether the communication was for legal advice, or mainly for litigation in prospect',
        waiver: 'whether it has been waived or lost',
        extent: 'which information, not which document',
      },
    },
  },
  'privilege.adviserDuty': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether a professional legal adviser owes a client a duty of confidentiality in the information',
    answeredBy: 'lawyer',
    judged: {
      test: 'Is a duty of confidentiality owed by a professional legal adviser to a client in respect of this information?',
      provision: 'dpa-2018/section-45A',
      factors: { adviser: 'who the adviser and the client are', extent: 'which information the duty covers' },
    },
  },
  'nationalSecurity.required': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether exemption is required for the purposes of safeguarding national security',
    answeredBy: 'controller',
    judged: {
      test: 'Is exemption from this provision, for this data, required for the purposes of safeguarding national security?',
      provision: 'dpa-2018/section-78A',
      factors: {
        provision: 'which provision exemption is required from, and why that one',
        harm: 'what harm to national security the provision would bring, in this case and not in general',
        less: 'whether exemption from less would do',
      },
    },
  },
  'nationalSecurity.certified': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether a Minister's certificate in force covers the data",
    answeredBy: 'minister',
  },
  'nationalSecurity.necessary': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether restricting is necessary to protect national security (requests received before 5 September 2025)',
    answeredBy: 'controller',
    judged: {
      test: 'Is the restriction necessary to protect national security, with nothing less intrusive that would do?',
      provision: 'dpa-2018/section-45/4/d',
      factors: { harm: 'the harm, and how likely', less: 'what less intrusive means were considered', duration: 'how long it lasts' },
    },
  },
  'nationalSecurity.proportionate': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether that restriction is proportionate to the data subject's rights and interests",
    answeredBy: 'controller',
    judged: {
      test: "Is the restriction proportionate, having regard to the data subject's rights and legitimate interests?",
      provision: 'dpa-2018/section-45/4/d',
      factors: { interests: 'what the person loses by it', weight: 'why the need outweighs that' },
    },
  },
  'nationalSecurity.exercise': {
    about: 'part',
    values: ['restrict', 'do not restrict'],
    means: 'whether the controller exercised the power to restrict',
    answeredBy: 'controller',
    quiet: 'do not restrict',
  },
  'disclosure.barred': {
    about: 'item',
    values: ['nothing', 'marking', 'contract', 'other enactment'],
    means: 'whether a marking, a contract or another enactment purports to forbid disclosure',
    answeredBy: 'officer',
  },
  'enactment.contraryIntention': {
    about: 'item',
    values: ['yes', 'no'],
    means: 'whether an older enactment shows, expressly or by implication, that it is to prevail over the right of access',
    answeredBy: 'lawyer',
    judged: {
      test: 'Does an enactment passed before 20 August 2025 show an intention, express or implied, to prevail over the right of access?',
      provision: 'dpa-2018/section-186A',
      factors: { words: 'the words relied on', supremacy: 'what section 186A(2) adds', extent: 'which information it reaches' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
