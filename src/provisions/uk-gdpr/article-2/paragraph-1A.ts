import { all, limb, provision } from '../facts.ts';
import { everythingInTheRight } from '../rights-sets.ts';

/** Paper in no filing system is within the UK GDPR only where a public authority holds it; section 24 then takes most of it out. */
export const unstructuredElsewhere = provision({
  cite: 'uk-gdpr/article-2/1A',
  title: 'Manual unstructured data that no public authority holds',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/2',
  limbs: {
    unstructured: 'neither processed by automated means nor in a filing system',
    authority: 'held by a public authority under freedom of information law',
  },
  words: 'ours',
  of: 'item',
  effect: 'out of scope',
  displaces: everythingInTheRight,
  confidence: 'medium',
  unsure: 'The words of Article 2 were not to hand: what it reaches is put in our words, from the law notes and section 24(1).',
  inForce: [
    {
      windows: { continuous: { from: '2020-12-31' } },
      when: all(limb('unstructured', 'processing.mode', 'manual unstructured'), limb('authority', 'controller.publicAuthority', 'no')),
    },
  ],
});
