import { all, any, limb, provision } from '../facts.ts';
import { everythingInPart3 } from './chapter-3.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/30';

/** Part 3 binds competent authorities: those listed in Schedule 7, and anyone with statutory functions for its purposes. */
export const notCompetentAuthority = provision({
  cite: 'dpa-2018/section-30',
  title: 'Not a competent authority',
  source,
  limbs: {
    '30(1)(a)': 'a person specified or described in Schedule 7',
    '30(1)(b)': 'any other person if and to the extent that the person has statutory functions for any of the law enforcement purposes',
  },
  of: 'request',
  effect: 'routed elsewhere',
  displaces: everythingInPart3,
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      // Either limb of subsection (1) would do, so both must fail.
      when: all(limb('30(1)(a)', 'controller.competentAuthority', 'no'), limb('30(1)(b)', 'controller.competentAuthority', 'no')),
    },
  ],
  duties: ['uk-gdpr/article-15'],
});

/** An intelligence service is never within Part 3. It answers under Part 4. */
export const intelligenceService = provision({
  cite: 'dpa-2018/section-30/2',
  title: 'An intelligence service is not a competent authority',
  source,
  limbs: { '30(2)': 'an intelligence service is not a competent authority within the meaning of this Part' },
  of: 'request',
  effect: 'routed elsewhere',
  displaces: everythingInPart3,
  inForce: [
    { windows: { continuous: { from: '2018-05-25' } }, when: any(limb('30(2)', 'controller.competentAuthority', 'intelligence service')) },
  ],
  duties: ['dpa-2018/section-94', 'practice/part-4-in-outline'],
});
