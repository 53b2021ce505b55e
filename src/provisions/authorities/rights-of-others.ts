import type { Authority } from './authority.ts';

/** Authorities on information that is several people's at once. */
export const rightsOfOthersAuthorities: readonly Authority[] = [
  {
    id: 'gaskin-v-uk',
    name: 'Gaskin v United Kingdom',
    citation: '(1989) 12 EHRR 36',
    source: 'http://www.bailii.org/eu/cases/ECHR/1989/13.html',
    regime: 'ECHR',
    held: 'Access to records of childhood may in principle depend on the consent of those who contributed to them, but an independent authority must be able to decide where a contributor does not answer or withholds consent improperly. None existed, and that was a breach of Article 8.',
    mark: 'memory',
    bearsOn: [{ fact: 'rightsOfOthers.proportionate', towards: 'disclosure' }],
    binding: 'persuasive',
  },
  {
    id: 'db-v-gmc',
    name: 'DB v General Medical Council',
    citation: '[2018] EWCA Civ 1497',
    source: 'https://caselaw.nationalarchives.gov.uk/ewca/civ/2018/1497',
    regime: 'DPA 1998',
    held: "Where data is several people's, an objection raises no presumption and no starting point against giving it. A motive of litigation does not lessen the right, though it may be weighed. The controller has a wide discretion over factors and weight. Whether an exact balance tips to withholding is unsure.",
    mark: 'digest',
    bearsOn: [
      { fact: 'rightsOfOthers.atRisk', towards: 'either way' },
      { fact: 'rightsOfOthers.proportionate', towards: 'disclosure' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'harrison-v-cameron',
    name: 'Harrison v Cameron',
    citation: '[2024] EWHC 1377 (KB)',
    source: 'https://gdprhub.eu/index.php?title=King%27s_Bench_Division_-_Harrison_v._Cameron_and_ACL',
    regime: 'UK GDPR',
    held: 'A requester is in principle entitled to the names of recipients, but it was reasonable to withhold them to protect people from intimidation. Motive and conduct counted, and the margin was wide.',
    mark: 'digest',
    bearsOn: [
      { fact: 'rightsOfOthers.atRisk', towards: 'restriction' },
      { fact: 'rightsOfOthers.proportionate', towards: 'restriction' },
    ],
    binding: 'persuasive',
  },
  {
    id: 'met-bwv-audio-is-data-of-person-talked-about',
    name: 'Metropolitan Police Service, body-worn video through subject access requests',
    citation: '01.FOI.23.031351',
    source:
      'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    regime: 'Part 3',
    held: "The force accepts that footage or sound about an identifiable person is that person's data, though they are neither seen nor heard, and that it would be considered for disclosure on request.",
    mark: 'read',
    bearsOn: [{ fact: 'data.relates', towards: 'disclosure' }],
    binding: 'persuasive',
  },
  {
    id: 'met-bwv-member-of-public-discusses-requester',
    name: 'Metropolitan Police Service, body-worn video through subject access requests',
    citation: '01.FOI.23.031351',
    source:
      'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    regime: 'Part 3',
    held: "The force says that sound in which a member of the public speaks about the requester is the data of both, that the two cannot be pulled apart, and that refusal would be likely because the speaker's rights and freedoms would be prejudiced. Other grounds may be considered too.",
    mark: 'read',
    bearsOn: [
      { fact: 'data.relates', towards: 'disclosure' },
      { fact: 'rightsOfOthers.atRisk', towards: 'restriction' },
      { fact: 'rightsOfOthers.necessary', towards: 'restriction' },
    ],
    binding: 'persuasive',
  },
];
