import type { FactWords } from '../facts.ts';
import { yesNo } from './fact-words.ts';
import { factsOfUkGdprConfidence } from './facts-of-uk-gdpr-confidence.ts';
import { factsOfUkGdprCrime } from './facts-of-uk-gdpr-crime.ts';
import { factsOfUkGdprExpression } from './facts-of-uk-gdpr-expression.ts';
import { factsOfUkGdprFunctions } from './facts-of-uk-gdpr-functions.ts';
import { factsOfUkGdprHealth } from './facts-of-uk-gdpr-health.ts';
import { factsOfUkGdprOthers } from './facts-of-uk-gdpr-others.ts';

/** Facts of the UK GDPR itself: who asks and of whom, which law it is under, and what it can cost to find. */
const ofRightItself = {
  'controller.publicAuthority': yesNo(
    () => 'Is the controller a public authority under freedom of information law?',
    'the controller is a public authority',
    'the controller is not a public authority',
  ),
  'controller.secretaryOfState': yesNo(
    () => 'Does the Secretary of State process the data?',
    'the Secretary of State processes the data',
    'the data is not processed by the Secretary of State',
  ),
  'controller.healthProfessional': yesNo(
    () =>
      'Is the controller a health professional on the closed list in section 204(1), as a police force, a council and an employer are not?',
    'the controller is a health professional',
    'the controller is not a health professional',
  ),
  'manifestly.unfounded': yesNo(
    ({ requester }) => `Is it clear that ${requester} has no real intention of using the right?`,
    'the request is manifestly unfounded',
    'the request is not manifestly unfounded',
  ),
  'manifestly.excessive': yesNo(
    () => 'Is the request manifestly excessive, in particular because it repeats earlier ones?',
    'the request is manifestly excessive',
    'the request is not manifestly excessive',
  ),
  'manifestly.choice': {
    asks: () => 'Will the controller refuse the request, charge a reasonable fee, or answer it all the same?',
    says: {
      refuse: 'the controller chose to refuse',
      'charge a fee': 'the controller chose to charge a fee',
      answer: 'the controller chose to answer all the same',
    },
  },
  'search.reasonable': yesNo(
    () => 'Is the search that was made reasonable and proportionate, or is more owed?',
    'the search made was reasonable and proportionate',
    'the search made was not enough',
  ),
  'transfer.abroad': {
    asks: () => 'Is the data transferred to another country or an international organisation, and on what footing?',
    lists: true,
    says: {
      'in reliance on Article 46': 'the data is transferred abroad in reliance on Article 46',
      otherwise: 'the data is transferred abroad on another footing',
      none: 'the data is not transferred abroad',
    },
  },
  'request.madeFor': {
    asks: () => 'Is the request made for the data subject by a parent, or by someone a court appointed, under a power the law gives?',
    lists: true,
    says: {
      'parental responsibility': 'a person with parental responsibility asks for the data subject',
      'appointed by a court': 'a person whom a court appointed asks for the data subject',
      'their own data': 'the request is not made for the data subject by a parent or an appointed person',
    },
  },
  'request.jurisdiction': {
    asks: () => 'The law of which part of the United Kingdom governs the request?',
    lists: true,
    says: {
      'England and Wales': 'the law of England and Wales governs the request',
      Scotland: 'the law of Scotland governs the request',
      'Northern Ireland': 'the law of Northern Ireland governs the request',
    },
  },
  'dataSubject.age': {
    asks: () => 'How old is the data subject?',
    lists: true,
    says: {
      'under 16': 'the data subject is under 16',
      '16 or 17': 'the data subject is 16 or 17',
      '18 or over': 'the data subject is 18 or over',
    },
  },
  'processing.household': yesNo(
    ({ item }) => `Does an individual process ${item} in a purely personal or household activity?`,
    'an individual processes it in a purely personal or household activity',
    'it is not processed in a purely personal or household activity',
  ),
  'context.intelligible': yesNo(
    ({ what, requester }) =>
      `Though it is not their data, must ${requester} have ${what} for their own data to be intelligible, and is it safe to give?`,
    "it is needed for the data subject's own data to be intelligible",
    'it is not needed to make anything given intelligible',
  ),
  'personnel.matter': yesNo(
    ({ item }) => `Is ${item} about appointments, removals, pay, discipline, superannuation or other personnel matters?`,
    'it is about personnel matters',
    'it is not about personnel matters',
  ),
  'unstructured.described': yesNo(
    ({ item }) => `Does the request describe the data in ${item}?`,
    'the request describes the data',
    'the request does not describe the data',
  ),
  'unstructured.cost': {
    asks: ({ item }) =>
      `Would the estimated cost over ${item} exceed the appropriate maximum: £600 for the bodies in Part 1 of Schedule 1 to the Freedom of Information Act 2000, and £450 for others, the police among them?`,
    lists: true,
    says: {
      'complying would exceed it': 'the estimated cost of complying exceeds the maximum',
      'confirming alone would exceed it': 'the estimated cost of confirming alone exceeds the maximum',
      'neither would': 'the estimated cost is within the maximum',
    },
  },
  'copy.othersFreedoms': yesNo(
    ({ what }) => `Would a copy of ${what} harm the rights and freedoms of others, such as a trade secret or copyright?`,
    'a copy would harm the rights and freedoms of others',
    'a copy would not harm the rights and freedoms of others',
  ),
  'olderEnactment.prevails': yesNo(
    ({ item }) => `Does an older enactment show that it is to prevail over the right of access to ${item}?`,
    'an older enactment prevails over the right of access',
    'no older enactment prevails over the right of access',
  ),
  'safeguard.nationalSecurity': yesNo(
    ({ what }) => `Is exemption of ${what} required to safeguard national security?`,
    'exemption is required to safeguard national security',
    'exemption is not required to safeguard national security',
  ),
  'safeguard.defence': yesNo(
    ({ what }) => `Is exemption of ${what} required for defence purposes?`,
    'exemption is required for defence purposes',
    'exemption is not required for defence purposes',
  ),
  'safeguard.certified': yesNo(
    ({ what }) => `Does a Minister's certificate under section 27 cover ${what}?`,
    "a Minister's certificate covers it",
    "no Minister's certificate covers it",
  ),
} as const satisfies Partial<FactWords>;

/** Every fact of the UK GDPR, and of what the Data Protection Act 2018 takes out of it, that Part 3 does not share. */
export const factsOfUkGdpr = {
  ...ofRightItself,
  ...factsOfUkGdprHealth,
  ...factsOfUkGdprCrime,
  ...factsOfUkGdprFunctions,
  ...factsOfUkGdprConfidence,
  ...factsOfUkGdprExpression,
  ...factsOfUkGdprOthers,
};
