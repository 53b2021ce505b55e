import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** A class, by reference: what a listed enactment keeps back. The list is closed, and another Act that forbids disclosure is not on it. */
export const adoption = provision({
  ...lifting('dpa-2018/schedule-4/paragraph-3'),
  title: 'Adoption records and reports',
  limbs: {
    '3(1)': 'information the disclosure of which is prohibited or restricted by an enactment listed in sub-paragraph (2), (3) or (4)',
  },
  of: 'part',
  power: 'must',
  protects: 'person',
  unsure: 'The list of enactments may have been amended since it was read.',
  inForce: [{ windows: sinceTheAct, when: any(limb('3(1)', 'listedEnactment.restricts', 'adoption')) }],
});
