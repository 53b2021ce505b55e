import type { Authority } from './authority.ts';

const guide = 'https://cy.ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018';

/** The regulator's guidance on Part 3, of February 2023 and under review. Only the openings of its pages were read. */
export const regulator: readonly Authority[] = [
  {
    id: 'ico-part-3-restricting',
    name: 'Information Commissioner, restricting access under Part 3',
    source: `${guide}/can-we-restrict-the-right-of-access-under-part-3/`,
    regime: 'Part 3',
    held: 'To be necessary a restriction needs an identified and reasonable possibility of risk: more than speculation, and less than certainty. There must be no other reasonable means, such as redaction, and everything outside the restriction must still be given.',
    mark: 'digest',
    bearsOn: [
      { fact: 'inquiry.atRisk', towards: 'either way' },
      { fact: 'crime.atRisk', towards: 'either way' },
      { fact: 'publicSecurity.atRisk', towards: 'either way' },
      { fact: 'rightsOfOthers.atRisk', towards: 'either way' },
      { fact: 'inquiry.necessary', towards: 'disclosure' },
      { fact: 'crime.necessary', towards: 'disclosure' },
      { fact: 'publicSecurity.necessary', towards: 'disclosure' },
      { fact: 'rightsOfOthers.necessary', towards: 'disclosure' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'ico-part-3-other-people',
    name: 'Information Commissioner, information about other people under Part 3',
    source:
      'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/what-should-we-do-if-the-part-3-request-involves-information-about-other-people',
    regime: 'Part 3',
    held: 'Information can relate to more than one person. The first step is to count what the requester may reasonably be believed to have, or to be able to get: a witness may be recognised from the content and the circumstances with the name taken out.',
    mark: 'digest',
    bearsOn: [
      { fact: 'data.relates', towards: 'disclosure' },
      { fact: 'rightsOfOthers.atRisk', towards: 'restriction' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'ico-part-3-court-documents',
    name: 'Information Commissioner, personal information processed by a court',
    source: `${guide}/what-do-we-need-to-consider-if-personal-information-is-processed-by-a-court-for-law-enforcement-purposes/`,
    regime: 'Part 3',
    held: 'Section 43(3) is read narrowly. In general it applies where the controller is a judge, a magistrate or another judicial authority; it can reach judicial commissioners.',
    mark: 'digest',
    bearsOn: [
      { fact: 'court.contained', towards: 'disclosure' },
      { fact: 'court.inCourse', towards: 'disclosure' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'ico-part-3-scope',
    name: 'Information Commissioner, Part 3 scope and key definitions',
    source: 'https://ico.org.uk/for-organisations/guide-to-data-protection/guide-to-le-processing/scope-and-key-definitions/',
    regime: 'Part 3',
    held: 'Where purposes are mixed, the primary purpose settles the regime. The Act has no such words.',
    mark: 'digest',
    bearsOn: [{ fact: 'processing.purpose', towards: 'either way' }],
    binding: 'persuasive',
  },
];
