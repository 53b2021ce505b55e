import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** A class, by reference: what a listed enactment keeps back. The list is closed, and another Act that forbids disclosure is not on it. */
export const childrensHearings = provision({
  ...lifting('dpa-2018/schedule-4/paragraph-6'),
  title: "Information provided by the Principal Reporter for a children's hearing",
  limbs: { '6': 'information the disclosure of which is prohibited or restricted by any of the following enactments' },
  of: 'part',
  power: 'must',
  protects: 'person',
  unsure: 'The list of enactments may have been amended since it was read.',
  inForce: [{ windows: sinceTheAct, when: any(limb('6', 'listedEnactment.restricts', "children's hearings")) }],
});
