import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Serious harm that would prejudice carrying out social work. The controller judges it: no opinion is called for. */
export const seriousHarmAndSocialWork = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-11'),
  title: 'Serious harm (social work)',
  limbs: {
    '11': 'do not apply to social work data to the extent that the serious harm test is met with respect to the data',
    '7(2)': 'would be likely to prejudice carrying out social work, because it would be likely to cause serious harm',
  },
  of: 'part',
  protects: 'person',
  exercise: 'socialWork.exercise',
  inForce: [{ windows: sinceTheAct, when: all(limb('11', 'data.kind', 'social work'), limb('7(2)', 'socialWork.seriousHarm')) }],
});
