import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** The auditors general, in functions that an enactment confers. */
export const auditFunctions = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-8'),
  title: 'Audit functions',
  limbs: {
    '8(2)': 'any function that is conferred by an enactment on',
    '8(1)': 'would be likely to prejudice the proper discharge of the function',
  },
  of: 'part',
  protects: 'public',
  exercise: 'audit.exercise',
  inForce: [{ windows: sinceTheAct, when: all(limb('8(2)', 'audit.function'), limb('8(1)', 'audit.prejudice')) }],
});
