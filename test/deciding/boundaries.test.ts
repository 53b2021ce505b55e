import { describe, expect, test } from 'vitest';
import type { Case, Item, Judgement } from '../../src/case/index.ts';
import { acknowledgeBy } from '../../src/clock/index.ts';
import type { CaseDecision } from '../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { caseWith, raised, requester } from '../casebook/case-with.ts';
import { document, recording } from '../casebook/items.ts';

const signed = { by: 'Alex Placeholder', role: 'information rights officer', on: '2026-09-28' };
const note: Item = document('note', 'report', [{ by: 'p-other', says: 'They were at the station.', about: [requester] }], {
  origin: requester,
});
const other = { id: 'p-other', role: 'police officer', capacity: 'on duty' } as const;

function judging(over: Partial<Judgement> & Pick<Judgement, 'provision' | 'finds'>): Judgement {
  return {
    id: 'j',
    scope: [{ item: 'note', track: 'text', segments: ['1'] }],
    reasons: 'for the file',
    factors: { '*': 'not known' },
    signed,
    ...over,
  };
}

function decided(case_: Case): CaseDecision {
  expect(judgementProblems(case_)).toEqual([]);
  return decide(case_);
}

const outcomes = (decision: CaseDecision) =>
  decision.items.flatMap((item) => item.tracks.flatMap((track) => track.parts.map((part) => part.outcome?.kind ?? part.status)));
const deciders = (decision: CaseDecision) => [
  ...new Set(
    decision.trace.findings
      .filter((one) => one.element === 'dpa-2018/section-45/1/b' && one.standing === 'decides')
      .map((one) => one.provision),
  ),
];
const certain = (decision: CaseDecision, duty: string) => decision.duties.certain.find((one) => one.duty === duty);

describe('a request received on 4 or 5 September 2025 that touches national security', () => {
  const restriction = judging({
    provision: 'dpa-2018/section-45/4/d',
    finds: { 'nationalSecurity.necessary': 'yes', 'nationalSecurity.proportionate': 'yes' },
    means: 'withhold',
    exercise: 'restrict',
  });
  const exemption = judging({ provision: 'dpa-2018/section-78A', finds: { 'nationalSecurity.required': 'yes' } });
  const on = (received: string, ground: string, judgement: Judgement) =>
    decided(
      caseWith({
        received,
        decidedOn: '2026-09-28',
        items: [note],
        others: [other],
        screenings: raised(ground, 'note'),
        judgements: [judgement],
      }),
    );

  test('the day before, it is an ordinary restriction with a notice and a record', () => {
    const decision = on('2025-09-04', 'dpa-2018/section-45/4/d', restriction);
    expect(outcomes(decision)).toEqual(['withhold']);
    expect(deciders(decision)).toEqual(['dpa-2018/section-45/4/d']);
    expect(certain(decision, 'dpa-2018/section-45/5')).toBeDefined();
    expect(certain(decision, 'dpa-2018/section-45/7')).toBeDefined();
  });

  test('from that day it is an exemption, with no notice and no record that the Act requires', () => {
    const decision = on('2025-09-05', 'dpa-2018/section-78A', exemption);
    expect(outcomes(decision)).toEqual(['exempt']);
    expect(deciders(decision)).toEqual(['dpa-2018/section-78A']);
    expect(certain(decision, 'dpa-2018/section-45/5')).toBeUndefined();
    expect(certain(decision, 'dpa-2018/section-45/7')).toBeUndefined();
  });

  test('a finding under the law of the other date decides nothing, and what was raised stays open', () => {
    expect(outcomes(on('2025-09-05', 'dpa-2018/section-45/4/d', restriction))).toEqual(['open']);
    expect(outcomes(on('2025-09-04', 'dpa-2018/section-78A', exemption))).toEqual(['open']);
  });
});

describe('privileged advice in a request received on 4 or 5 September 2025', () => {
  const privileged = (provision: string) => judging({ provision, finds: { 'privilege.claim': 'yes' } });
  const on = (received: string, ground: string) =>
    decided(
      caseWith({
        received,
        items: [note],
        others: [other],
        screenings: raised(ground, 'note'),
        judgements: [privileged('dpa-2018/section-45A')],
      }),
    );

  test('the day before, it rests on the common law, unsure, and a lawyer is asked', () => {
    const decision = on('2025-09-04', 'common-law/privilege');
    expect(outcomes(decision)).toEqual(['exempt']);
    expect(deciders(decision)).toEqual(['common-law/privilege']);
    expect(decision.trace.findings.find((one) => one.provision === 'common-law/privilege')?.unsure).toMatch(/no express rule/);
    expect(certain(decision, 'practice/ask-a-lawyer')).toBeDefined();
  });

  test('from that day it is exempt under section 45A, with its own notice and record', () => {
    const decision = on('2025-09-05', 'dpa-2018/section-45A');
    expect(outcomes(decision)).toEqual(['exempt']);
    expect(deciders(decision)).toEqual(['dpa-2018/section-45A']);
    expect(certain(decision, 'dpa-2018/section-45A/2')).toBeDefined();
    expect(certain(decision, 'dpa-2018/section-45A/4')).toBeDefined();
    expect(certain(decision, 'dpa-2018/section-45/5')).toBeUndefined();
  });
});

const witness = { id: 'p-witness', role: 'witness' } as const;
const statement = document('note', 'statement', [{ by: 'p-witness', says: 'I saw them there.', about: [requester] }], {
  origin: 'p-witness',
});
const restricts = judging({
  provision: 'dpa-2018/section-45/4/e',
  people: ['p-witness'],
  finds: { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
  means: 'withhold',
  exercise: 'restrict',
});

describe('the notice of a restriction', () => {
  const answered = (received: string, decidedOn: string) =>
    certain(
      decided(
        caseWith({
          received,
          decidedOn,
          items: [statement],
          others: [witness],
          judgements: [{ ...restricts, signed: { ...signed, on: decidedOn } }],
          screenings: [{ ...raised('dpa-2018/section-78A')[0], signed: { ...signed, on: decidedOn } } as never],
          roleScreenings: [],
        }),
      ),
      'dpa-2018/section-45/5',
    );

  test('tells of the right to complain to the controller from 19 June 2026, and not the day before', () => {
    expect(answered('2026-06-01', '2026-06-18')?.contains).toEqual(['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(d)', '45(5)(e)']);
    expect(answered('2026-06-01', '2026-06-20')?.contains).toContain('45(5)(ca)');
  });

  test('has an outer limit only for requests received from 5 February 2026', () => {
    expect(answered('2026-02-04', '2026-02-20')?.by).toBeUndefined();
    expect(answered('2026-02-05', '2026-02-20')?.by).toBe('2026-03-05');
  });
});

describe('a request received on 20 January 2026 and refused as excessive', () => {
  const refused = (decidedOn: string) =>
    decided(
      caseWith({
        received: '2026-01-20',
        decidedOn,
        request: { choice: 'refuse' },
        screenings: [],
        roleScreenings: [],
        judgements: [
          judging({
            provision: 'dpa-2018/section-53',
            scope: [{ request: true }],
            finds: { 'request.excessive': 'yes' },
            restsOn: ['repeats'],
            signed: { ...signed, on: decidedOn },
          }),
        ],
      }),
    );

  test('on 4 February 2026 brings no express duty to give reasons', () => {
    expect(refused('2026-02-04').request.outcome).toEqual({ kind: 'refuse' });
    expect(certain(refused('2026-02-04'), 'dpa-2018/section-53/6')?.contains).toEqual([]);
  });

  test('on 10 February 2026 brings the duty to give reasons and to tell of the regulator', () => {
    expect(certain(refused('2026-02-10'), 'dpa-2018/section-53/6')?.contains).toEqual(['53(6)(a)', '53(6)(b)']);
  });
});

describe('a complaint to the controller', () => {
  const complained = (receivedOn: string) => decided(caseWith({ decidedOn: '2026-09-28', request: { complaints: [{ receivedOn }] } }));

  test('received on 18 June 2026 brings no duty to acknowledge', () => {
    expect(certain(complained('2026-06-18'), 'dpa-2018/section-164A')).toBeUndefined();
  });

  test('received on 19 June 2026 is acknowledged within 30 days, that day not counted, and by the next working day where they end on a Sunday', () => {
    expect(certain(complained('2026-06-19'), 'dpa-2018/section-164A')?.by).toBe('2026-07-20');
  });

  test.each(['2026-06-19', '2026-06-30', '2026-07-01', '2026-08-01'])(
    'received on %s is acknowledged by the day that the clock gives',
    (receivedOn) => {
      const clock = acknowledgeBy(receivedOn, { nation: 'england and wales' });

      expect(clock.ok && clock.counted.by).toBe(certain(complained(receivedOn), 'dpa-2018/section-164A')?.by);
    },
  );
});

describe('neither confirm nor deny', () => {
  const silent: readonly Judgement[] = [
    judging({
      id: 'restrict',
      provision: 'dpa-2018/section-45/4/b',
      element: 'dpa-2018/section-45/1/a',
      scope: [{ request: true }],
      finds: { 'crime.atRisk': 'yes', 'crime.necessary': 'yes', 'crime.proportionate': 'yes' },
      exercise: 'restrict',
    }),
    judging({
      id: 'silence',
      provision: 'dpa-2018/section-45/6',
      element: 'dpa-2018/section-45/1/a',
      scope: [{ request: true }],
      finds: { 'silence.fact': 'yes', 'silence.reasons': 'yes' },
    }),
  ];
  const decision = decided(caseWith({ screenings: raised('dpa-2018/section-45/4/b'), judgements: silent, nothingHeld: 'never held' }));

  test('restricts confirmation, and its notice leaves out the fact and the reasons and keeps every right', () => {
    expect(decision.confirmation.outcome).toBe('restrict');
    expect(decision.request.outcome).toEqual({ kind: 'neither confirm nor deny' });
    expect(certain(decision, 'dpa-2018/section-45/5')?.omits).toEqual(['45(5)(a)', '45(5)(b)']);
    expect(certain(decision, 'dpa-2018/section-45/5')?.contains).toEqual(['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)']);
  });

  test('keeps every restricting finding from the requester', () => {
    const shown = decision.trace.findings
      .filter((one) => one.audience.includes('requester') && one.element === 'dpa-2018/section-45/1/a')
      .map((one) => one.provision);
    expect(shown).toEqual(['dpa-2018/section-45/1/a']);
  });
});

describe('a third party’s consent', () => {
  const consenting = (consent: 'given' | 'refused', exercise: Judgement['exercise'], atRisk: 'yes' | 'no') =>
    decided(
      caseWith({
        items: [statement],
        others: [{ ...witness, consent }],
        judgements: [
          atRisk === 'yes'
            ? { ...restricts, ...(exercise === undefined ? {} : { exercise }) }
            : judging({ provision: 'dpa-2018/section-45/4/e', people: ['p-witness'], finds: { 'rightsOfOthers.atRisk': 'no' } }),
        ],
      }),
    );

  test('refused, with low harm and high value to the requester, may still be disclosed', () => {
    expect(outcomes(consenting('refused', undefined, 'no'))).toEqual(['disclose']);
  });

  test('given, with a high risk of harm, may still be restricted, and a review is due', () => {
    const decision = consenting('given', 'restrict', 'yes');
    expect(outcomes(decision)).toEqual(['withhold']);
    expect(certain(decision, 'dpa-2018/section-45/4')?.for).toContain('j');
  });
});

describe('words about somebody else alone', () => {
  test('are out of scope for the requester, and no notice is owed for them', () => {
    const call = recording(
      'call',
      '999 call',
      [
        { by: requester, says: 'It was me who rang.', about: [requester] },
        { by: 'p-other', says: 'The other man has gone.', about: ['p-third'] },
      ],
      { origin: requester },
    );
    const decision = decided(caseWith({ items: [call], others: [other, { id: 'p-third', role: 'member of the public' }], judgements: [] }));
    expect(outcomes(decision)).toEqual(['disclose', 'out of scope']);
    expect([...decision.duties.certain, ...decision.duties.possible].map((duty) => duty.duty)).not.toContain('dpa-2018/section-45/5');
  });
});
