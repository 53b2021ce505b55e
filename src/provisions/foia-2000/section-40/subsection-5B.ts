import { all, any, limb, provision } from '../facts.ts';
import { absolute, at, exclusion, inForce, outweighs, qualifiedExclusion, since2018 } from '../part-2.ts';

const source = at('40');

const saying = 'giving a member of the public the confirmation or denial that would have to be given to comply with section 1(1)(a)';

/** Neither confirm nor deny, where saying so would itself contravene a data protection principle. */
export const othersDataUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-40/5B/a',
  title: "Neither confirm nor deny: somebody else's data, principles",
  source,
  limbs: {
    '40(5B)(a)(i)': 'would (apart from this Act) contravene any of the data protection principles',
    '40(5B)(a)(ii)': 'would do so if the exemptions in section 24(1) of the Data Protection Act 2018',
  },
  power: 'must',
  protects: 'person',
  inForce: [
    {
      windows: since2018,
      when: any(
        limb('40(5B)(a)(i)', 'foi.silence.person.contravenes', 'a principle'),
        limb('40(5B)(a)(ii)', 'foi.silence.person.contravenes', 'a principle, leaving section 24(1) aside'),
      ),
    },
  ],
  duties: absolute,
  confidence: 'medium',
  unsure:
    'Section 2(3)(fa) makes section 40(2) absolute where the first condition is met; that subsection (5B)(a) is absolute with it is how the regulator reads section 2(3).',
});

/** Neither confirm nor deny, where saying so would contravene an objection. */
export const objectionUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-40/5B/b',
  title: "Neither confirm nor deny: somebody else's data, objection",
  source,
  limbs: { '40(5B)(b)': saying, '2(1)(b)': outweighs.confirming },
  protects: 'person',
  exercise: 'foi.silence.objection.exercise',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('40(5B)(b)', 'foi.silence.objection'),
        limb('2(1)(b)', 'foi.silence.objection.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
});

/** Neither confirm nor deny, where the person it is about would not be told either, under the UK GDPR. */
export const accessUkGdprUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-40/5B/c',
  title: "Neither confirm nor deny: somebody else's data, exempt from the UK GDPR right",
  source,
  limbs: {
    '40(5B)(c)': 'the information would be withheld in reliance on a provision listed in subsection (4A)(a)',
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'person',
  exercise: 'foi.silence.accessUkGdpr.exercise',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('40(5B)(c)', 'foi.silence.accessUkGdpr'),
        limb('2(1)(b)', 'foi.silence.accessUkGdpr.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
});

/** Neither confirm nor deny, where the person it is about would not be told either, under Part 3. */
export const accessPart3Unconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-40/5B/d',
  title: "Neither confirm nor deny: somebody else's data, restricted under Part 3",
  source,
  limbs: {
    '40(5B)(d) to 2025': 'the information would be withheld in reliance on subsection (4) of that section',
    '40(5B)(d)': 'the information would be withheld in reliance on section 45(4) or 78A of that Act',
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'person',
  exercise: 'foi.silence.accessPart3.exercise',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25', to: '2025-09-04' } },
      when: all(
        limb('40(5B)(d) to 2025', 'foi.silence.accessPart3'),
        limb('2(1)(b)', 'foi.silence.accessPart3.publicInterest', 'maintaining outweighs'),
      ),
    },
    {
      windows: { ...inForce, decision: { from: '2025-09-05' } },
      when: all(
        limb('40(5B)(d)', 'foi.silence.accessPart3'),
        limb('2(1)(b)', 'foi.silence.accessPart3.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
});
