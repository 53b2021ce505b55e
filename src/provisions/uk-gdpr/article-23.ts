import { duty } from '../../reasoning/index.ts';

/** The authority for Schedules 2 to 4, and why exemptions are read as needing necessity and proportion. No decision is taken under it. */
export const howExemptionsAreRead = duty({
  cite: 'uk-gdpr/article-23',
  title: 'Restrictions: the power that Schedules 2 to 4 rest on',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/23',
  limbs: {
    '23(1)':
      'when such a restriction respects the essence of the fundamental rights and freedoms and is a necessary and proportionate measure in a democratic society to safeguard',
    '23(3)': 'The Secretary of State may exercise the power under paragraph 1 only by making regulations under section 16 of the 2018 Act',
  },
  does: 'presume',
  arises: 'throughout',
  inForce: [{ windows: { continuous: { from: '2020-12-31' } }, laidDown: ['23(1)', '23(3)'], contains: [], due: 'continuing' }],
  unsure:
    'That exemptions need safeguards in legislation is from R (Open Rights Group) [2021] EWCA Civ 800, from memory, and from a digest of the3million [2023] EWCA Civ 1474.',
});
