import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Section 164A does not reach Part 4: a complaint about that processing is made to the regulator. */
export const complaintToTheRegulator = provision({
  cite: 'dpa-2018/section-165',
  title: 'Complaint about processing under Part 4',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/165',
  limbs: {
    '165(2)': 'A data subject may make a complaint to the Commissioner',
    '165(2) about': 'Part 3 or 4 of this Act',
  },
  of: 'request',
  effect: 'routed elsewhere',
  inForce: [
    {
      windows: since.dataProtection,
      when: all(limb('165(2)', 'ask.for', 'complaint'), limb('165(2) about', 'complaint.about', 'personal data under Part 4')),
    },
  ],
  duties: ['practice/tell-where-to-go'],
});
