import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/**
 * A prohibition. Health data may not be given by anyone who is not a health professional until the appropriate one has said that the
 * serious harm test is not met, within six months; save what the data subject has seen or knows. A force, a council or an employer is not one.
 */
export const noHealthDataWithoutOpinion = provision({
  ...lifting('dpa-2018/schedule-3/paragraph-6'),
  title: 'No health data without an opinion',
  limbs: {
    '6(1)': 'do not permit the disclosure of data concerning health',
    '6(1) controller': 'by a controller who is not a health professional',
    '6(1) opinion':
      'has obtained an opinion from the person who appears to the controller to be the appropriate health professional to the effect that the serious harm test is not met',
    '6(2)': 'has already been seen by, or is within the knowledge of, the data subject',
    '6(3)(a)': 'it was obtained before the beginning of the relevant period',
    '6(3)(b)': 'it is reasonable in all the circumstances to re-consult the appropriate health professional',
  },
  of: 'part',
  power: 'must',
  protects: 'person',
  unsure:
    'If no opinion comes in time the data is withheld, with what explanation can be given; that the time may be extended for complexity is the reading of the regulator.',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb('6(1)', 'data.kind', 'health'),
        limb('6(1) controller', 'controller.healthProfessional', 'no'),
        limb('6(2)', 'health.alreadyKnown', 'no'),
        any(
          limb('6(1) opinion', 'health.opinion', 'the test is met', 'none obtained'),
          limb('6(3)(a)', 'health.opinionInDate', 'no'),
          limb('6(3)(b)', 'health.reconsult'),
        ),
      ),
    },
  ],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record', 'practice/health-opinion'],
});
