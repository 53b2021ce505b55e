import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { disagreements } from './comparing.ts';
import { finding, item, judgement, onDuty, raised, screenedOut, segment, smallCase, track } from './small-case.ts';

const both = (speaker: string) => [segment(), segment({ id: '2', speaker })];
const oldLaw = { receivedOn: '2025-09-04', channel: 'email', text: 'everything', identity: { doubted: 'no' } } as const;

/** The smallest case of each disagreement that `README.md` leaves open. One that no longer fails is settled: see there. */
const open: readonly (readonly [claim: string, case_: Case])[] = [
  [
    'someone unidentified who is the source may have to be protected, as someone known would be',
    smallCase({ items: [item({ tracks: [track({ segments: [segment({ source: { is: 'unknown', why: 'asked' } })] })] })] }),
  ],
  [
    'a screening by role does not answer for a child whom it names',
    smallCase({ items: [item({ tracks: [track({ segments: both('p-b') })] })], roleScreenings: onDuty(['p-b']) }),
  ],
  [
    'a judgement past its review reads as open, and a screening by role does not release what it restricted',
    smallCase({
      items: [item({ tracks: [track({ segments: both('p-o') })] })],
      roleScreenings: onDuty('everyone on duty'),
      judgements: [judgement({ people: ['p-o'], reviewOn: '2026-11-01' })],
    }),
  ],
  [
    'where several plans protect, each stays possible on every track until one is chosen',
    smallCase({
      items: [
        item({
          tracks: [
            track({ segments: both('p-a') }),
            track({ id: 's', kind: 'sound', extent: { is: 'time', ms: 10 }, segments: both('p-a') }),
          ],
        }),
      ],
      judgements: [
        judgement({
          scope: [
            { item: 'i', track: 't', segments: ['1'] },
            { item: 'i', track: 's', segments: ['1'] },
          ],
          means: [
            { voice: 'alter', words: 'none' },
            { voice: 'none', words: 'names out' },
          ],
        }),
      ],
    }),
  ],
  [
    'what is called exact ties whose data it is to who is speaking',
    smallCase({
      items: [item({ tracks: [track({ segments: [segment({ speaker: { is: 'unknown', why: 'asked', among: ['p-r', 'p-a'] } })] })] })],
    }),
  ],
  [
    'in an item that is not the requester’s, whoever else may be named makes nothing theirs',
    smallCase({
      items: [item({ relates: 'no', tracks: [track({ segments: [segment({ speaker: 'p-a', named: { people: [], complete: 'no' } })] })] })],
    }),
  ],
  [
    'how an item relates to the requester is among the values left to it',
    smallCase({
      items: [
        item({
          relates: { is: 'unknown', why: 'asked', among: ['content', 'no'] },
          tracks: [track({ segments: [segment({ speaker: 'p-a' })] })],
        }),
      ],
    }),
  ],
  [
    'a screening that closes section 43(3) closes those of its facts that are not known',
    smallCase({
      items: [item({ court: { contained: 'judicial decision', relatesToCase: 'yes', inCourse: { is: 'unknown', why: 'asked' } } })],
    }),
  ],
  [
    'an event that is recorded as not passed has not passed, whatever day it was expected on',
    smallCase({
      items: [item({ tracks: [track({ segments: both('p-a') })] })],
      judgements: [judgement({ until: [{ event: 'trial', on: '2026-11-01', passed: false }] })],
    }),
  ],
  [
    'before section 45A an adviser’s duty of confidence is not privilege',
    smallCase({
      request: oldLaw,
      screenings: [screenedOut, raised('common-law/privilege')],
      judgements: [finding('dpa-2018/section-45A', { 'privilege.claim': 'no', 'privilege.adviserDuty': 'yes' })],
    }),
  ],
];

/** Disagreements in which the library was changed. */
const settledForTheModel = new Set([
  'someone unidentified who is the source may have to be protected, as someone known would be',
  'a screening by role does not answer for a child whom it names',
  'a judgement past its review reads as open, and a screening by role does not release what it restricted',
  'where several plans protect, each stays possible on every track until one is chosen',
  'an event that is recorded as not passed has not passed, whatever day it was expected on',
  'what is called exact ties whose data it is to who is speaking',
  'in an item that is not the requester’s, whoever else may be named makes nothing theirs',
  'how an item relates to the requester is among the values left to it',
]);

describe('disagreements settled for the model', () => {
  test.each(open.filter(([claim]) => settledForTheModel.has(claim)))('%s', (_claim, case_) => {
    expect(disagreements(case_, decide(case_))).toEqual([]);
  });
});

describe('open disagreements of the library with the model', () => {
  test.each(open)('the door takes the case in which %s', (_claim, case_) => {
    expect(parseCase(case_)).toMatchObject({ ok: true });
    expect(judgementProblems(case_)).toEqual([]);
  });

  test.fails.each(open.filter(([claim]) => !settledForTheModel.has(claim)))('%s', (_claim, case_) => {
    expect(disagreements(case_, decide(case_))).toEqual([]);
  });

  test.fails('what a court’s material is excluded for costs the requester nothing by protecting others', () => {
    const court = { contained: 'judicial decision', relatesToCase: 'yes', inCourse: 'yes' } as const;
    const [found] = decide(smallCase({ items: [item({ court })] })).items[0]?.tracks ?? [];
    expect(found?.cost).toEqual({ own: 0, bySnapping: 0 });
  });
});
