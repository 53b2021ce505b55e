import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Until authority is shown there is no valid request: nothing is given, and the sender is told why. */
export const authorityToAct = provision({
  cite: 'practice/authority-to-act',
  title: 'Authority to act for somebody',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/',
  limbs: { authority: 'somebody who acts for another shows that they may' },
  words: 'ours',
  of: 'request',
  effect: 'paused for identity',
  burden: 'requester',
  confidence: 'medium',
  unsure:
    'The Acts set no form for agents. The regulator counts the time from when evidence of authority comes; neither section 54 nor Article 12A names it among the events that time runs from, so until then there is taken to be no valid request.',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.dataProtection, when: all(limb('authority', 'requester.standing', 'not shown')) }],
  duties: ['practice/ask-for-authority'],
});
