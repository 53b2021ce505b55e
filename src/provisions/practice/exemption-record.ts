import { duty } from '../../reasoning/index.ts';

/** An exemption is used case by case and has to be shown, so which one, for which information and why is written down. */
export const exemptionRecord = duty({
  cite: 'practice/exemption-record',
  title: 'Record of an exemption',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/exemptions/a-guide-to-the-data-protection-exemptions/',
  limbs: { reasons: 'which exemption is relied on, from which right, for which information, and why' },
  words: 'ours',
  does: 'record',
  inForce: [{ windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['reasons'], due: 'when decided' }],
  unsure: 'It is from the guidance of the regulator, and from the burden of showing that an exemption applies.',
});
