import type { FactSpec } from '../../../reasoning/index.ts';
import { exercise, publicInterest } from './weighing.ts';

/** Facts of section 40 about a part: whose data it is, and the two conditions that are not judged person by person. */
export const personalDataFacts = {
  'foi.personal.own': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether the information is personal data of which the applicant is the data subject',
    answeredBy: 'officer',
    judged: {
      test: 'Is the information, by its content, purpose or effect, about the person who asks for it?',
      provision: 'foia-2000/section-40/1',
      factors: {
        substance: 'what is asked for in substance, whichever law the request names',
        content: 'whether it is about the applicant by what it says, why it is used, or what it does to them',
      },
    },
  },
  'foi.personal.objection': {
    about: 'part',
    values: ['yes', 'no'],
    means: "whether disclosure would contravene somebody else's objection to the processing (Article 21 of the UK GDPR)",
    answeredBy: 'controller',
    judged: {
      test: 'Has somebody whose data this is objected to the processing under Article 21, and would disclosure contravene that right?',
      provision: 'foia-2000/section-40/3B',
      factors: { objection: 'who objected, to what, and when', grounds: 'whether compelling legitimate grounds override it' },
    },
  },
  'foi.personal.objection.publicInterest': publicInterest('foia-2000/section-40/3B'),
  'foi.personal.withheldFromThem': {
    about: 'part',
    values: ['under Part 2 of the Act of 2018', 'under section 45(4) or 78A', 'no'],
    means: 'whether the information would be withheld even from the person it is about, if they asked for access to it',
    answeredBy: 'controller',
    quiet: 'no',
    judged: {
      test: 'If the person this is about asked for access to it, would it be withheld, and in reliance on what?',
      provision: 'foia-2000/section-40/4A',
      factors: { whom: 'whose data it is', regime: 'which law they would ask under', exemption: 'which exemption or restriction, and why' },
    },
  },
  'foi.personal.withheldFromThem.publicInterest': publicInterest('foia-2000/section-40/4A'),
  'foi.personal.withheldFromThem.exercise': exercise(),
} as const satisfies Readonly<Record<string, FactSpec>>;

const legitimate = {
  whose: 'whose data it is: a member of the public, staff, how senior, how public their role',
  nature: 'what the data says, and how much it matters to them',
  expectations: 'what they were told and could reasonably expect to be published to the world',
} as const;

/** Facts of the first condition of section 40(2), about one other person. Disclosure is to the world. */
export const personFacts = {
  'foi.person.identifiable': {
    about: 'person',
    values: ['yes', 'no'],
    means: 'whether a living person other than the applicant can be identified from it, and by which least means they could no longer be',
    answeredBy: 'controller',
    judged: {
      test: 'Once this is given to the world, could a motivated person identify somebody living from it, alone or with what else can be found, and what is the least editing after which they could not?',
      provision: 'foia-2000/section-40/3A',
      factors: {
        names: 'names, numbers, roles, addresses, and what singles somebody out',
        smallNumbers: 'how small each number in a breakdown is: a cell of a few may identify the people counted in it',
        otherInformation: 'what else is public, or known to colleagues, family or neighbours, that it can be put with',
        motivated: 'what a motivated person with no special skill could work out',
        editing: 'whether taking a name out, rounding, or merging cells would leave nobody identifiable',
      },
    },
  },
  'foi.person.interest': {
    about: 'person',
    values: ['yes', 'no'],
    means: 'whether a legitimate interest is pursued by giving this to the public',
    answeredBy: 'controller',
    judged: {
      test: 'Is a legitimate interest pursued in giving this to the public?',
      provision: 'foia-2000/section-40/3A',
      factors: { interest: 'what the interest is, wide or narrow, and whose', public: 'that the interest is served by the world knowing' },
    },
  },
  'foi.person.necessary': {
    about: 'person',
    values: ['yes', 'no'],
    means: 'whether giving it is necessary to meet that interest',
    answeredBy: 'controller',
    judged: {
      test: 'Is giving this to the public necessary to meet that interest, with nothing less intrusive that would?',
      provision: 'foia-2000/section-40/3A',
      factors: { less: 'whether the rest of the answer, or a role in place of a name, would meet it', public: 'what is already public' },
    },
  },
  'foi.person.balance': {
    about: 'person',
    values: ['the interest prevails', 'the person prevails'],
    means: "whether that interest is overridden by the person's interests or fundamental rights and freedoms",
    answeredBy: 'controller',
    quiet: 'the interest prevails',
    judged: {
      test: "Is that interest overridden by the person's interests or fundamental rights and freedoms?",
      provision: 'foia-2000/section-40/3A',
      factors: {
        ...legitimate,
        harm: 'the distress or harm that disclosure to the world would do them',
        wishes: 'whether they consent or object: it weighs',
      },
    },
  },
  'foi.person.category': {
    about: 'person',
    values: ['ordinary', 'special or criminal, and a condition is met', 'special or criminal, and none is'],
    means: 'whether it is special category data or data about criminal offences, and whether a condition for disclosing that is met',
    answeredBy: 'controller',
    quiet: 'ordinary',
    judged: {
      test: 'Is it special category data or data about criminal offences, and if so is a condition for giving it to the public met?',
      provision: 'foia-2000/section-40/3A',
      factors: {
        category: 'which category: health, ethnicity, an allegation, a conviction',
        condition: 'explicit consent, or that the person has manifestly made it public themselves; others rarely apply',
      },
    },
  },
  'foi.person.otherPrinciple': {
    about: 'person',
    values: ['yes', 'yes, leaving section 24(1) aside', 'no'],
    means: 'whether disclosure would contravene another data protection principle, or be unfair though lawful',
    answeredBy: 'controller',
    judged: {
      test: 'Apart from the question of a lawful basis, would giving this to the public contravene any of the data protection principles?',
      provision: 'foia-2000/section-40/3A',
      factors: { ...legitimate, principle: 'which principle, and how' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
