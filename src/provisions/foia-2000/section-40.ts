import { all, any, limb, provision } from './facts.ts';
import { absolute, at, communicating, exemption, inForce, outweighs, qualified, since2018 } from './part-2.ts';

const source = at('40');
const notTheApplicants = 'it constitutes personal data which does not fall within subsection (1)';

/** The applicant's own data: absolutely exempt here, because an answer goes to the world, and owed under another law, to them alone. */
export const ownData = provision({
  ...exemption,
  cite: 'foia-2000/section-40/1',
  title: "The applicant's own personal data",
  source,
  limbs: { '40(1)': 'if it constitutes personal data of which the applicant is the data subject' },
  power: 'must',
  displaces: [communicating, 'foia-2000/section-40/3A', 'foia-2000/section-40/3B', 'foia-2000/section-40/4A'],
  protects: 'person',
  inForce: [{ windows: since2018, when: all(limb('40(1)', 'foi.personal.own')) }],
  duties: ['practice/foi-answer-as-subject-access', 'practice/foi-own-data-notice'],
});

/**
 * Somebody else's data, where giving it to the world would contravene a data protection principle: absolute. A lawful basis is looked for
 * in legitimate interests, by three questions; each of them answered the wrong way is enough. Editing that leaves nobody identifiable takes
 * the rest out of the section.
 */
export const othersData = provision({
  cite: 'foia-2000/section-40/3A',
  title: "Somebody else's personal data: first condition",
  source,
  limbs: {
    '40(2)(a)': notTheApplicants,
    '40(8) interest': 'whether the lawfulness principle in Article 5(1)(a) of the UK GDPR would be contravened',
    '40(8) necessary': 'whether the lawfulness principle in Article 5(1)(a) of the UK GDPR would be contravened',
    '40(8) balance': 'whether the lawfulness principle in Article 5(1)(a) of the UK GDPR would be contravened',
    '40(3A)(a)': 'would contravene any of the data protection principles',
    '40(3A)(b)': 'would do so if the exemptions in section 24(1) of the Data Protection Act 2018',
  },
  of: 'person',
  effect: 'restricted',
  displaces: [communicating],
  protects: 'person',
  unsure:
    'The three questions are the regulator’s and the Tribunal’s way of asking whether Article 6(1)(f) of the UK GDPR is met; the section does not set them out.',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('40(2)(a)', 'foi.person.identifiable'),
        any(
          limb('40(8) interest', 'foi.person.interest', 'no'),
          limb('40(8) necessary', 'foi.person.necessary', 'no'),
          limb('40(8) balance', 'foi.person.balance', 'the person prevails'),
          limb('40(3A)(a)', 'foi.person.category', 'special or criminal, and none is'),
          limb('40(3A)(a)', 'foi.person.otherPrinciple', 'yes'),
          limb('40(3A)(b)', 'foi.person.otherPrinciple', 'yes, leaving section 24(1) aside'),
        ),
      ),
    },
  ],
  duties: absolute,
});

/** Somebody has objected, and disclosure would contravene their right to. */
export const objection = provision({
  ...exemption,
  cite: 'foia-2000/section-40/3B',
  title: "Somebody else's personal data: second condition",
  source,
  limbs: {
    '40(3B)': 'would contravene Article 21 of the UK GDPR (general processing: right to object to processing)',
    '2(2)(b)': outweighs.content,
  },
  power: 'must',
  protects: 'person',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('40(3B)', 'foi.personal.objection'),
        limb('2(2)(b)', 'foi.personal.objection.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualified,
});

const inPart2 =
  'the information would be withheld in reliance on provision made by or under section 15, 16 or 26 of, or Schedule 2, 3 or 4 to, the Data Protection Act 2018';

/** What would be withheld even from the person it is about. */
export const withheldFromThem = provision({
  ...exemption,
  cite: 'foia-2000/section-40/4A',
  title: "Somebody else's personal data: third condition",
  source,
  limbs: {
    '40(4A)(a)': inPart2,
    '40(4A)(b) to 2025': 'the information would be withheld in reliance on subsection (4) of that section',
    '40(4A)(b)': 'the information would be withheld in reliance on section 45(4) or 78A of that Act',
    '2(2)(b)': outweighs.content,
  },
  protects: 'person',
  exercise: 'foi.personal.withheldFromThem.exercise',
  unsure:
    'Section 78A was added to (4A)(b) with that section, on or about 5 September 2025; section 45A was not, so privilege is for section 42.',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25', to: '2025-09-04' } },
      note: 'Section 45(4) alone, which then had national security in it.',
      when: all(
        any(
          limb('40(4A)(a)', 'foi.personal.withheldFromThem', 'under Part 2 of the Act of 2018'),
          limb('40(4A)(b) to 2025', 'foi.personal.withheldFromThem', 'under section 45(4) or 78A'),
        ),
        limb('2(2)(b)', 'foi.personal.withheldFromThem.publicInterest', 'maintaining outweighs'),
      ),
    },
    {
      windows: { ...inForce, decision: { from: '2025-09-05' } },
      when: all(
        any(
          limb('40(4A)(a)', 'foi.personal.withheldFromThem', 'under Part 2 of the Act of 2018'),
          limb('40(4A)(b)', 'foi.personal.withheldFromThem', 'under section 45(4) or 78A'),
        ),
        limb('2(2)(b)', 'foi.personal.withheldFromThem.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualified,
});
