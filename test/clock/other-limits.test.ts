import { describe, expect, it, test } from 'vitest';
import type { InformationRequest } from '../../src/clock/index.ts';
import {
  acknowledgeBy,
  bankHolidays,
  clock,
  examResultsBy,
  informationClock,
  loadHolidays,
  movedByHoliday,
  opinionLasts,
  reporterNoticeBy,
} from '../../src/clock/index.ts';

const scotland = { nation: 'scotland' } as const;
const england = { nation: 'england and wales' } as const;

describe('section 13.4: other clocks', () => {
  it('a complaint is acknowledged within 30 days, whose first is the day after', () => {
    expect(acknowledgeBy('2026-07-01', england)).toMatchObject({ counted: { by: '2026-07-31', unrolled: '2026-07-31' } });
    // Saturday 26 December, and a holiday on the Monday.
    expect(acknowledgeBy('2026-11-26', england)).toMatchObject({ counted: { by: '2026-12-29', unrolled: '2026-12-26' } });
  });

  it('the Principal Reporter is told within 14 days', () => {
    expect(reporterNoticeBy('2026-06-01', scotland)).toMatchObject({
      counted: { by: '2026-06-16', holidays: [{ title: 'World Cup bank holiday' }] },
    });
  });

  it('examination marks are given five months from the question, or 40 days from the announcement if that is earlier', () => {
    expect(examResultsBy({ aroseOn: '2026-05-01' }, england)).toMatchObject({ counted: { by: '2026-10-01' } });
    expect(examResultsBy({ aroseOn: '2026-05-01', announcedOn: '2026-08-13' }, england)).toMatchObject({ counted: { by: '2026-09-22' } });
    expect(examResultsBy({ aroseOn: '2026-05-01', announcedOn: '2026-09-20' }, england)).toMatchObject({ counted: { by: '2026-10-01' } });
    expect(examResultsBy({ aroseOn: '2026-08-13', announcedOn: '2026-08-13' }, england)).toMatchObject({
      ok: false,
      problem: { code: 'order' },
    });
  });

  it("a health professional's opinion lasts six months that end with the day of reliance, and nothing rolls", () => {
    const counts = (obtainedOn: string, reliedOn: string) => {
      const answer = opinionLasts({ obtainedOn, reliedOn });
      return answer.ok && answer.opinion.counts;
    };

    expect([counts('2026-02-16', '2026-08-15'), counts('2026-02-15', '2026-08-15')]).toEqual([true, false]);
    expect([counts('2026-03-01', '2026-08-31'), counts('2026-02-28', '2026-08-31')]).toEqual([true, false]);
  });
});

describe('information requests', () => {
  const of = (more: Partial<InformationRequest>, on?: string) => {
    const answer = informationClock({ act: 'foia', receivedOn: '2026-09-01', ...more }, on === undefined ? {} : { on });
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.clock;
  };

  it('clarification begins the time again', () => {
    const clarifications = [{ askedOn: '2026-09-08', suppliedOn: '2026-09-15' }];

    expect(of({})).toMatchObject({ is: 'running', lastDay: '2026-09-29' });
    expect(of({ clarifications })).toMatchObject({ dateOfReceipt: '2026-09-15', lastDay: '2026-10-13' });
    expect(of({ act: 'eir', clarifications })).toMatchObject({ lastDay: '2026-10-13' });
    expect(of({ clarifications: [{ askedOn: '2026-09-08' }] })).toMatchObject({ is: 'waiting for clarification' });
    expect(of({ clarifications: [{ askedOn: '2026-09-30', suppliedOn: '2026-10-02' }] })).toMatchObject({
      lastDay: '2026-09-29',
      withoutEffect: [expect.stringContaining('run out')],
    });
  });

  it('working days from the fees notice to payment, both included, are disregarded', () => {
    expect(of({ feesNotice: { givenOn: '2026-09-07', paidOn: '2026-09-11' } })).toMatchObject({ lastDay: '2026-10-06' });
    expect(of({ feesNotice: { givenOn: '2026-09-05', paidOn: '2026-09-06' } })).toMatchObject({ lastDay: '2026-09-29' });
  });

  it('the fee is paid within three months beginning with the day of the notice', () => {
    expect(of({ feesNotice: { givenOn: '2026-09-07' } }, '2026-10-01')).toMatchObject({ is: 'waiting for the fee', feeBy: '2026-12-06' });
    expect(of({ feesNotice: { givenOn: '2026-09-07' } }, '2026-12-07')).toMatchObject({ is: 'closed: the fee did not come in time' });
    expect(of({ feesNotice: { givenOn: '2026-09-07', paidOn: '2026-12-07' } })).toMatchObject({
      is: 'closed: the fee did not come in time',
    });
  });

  it('the public interest may take longer, but the notice may not', () => {
    const longer = of({ publicInterest: { noticeOn: '2026-09-29' } });

    expect(longer).toMatchObject({ noticeBy: '2026-09-29', expectedBy: '2026-10-27' });
    expect(longer).not.toHaveProperty('lastDay');
    expect(of({ publicInterest: { noticeOn: '2026-09-30' } })).toMatchObject({
      lastDay: '2026-09-29',
      withoutEffect: [expect.stringContaining('2026-09-30')],
    });
  });

  it('environmental information that is complex and voluminous takes 40 working days', () => {
    expect(of({ act: 'eir', complexAndVoluminous: { noticeOn: '2026-09-20' } })).toMatchObject({
      lastDay: '2026-10-27',
      noticeBy: '2026-09-29',
    });
    expect(of({ act: 'eir', complexAndVoluminous: { noticeOn: '2026-09-30' } })).toMatchObject({ lastDay: '2026-09-29' });
  });

  it('is overdue by so many days', () => {
    expect(of({}, '2026-10-01').overdue).toEqual({ on: '2026-10-01', days: 2 });
  });

  it('does not guess beyond the holidays it knows', () => {
    expect(informationClock({ act: 'foia', receivedOn: '2028-12-15' })).toMatchObject({
      ok: false,
      problem: { code: 'beyond the holidays' },
    });
    expect(informationClock({ act: 'foia', receivedOn: '2017-11-01' })).toMatchObject({
      ok: false,
      problem: { code: 'beyond the holidays' },
    });
  });
});

describe('holidays', () => {
  const division = (...dates: string[]) => ({ events: dates.map((date) => ({ title: 'Holiday', date, notes: '', bunting: true })) });
  const file = (...dates: string[]) => ({
    'england-and-wales': division(...dates),
    scotland: division(...dates),
    'northern-ireland': division(...dates),
  });

  it.each([
    ['2022-09-19', ['england and wales', 'scotland', 'northern ireland']],
    ['2023-05-08', ['england and wales', 'scotland', 'northern ireland']],
    ['2026-06-15', ['scotland']],
  ])('the one-off day %s is kept in %j', (day, kept) => {
    expect(bankHolidays.all.filter((holiday) => holiday.day === day).map(({ nation }) => nation)).toEqual(kept);
  });

  it('are known from 2018 until the last published year ends', () => {
    expect([bankHolidays.knownFrom, bankHolidays.knownUntil]).toEqual(['2018-01-01', '2028-12-31']);
  });

  it('of a newer file take the place of those for its years, and carry the appointed day no file lists', () => {
    const loaded = loadHolidays(file('2026-01-01', '2027-01-01', '2028-01-03', '2029-01-01'));
    if (!loaded.ok) throw new Error('expected the file to load');
    const { holidays } = loaded;

    expect([holidays.knownFrom, holidays.knownUntil]).toEqual(['2018-01-01', '2029-12-31']);
    expect(holidays.in.scotland.holidays.has('2026-06-15')).toBe(true);
    expect(holidays.in.scotland.holidays.has('2026-11-30')).toBe(false);
    expect(holidays.in.scotland.holidays.has('2025-12-01')).toBe(true);
    const answer = clock({ request: { receivedOn: '2028-12-01' }, controller: { jurisdiction: 'scotland' } }, { holidays });
    expect(answer.ok && answer.clock.is === 'running' && answer.clock.lastDay).toBe('2029-01-02');
  });

  it.each([
    ['nothing', undefined],
    ['text', 'england-and-wales'],
    ['a nation left out', { ...file('2029-01-01'), scotland: undefined }],
    ['an empty list', { ...file('2029-01-01'), scotland: { events: [] } }],
    ['a day in no calendar', file('2029-02-29')],
    ['a gap of years', file('2031-01-01')],
  ])('that are no such file are a problem with a remedy: %s', (_, broken) => {
    const loaded = loadHolidays(broken);

    expect(loaded.ok).toBe(false);
    expect(!loaded.ok && loaded.problems.every(({ message, remedy }) => message.length > 0 && remedy.length > 0)).toBe(true);
  });
});

test('a newly announced holiday moves the open cases whose last day it is, and no other', () => {
  const of = (id: string, jurisdiction: 'scotland' | 'england and wales', receivedOn: string, answeredOn?: string) => ({
    id,
    request: { receivedOn, ...(answeredOn === undefined ? {} : { answeredOn }) },
    controller: { jurisdiction },
  });
  const cases = [
    of('open', 'england and wales', '2027-05-07'),
    of('answered', 'england and wales', '2027-05-07', '2027-05-20'),
    of('elsewhere', 'scotland', '2027-05-07'),
    of('another day', 'england and wales', '2027-05-10'),
    of('over the weekend', 'england and wales', '2027-05-05'),
  ];
  const answer = movedByHoliday(cases, { day: '2027-06-07', title: 'A royal wedding', nations: ['england and wales'] });

  expect(answer).toEqual({
    ok: true,
    moved: [
      { id: 'open', before: '2027-06-07', after: '2027-06-08' },
      { id: 'over the weekend', before: '2027-06-07', after: '2027-06-08' },
    ],
  });
  expect(movedByHoliday(cases, { day: '2027-06-31', title: 'No such day' })).toMatchObject({ ok: false, problem: { code: 'day' } });
});
