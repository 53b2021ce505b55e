import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting } from '../../uk-gdpr/rights-sets.ts';

/** Research and statistics, where answering would prevent or seriously impair them and the results identify nobody. */
export const researchAndStatistics = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-27'),
  title: 'Research and statistics',
  limbs: {
    '27(1)(a)': 'scientific or historical research purposes',
    '27(1)(b)': 'statistical purposes',
    '27(1)': 'would prevent or seriously impair the achievement of the purposes in question',
    '27(3)(a) to 2026': 'in accordance with Article 89(1) of the UK GDPR (as supplemented by section 19)',
    '27(3)(a)': 'in accordance with Article 84B of the UK GDPR',
    '27(3)(b)': 'the results of the research or any resulting statistics are not made available in a form which identifies a data subject',
  },
  of: 'part',
  exercise: 'research.exercise',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25', to: '2026-02-04' } },
      when: all(
        any(limb('27(1)(a)', 'research.purpose', 'scientific or historical research'), limb('27(1)(b)', 'research.purpose', 'statistics')),
        limb('27(1)', 'research.impaired'),
        limb('27(3)(a) to 2026', 'research.safeguards'),
        limb('27(3)(b)', 'research.anonymousResults'),
      ),
    },
    {
      windows: { decision: { from: '2026-02-05' } },
      when: all(
        any(limb('27(1)(a)', 'research.purpose', 'scientific or historical research'), limb('27(1)(b)', 'research.purpose', 'statistics')),
        limb('27(1)', 'research.impaired'),
        limb('27(3)(a)', 'research.safeguards'),
        limb('27(3)(b)', 'research.anonymousResults'),
      ),
    },
  ],
});
