import { all, any, limb, provision } from '../facts.ts';
import { at, confirming, inForce, since2018 } from '../regulations.ts';

const source = at('13');
const outweighs =
  'the public interest in not confirming or denying whether the information exists outweighs the public interest in doing so';

/** What is the same of every response under regulation 13(5A). */
const silence = {
  source,
  of: 'request',
  effect: 'exempt',
  displaces: [confirming],
  protects: 'person',
  duties: ['eir-2004/regulation-14'],
} as const;

/** Neither confirm nor deny, where saying so would itself contravene a data protection principle: no public interest is weighed. */
export const othersDataUnconfirmed = provision({
  ...silence,
  cite: 'eir-2004/regulation-13/5B/a',
  title: "Neither confirm nor deny: somebody else's data, principles",
  limbs: {
    '13(5B)(a)(i)': 'would (apart from these Regulations) contravene any of the data protection principles',
    '13(5B)(a)(ii)': 'would do so if the exemptions in section 24(1) of the Data Protection Act 2018',
  },
  power: 'must',
  unsure:
    'Regulation 13(5A) says that an authority may respond so. Since to say whether it is held would itself contravene a principle, no choice is put here.',
  inForce: [
    {
      windows: since2018,
      when: any(
        limb('13(5B)(a)(i)', 'eir.silence.person.contravenes', 'a principle'),
        limb('13(5B)(a)(ii)', 'eir.silence.person.contravenes', 'a principle, leaving section 24(1) aside'),
      ),
    },
  ],
});

/** Neither confirm nor deny, where saying so would contravene an objection. */
export const objectionUnconfirmed = provision({
  ...silence,
  cite: 'eir-2004/regulation-13/5B/b',
  title: "Neither confirm nor deny: somebody else's data, objection",
  limbs: {
    '13(5B)(b)': 'giving a member of the public the confirmation or denial would (apart from these Regulations) contravene',
    '13(5A)(b)': outweighs,
  },
  power: 'may',
  exercise: 'eir.silence.objection.exercise',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('13(5B)(b)', 'eir.silence.objection'),
        limb('13(5A)(b)', 'eir.silence.objection.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

/** Neither confirm nor deny, where the person it is about would not be told either, under the UK GDPR. */
export const accessUkGdprUnconfirmed = provision({
  ...silence,
  cite: 'eir-2004/regulation-13/5B/c',
  title: "Neither confirm nor deny: somebody else's data, exempt from the UK GDPR right",
  limbs: {
    '13(5B)(c)': 'the information would be withheld in reliance on a provision listed in paragraph (3A)(a)',
    '13(5A)(b)': outweighs,
  },
  power: 'may',
  exercise: 'eir.silence.accessUkGdpr.exercise',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('13(5B)(c)', 'eir.silence.accessUkGdpr'),
        limb('13(5A)(b)', 'eir.silence.accessUkGdpr.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

/** Neither confirm nor deny, where the person it is about would not be told either, under Part 3. */
export const accessPart3Unconfirmed = provision({
  ...silence,
  cite: 'eir-2004/regulation-13/5B/d',
  title: "Neither confirm nor deny: somebody else's data, restricted under Part 3",
  limbs: {
    '13(5B)(d) to 2025': 'the information would be withheld in reliance on subsection (4) of that section',
    '13(5B)(d)': 'the information would be withheld in reliance on section 45(4) or 78A of that Act',
    '13(5A)(b)': outweighs,
  },
  power: 'may',
  exercise: 'eir.silence.accessPart3.exercise',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25', to: '2025-09-04' } },
      when: all(
        limb('13(5B)(d) to 2025', 'eir.silence.accessPart3'),
        limb('13(5A)(b)', 'eir.silence.accessPart3.publicInterest', 'maintaining outweighs'),
      ),
    },
    {
      windows: { ...inForce, decision: { from: '2025-09-05' } },
      when: all(
        limb('13(5B)(d)', 'eir.silence.accessPart3'),
        limb('13(5A)(b)', 'eir.silence.accessPart3.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});

/** Neither confirm nor deny, where the person it is about would not be told either, under Part 4. */
export const accessPart4Unconfirmed = provision({
  ...silence,
  cite: 'eir-2004/regulation-13/5B/e',
  title: "Neither confirm nor deny: somebody else's data, exempt under Part 4",
  limbs: {
    '13(5B)(e)': 'the information would be withheld in reliance on a provision of Chapter 6 of Part 4 of that Act',
    '13(5A)(b)': outweighs,
  },
  power: 'may',
  exercise: 'eir.silence.accessPart4.exercise',
  inForce: [
    {
      windows: since2018,
      when: all(
        limb('13(5B)(e)', 'eir.silence.accessPart4'),
        limb('13(5A)(b)', 'eir.silence.accessPart4.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
});
