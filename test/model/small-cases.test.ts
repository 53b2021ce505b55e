import { describe, expect, test } from 'vitest';
import type { Case, Known } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import type { PartOutcome } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { disagreements } from './comparing.ts';
import { finding, item, judgement, onDuty, raised, screenedOut, segment, smallCase, track } from './small-case.ts';

type Kind = PartOutcome['kind'];

const unknown: Known<never> = { is: 'unknown', why: 'asked' };
const nobody = { people: [], complete: 'yes' } as const;
const requester = { people: ['p-r'], complete: 'yes' } as const;
const bothSpeak = item({ tracks: [track({ segments: [segment(), segment({ id: '2', speaker: 'p-a' })] })] });
const anotherSpeaks = (more: Parameters<typeof segment>[0]) =>
  item({ tracks: [track({ segments: [segment({ speaker: 'p-a', ...more })] })] });
const sound = { kind: 'sound', extent: { is: 'time', ms: 10 } } as const;
const received = (receivedOn: string) => ({ receivedOn, channel: 'email', text: 'everything', identity: { doubted: 'no' } }) as const;
const anyPlan: readonly Kind[] = ['disclose', 'disclose edited', 'withhold'];
const noRisk = () => {
  const { means: _means, exercise: _exercise, ...rest } = judgement({ id: 'j-2', finds: { 'rightsOfOthers.atRisk': 'no' } });
  return rest;
};

/** Clauses that drawn cases reach too seldom, each with all that may become of its one part. */
const clauses: readonly (readonly [claim: string, case_: Case, kinds: readonly Kind[]])[] = [
  [
    'a source who is someone else is protected on sound',
    smallCase({ items: [item({ tracks: [track({ ...sound, segments: [segment({ source: 'p-a' })] })] })] }),
    anyPlan,
  ],
  ['a source who is the requester makes nothing theirs', smallCase({ items: [anotherSpeaks({ source: 'p-r' })] }), ['out of scope']],
  [
    'on sound nobody is protected for being seen',
    smallCase({ items: [item({ tracks: [track({ ...sound, segments: [segment({ seen: { people: ['p-a'], complete: 'yes' } })] })] })] }),
    ['disclose'],
  ],
  [
    'what is described as the requester’s and judged not to be is disputed',
    smallCase({ judgements: [finding('dpa-2018/section-3', { 'data.relates': 'no' })] }),
    ['disclose', 'out of scope'],
  ],
  [
    'what is described as not the requester’s and judged to be is disputed',
    smallCase({ items: [anotherSpeaks({})], judgements: [finding('dpa-2018/section-3', { 'data.relates': 'yes' }), noRisk()] }),
    ['disclose', 'out of scope'],
  ],
  [
    'a judgement settles whether words that merely name the requester are theirs',
    smallCase({
      items: [anotherSpeaks({ named: requester })],
      judgements: [finding('dpa-2018/section-3', { 'data.relates': 'yes' }), noRisk()],
    }),
    ['disclose'],
  ],
  [
    'metadata is not expected to say who speaks',
    smallCase({
      items: [
        item({ tracks: [track({ kind: 'metadata', complete: 'no', segments: [{ id: '1', from: 0, to: 10, discussed: requester }] })] }),
      ],
    }),
    ['disclose'],
  ],
  [
    'text is expected to say who writes',
    smallCase({ items: [item({ tracks: [track({ complete: 'no', segments: [{ id: '1', from: 0, to: 10, discussed: requester }] })] })] }),
    anyPlan,
  ],
  [
    'a bare list leaves someone out wherever its track may',
    smallCase({ items: [item({ tracks: [track({ complete: 'no', segments: [segment({ named: [] })] })] })] }),
    anyPlan,
  ],
  [
    'a list that says it is whole is whole, whatever its track may leave out',
    smallCase({ items: [item({ tracks: [track({ complete: 'no', segments: [segment({ named: nobody })] })] })] }),
    ['disclose'],
  ],
  [
    'national security restricts a request under the old law',
    smallCase({ request: received('2025-09-04'), screenings: [screenedOut, raised('dpa-2018/section-45/4/d')] }),
    anyPlan,
  ],
  [
    'national security exempts under the new law',
    smallCase({ request: received('2025-09-05'), screenings: [screenedOut, raised('dpa-2018/section-78A')] }),
    ['disclose', 'exempt'],
  ],
  [
    'a spreadsheet is automated by nature, though nobody can say',
    smallCase({ items: [item({ kind: 'spreadsheet', processing: unknown })] }),
    ['disclose'],
  ],
  ['a report may be a loose paper', smallCase({ items: [item({ processing: unknown })] }), ['disclose', 'route elsewhere']],
  [
    'a restriction stands on the day it was to last until',
    smallCase({ items: [bothSpeak], judgements: [judgement({ until: [{ event: 'trial', on: '2026-11-02' }] })] }),
    ['withhold'],
  ],
  [
    'a restriction reads as open the day after it was to last until',
    smallCase({ items: [bothSpeak], judgements: [judgement({ until: [{ event: 'trial', on: '2026-11-01' }] })] }),
    anyPlan,
  ],
  [
    'a judgement of another element says nothing of the data',
    smallCase({ items: [bothSpeak], judgements: [judgement({ element: 'dpa-2018/section-45/2/g' })] }),
    anyPlan,
  ],
  [
    'a judgement that was replaced is not weighed against the one that replaced it',
    smallCase({ items: [bothSpeak], judgements: [judgement(), { ...noRisk(), replaces: 'j' }] }),
    ['disclose'],
  ],
  [
    'two judgements that contradict each other leave both',
    smallCase({ items: [bothSpeak], judgements: [judgement(), noRisk()] }),
    ['disclose', 'withhold'],
  ],
  [
    'an officer at recorded risk is not answered for by a screening by role',
    smallCase({
      people: [
        { id: 'p-r', role: 'data subject' },
        { id: 'p-o', role: 'police officer', capacity: 'on duty', risk: [{ kind: 'life', basis: 'log 1' }] },
      ],
      roleScreenings: onDuty('everyone on duty'),
    }),
    anyPlan,
  ],
  [
    'a muted voice loses words that would have lost less',
    smallCase({
      items: [item({ tracks: [track({ ...sound, segments: [segment(), segment({ id: '2', speaker: 'p-a' })] })] })],
      judgements: [judgement({ means: { voice: 'mute', words: 'names out' } })],
    }),
    ['withhold'],
  ],
];

describe('clauses of the model that drawn cases reach too seldom', () => {
  test.each(clauses)('%s', (_claim, case_, kinds) => {
    expect(parseCase(case_)).toMatchObject({ ok: true });
    const decision = decide(case_);
    const found = decision.items[0]?.tracks[0]?.parts.flatMap(({ possible }) => possible.map(({ kind }) => kind)) ?? [];
    expect([...new Set(found)].sort()).toEqual([...kinds].sort());
    expect(disagreements(case_, decision)).toEqual([]);
  });
});
