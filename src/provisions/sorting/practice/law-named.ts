import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The law that a message names decides nothing. What is wanted decides, and the sender is told which law that is. */
export const lawNamed = provision({
  cite: 'practice/law-named',
  title: 'The law the message names',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/how-do-we-recognise-a-part-3-subject-access-request-sar',
  limbs: { named: 'a request that names another law is valid where it is clear what is wanted' },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.information,
      when: all(limb('named', 'law.named', 'freedom of information', 'environmental information', 'data protection', 'several')),
    },
  ],
  duties: ['practice/say-which-law'],
});
