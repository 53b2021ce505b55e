import { all, limb, provision } from '../facts.ts';
import { rightsOverData, since } from '../families.ts';

/** The right is against whoever decides why and how the data is processed. Whoever holds it for them passes the message on. */
export const anotherController = provision({
  cite: 'practice/another-controller',
  title: 'Held for another controller',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/59',
  limbs: {
    holder: 'the data is held on behalf of another, who decides why and how it is processed',
    right: 'and what is wanted is a matter for the controller of it',
  },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsOverData,
  confidence: 'medium',
  unsure:
    'The time runs from receipt by the controller (section 54(3)(a), Article 12A(2)(a)); whether receipt by its processor is receipt by it can be argued. National systems are run for many chief officers: who the controller is must be asked record by record.',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.dataProtection,
      when: all(
        limb('holder', 'controller.holds', 'for another'),
        limb('right', 'ask.for', 'information', 'rectification', 'erasure', 'restriction', 'objection'),
      ),
    },
  ],
  duties: ['practice/tell-who-must-answer', 'practice/pass-it-on'],
});
