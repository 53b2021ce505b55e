import { everyElement } from '../dpa-2018/chapter-3.ts';
import { any, limb, provision } from '../facts.ts';

/** For requests received before 5 September 2025 Part 3 had no such rule; privilege was claimed and accepted all the same. */
export const privilegeBeforeSection45A = provision({
  cite: 'common-law/privilege',
  title: 'Legal professional privilege at common law',
  source: 'https://zoomlaw.co.uk/2020EWHC2013Admin.html',
  limbs: { privilege: 'legal professional privilege' },
  words: 'ours',
  of: 'part',
  effect: 'exempt',
  displaces: everyElement,
  protects: 'adviser',
  confidence: 'low',
  unsure:
    'Part 3 had no express rule on privilege for requests received before 5 September 2025. It was claimed and accepted in R (Dalton) v CPS [2020] EWHC 2013 (Admin). A lawyer must settle on what footing it is relied on here.',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-09-04' } },
      when: any(limb('privilege', 'privilege.claim'), limb('privilege', 'privilege.adviserDuty')),
    },
  ],
  duties: ['practice/ask-a-lawyer', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7'],
});
