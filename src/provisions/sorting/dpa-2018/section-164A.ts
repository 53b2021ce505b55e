import type { DutyRule } from '../../../reasoning/index.ts';
import { acknowledgeComplaint, answerComplaint } from '../../dpa-2018/section-164A.ts';
import { all, limb, provision } from '../facts.ts';

/** What is complained of: that the person's data was not dealt with as the UK GDPR or Part 3 asks. */
export const complaintToThisOffice = provision({
  cite: 'dpa-2018/section-164A/1',
  title: 'Complaint to the controller about personal data',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
  limbs: {
    '164A(1)': 'A data subject may make a complaint to the controller',
    '164A(1) about': 'there is an infringement of the UK GDPR or Part 3 of this Act',
  },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2026-06-19' } },
      when: all(limb('164A(1)', 'ask.for', 'complaint'), limb('164A(1) about', 'complaint.about', 'personal data')),
    },
  ],
  duties: ['dpa-2018/section-164A', 'dpa-2018/section-164A/4'],
});

const fromThatDay = { windows: { receipt: { from: '2026-06-19' } } } as const;

/** The acknowledgement within thirty days: the rule that Part 3's own decisions go by, for the day the message came. */
export const acknowledgeThisComplaint: DutyRule = {
  ...acknowledgeComplaint,
  arises: 'with a provision',
  inForce: acknowledgeComplaint.inForce.map((version) => ({ ...version, ...fromThatDay })),
};

/** And the answer. */
export const answerThisComplaint: DutyRule = {
  ...answerComplaint,
  arises: 'with a provision',
  inForce: answerComplaint.inForce.map((version) => ({ ...version, ...fromThatDay })),
};
