import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting } from '../../uk-gdpr/rights-sets.ts';

/** Archives kept in the public interest, where answering would prevent or seriously impair keeping them. */
export const archiving = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-28'),
  title: 'Archiving in the public interest',
  limbs: {
    '28(1) purpose': 'personal data processed for archiving purposes in the public interest',
    '28(1)': 'would prevent or seriously impair the achievement of those purposes',
    '28(3) to 2026': 'in accordance with Article 89(1) of the UK GDPR (as supplemented by section 19)',
    '28(3)': 'in accordance with Article 84B of the UK GDPR',
  },
  of: 'part',
  exercise: 'archiving.exercise',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25', to: '2026-02-04' } },
      when: all(
        limb('28(1) purpose', 'archiving.purpose'),
        limb('28(1)', 'archiving.impaired'),
        limb('28(3) to 2026', 'archiving.safeguards'),
      ),
    },
    {
      windows: { decision: { from: '2026-02-05' } },
      when: all(limb('28(1) purpose', 'archiving.purpose'), limb('28(1)', 'archiving.impaired'), limb('28(3)', 'archiving.safeguards')),
    },
  ],
});
