import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { caseWith, requester } from './case-with.ts';
import { entries } from './cases/index.ts';
import * as of from './decided.ts';
import { document, recording } from './items.ts';
import { judgement, restricts } from './judging.ts';

const others = 'dpa-2018/section-45/4/e';
const stranger = (id: string) => ({ id, role: 'member of the public', capacity: 'private' }) as const;
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;

describe('Whatever is open asks something of somebody', () => {
  it('in every reading of the casebook', () => {
    const silent = entries.flatMap(({ scenario, readings }) =>
      readings
        .filter(({ turnedAway }) => turnedAway === undefined)
        .flatMap(({ when, case: case_ }) => {
          const parts = decide(case_).items.flatMap((item) => item.tracks.flatMap((track) => track.parts));
          return parts
            .filter(({ status, needs }) => status === 'open' && needs.length === 0)
            .map(({ id }) => `${scenario}, when ${when}: ${id}`);
        }),
    );

    expect(silent).toEqual([]);
  });

  it('about each of two people in one stretch, where neither has been judged', () => {
    const read = of.decided(
      caseWith({
        others: [stranger('p-ann'), stranger('p-bob')],
        items: [recording('bwv', 'body-worn video', [{ by: 'p-ann', says: 'He and Bob were fighting.', about: [requester, 'p-bob'] }])],
      }),
    );

    expect(of.becomes(read, 'bwv/sound 1')).toBe('open');
    expect(of.asksAt(read, 'bwv/sound 1')).toEqual([`judge:${others}:bwv:p-ann`, `judge:${others}:bwv:p-bob`]);
  });

  it('about each of two grounds that nobody has looked at', () => {
    const read = of.decided(
      caseWith({
        others: [officer],
        items: [document('log', 'record', [{ by: 'p-officer', says: 'Seen at nine.', about: [requester] }])],
        screenings: [],
      }),
    );

    expect(of.becomes(read, 'log/text 1')).toBe('open');
    expect(of.asksAt(read, 'log/text 1')).toContain('screening');
    expect(of.question(read, 'screening').among).toEqual(expect.arrayContaining(['dpa-2018/section-45/4/a', 'dpa-2018/section-45/4/b']));
  });

  it('but about no ground that the law no longer has for this request', () => {
    const read = of.decided(
      caseWith({
        received: '2026-09-07',
        others: [officer],
        items: [document('log', 'record', [{ by: 'p-officer', says: 'Seen at nine.', about: [requester] }])],
        screenings: [],
      }),
    );

    expect(of.question(read, 'screening').among).not.toContain('dpa-2018/section-45/4/d');
  });
});

describe('A recorded risk that names no item', () => {
  it('touches every item, so that the rights of whoever is at risk are in play in what they do not appear in', () => {
    const victim = { ...stranger('p-victim'), role: 'victim', risk: [{ kind: 'life', basis: 'risk assessment' }] } as const;
    const read = of.decided(
      caseWith({
        others: [officer, victim],
        items: [document('log', 'record', [{ by: 'p-officer', says: 'He was told which refuge.', about: [requester] }])],
      }),
    );

    expect(of.becomes(read, 'log/text 1')).toBe('open');
    expect(of.asksAt(read, 'log/text 1')).toEqual([`judge:${others}:log:p-victim`]);
  });
});

describe('Two restrictions, one of them told with its reasons and one without', () => {
  it('leave out only the reasons whose telling would undermine a restriction', () => {
    const silence = (place: string, value: 'yes' | 'no', id: string) =>
      judgement(
        'dpa-2018/section-45/6',
        [place],
        { 'silence.fact': 'no', 'silence.reasons': value },
        { id, reasons: value === 'yes' ? 'The reasons would show who spoke' : 'The reasons tell nothing' },
      );
    const read = of.decided(
      caseWith({
        others: [stranger('p-ann'), stranger('p-bob')],
        items: [
          document('first', 'statement', [{ by: 'p-ann', says: 'He did it.', about: [requester] }]),
          document('second', 'statement', [{ by: 'p-bob', says: 'He did it.', about: [requester] }]),
        ],
        judgements: [
          restricts(others, ['first/text 1'], { id: 'ann', for: 'p-ann', reasons: 'She is in hiding' }),
          restricts(others, ['second/text 1'], { id: 'bob', for: 'p-bob', reasons: 'He would know the hand' }),
          silence('first/text 1', 'yes', 'silent'),
          silence('second/text 1', 'no', 'told'),
        ],
      }),
    );

    expect(of.becomes(read, 'first/text 1')).toBe('withhold');
    const notices = read.decision.duties.certain.filter((duty) => duty.duty === 'dpa-2018/section-45/5');
    const noticeFor = (item: string) => notices.find((duty) => duty.for.some((id) => id.startsWith(`${item}/`)));
    expect(noticeFor('first')).toMatchObject({ contains: expect.arrayContaining(['45(5)(a)']), omits: ['45(5)(b)'] });
    expect(noticeFor('second')).toMatchObject({ contains: expect.arrayContaining(['45(5)(a)', '45(5)(b)']), omits: [] });
  });
});
