import { describe, expect, it } from 'vitest';
import type { TimedRequest } from '../../src/clock/index.ts';
import { lastDay } from '../../src/clock/index.ts';
import { asked, clockOf, dueOf, extended, runningOf } from './asking.ts';

const part3 = { regime: 'part 3' } as const;
const yes = { doubted: 'yes' } as const;
const unknown = { is: 'unknown', why: 'not asked' } as const;

describe('the relevant time', () => {
  it.each<readonly [string, TimedRequest, string]>([
    ['receipt', { receivedOn: '2026-03-02' }, '2026-03-02'],
    ['identity', { receivedOn: '2026-03-02', identity: { ...yes, askedOn: '2026-03-03', receivedOn: '2026-03-09' } }, '2026-03-09'],
    ['fee', { receivedOn: '2026-03-02', fee: { chargedOn: '2026-03-04', pounds: 10, paidOn: '2026-03-20' } }, '2026-03-20'],
  ])('is the latest of receipt, identity information and fee: %s', (event, request, day) => {
    expect(runningOf(request, part3).relevantTime).toEqual({ event, day });
  });

  it('an identity check moves the start, and is no pause', () => {
    const request = { receivedOn: '2026-03-02', identity: { ...yes, askedOn: '2026-03-03', receivedOn: '2026-03-09' } };

    expect(runningOf(request, part3)).toMatchObject({ lastDay: '2026-04-09', pauses: [] });
  });

  it.each<readonly [TimedRequest, readonly string[]]>([
    [{ receivedOn: '2026-03-02', identity: { ...yes, askedOn: '2026-03-03' } }, ['identity']],
    [{ receivedOn: '2026-03-02', fee: { chargedOn: '2026-03-03', pounds: 10 } }, ['fee']],
    [
      { receivedOn: '2026-03-02', identity: { ...yes, askedOn: '2026-03-03' }, fee: { chargedOn: '2026-03-03', pounds: 10 } },
      ['identity', 'fee'],
    ],
  ])('has not come while identity information or a fee is awaited', (request, waitingFor) => {
    const waiting = clockOf(request, { ...part3, on: '2027-01-01' });

    expect(waiting).toMatchObject({ is: 'not started', waitingFor });
    expect(waiting).not.toHaveProperty('overdue');
    expect(lastDay(request, { nation: 'scotland', regime: 'part 3' })).toMatchObject({ ok: true, is: 'not started', waitingFor });
    expect(waiting.unsettled.length).toBe(waitingFor.length);
  });

  it('asking without reasonable doubts moves nothing, and the other count is reported', () => {
    const request = { receivedOn: '2026-03-02', identity: { doubted: 'no', askedOn: '2026-03-03', receivedOn: '2026-03-09' } } as const;
    const { lastDay: day, latest, unsettled } = runningOf(request, { regime: 'uk gdpr' });

    expect([day, latest]).toEqual(['2026-04-02', '2026-04-09']);
    expect(unsettled.map(({ about }) => about)).toContain('whether there were reasonable doubts about who was asking');
  });

  it('where only the day of confirming is known, the day of asking is acted on', () => {
    const request = { receivedOn: '2026-03-02', identity: { ...yes, askedOn: '2026-03-03', confirmedOn: '2026-03-10' } };

    expect(runningOf(request)).toMatchObject({ lastDay: '2026-04-07', latest: '2026-04-10' });
  });
});

describe('clarification', () => {
  const receivedOn = '2026-06-01';

  it('several pauses count as a union', () => {
    const overlapping = [asked('2026-06-08', '2026-06-12'), asked('2026-06-10', '2026-06-16')];
    const { pauses, lastDay: day } = runningOf({ receivedOn, clarifications: overlapping }, part3);

    expect(pauses).toEqual([{ from: '2026-06-08', to: '2026-06-16', byStatute: 9, byIco: 8, running: false }]);
    expect(day).toBe(dueOf({ receivedOn, clarifications: [asked('2026-06-08', '2026-06-16')] }, part3));
  });

  it('stops the clock until the answer comes: the last day is not known, and cannot be before what an answer today gives', () => {
    const stopped = clockOf({ receivedOn, clarifications: [asked('2026-06-08')] }, { ...part3, on: '2026-08-03' });

    expect(stopped).toMatchObject({ is: 'paused', since: '2026-06-08', earliest: '2026-08-26' });
    expect(dueOf({ receivedOn, clarifications: [asked('2026-06-08', '2026-08-03')] }, part3)).toBe('2026-08-26');
    expect(stopped.limits.find(({ what }) => what === 'answer')).not.toHaveProperty('by');
  });

  it('asked when the time had run out, moves nothing', () => {
    expect(runningOf({ receivedOn, clarifications: [asked('2026-07-02', '2026-07-20')] }, part3)).toMatchObject({
      lastDay: '2026-07-01',
      pauses: [],
    });
  });

  it('that was not reasonably required moves nothing; where that is not known it is not acted on, and is reported', () => {
    const of = (reasonablyRequired: 'no' | typeof unknown) => [{ ...asked('2026-06-08', '2026-06-12'), reasonablyRequired }];

    expect(runningOf({ receivedOn, clarifications: of('no') }, part3)).toMatchObject({
      lastDay: '2026-07-01',
      latest: '2026-07-02',
      unsettled: [],
    });
    expect(runningOf({ receivedOn, clarifications: of(unknown) })).toMatchObject({
      lastDay: '2026-07-01',
      latest: '2026-07-06',
      unsettled: [{ about: 'whether the further information was reasonably required' }],
    });
  });

  it('counts none of the days before time began', () => {
    const identity = { ...yes, askedOn: receivedOn, receivedOn: '2026-06-10' };

    expect(runningOf({ receivedOn, identity, clarifications: [asked('2026-06-03', '2026-06-12')] }, part3).pauses).toMatchObject([
      { byStatute: 3 },
    ]);
    expect(runningOf({ receivedOn, identity, clarifications: [asked('2026-06-03', '2026-06-08')] }, part3).pauses).toEqual([]);
  });

  it('moves the last day for a notice of extension too', () => {
    const request = { receivedOn, clarifications: [asked('2026-06-08', '2026-06-12')] };
    const { extensionNoticeBy } = runningOf(request, part3);

    expect(extensionNoticeBy).toBe('2026-07-06');
    expect(runningOf({ ...request, extension: extended('2026-07-06') }, part3).extension?.effect).toBe('two further months');
    expect(runningOf({ ...request, extension: extended('2026-07-08') }, part3).extension).toMatchObject({
      effect: 'none',
      because: 'late',
    });
  });

  it('does not stop the clock of Part 4', () => {
    expect(dueOf({ receivedOn, clarifications: [asked('2026-06-08', '2026-06-12')] }, { regime: 'part 4' })).toBe('2026-07-01');
  });
});

describe('extension', () => {
  const receivedOn = '2026-06-01';

  it.each([
    ['2026-07-01', 'many items', 'two further months', undefined],
    ['2026-07-03', 'many items', 'none', 'late'],
    ['2026-06-10', '', 'none', 'no reasons'],
  ])('a notice given on %s with reasons %j: %s', (noticeOn, reasons, effect, because) => {
    const found = runningOf({ receivedOn, extension: extended(noticeOn, reasons) }, part3).extension;

    expect([found?.effect, found?.because]).toEqual([effect, because]);
  });

  it('a notice in time by the older count alone is contested: it is reported and not acted on', () => {
    // 31 March 2026: 30 April, or by the older count 1 May.
    const found = runningOf({ receivedOn: '2026-03-31', extension: extended('2026-05-01') }, part3);

    expect(found.extension).toMatchObject({ effect: 'contested', noticeBy: '2026-04-30' });
    expect([found.lastDay, found.latest]).toEqual(['2026-04-30', '2026-07-01']);
  });

  it('the older words of Art 12(4) gave one month to say why a request is refused, however long the answer may take', () => {
    const { limits, lastDay: day } = runningOf({ receivedOn: '2025-10-06', extension: extended('2025-10-10') });

    expect(day).toBe('2026-01-06');
    expect(limits.find(({ what }) => what === 'reasons for refusing')?.by).toBe('2025-11-06');
  });
});

describe('overdue', () => {
  it.each([
    ['2026-07-01', 0],
    ['2026-07-02', 1],
    ['2026-08-01', 31],
  ])('on %s by %i days', (on, days) => {
    expect(runningOf({ receivedOn: '2026-06-01' }, { ...part3, on }).overdue).toEqual({ on, days });
  });

  it('is measured on the day of answering, where it has been answered', () => {
    expect(runningOf({ receivedOn: '2026-06-01', answeredOn: '2026-07-03' }, { ...part3, on: '2026-12-01' }).overdue?.days).toBe(2);
  });
});
