import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Listed functions about legal services, and complaints about the health service and children's services. */
export const complaintsSchemes = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-10'),
  title: "Legal services, the health service and children's services",
  limbs: {
    '10(2)': 'The functions are',
    '10(1)': 'would be likely to prejudice the proper discharge of the function',
  },
  of: 'part',
  protects: 'public',
  exercise: 'complaintsScheme.exercise',
  inForce: [{ windows: sinceTheAct, when: all(limb('10(2)', 'complaintsScheme.function'), limb('10(1)', 'complaintsScheme.prejudice')) }],
});
