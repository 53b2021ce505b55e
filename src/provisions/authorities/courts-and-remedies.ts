import type { Authority } from './authority.ts';

/** Authorities on court material, on what yields to Part 3, and on where a dispute is taken. */
export const courtsAndRemedies: readonly Authority[] = [
  {
    id: 'strain-v-gmp',
    name: 'R (Strain) v Chief Constable of Greater Manchester Police',
    citation: '[2023] EWCA Civ 240',
    source: 'https://zoomlaw.co.uk/2023EWCACiv240.html',
    regime: 'Part 3',
    held: 'Section 167 is an adequate remedy in place of judicial review. The intelligence report was lawfully kept.',
    mark: 'digest',
    bearsOn: [],
    follows: ['dpa-2018/section-167'],
    binding: 'Part 3',
  },
  {
    id: 'yz-v-south-wales-police',
    name: 'YZ v Chief Constable of South Wales Police',
    citation: '[2022] EWCA Civ 683',
    source: 'https://www.bailii.org/ew/cases/EWCA/Civ/2022/683.html',
    regime: 'Part 3',
    held: 'On keeping a record of an acquittal: police guidance is read subject to Part 3. It was about retention and not about access.',
    mark: 'digest',
    bearsOn: [{ fact: 'disclosure.barred', towards: 'disclosure' }],
    binding: 'Part 3',
  },
  {
    id: 'x-v-transcription-agency',
    name: 'X (Makin) v Transcription Agency',
    citation: '[2023] EWHC 1092 (KB)',
    source: 'https://zoomlaw.co.uk/2023EWHC1092KB.html',
    regime: 'UK GDPR',
    held: 'The exemption for judicial capacity and independence, in Schedule 2 paragraph 14, is broad, and a court may look at disputed material in closed session. Part 3 has no such paragraph: it is not to be carried across to section 43(3).',
    mark: 'digest',
    bearsOn: [{ fact: 'court.contained', towards: 'either way' }],
    follows: ['dpa-2018/section-180A'],
    binding: 'persuasive',
  },
];
