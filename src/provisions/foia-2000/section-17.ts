import { duty } from '../../reasoning/index.ts';
import { all, any, limb, provision } from './facts.ts';
import { at, inForce } from './part-2.ts';

const source = at('17');
const inTime = 'without undue delay, and by the last day';
const particulars = {
  '17(7)(a)':
    'contain particulars of any procedure provided by the public authority for dealing with complaints about the handling of requests for information or state that the authority does not provide such a procedure',
  '17(7)(b)': 'contain particulars of the right conferred by section 50',
} as const;

/** The notice that information is exempt, or that neither a confirmation nor a denial is given. */
export const noticeOfExemption = duty({
  cite: 'foia-2000/section-17/1',
  title: 'Notice that an exemption is relied on',
  source,
  limbs: {
    '17(1)': 'must, within the time for complying with section 1(1), give the applicant a notice',
    '17(1)(a)': 'states that fact',
    '17(1)(b)': 'specifies the exemption in question',
    '17(1)(c)': 'states (if that would not otherwise be apparent) why the exemption applies',
    ...particulars,
  },
  does: 'notify',
  inForce: [{ windows: inForce, laidDown: ['17(1)'], contains: ['17(1)(a)', '17(1)(b)', '17(1)(c)', '17(7)(a)', '17(7)(b)'], due: inTime }],
});

const separate = 'either in the notice under subsection (1) or in a separate notice given within such time as is reasonable';

/** Why the public interest favours neither confirming nor denying. */
export const reasonsForExclusion = duty({
  cite: 'foia-2000/section-17/3/a',
  title: 'Reasons on the public interest in not saying whether information is held',
  source,
  limbs: {
    '17(3)': separate,
    '17(3)(a)':
      'the public interest in maintaining the exclusion of the duty to confirm or deny outweighs the public interest in disclosing whether the authority holds the information',
    ...particulars,
  },
  does: 'notify',
  inForce: [
    {
      windows: inForce,
      laidDown: ['17(3)'],
      contains: ['17(3)(a)', '17(7)(a)', '17(7)(b)'],
      due: 'without undue delay, and by the last day',
    },
  ],
});

/** Why the public interest favours withholding. */
export const reasonsForExemption = duty({
  cite: 'foia-2000/section-17/3/b',
  title: 'Reasons on the public interest in withholding information',
  source,
  limbs: {
    '17(3)': separate,
    '17(3)(b)': 'the public interest in maintaining the exemption outweighs the public interest in disclosing the information',
    ...particulars,
  },
  does: 'notify',
  inForce: [
    {
      windows: inForce,
      laidDown: ['17(3)'],
      contains: ['17(3)(b)', '17(7)(a)', '17(7)(b)'],
      due: 'without undue delay, and by the last day',
    },
  ],
});

/** The notice that the cost limit, or section 14, is relied on: that fact and no reasons. */
export const noticeOfRefusal = duty({
  cite: 'foia-2000/section-17/5',
  title: 'Notice that section 12 or 14 is relied on',
  source,
  limbs: {
    '17(5)': 'must, within the time for complying with section 1(1), give the applicant a notice',
    '17(5) fact': 'stating that fact',
    ...particulars,
  },
  does: 'notify',
  inForce: [{ windows: inForce, laidDown: ['17(5)'], contains: ['17(5) fact', '17(7)(a)', '17(7)(b)'], due: inTime }],
});

const unsaid = 'the statement would involve the disclosure of information which would itself be exempt information';

/** The notice need not say why where to say it would give away what is exempt. It still names the exemption and every right. */
export const whyUnsaid = provision({
  cite: 'foia-2000/section-17/4/why',
  title: 'Notice that does not say why the exemption applies',
  source,
  limbs: { '17(4)': unsaid },
  of: 'part',
  effect: 'silent',
  displaces: ['foia-2000/section-17/1/c'],
  inForce: [{ windows: inForce, when: any(limb('17(4)', 'foi.reasons.why')) }],
});

/** Nor the reasons on the public interest. */
export const balanceUnsaid = provision({
  cite: 'foia-2000/section-17/4/balance',
  title: 'Notice that does not give the reasons on the public interest',
  source,
  limbs: { '17(4)': unsaid },
  of: 'part',
  effect: 'silent',
  displaces: ['foia-2000/section-17/3/a', 'foia-2000/section-17/3/b'],
  inForce: [{ windows: inForce, when: any(limb('17(4)', 'foi.reasons.balance')) }],
});

/** No further notice where section 14 is relied on again, and one was given before. It does not extend to section 12. */
export const noFurtherNotice = provision({
  cite: 'foia-2000/section-17/6',
  title: 'No further notice of a vexatious or repeated request',
  source,
  limbs: {
    '17(6)(b)':
      'the authority has given the applicant a notice, in relation to a previous request for information, stating that it is relying on such a claim',
    '17(6)(c)':
      'it would in all the circumstances be unreasonable to expect the authority to serve a further notice under subsection (5) in relation to the current request',
    '17(6)(a)': 'the public authority is relying on a claim that section 14 applies',
  },
  of: 'request',
  effect: 'silent',
  displaces: ['foia-2000/section-17/5', 'foia-2000/section-17/7/a', 'foia-2000/section-17/7/b'],
  inForce: [
    {
      windows: inForce,
      when: all(
        any(
          limb('17(6)(a)', 'foi.request.vexatious'),
          all(
            limb('17(6)(a)', 'foi.repeat.complied'),
            limb('17(6)(a)', 'foi.repeat.identical'),
            limb('17(6)(a)', 'foi.repeat.intervalElapsed', 'no'),
          ),
        ),
        limb('17(6)(b)', 'foi.refusal.toldBefore'),
        limb('17(6)(c)', 'foi.refusal.unreasonableToRepeat'),
      ),
    },
  ],
});
