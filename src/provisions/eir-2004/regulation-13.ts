import { all, any, limb, provision } from './facts.ts';
import { at, inForce, right, since2018 } from './regulations.ts';

const source = at('13');
const outweighs = 'the public interest in not disclosing the information outweighs the public interest in disclosing it';

/** The first condition: giving it to the world would contravene a data protection principle. There is no public interest to weigh. */
export const othersData = provision({
  cite: 'eir-2004/regulation-13',
  title: "Somebody else's personal data",
  source,
  limbs: {
    '13(1)': 'personal data of which the applicant is not the data subject',
    '13(2A)(a)': 'would contravene any of the data protection principles',
    '13(2A)(b)': 'would do so if the exemptions in section 24(1) of the Data Protection Act 2018',
  },
  of: 'person',
  effect: 'restricted',
  displaces: [right],
  protects: 'person',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('13(1)', 'eir.person.identifiable'),
        any(
          limb('13(2A)(a)', 'eir.person.contravenes', 'yes'),
          limb('13(2A)(b)', 'eir.person.contravenes', 'yes, leaving section 24(1) aside'),
        ),
      ),
    },
  ],
  duties: ['eir-2004/regulation-14'],
});

/** What the second and the third condition have in common: data that must not be disclosed, where the public interest is in keeping it. */
const condition = {
  source,
  of: 'part',
  effect: 'exempt',
  displaces: [right],
  power: 'must',
  protects: 'person',
  duties: ['eir-2004/regulation-14'],
} as const;

/** Somebody has objected, and disclosure would contravene their right to. */
export const objection = provision({
  ...condition,
  cite: 'eir-2004/regulation-13/2B',
  title: "Somebody else's personal data: second condition",
  limbs: {
    '13(2B)(a)': 'general processing: right to object to processing',
    '13(2B)(b)': 'intelligence services processing: right to object to processing',
    '13(1)(b)': outweighs,
  },
  inForce: [
    {
      windows: since2018,
      when: all(
        any(
          limb('13(2B)(a)', 'eir.personal.objection', 'to general processing'),
          limb('13(2B)(b)', 'eir.personal.objection', 'to processing by an intelligence service'),
        ),
        limb('13(1)(b)', 'eir.personal.objection.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

/** What would be withheld even from the person it is about. */
export const withheldFromThem = provision({
  ...condition,
  cite: 'eir-2004/regulation-13/3A',
  title: "Somebody else's personal data: third condition",
  limbs: {
    '13(3A)(a)':
      'the information would be withheld in reliance on provision made by or under section 15, 16 or 26 of, or Schedule 2, 3 or 4 to, the Data Protection Act 2018',
    '13(3A)(b) to 2025': 'the information would be withheld in reliance on subsection (4) of that section',
    '13(3A)(b)': 'the information would be withheld in reliance on section 45(4) or 78A of that Act',
    '13(3A)(c)': 'the information would be withheld in reliance on a provision of Chapter 6 of Part 4 of that Act',
    '13(1)(b)': outweighs,
  },
  unsure:
    'Section 78A came into (3A)(b) with that section, on or about 5 September 2025; section 45A did not, so privilege is for regulation 12(5)(b).',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25', to: '2025-09-04' } },
      note: 'Section 45(4) alone, which then had national security in it.',
      when: all(
        any(
          limb('13(3A)(a)', 'eir.personal.withheldFromThem', 'under Part 2 of the Act of 2018'),
          limb('13(3A)(b) to 2025', 'eir.personal.withheldFromThem', 'under section 45(4) or 78A'),
          limb('13(3A)(c)', 'eir.personal.withheldFromThem', 'under Part 4 of the Act of 2018'),
        ),
        limb('13(1)(b)', 'eir.personal.withheldFromThem.publicInterest', 'maintaining outweighs'),
      ),
    },
    {
      windows: { ...inForce, decision: { from: '2025-09-05' } },
      when: all(
        any(
          limb('13(3A)(a)', 'eir.personal.withheldFromThem', 'under Part 2 of the Act of 2018'),
          limb('13(3A)(b)', 'eir.personal.withheldFromThem', 'under section 45(4) or 78A'),
          limb('13(3A)(c)', 'eir.personal.withheldFromThem', 'under Part 4 of the Act of 2018'),
        ),
        limb('13(1)(b)', 'eir.personal.withheldFromThem.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});
