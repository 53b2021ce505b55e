import { any, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** A request for information is in writing, gives a name and an address, and says what is wanted. Until then it is not yet one. */
export const notYetARequest = provision({
  cite: 'foia-2000/section-8',
  title: 'Not yet a request for information',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/8',
  limbs: {
    '8(1)(a)': 'is in writing',
    '8(1)(b)': 'states the name of the applicant and an address for correspondence',
    '8(1)(c)': 'describes the information requested',
  },
  of: 'request',
  effect: 'out of scope',
  displaces: ['foia-2000/section-1'],
  unsure: 'That an email address, or an account on a public site, is an address for correspondence is from memory.',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.information,
      when: any(
        limb('8(1)(a)', 'request.written', 'no'),
        limb('8(1)(b)', 'request.addressed', 'no'),
        limb('8(1)(c)', 'request.described', 'no'),
      ),
    },
  ],
});
