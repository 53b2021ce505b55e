import { all, any, limb, provision } from '../facts.ts';
import { at, confirming, inForce } from '../regulations.ts';

const source = at('12');

/**
 * Whether information is held is itself information, so to be told is within the right, and only what keeps back information of that kind
 * keeps it back. Nothing that is held, or is not, is read.
 */
export const whetherHeld = provision({
  cite: confirming,
  title: 'Whether the information is held',
  source,
  limbs: { '12(7)': 'whether information exists and is held by the public authority is itself the disclosure of information' },
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure:
    'Paragraph (7) says this for the purposes of a response under paragraph (6). That it is as information that the answer is otherwise owed, under regulation 5(1), is our reading.',
  inForce: [{ windows: inForce, when: all(limb('12(7)', 'eir.environmental')) }],
  duties: ['eir-2004/regulation-5/2', 'eir-2004/regulation-9'],
});

/** Neither confirm nor deny, where saying so would itself do the harm that regulation 12(5)(a) is for, and would not be in the public interest. */
export const securityUnconfirmed = provision({
  cite: 'eir-2004/regulation-12/6',
  title: 'Neither confirm nor deny: security or public safety',
  source,
  limbs: {
    '12(6)':
      'if that confirmation or denial would involve the disclosure of information which would adversely affect any of the interests referred to in paragraph (5)(a)',
    '12(6) interest': 'would not be in the public interest under paragraph (1)(b)',
    '15(2)(b)': 'a refusal to disclose information under regulation 12(1) includes a response under regulation 12(6)',
  },
  of: 'request',
  effect: 'exempt',
  displaces: [confirming],
  power: 'may',
  exercise: 'eir.silence.security.exercise',
  inForce: [
    {
      windows: inForce,
      when: any(
        all(
          limb('12(6)', 'eir.silence.security.effect', 'would adversely affect'),
          limb('12(6) interest', 'eir.silence.security.publicInterest', 'maintaining outweighs'),
        ),
        // A Minister's certificate is as conclusive of this answer as of a refusal.
        limb('15(2)(b)', 'eir.silence.security.certified'),
      ),
    },
  ],
  duties: ['eir-2004/regulation-14'],
});
