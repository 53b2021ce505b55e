import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** The regulators and ombudsmen in the Table, the data protection regulator first. The regulator has it used for data shared to help one, too. */
export const otherRegulators = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-11'),
  title: 'Regulatory functions of certain other persons',
  limbs: {
    '11(a)': 'is a function of a person described in column 1 of the Table',
    '11': 'would be likely to prejudice the proper discharge of the function',
  },
  of: 'part',
  protects: 'public',
  exercise: 'regulator.exercise',
  unsure:
    'The Table was read as enacted: the row for consumer protection enforcers has gone since, and the first row names the Information Commission from 30 September 2026, which is an inference.',
  inForce: [{ windows: sinceTheAct, when: all(limb('11(a)', 'regulator.function'), limb('11', 'regulator.prejudice')) }],
});
