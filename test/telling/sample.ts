import fc from 'fast-check';
import type { Case, Item, Judgement, Person, Segment } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import type { TellTextOptions } from '../../src/telling/index.ts';
import { tellText } from '../../src/telling/index.ts';

export const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-10-28' };

/** Everyone in the sample: the requester, a witness who spoke of them, a passer-by, and an officer on duty. */
const everyone: readonly Person[] = [
  { id: 'robin', name: 'Robin Marsh', role: 'data subject' },
  { id: 'ann', name: 'Ann Bright', role: 'witness', capacity: 'private', consent: 'refused', risk: 'none recorded' },
  { id: 'joe', name: 'Joe Nkemelu', role: 'member of the public', consent: 'no record', risk: 'none recorded' },
  { id: 'dale', name: 'PC Dale', role: 'police officer', capacity: 'on duty', risk: 'none recorded' },
];

const nobodyNamed = { people: [], complete: 'yes' } as const;

/** Someone speaks of others, for so many seconds from the second given. */
export function says(id: string, at: number, seconds: number, speaker: string, discussed: readonly string[], text = 'Said here.'): Segment {
  const span = { from: at * 1000, to: (at + seconds) * 1000 };
  return { id, ...span, speaker, text, discussed: { people: discussed, complete: 'yes' }, named: nobodyNamed, seen: nobodyNamed };
}

/** An item whose sound is described in full by the segments given. */
export function sound(segments: readonly Segment[], ms = 60_000): Item {
  return {
    id: 'bwv',
    kind: 'body-worn video',
    title: 'Visit to Harbour Street',
    purpose: 'law enforcement',
    origin: 'dale',
    tracks: [{ id: 'sound', kind: 'sound', extent: { is: 'time', ms }, complete: 'yes', describedBy: signed, segments }],
  };
}

/** A minute of body-worn sound: the requester, the witness twice, the passer-by, and the officer about something else. */
export const footage: Item = sound([
  says('1', 0, 10, 'robin', ['robin'], 'I never went near the door.'),
  says('2', 10, 4, 'robin', [], 'I was at home.'),
  says('3', 14, 17, 'ann', ['robin'], 'He came back at ten and started on the door.'),
  says('4', 31, 9, 'dale', [], 'Control from four four one one.'),
  says('5', 40, 10, 'ann', ['robin'], 'He said I would be sorry.'),
  says('6', 50, 10, 'joe', ['robin'], 'I only heard shouting.'),
]);

/** A judgement that the witness must be protected, over the segments given. */
export function protecting(segments: readonly string[], judgement: Partial<Judgement> = {}): Judgement {
  return {
    id: 'protect-ann',
    provision: 'dpa-2018/section-45/4/e',
    scope: [{ item: 'bwv', track: 'sound', segments }],
    people: ['ann'],
    finds: { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
    means: 'withhold',
    exercise: 'restrict',
    reasons: 'Messages after the arrest point to reprisal.',
    factors: { '*': 'not known' },
    reviewOn: '2027-03-01',
    signed,
    ...judgement,
  };
}

/** The sample case, with parts of it changed. It is always one that may be decided. */
export function sampleCase(changes: Partial<Case> = {}): Case {
  const case_: Case = {
    format: 'subject-access/case@1',
    id: 'SAR-412',
    title: 'Footage of a visit',
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'All footage of me', identity: { doubted: 'no' } },
    controller: {
      name: 'Exampleshire Police',
      jurisdiction: 'england and wales',
      competentAuthority: 'schedule 7',
      decides: { name: 'Sam Reviewer', role: 'disclosure officer' },
    },
    dataSubject: 'robin',
    people: everyone,
    items: [footage],
    searches: [{ system: 'Evidence store', searchable: 'by date and place', result: 'found' }],
    screenings: [{ id: 'bulk', grounds: ['dpa-2018/*', 'common-law/privilege'], items: 'all', result: 'screened out', signed }],
    roleScreenings: [{ id: 'roles', people: 'everyone on duty', reasons: 'Checked against the duty roll', signed }],
    judgements: [],
    ...changes,
  };
  const parsed = parseCase(case_);
  const problems = parsed.ok ? judgementProblems(parsed.value) : parsed.problems;
  if (problems.length > 0) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return case_;
}

/** A case told as plain text, with runs of space made one so that sentences can be looked for. */
export function told(case_: Case, options?: TellTextOptions): string {
  return tellText(decide(case_), case_, law, options);
}

/** The same with its lines joined, so that sentences can be looked for. */
export function flowing(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** How often a property is tried: few times in an ordinary run, as often as asked in a long one. */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? few };
}
