import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Under the UK GDPR each joint controller must answer, whatever they have arranged between them: the others are told. */
export const eachJointController = provision({
  cite: 'uk-gdpr/article-26/3',
  title: 'Joint controllers under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/26',
  limbs: {
    each: 'a person may use their rights against each of the joint controllers',
    rights: 'whatever the arrangement between them says',
    reached: 'where the records are under the UK GDPR',
  },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  confidence: 'medium',
  unsure: 'The text of the Article was not read. Part 3 has nothing like it.',
  inForce: [
    {
      windows: since.dataProtection,
      when: all(
        limb('each', 'controller.holds', 'jointly, answered here', 'jointly, answered elsewhere'),
        limb('rights', 'ask.for', 'information', 'rectification', 'erasure', 'restriction', 'objection'),
        limb('reached', 'records.kept', 'for something else', 'for both'),
      ),
    },
  ],
  duties: ['practice/tell-the-other-controller'],
});
