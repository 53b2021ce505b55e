import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/**
 * Functions designed to protect the public, by the six rows of the Table. A force meets it in the second: professional standards,
 * misconduct and vetting, outside Part 3.
 */
export const protectingThePublic = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-7'),
  title: 'Functions designed to protect the public',
  limbs: {
    '7(a)': 'is designed as described in column 1 of the Table',
    '7(b)': 'meets the condition relating to the function specified in column 2 of the Table',
    '7': 'would be likely to prejudice the proper discharge of the function',
  },
  of: 'part',
  protects: 'public',
  exercise: 'protectPublic.exercise',
  unsure: 'The Table was read as enacted. That professional standards and vetting fall in its second row is an inference.',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        limb(
          '7(a)',
          'protectPublic.function',
          'against financial loss',
          'against dishonesty, malpractice, serious misconduct or unfitness',
          'charities and community interest companies',
          'health and safety at work',
          'against maladministration and failures of public bodies',
          'fair trading and competition',
        ),
        limb('7(b)', 'protectPublic.condition'),
        limb('7', 'protectPublic.prejudice'),
      ),
    },
  ],
});
