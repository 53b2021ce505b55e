import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Plans for the business to come: a restructuring, not a discussion of one person. */
export const managementForecasts = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-22'),
  title: 'Management forecasts and planning',
  limbs: {
    '22': 'processed for the purposes of management forecasting or management planning in relation to a business or other activity',
    '22 extent': 'would be likely to prejudice the conduct of the business or activity concerned',
  },
  of: 'part',
  exercise: 'forecasting.exercise',
  unsure: 'The regulator adds that the prejudice should outweigh the harm to the requester; the Act has no such step.',
  inForce: [{ windows: sinceTheAct, when: all(limb('22', 'forecasting.purpose'), limb('22 extent', 'forecasting.prejudice')) }],
});
