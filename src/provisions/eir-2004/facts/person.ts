import type { FactSpec } from '../../../reasoning/index.ts';
import { publicInterestInPerson } from './weighing.ts';

const first = 'eir-2004/regulation-13';

/** Facts of the first condition of regulation 13 about one other person, as section 40 of the Act has them, and none of them shared with it. */
export const personFacts = {
  'eir.person.identifiable': {
    about: 'person',
    values: ['yes', 'no'],
    means: 'whether a living person other than the applicant can be identified from it',
    answeredBy: 'controller',
    judged: {
      test: 'Once this is given to the world, could a motivated person identify somebody living from it, and what is the least editing after which they could not?',
      provision: first,
      factors: {
        names: 'names, numbers, roles, addresses, and what singles somebody out',
        smallNumbers: 'how small each number in a breakdown is',
        otherInformation: 'what else it can be put with',
      },
    },
  },
  'eir.person.contravenes': {
    about: 'person',
    values: ['yes', 'yes, leaving section 24(1) aside', 'no'],
    means: 'whether giving this to the public would contravene a data protection principle',
    answeredBy: 'controller',
    judged: {
      test: 'Is there a legitimate interest in giving this to the public, is giving it necessary to that interest, and does the interest prevail over the person’s: or would a principle be contravened?',
      provision: first,
      factors: {
        interest: 'the legitimate interest',
        necessary: 'whether giving it is necessary to that interest',
        balance: 'the interests, rights and freedoms of the person',
        category: 'whether it is special category or criminal offence data, and whether a condition is met',
      },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;

/** Facts of the second and third conditions of regulation 13, about a part. Each is subject to a public interest of its own. */
export const conditionFacts = {
  'eir.personal.objection': {
    about: 'part',
    values: ['to general processing', 'to processing by an intelligence service', 'no'],
    means: "whether disclosure would contravene somebody else's objection to the processing",
    answeredBy: 'controller',
    judged: {
      test: 'Has somebody whose data this is objected to the processing, and would giving it to the public contravene that right?',
      provision: 'eir-2004/regulation-13/2B',
      factors: { objection: 'who objected, to what, and when', grounds: 'whether compelling legitimate grounds override it' },
    },
  },
  'eir.personal.objection.publicInterest': publicInterestInPerson('eir-2004/regulation-13/2B'),
  'eir.personal.withheldFromThem': {
    about: 'part',
    values: ['under Part 2 of the Act of 2018', 'under section 45(4) or 78A', 'under Part 4 of the Act of 2018', 'no'],
    means: 'whether the information would be withheld even from the person it is about, if they asked for access to it',
    answeredBy: 'controller',
    quiet: 'no',
    judged: {
      test: 'If the person this is about asked for access to it, would it be withheld, and in reliance on what?',
      provision: 'eir-2004/regulation-13/3A',
      factors: { whom: 'whose data it is', regime: 'which law they would ask under', exemption: 'which exemption or restriction, and why' },
    },
  },
  'eir.personal.withheldFromThem.publicInterest': publicInterestInPerson('eir-2004/regulation-13/3A'),
} as const satisfies Readonly<Record<string, FactSpec>>;
