import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** The Bank of England, as monetary authority, in its public functions, and as regulator. */
export const bankOfEngland = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-9'),
  title: 'Functions of the Bank of England',
  limbs: {
    '9(2)': '“Relevant function of the Bank of England” means',
    '9(1)': 'would be likely to prejudice the proper discharge of the function',
  },
  of: 'part',
  protects: 'public',
  exercise: 'bank.exercise',
  inForce: [{ windows: sinceTheAct, when: all(limb('9(2)', 'bank.function'), limb('9(1)', 'bank.prejudice')) }],
});
