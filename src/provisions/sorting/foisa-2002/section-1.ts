import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Information held by a Scottish public authority. Named as a route; the Scottish Act and Regulations are not encoded. */
export const scottishRequest = provision({
  cite: 'foisa-2002/section-1',
  title: 'Right to information held by a Scottish public authority',
  source: 'https://www.legislation.gov.uk/asp/2002/13/section/1',
  limbs: { request: 'a person who requests information from a Scottish public authority which holds it is entitled to be given it' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'low',
  unsure:
    'The Scottish Act and the Scottish Regulations on environmental information are not encoded: what a request needs, and the time, must be looked up.',
  inForce: [{ windows: since.information, when: all(limb('request', 'ask.for', 'information')) }],
  duties: ['practice/acknowledge-information-request'],
});

/** Only Scottish authorities are bound by it. */
export const notAScottishAuthority = provision({
  cite: 'foisa-2002/section-3',
  title: 'Not a Scottish public authority',
  source: 'https://www.legislation.gov.uk/asp/2002/13/section/3',
  limbs: { authority: 'the Scottish Act binds Scottish public authorities, and no others' },
  words: 'ours',
  of: 'request',
  effect: 'out of scope',
  displaces: ['foisa-2002/section-1'],
  confidence: 'medium',
  unsure: 'From memory.',
  inForce: [{ windows: since.information, when: all(limb('authority', 'office.publicAuthority', 'foia', 'no')) }],
});
