import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/**
 * What is already published is where it is published, and the sender is told. A request for it is a request all the same, and is
 * answered as one: section 21 is a ground for the answer.
 */
export const publicationScheme = provision({
  cite: 'practice/publication-scheme',
  title: 'Already published',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/21',
  limbs: {
    published: 'what is wanted is published under the publication scheme',
    asked: 'it is information that is wanted',
    others: 'and not only what is held about the person who asks',
  },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  burden: 'not stated',
  confidence: 'medium',
  unsure: 'That pointing to it at once is right, before any notice under section 21, is practice.',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.information,
      when: all(
        limb('published', 'information.published'),
        limb('asked', 'ask.for', 'information'),
        limb('others', 'data.of', 'the person and others, apart', 'somebody who has died', 'others or nobody'),
      ),
    },
  ],
  duties: ['practice/tell-where-to-go'],
});
