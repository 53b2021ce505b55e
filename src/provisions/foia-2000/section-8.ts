import { any, limb, provision } from './facts.ts';
import { at, everythingInTheAct, inForce } from './part-2.ts';

/** What is not in writing, or gives no name, no address or no description, is not yet a request: help is owed with it. */
export const notARequest = provision({
  cite: 'foia-2000/section-8',
  title: 'Not a request for information',
  source: at('8'),
  limbs: {
    '8(1)(a)': 'is in writing',
    '8(1)(b)': 'states the name of the applicant and an address for correspondence',
    '8(1)(c)': 'describes the information requested',
  },
  of: 'request',
  effect: 'out of scope',
  displaces: everythingInTheAct,
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: inForce,
      when: any(
        limb('8(1)(a)', 'foi.request.inWriting', 'no'),
        limb('8(1)(b)', 'foi.request.named', 'no'),
        limb('8(1)(b)', 'foi.request.addressed', 'no'),
        limb('8(1)(c)', 'foi.request.describes', 'no'),
      ),
    },
  ],
  duties: ['foia-2000/section-16', 'practice/foi-help-make-a-request'],
});
