import { any, limb, provision } from '../../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/45A';
const limbs = {
  '45A(3)(a)': 'undermine a claim described in subsection (1)(a)',
  '45A(3)(b)': 'conflict with a duty described in subsection (1)(b)',
} as const;
const inForce = { receipt: { from: '2025-09-05' } } as const;

/** The notice does not say that the exemption is relied on, nor why. The rights in it must still be told. */
export const silenceOnPrivilege = provision({
  cite: 'dpa-2018/section-45A/3/decision',
  title: 'Notice that does not say privilege is relied on',
  source,
  limbs,
  of: 'part',
  effect: 'silent',
  displaces: ['dpa-2018/section-45A/2/a', 'dpa-2018/section-45A/2/b'],
  inForce: [
    {
      windows: inForce,
      when: any(
        limb('45A(3)(a)', 'privilegeSilence.decision', 'undermines the claim'),
        limb('45A(3)(b)', 'privilegeSilence.decision', "conflicts with the adviser's duty"),
      ),
    },
  ],
});

/** The reason is left out where giving it would undermine the claim or conflict with the adviser's duty. */
export const silenceOnReasonForPrivilege = provision({
  cite: 'dpa-2018/section-45A/3/reason',
  title: 'Notice that does not give the reason for relying on privilege',
  source,
  limbs,
  of: 'part',
  effect: 'silent',
  displaces: ['dpa-2018/section-45A/2/b'],
  inForce: [
    {
      windows: inForce,
      when: any(
        limb('45A(3)(a)', 'privilegeSilence.reason', 'undermines the claim'),
        limb('45A(3)(b)', 'privilegeSilence.reason', "conflicts with the adviser's duty"),
      ),
    },
  ],
});
