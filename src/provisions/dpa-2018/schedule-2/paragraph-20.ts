import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Nobody need give evidence of their own offence. It is for whoever must answer, and the offence is not one under the Act itself. */
export const selfIncrimination = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-20'),
  title: 'Self-incrimination',
  limbs: {
    '20(1)': 'would, by revealing evidence of the commission of an offence, expose the person to proceedings for that offence',
    '20(2)': 'The reference to an offence in sub-paragraph (1) does not include an offence under',
  },
  of: 'part',
  exercise: 'selfIncrimination.exercise',
  unsure:
    'What is disclosed in answer to Article 15 is not admissible against the person who disclosed it, for an offence under the Act (20(3)).',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(limb('20(1)', 'selfIncrimination.exposes'), limb('20(2)', 'selfIncrimination.offence', 'any other offence')),
    },
  ],
});
