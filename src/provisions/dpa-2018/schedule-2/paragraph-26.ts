import { all, any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** Journalism, and academic, artistic and literary purposes: two reasonable beliefs, and a wider lift than any other Part's. */
export const specialPurposes = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-26'),
  title: 'Journalistic, academic, artistic and literary purposes',
  limbs: {
    '26(1)(a)': 'the purposes of journalism',
    '26(1)(b)': 'academic purposes',
    '26(1)(c)': 'artistic purposes',
    '26(1)(d)': 'literary purposes',
    '26(2)(a)': 'with a view to the publication by a person of journalistic, academic, artistic or literary material',
    '26(2)(b)': 'the controller reasonably believes that the publication of the material would be in the public interest',
    '26(3)': 'the controller reasonably believes that the application of those provisions would be incompatible with the special purposes',
  },
  of: 'part',
  exercise: 'specialPurposes.exercise',
  inForce: [
    {
      windows: sinceTheAct,
      when: all(
        any(
          limb('26(1)(a)', 'specialPurposes.purpose', 'journalism'),
          limb('26(1)(b)', 'specialPurposes.purpose', 'academic'),
          limb('26(1)(c)', 'specialPurposes.purpose', 'artistic'),
          limb('26(1)(d)', 'specialPurposes.purpose', 'literary'),
        ),
        limb('26(2)(a)', 'specialPurposes.publication'),
        limb('26(2)(b)', 'specialPurposes.publicInterest'),
        limb('26(3)', 'specialPurposes.incompatible'),
      ),
    },
  ],
});
