import { any, limb, provision } from '../facts.ts';
import { everyElement, everyExemption } from '../rights-sets.ts';

/** What is not the data subject's personal data is outside the right. The right is to information, and not to documents. */
export const notTheirPersonalData = provision({
  cite: 'uk-gdpr/article-4/1',
  title: 'Not personal data of the data subject',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
  limbs: {
    '4(1)(1)': 'any information relating to an identified or identifiable natural person',
    '4(1)(1) identified': 'one who can be identified, directly or indirectly',
  },
  of: 'part',
  effect: 'out of scope',
  displaces: [...everyElement, ...everyExemption, 'dpa-2018/section-26'],
  unsure:
    'That the right ends with the life of the data subject is from section 3(2) and (3) of the Act, which say "living"; Article 4 does not.',
  inForce: [
    {
      windows: { continuous: { from: '2020-12-31' } },
      when: any(limb('4(1)(1)', 'data.relates', 'no'), limb('4(1)(1) identified', 'dataSubject.living', 'no')),
    },
  ],
});
