import { describe, expect, it } from 'vitest';
import type { Nation, Regime, TimedRequest } from '../../src/clock/index.ts';
import { clock, lastDay, regimesOf, requestClock } from '../../src/clock/index.ts';
import { asked, extended, runningOf } from './asking.ts';

const part3 = { regime: 'part 3' } as const;
const yes = { doubted: 'yes' } as const;

describe('what comes in', () => {
  const where = { nation: 'england and wales', regime: 'part 3' } as const;

  it('must name a nation, and a law', () => {
    expect(requestClock({ receivedOn: '2026-06-01' }, { ...where, nation: 'wales' as Nation })).toMatchObject({
      problem: { code: 'nation' },
    });
    expect(requestClock({ receivedOn: '2026-06-01' }, { ...where, regime: 'gdpr' as Regime })).toMatchObject({
      problem: { code: 'regime' },
    });
  });

  it.each<readonly [string, TimedRequest]>([
    ['receivedOn', { receivedOn: '2026-02-30' }],
    ['receivedOn', { receivedOn: undefined as unknown as string }],
    ['identity.receivedOn', { receivedOn: '2026-06-01', identity: { ...yes, askedOn: '2026-06-05', receivedOn: '2026-06-04' } }],
    ['fee.paidOn', { receivedOn: '2026-06-01', fee: { chargedOn: '2026-06-05', pounds: 1, paidOn: '2026-06-04' } }],
    [
      'clarifications[1].answeredOn',
      { receivedOn: '2026-06-01', clarifications: [asked('2026-06-02', '2026-06-03'), asked('2026-06-09', '2026-06-03')] },
    ],
    ['extension.noticeOn', { receivedOn: '2026-06-01', extension: extended('2026-05-01') }],
    [
      'complaints[0].acknowledgedOn',
      { receivedOn: '2026-06-01', complaints: [{ receivedOn: '2026-06-20', acknowledgedOn: '2026-06-19' }] },
    ],
    ['answeredOn', { receivedOn: '2026-06-01', answeredOn: '2026-05-01' }],
  ])('%s that cannot be is a problem with a remedy, never a day', (at, request) => {
    for (const answer of [requestClock(request, where), lastDay(request, where)]) {
      expect(answer).toMatchObject({ ok: false, problem: { at } });
      expect(!answer.ok && answer.problem.remedy.length > 0).toBe(true);
    }
  });

  it('beyond the holidays that are known there is an error, and never a guess', () => {
    expect(lastDay({ receivedOn: '2028-11-29' }, where)).toMatchObject({ ok: true, day: '2028-12-29' });
    // 30 December 2028 is a Saturday, and 1 January 2029 is not known.
    expect(lastDay({ receivedOn: '2028-11-30' }, where)).toMatchObject({ ok: false, problem: { code: 'beyond the holidays' } });
    const { latest, unsettled } = runningOf({ receivedOn: '2028-11-29' }, part3);
    expect([latest, unsettled.map(({ about }) => about)]).toEqual([undefined, ['holidays beyond those known']]);
  });
});

describe('the law of a case', () => {
  const controller = { jurisdiction: 'northern ireland', competentAuthority: 'schedule 7' } as const;

  it('is that of its items, and of who answers', () => {
    expect(regimesOf({ request: { receivedOn: '2026-06-01' }, controller })).toEqual(['part 3']);
    expect(regimesOf({ request: { receivedOn: '2026-06-01' }, controller, items: [{ purpose: 'mixed' }] })).toEqual(['part 3', 'uk gdpr']);
    expect(regimesOf({ request: { receivedOn: '2026-06-01' }, controller: { ...controller, competentAuthority: 'no' } })).toEqual([
      'uk gdpr',
    ]);
    expect(
      regimesOf({ request: { receivedOn: '2026-06-01' }, controller: { ...controller, competentAuthority: 'intelligence service' } }),
    ).toEqual(['part 4']);
  });

  it("counts by the holidays of the controller's nation", () => {
    const answer = clock({ request: { receivedOn: '2026-06-12' }, controller });

    // 12 July 2026 is a Sunday; the Monday is kept in Northern Ireland.
    expect(answer.ok && answer.clock.is === 'running' && answer.clock.lastDay).toBe('2026-07-14');
    expect(answer.ok && answer.clock.is === 'running' && answer.clock.steps.at(-1)?.holidays.map(({ day }) => day)).toEqual(['2026-07-13']);
  });
});
