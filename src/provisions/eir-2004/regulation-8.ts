import { duty } from '../../reasoning/index.ts';
import { all, limb, provision } from './facts.ts';
import { at, inForce } from './regulations.ts';

const source = at('8');
const fromMemory = 'The words of the regulation were not to hand; the rule is from memory.';
const ours = { source, words: 'ours', confidence: 'medium', unsure: fromMemory } as const;

/**
 * Nothing is owed, not even a refusal, while a charge that is asked for in advance is unpaid. A charge asked for too late, or for what is
 * free, or above what the authority is satisfied is reasonable, holds nothing up.
 */
export const chargeUnpaid = provision({
  ...ours,
  cite: 'eir-2004/regulation-8/5',
  title: 'Charge not paid in advance',
  limbs: {
    '8(2)': 'that the charge is not for access to a public register or list, nor for examining the information where it is made available',
    '8(3)': 'that the amount is one the authority is satisfied is reasonable',
    '8(4)': 'that the applicant was told of the charge and of its amount within twenty working days of receipt',
    '8(5)': 'that it has not been paid, as it may be for sixty working days after that',
  },
  of: 'request',
  effect: 'refusable',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  unsure: `${fromMemory} What becomes of a charge that is paid after the sixty days is not said; the request is then gone on with here.`,
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('8(4)', 'eir.charge.notified'),
        limb('8(5)', 'eir.charge.paid', 'no'),
        limb('8(2)', 'eir.charge.for', 'making it available'),
        limb('8(3)', 'eir.charge.reasonable'),
      ),
    },
  ],
  duties: ['eir-2004/regulation-8/4', 'eir-2004/regulation-8/8'],
});

/** What may be charged, and for what; and what the days until it is paid do to the time. */
export const charging = duty({
  ...ours,
  cite: 'eir-2004/regulation-8',
  title: 'Charging for environmental information',
  limbs: {
    charge: 'that a charge may be made for making information available, of no more than the authority is satisfied is reasonable',
    free: 'that access to public registers and lists, and examining the information where it is made available, are free of charge',
    days: 'that the days from the notice of a payment in advance to the payment do not count towards the time, or towards more time',
  },
  does: 'presume',
  arises: 'where it applies',
  inForce: [{ windows: inForce, laidDown: [], contains: ['charge', 'free', 'days'], due: 'continuing' }],
});

/** The notice of a charge to be paid in advance: that it must be, and how much. It comes within the twenty working days or not at all. */
export const chargeNotice = duty({
  ...ours,
  cite: 'eir-2004/regulation-8/4',
  title: 'Notice of a charge to be paid in advance',
  limbs: {
    required: 'that a charge must be paid before the information is made available',
    amount: 'the amount to be paid in advance',
    time: 'that the request is not gone on with unless it is paid within sixty working days of the notice',
  },
  does: 'notify',
  inForce: [{ windows: inForce, laidDown: [], contains: ['required', 'amount', 'time'], due: 'without undue delay, and by the last day' }],
});

/** What is charged is known beforehand: a schedule, and when a charge is made or let go. */
export const scheduleOfCharges = duty({
  ...ours,
  cite: 'eir-2004/regulation-8/8',
  title: 'Published schedule of charges',
  limbs: {
    schedule: 'a published schedule of the charges of the authority, made available to applicants',
    circumstances: 'when a charge may be made, and when it may be waived',
  },
  does: 'tell',
  inForce: [{ windows: inForce, laidDown: [], contains: ['schedule', 'circumstances'], due: 'continuing' }],
});
