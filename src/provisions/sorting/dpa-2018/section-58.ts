import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Among joint controllers under Part 3, the one their arrangement names as contact point answers. */
export const anotherContactPoint = provision({
  cite: 'dpa-2018/section-58/3',
  title: 'Another joint controller is the contact point',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/58',
  limbs: {
    '58(1)': 'they are joint controllers for the purposes of this Part',
    '58(3)': 'The arrangement must designate the controller which is to be the contact point for data subjects',
  },
  of: 'request',
  effect: 'routed elsewhere',
  displaces: ['dpa-2018/section-45/1', 'dpa-2018/section-46', 'dpa-2018/section-47'],
  confidence: 'medium',
  unsure:
    'Part 3 gives no right to go to each joint controller. Which of them must receive a request for the time to run is not stated: treat it as received, and pass it on at once.',
  inForce: [
    {
      windows: since.dataProtection,
      when: all(
        limb('58(1)', 'ask.for', 'information', 'rectification', 'erasure', 'restriction'),
        limb('58(3)', 'controller.holds', 'jointly, answered elsewhere'),
      ),
    },
  ],
  duties: ['practice/tell-who-must-answer', 'practice/pass-it-on'],
});
