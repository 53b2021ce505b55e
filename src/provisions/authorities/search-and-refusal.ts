import type { Authority } from './authority.ts';

/** Authorities on how far to search, and on when a request may be refused or its motive counted. */
export const searchAndRefusal: readonly Authority[] = [
  {
    id: 'dawson-damer-v-taylor-wessing',
    name: 'Dawson-Damer v Taylor Wessing',
    citation: '[2017] EWCA Civ 74',
    source: 'http://comment.capital-law.co.uk/post/102e0fr/subject-access-requests-court-of-appeal-overturns-controversial-high-court-deci',
    regime: 'DPA 1998',
    held: 'Privilege is read narrowly. Disproportionate effort has to be shown, and not merely asserted. A motive of litigation is no bar.',
    mark: 'digest',
    bearsOn: [
      { fact: 'search.sufficient', towards: 'disclosure' },
      { fact: 'request.unfounded', towards: 'disclosure' },
      { fact: 'privilege.claim', towards: 'disclosure' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'ittihadieh-and-deer',
    name: 'Ittihadieh v 5-11 Cheyne Gardens; Deer v University of Oxford',
    citation: '[2017] EWCA Civ 121',
    source: 'https://caselaw.nationalarchives.gov.uk/ewca/civ/2017/121',
    regime: 'DPA 1998',
    held: 'The duty is to make a reasonable and proportionate search. Not every document that names a person is their data. Motive does not bar a request, though a court may count it in its discretion.',
    mark: 'memory',
    bearsOn: [
      { fact: 'search.sufficient', towards: 'either way' },
      { fact: 'data.relates', towards: 'restriction' },
      { fact: 'request.unfounded', towards: 'disclosure' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'kololo-v-commissioner',
    name: 'Kololo v Commissioner of Police of the Metropolis',
    citation: '[2015] EWHC 600 (QB)',
    source: 'https://caselaw.nationalarchives.gov.uk/ewhc/qb/2015/600',
    regime: 'DPA 1998',
    held: 'Use of the answer in foreign proceedings did not defeat a request whose aim included checking that the data was accurate.',
    mark: 'memory',
    bearsOn: [
      { fact: 'request.unfounded', towards: 'disclosure' },
      { fact: 'crime.proportionate', towards: 'disclosure' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'met-any-footage-that-mentions-me',
    name: 'Metropolitan Police Service, body-worn video through subject access requests',
    citation: '01.FOI.23.031351',
    source:
      'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    regime: 'Part 3',
    held: 'The force says that spoken words in video cannot be searched by name, so that to find every mention of a person is outside a reasonable search, and that such a request may be rejected as manifestly excessive. It gives two different reasons as one: that nothing can be found by searching, and that the request asks too much.',
    mark: 'read',
    bearsOn: [
      { fact: 'search.sufficient', towards: 'restriction' },
      { fact: 'request.excessive', towards: 'restriction' },
    ],
    binding: 'persuasive',
  },
];
