import { all, any, limb, provision } from '../facts.ts';
import { everythingInTheRight } from '../rights-sets.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/2';
const since = '2020-12-31';
const notRead = 'The words of Article 2 were not to hand: what it leaves out is put in our words, from the law notes.';

/** What an individual does at home for themselves is under no data protection law. */
export const household = provision({
  cite: 'uk-gdpr/article-2/2/a',
  title: 'Purely personal or household activity',
  source,
  limbs: { '2(2)(a)': 'processing by an individual in the course of a purely personal or household activity' },
  words: 'ours',
  of: 'item',
  effect: 'out of scope',
  displaces: everythingInTheRight,
  confidence: 'medium',
  unsure: notRead,
  inForce: [{ windows: { continuous: { from: since } }, when: any(limb('2(2)(a)', 'processing.household')) }],
});

/**
 * What a competent authority processes for a law enforcement purpose is under Part 3, and nothing of Schedules 2 to 4 reaches it.
 * Processing that is for other purposes too is under both, each by its own rules.
 */
export const lawEnforcement = provision({
  cite: 'uk-gdpr/article-2/2/b',
  title: 'Law enforcement processing by a competent authority',
  source,
  limbs: {
    authority: 'a competent authority, within the meaning of Part 3',
    purpose: 'for any of the law enforcement purposes, and no other',
    mode: 'by automated means, or in a filing system',
  },
  words: 'ours',
  of: 'item',
  effect: 'routed elsewhere',
  displaces: everythingInTheRight,
  confidence: 'medium',
  unsure: `${notRead} That paper in no filing system is under the UK GDPR even where it is held for law enforcement is the regulator's reading.`,
  inForce: [
    {
      windows: { continuous: { from: since } },
      when: all(
        limb('authority', 'controller.competentAuthority', 'schedule 7', 'statutory function'),
        limb('purpose', 'processing.purpose', 'law enforcement'),
        limb('mode', 'processing.mode', 'automated', 'filing system'),
      ),
    },
  ],
  duties: ['dpa-2018/section-45'],
});

/** What an intelligence service processes, or an authority jointly with one under a designation notice, is under Part 4. */
export const intelligence = provision({
  cite: 'uk-gdpr/article-2/2/c',
  title: 'Processing to which Part 4 applies',
  source,
  limbs: {
    service: 'processing by an intelligence service',
    designated: 'processing under a designation notice, jointly with an intelligence service',
  },
  words: 'ours',
  of: 'item',
  effect: 'routed elsewhere',
  displaces: [...everythingInTheRight, 'uk-gdpr/article-2/2/b'],
  confidence: 'medium',
  unsure: notRead,
  inForce: [
    {
      windows: { continuous: { from: since, to: '2025-11-16' } },
      note: 'There were no designation notices.',
      when: any(limb('service', 'controller.competentAuthority', 'intelligence service')),
    },
    {
      windows: { continuous: { from: '2025-11-17' } },
      when: any(limb('service', 'controller.competentAuthority', 'intelligence service'), limb('designated', 'processing.designated')),
    },
  ],
  duties: ['dpa-2018/section-94', 'practice/part-4-in-outline'],
});
