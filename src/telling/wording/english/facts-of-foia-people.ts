import type { FactWords } from '../facts.ts';
import { balance, claim } from './disclosure-words.ts';
import { yesNo } from './fact-words.ts';

/** Facts of section 40: the applicant's own data, and that of each other person. */
export const factsOfFoiaPeople = {
  'foi.personal.own': yesNo(
    ({ what, requester }) => `Is ${what} personal data of which ${requester} is the data subject?`,
    "it is the applicant's own personal data",
    "it is not the applicant's own personal data",
  ),
  'foi.personal.objection': yesNo(
    ({ what }) => `Would giving ${what} contravene somebody else's objection to the processing (Article 21 of the UK GDPR)?`,
    "giving it would contravene somebody else's objection",
    "giving it would contravene nobody else's objection",
  ),
  'foi.personal.objection.publicInterest': balance('exemption'),
  'foi.personal.withheldFromThem': {
    asks: ({ what }) => `Would ${what} be withheld even from the person it is about, if they asked for access to it?`,
    lists: true,
    says: {
      'under Part 2 of the Act of 2018': 'it would be withheld, under Part 2 of the Act of 2018, even from the person it is about',
      'under section 45(4) or 78A': 'it would be withheld, under section 45(4) or 78A of the Act of 2018, even from the person it is about',
      no: 'it would not be withheld from the person it is about',
    },
  },
  'foi.personal.withheldFromThem.publicInterest': balance('exemption'),
  'foi.personal.withheldFromThem.exercise': claim,
  'foi.person.identifiable': yesNo(
    ({ who, what }) =>
      `Once the public has ${what}, can ${who}, if living, be identified, and what is the least editing after which they could not be?`,
    (who) => `${who ?? 'they'} can be identified from it`,
    (who) => `${who ?? 'they'} cannot be identified from it`,
  ),
  'foi.person.interest': yesNo(
    ({ what }) => `Is a legitimate interest pursued by giving the public ${what}?`,
    'giving it to the public pursues a legitimate interest',
    'giving it to the public pursues no legitimate interest',
  ),
  'foi.person.necessary': yesNo(
    () => 'Is giving it to the public necessary to meet that interest, or would less do?',
    'giving it is necessary to meet that interest',
    'giving it is not necessary to meet the interest in having it',
  ),
  'foi.person.balance': {
    asks: ({ who }) => `Is that interest overridden by the interests, or the fundamental rights and freedoms, of ${who}?`,
    lists: true,
    says: {
      'the interest prevails': (who) => `that interest is not overridden by ${who === undefined ? 'theirs' : `those of ${who}`}`,
      'the person prevails': (who) => `that interest is overridden by ${who === undefined ? 'theirs' : `those of ${who}`}`,
    },
  },
  'foi.person.category': {
    asks: ({ what }) => `Is ${what} special category data or data about criminal offences, and if so is a condition for disclosing it met?`,
    lists: true,
    says: {
      ordinary: 'it is neither special category nor criminal offence data',
      'special or criminal, and a condition is met':
        'it is special category or criminal offence data, and a condition for disclosing it is met',
      'special or criminal, and none is': 'it is special category or criminal offence data, and no condition for disclosing it is met',
    },
  },
  'foi.person.otherPrinciple': {
    asks: ({ what }) => `Would giving the public ${what} contravene another data protection principle, or be unfair though lawful?`,
    lists: true,
    says: {
      yes: 'giving it would contravene another data protection principle or be unfair',
      'yes, leaving section 24(1) aside': 'giving it would contravene another data protection principle, were section 24(1) left aside',
      no: 'giving it would contravene no other data protection principle',
    },
  },
} as const satisfies Partial<FactWords>;
