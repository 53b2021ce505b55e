import { duty } from '../../reasoning/index.ts';

/** What the route comes to, in outline: what Part 4 gives, what it waits for, what limits it, and who enforces it. */
export const partFourInOutline = duty({
  cite: 'practice/part-4-in-outline',
  title: 'What access under Part 4 gives, and what limits it',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/94',
  limbs: {
    gives:
      'what the right is to: confirmation; the data in intelligible form; and the purposes and legal basis, the categories, the recipients, how long it is kept, the rights to rectification and erasure, the right to complain to the regulator, and any information on its origin (section 94(1) and (2))',
    search: 'that it reaches what a reasonable and proportionate search can provide (section 94(2A))',
    waits:
      'what it may wait for: a reasonable fee, and information reasonably required to confirm identity or to find the data (section 94(3) and (5))',
    others:
      'that what would tell of another who can be identified is given where they consent or it is reasonable in all the circumstances, and so much as can be given without identifying them is given in any case (section 94(6) to (9))',
    again: 'that a like request need not be answered again before a reasonable interval has passed (section 95)',
    time: 'that it is answered promptly, and within one month of the latest of receipt, the fee and what was required (section 94(10) and (14))',
    longer:
      'that two further months may be taken for complexity or number, by a notice within the first that gives the reasons (section 94(14A) and (14B))',
    exempt:
      'what may be exempt: what national security requires (section 110), on which a certificate is conclusive (section 111); and, under Schedule 11, crime, legal proceedings, Parliamentary privilege, judicial proceedings, honours, the armed forces, economic well-being, legal professional privilege, negotiations, references, examinations, research and archiving',
    court:
      'that a failure to comply is for the High Court or the Court of Session (section 94(11) and (13)), and that sections 164A and 167 do not reach Part 4',
  },
  words: 'ours',
  does: 'route',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25', to: '2023-12-31' } },
      laidDown: [],
      contains: ['gives', 'waits', 'others', 'again', 'time', 'exempt', 'court'],
      due: 'without undue delay',
    },
    {
      windows: { continuous: { from: '2024-01-01' }, receipt: { to: '2026-02-04' } },
      laidDown: [],
      contains: ['gives', 'search', 'waits', 'others', 'again', 'time', 'exempt', 'court'],
      due: 'without undue delay',
    },
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: [],
      contains: ['gives', 'search', 'waits', 'others', 'again', 'time', 'longer', 'exempt', 'court'],
      due: 'without undue delay',
    },
  ],
  unsure: 'An outline, for whoever passes a request on. Part 4 is not encoded, and nothing is decided under it here.',
});
