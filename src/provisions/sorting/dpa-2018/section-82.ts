import { all, limb, provision } from '../facts.ts';
import { rightsInPart4 } from '../families.ts';

/** Part 4 is for the intelligence services, and for what a designation notice gives it. */
export const notUnderPart4 = provision({
  cite: 'dpa-2018/section-82',
  title: 'Not processed by or with an intelligence service',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/82',
  limbs: {
    service: 'Part 4 applies to processing by an intelligence service',
    notice: 'and to joint processing under a designation notice',
  },
  words: 'ours',
  of: 'request',
  effect: 'out of scope',
  displaces: rightsInPart4,
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-11-16' } },
      note: 'There were no designation notices.',
      when: all(limb('service', 'controller.competentAuthority', 'schedule 7', 'statutory function', 'no')),
    },
    {
      windows: { receipt: { from: '2025-11-17' } },
      when: all(
        limb('service', 'controller.competentAuthority', 'schedule 7', 'statutory function', 'no'),
        limb('notice', 'records.designated', 'none'),
      ),
    },
  ],
});
