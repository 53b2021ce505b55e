import type { Case, Item, Judgement } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';

/** Who described and judged everything here. */
const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-11-12' };

const everyone = [
  { id: 'robin', name: 'Robin Marsh', role: 'data subject' },
  { id: 'lee', name: 'Lee Harcourt', role: 'police staff', capacity: 'on duty', living: 'yes', consent: 'refused', risk: 'none recorded' },
] as const;

/** An email from a staff file: the first half about the requester, the second about the manager who wrote it. */
export const mail: Item = {
  id: 'mail-1',
  kind: 'email',
  title: 'An email about leave',
  purpose: 'staff',
  relates: 'content',
  origin: 'lee',
  tracks: [
    {
      id: 'text',
      kind: 'text',
      extent: { is: 'text', length: 400 },
      complete: 'yes',
      describedBy: signed,
      segments: [
        { id: 's1', from: 0, to: 200, speaker: 'lee', discussed: ['robin'] },
        { id: 's2', from: 200, to: 400, speaker: 'lee', discussed: ['lee'] },
      ],
    },
  ],
};

/** A note of a visit, processed for law enforcement, all of it about the requester. */
export const note: Item = {
  ...mail,
  id: 'note-1',
  kind: 'report',
  title: 'A note of a visit',
  purpose: 'law enforcement',
  processing: 'automated',
  tracks: mail.tracks.map((track) => ({ ...track, segments: [{ id: 's1', from: 0, to: 400, speaker: 'robin', discussed: ['robin'] }] })),
};

/** That it is not reasonable to name the manager without their consent (Schedule 2 paragraph 16 of the Act). */
export function namesOut(judgement: Partial<Judgement> = {}): Judgement {
  return {
    id: 'names',
    provision: 'dpa-2018/schedule-2/paragraph-16',
    scope: [{ item: 'mail-1', segments: ['s1'] }],
    people: ['lee'],
    finds: { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'no' },
    means: { words: 'names out' },
    exercise: 'restrict',
    reasons: 'Consent was refused and naming them would do harm.',
    factors: { '*': 'not known' },
    signed,
    ...judgement,
  };
}

/** A request for one's own data, some of it processed for law enforcement and some in a staff file. Always one that may be decided. */
export function staffCase(changes: Partial<Case> = {}): Case {
  return sound({
    format: 'subject-access/case@1',
    id: 'SAR-520',
    title: 'A staff file and a visit',
    synthetic: true,
    decidedOn: '2026-11-20',
    request: { receivedOn: '2026-11-02', channel: 'email', text: 'All my personal data', identity: { doubted: 'no' } },
    controller: { name: 'Exampleshire Police', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'robin',
    people: [...everyone],
    items: [note, mail],
    searches: [{ system: 'Staff files', searchable: 'by content', result: 'found' }],
    screenings: [
      { id: 'bulk', grounds: ['dpa-2018/*', 'uk-gdpr/*', 'common-law/privilege'], items: 'all', result: 'screened out', signed },
    ],
    roleScreenings: [{ id: 'roles', people: 'everyone on duty', reasons: 'Checked against the duty roll', signed }],
    judgements: [namesOut()],
    ...changes,
  });
}

/** The same email held for staff and for law enforcement at once, so that both laws govern it. */
export function mixedCase(changes: Partial<Case> = {}): Case {
  return staffCase({ items: [{ ...mail, purpose: 'mixed' }], ...changes });
}

/** A request for information that is nobody's own data: a policy with the name of a junior member of staff in it. */
export function policyCase(changes: Partial<Case> = {}): Case {
  const [, lee] = everyone;
  return sound({
    ...staffCase(),
    id: 'FOI-31',
    title: 'The policy behind it',
    request: {
      receivedOn: '2026-11-02',
      channel: 'email',
      right: 'information',
      text: 'Please send me the policy on disclosing footage.',
      facts: { 'foi.request.named': 'yes', 'foi.request.addressed': 'yes', 'foi.request.describes': 'yes' },
    },
    dataSubject: 'pat',
    people: [{ id: 'pat', name: 'Pat Quill', role: 'data subject' }, lee],
    items: [
      {
        id: 'policy',
        kind: 'report',
        title: 'The policy',
        purpose: 'general',
        relates: 'content',
        facts: { 'foi.held.for': 'the authority', 'foi.held.when': 'at receipt' },
        tracks: mail.tracks.map((track) => ({
          ...track,
          segments: [
            { id: 's1', from: 0, to: 200, named: [], discussed: [] },
            { id: 's2', from: 200, to: 400, named: ['lee'], discussed: [] },
          ],
        })),
      },
    ],
    screenings: [{ id: 'bulk', grounds: ['foia-2000/*'], items: 'all', result: 'screened out', signed }],
    roleScreenings: [],
    judgements: [
      {
        id: 'junior',
        provision: 'foia-2000/section-40/3A',
        scope: [{ item: 'policy', segments: ['s2'] }],
        people: ['lee'],
        finds: { 'foi.person.identifiable': 'yes', 'foi.person.interest': 'yes', 'foi.person.necessary': 'no' },
        means: { words: 'names out' },
        reasons: 'They are junior and the policy can be read without their name.',
        factors: { '*': 'not known' },
        signed,
      },
    ],
    ...changes,
  });
}

/** The case, once it is sure that it may be decided. */
function sound(case_: Case): Case {
  const parsed = parseCase(case_);
  const problems = parsed.ok ? judgementProblems(parsed.value) : parsed.problems;
  if (problems.length > 0) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  if (!parsed.ok) throw new Error('not a case');
  return parsed.value;
}
