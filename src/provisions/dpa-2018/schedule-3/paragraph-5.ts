import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/**
 * Serious harm to health. A controller who is not a health professional may not rely on it without the opinion of the appropriate one
 * that the test is met, and an opinion counts for six months: one that is out of date supports neither keeping back nor giving.
 */
export const seriousHarmToHealth = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-5'),
  title: 'Serious harm (health)',
  limbs: {
    '5(1)': 'do not apply to data concerning health to the extent that the serious harm test is met with respect to the data',
    '2(2)': 'would be likely to cause serious harm to the physical or mental health of the data subject or another individual',
    '5(2)': 'A controller who is not a health professional may not rely on sub-paragraph (1)',
    '5(2) opinion':
      'has obtained an opinion from the person who appears to the controller to be the appropriate health professional to the effect that the serious harm test is met',
    '5(3)(a)': 'it was obtained before the beginning of the relevant period',
    '5(3)(b)': 'it is reasonable in all the circumstances to re-consult the appropriate health professional',
  },
  of: 'part',
  protects: 'person',
  exercise: 'health.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('5(1)', 'data.kind', 'health'),
        limb('2(2)', 'health.seriousHarm'),
        any(
          limb('5(2)', 'controller.healthProfessional'),
          all(
            limb('5(2) opinion', 'health.opinion', 'the test is met'),
            limb('5(3)(a)', 'health.opinionInDate'),
            limb('5(3)(b)', 'health.reconsult', 'no'),
          ),
        ),
      ),
    },
  ],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record', 'practice/health-opinion'],
});
