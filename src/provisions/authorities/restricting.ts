import type { Authority } from './authority.ts';

/** Authorities on restricting access: item by item, on evidence, and in proportion. */
export const restricting: readonly Authority[] = [
  {
    id: 'dalton-v-cps',
    name: 'R (Dalton) v Crown Prosecution Service',
    citation: '[2020] EWHC 2013 (Admin)',
    source: 'https://zoomlaw.co.uk/2020EWHC2013Admin.html',
    regime: 'Part 3',
    held: 'A blanket refusal is unlawful: section 45(4) asks for an evaluation document by document. Later disclosure, with redactions under section 45(4)(e) and for privilege, cured it. The Commissioner was a better remedy than judicial review.',
    mark: 'digest',
    bearsOn: [
      { fact: 'inquiry.necessary', towards: 'disclosure' },
      { fact: 'crime.necessary', towards: 'disclosure' },
      { fact: 'publicSecurity.necessary', towards: 'disclosure' },
      { fact: 'rightsOfOthers.necessary', towards: 'either way' },
      { fact: 'privilege.claim', towards: 'restriction' },
      { fact: 'privilege.adviserDuty', towards: 'restriction' },
    ],
    follows: ['dpa-2018/section-45/7', 'dpa-2018/section-51', 'dpa-2018/section-167'],
    binding: 'Part 3',
  },
  {
    id: 'lin-v-commissioner',
    name: 'Lin v Commissioner of Police of the Metropolis',
    citation: '[2015] EWHC 2484 (QB)',
    source: 'https://www.scl.org/3440-subject-access-requests-crime-exemption-proportionality-and-procedure/',
    regime: 'DPA 1998',
    held: 'The burden is on the police, and on a fairly high standard. Where the data was of no real value to the accused, and the objections of law enforcement were cogent, to withhold it was proportionate.',
    mark: 'digest',
    bearsOn: [
      { fact: 'crime.atRisk', towards: 'disclosure' },
      { fact: 'crime.proportionate', towards: 'restriction' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'rudd-v-bridle',
    name: 'Rudd v Bridle',
    citation: '[2019] EWHC 893 (QB)',
    source:
      'https://inforrm.org/2019/05/09/case-law-rudd-v-bridle-asbestos-industry-advisor-ordered-to-answer-physicians-subject-access-requests-hugh-tomlinson-qc/',
    regime: 'DPA 1998',
    held: 'The right is to data, and not to documents. An exemption has to be made out on evidence, and the latitude allowed in searching does not carry over to it. Recipients may be given by category, but the actual identity of a source must be given if it is available.',
    mark: 'digest',
    bearsOn: [
      { fact: 'inquiry.atRisk', towards: 'disclosure' },
      { fact: 'crime.atRisk', towards: 'disclosure' },
      { fact: 'rightsOfOthers.necessary', towards: 'disclosure' },
      { fact: 'search.sufficient', towards: 'either way' },
    ],
    binding: 'persuasive',
  },
];
