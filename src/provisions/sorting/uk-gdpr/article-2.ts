import { all, limb, provision } from '../facts.ts';
import { rightsInUkGdpr, since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/2';

/** What a competent authority keeps in files for law enforcement, and for nothing else, is outside the UK GDPR. */
export const underPart3 = provision({
  cite: 'uk-gdpr/article-2/2/b',
  title: 'Kept for law enforcement by a competent authority',
  source,
  limbs: {
    purpose: 'the UK GDPR does not apply to processing for a law enforcement purpose',
    authority: 'by a competent authority under Part 3',
    filed: 'by automated means or in a filing system',
  },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsInUkGdpr,
  unsure:
    'That paper in no filing system stays under the UK GDPR although it is kept for law enforcement is how the regulator reads Article 2; its text was not read again.',
  inForce: [
    {
      windows: since.dataProtection,
      when: all(
        limb('purpose', 'records.kept', 'for law enforcement'),
        limb('authority', 'controller.competentAuthority', 'schedule 7', 'statutory function'),
        limb('filed', 'records.loose', 'none'),
      ),
    },
  ],
});

/** What an intelligence service processes is outside the UK GDPR, whatever it is kept for. */
export const underPart4 = provision({
  cite: 'uk-gdpr/article-2/2/c',
  title: 'Processed by an intelligence service',
  source,
  limbs: { service: 'the UK GDPR does not apply to processing by an intelligence service' },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsInUkGdpr,
  confidence: 'medium',
  unsure: 'The text of Article 2 was not read again.',
  inForce: [{ windows: since.dataProtection, when: all(limb('service', 'controller.competentAuthority', 'intelligence service')) }],
});

/** Where all that is asked for is under a designation notice, Part 4 governs it alone. */
export const underADesignationNotice = provision({
  cite: 'uk-gdpr/article-2/2/d',
  title: 'All of it under a designation notice',
  source,
  limbs: { notice: 'the UK GDPR does not apply to processing under Part 4 by virtue of a designation notice' },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsInUkGdpr,
  confidence: 'medium',
  unsure: 'It follows from section 29(1A) and from there being a notice at all; the text of Article 2 was not read again.',
  inForce: [{ windows: { receipt: { from: '2025-11-17' } }, when: all(limb('notice', 'records.designated', 'all')) }],
});
