import type { Absence } from '../../../reasoning/index.ts';

/** Where the Act is silent and is meant to be. */
export const absences: readonly Absence[] = [
  {
    of: ['foia-2000/*', 'practice/*', 'eir-2004/*', 'fees-regulations-2004/*'],
    windows: { receipt: { to: '2004-12-31' } },
    because: 'The right of access, the Environmental Information Regulations and the Fees Regulations came into force on 1 January 2005.',
  },
  {
    of: [
      'foia-2000/section-40/1',
      'foia-2000/section-40/3A',
      'foia-2000/section-40/3B',
      'foia-2000/section-40/4A',
      'foia-2000/section-40/5A',
      'foia-2000/section-40/5B/*',
      'foia-2000/section-40/8',
      'practice/foi-own-data-notice',
    ],
    windows: { decision: { to: '2018-05-24' } },
    because:
      'Section 40 has its present conditions from 25 May 2018 (Data Protection Act 2018 Sch 19 para 58). Its older form, which spoke of the Act of 1998, is not encoded.',
  },
];

/** Facts that nothing in this Act turns on, by name or by the beginning of one, and why. A test holds every condition to it. */
export const neverRead: readonly { readonly facts: readonly string[]; readonly because: string }[] = [
  {
    facts: ['requester.', 'identity.', 'rightsOfOthers.', 'foi.requester.', 'foi.motive'],
    because:
      'Disclosure is to the world and not to one person, so nothing turns on who asks, or why: a name and an address are all section 8 wants. Only where the Act itself speaks of the applicant is anything about them read: own data (section 40(1)), what they can get elsewhere (section 21), and a request repeated by the same person (section 14(2)).',
  },
];
