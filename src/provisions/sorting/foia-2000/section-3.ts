import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The Act binds the public authorities it lists. Scottish ones are under the Scottish Act. */
export const notAnAuthorityUnderTheAct = provision({
  cite: 'foia-2000/section-3',
  title: 'Not a public authority under the Act of 2000',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/3',
  limbs: { authority: 'the Act binds the public authorities it describes, and no others' },
  words: 'ours',
  of: 'request',
  effect: 'out of scope',
  displaces: ['foia-2000/section-1', 'foia-2000/section-16'],
  unsure:
    'Police forces and police and crime commissioners are each public authorities. That Scottish ones are under another Act is from memory.',
  inForce: [{ windows: since.information, when: all(limb('authority', 'office.publicAuthority', 'foisa', 'no')) }],
});
