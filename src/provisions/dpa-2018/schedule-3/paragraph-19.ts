import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Serious harm, from education data. The controller judges it: no opinion is called for. */
export const seriousHarmAndEducation = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-19'),
  title: 'Serious harm (education)',
  limbs: {
    '19': 'do not apply to education data to the extent that the serious harm test is met with respect to the data',
    '17(2)': 'would be likely to cause serious harm to the physical or mental health of the data subject or another individual',
  },
  of: 'part',
  protects: 'person',
  exercise: 'education.exercise',
  inForce: [{ windows: sinceTheAct, when: all(limb('19', 'data.kind', 'education'), limb('17(2)', 'education.seriousHarm')) }],
});
