import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting } from '../../uk-gdpr/rights-sets.ts';

/**
 * Immigration: for processing by the Secretary of State and nobody else, police who help the Home Office included. Paragraph 4A says how
 * a decision is made: each case, each provision, each occasion by itself, and only where the risk outweighs the person's interests.
 */
export const immigration = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-4'),
  title: 'Immigration',
  limbs: {
    '4(1)': 'personal data processed by the Secretary of State',
    '4(1)(a)': 'the maintenance of effective immigration control',
    '4(1)(b)': 'the investigation or detection of activities that would undermine the maintenance of effective immigration control',
    '4A(4)(a)': 'would give rise to a substantial risk of prejudice to any of the matters',
    '4A(4)(b)': 'that risk outweighs the risk of prejudice to the interests of the data subject concerned',
    '4A(4)(c)': 'is necessary and proportionate to the risks in the particular case',
  },
  of: 'part',
  burden: 'Secretary of State',
  exercise: 'immigration.exercise',
  inForce: [
    {
      windows: { decision: { from: '2024-03-08' } },
      when: all(
        limb('4(1)', 'controller.secretaryOfState'),
        any(
          limb('4(1)(a)', 'immigration.purpose', 'effective immigration control'),
          limb('4(1)(b)', 'immigration.purpose', 'investigating or detecting what would undermine it'),
        ),
        limb('4A(4)(a)', 'immigration.substantialRisk'),
        limb('4A(4)(b)', 'immigration.outweighs'),
        limb('4A(4)(c)', 'immigration.necessary'),
      ),
    },
  ],
  duties: ['uk-gdpr/article-12/4', 'dpa-2018/schedule-2/paragraph-4B'],
});
