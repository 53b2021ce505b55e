import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** A class, by reference: what a listed enactment keeps back. The list is closed, and another Act that forbids disclosure is not on it. */
export const fertilisation = provision({
  ...lifting('dpa-2018/schedule-4/paragraph-2'),
  title: 'Human fertilisation and embryology information',
  limbs: {
    '2': 'information the disclosure of which is prohibited or restricted by any of sections 31, 31ZA to 31ZE and 33A to 33D of the Human Fertilisation and Embryology Act 1990',
  },
  of: 'part',
  power: 'must',
  protects: 'person',
  unsure: 'The list of enactments may have been amended since it was read.',
  inForce: [{ windows: sinceTheAct, when: any(limb('2', 'listedEnactment.restricts', 'human fertilisation and embryology')) }],
});
