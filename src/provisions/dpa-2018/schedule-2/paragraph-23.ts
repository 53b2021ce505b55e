import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** What the controller means to do in negotiations with the person who asks: a settlement, say. */
export const negotiations = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-23'),
  title: 'Negotiations',
  limbs: {
    '23': 'records of the intentions of the controller in relation to any negotiations with the data subject',
    '23 extent': 'would be likely to prejudice those negotiations',
  },
  of: 'part',
  exercise: 'negotiations.exercise',
  unsure: 'That it can outlast the negotiations, where others to come would be prejudiced, is the reading of the regulator.',
  inForce: [{ windows: sinceTheAct, when: all(limb('23', 'negotiations.intentions'), limb('23 extent', 'negotiations.prejudice')) }],
});
