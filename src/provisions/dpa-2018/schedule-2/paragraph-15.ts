import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** The conferring of honours and dignities by the Crown. A class. */
export const honours = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-15/1'),
  title: 'Crown honours',
  limbs: { '15(1)': 'the conferring by the Crown of any honour or dignity' },
  of: 'part',
  exercise: 'crown.exercise',
  inForce: [{ windows: sinceTheAct, when: any(limb('15(1)', 'crown.purpose', 'conferring an honour or dignity')) }],
});

/** Suitability for the offices listed, lord-lieutenants among them. A class. */
export const crownAppointments = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-15/2'),
  title: 'Crown appointments',
  limbs: { '15(2)': "assessing a person's suitability for any of the following offices" },
  of: 'part',
  exercise: 'crown.exercise',
  inForce: [{ windows: sinceTheAct, when: any(limb('15(2)', 'crown.purpose', 'assessing suitability for a listed office')) }],
});
