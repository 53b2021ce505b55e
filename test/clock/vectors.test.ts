import { describe, expect, it, test } from 'vitest';
import { bankHolidays } from '../../src/calendar/index.ts';
import { informationClock, periodLaws } from '../../src/clock/index.ts';
import { countsOf } from '../../src/clock/reckon.ts';
import { asked, dueOf, extended, runningOf } from './asking.ts';

// Section 13 of the project's note on the UK GDPR and the FOIA. Where a vector names no year, one was chosen in which the day
// named is a working day, and in which the law already allowed what the vector does.
describe("the ICO's own examples", () => {
  it.each([
    ['I1', '2027-01-01', '2027-02-01'],
    ['I2', '2024-11-25', '2024-12-27'],
    ['I3', '2019-01-31', '2019-02-28'],
    ['I3, in a leap year', '2028-01-31', '2028-02-29'],
    ['I3, at a weekend', '2027-01-31', '2027-03-01'],
    ['I6', '2026-06-19', '2026-07-20'],
  ])('%s: received %s, due %s', (_, receivedOn, due) => {
    expect(dueOf({ receivedOn })).toBe(due);
  });

  it.each([
    ['2025-08-07', '2025-11-07'],
    ['2026-08-07', '2026-11-09'],
  ])('I4: received %s and extended, due %s', (receivedOn, due) => {
    expect(dueOf({ receivedOn, extension: extended(receivedOn) })).toBe(due);
  });

  it.each([
    ['I5', '2027-05-14', '2027-05-15', '2027-05-18', '2027-06-17'],
    ['I6', '2026-06-19', '2026-07-15', '2026-07-16', '2026-07-21'],
    ['I7', '2028-07-01', '2028-07-02', '2028-07-02', '2028-08-01'],
  ])('%s: received %s, asked %s, answered %s, due %s', (_, receivedOn, askedOn, answeredOn, due) => {
    expect(dueOf({ receivedOn, clarifications: [asked(askedOn, answeredOn)] })).toBe(due);
  });

  it('I8: a Part 3 request received on 30 June is due on 30 July, and on 1 August by the older count', () => {
    const { lastDay, latest, readings } = runningOf({ receivedOn: '2025-06-30' }, { regime: 'part 3' });

    expect([lastDay, latest]).toEqual(['2025-07-30', '2025-08-01']);
    expect(readings.map(({ month, lastDay: day }) => [month, day])).toEqual([
      ['corresponding date', '2025-07-30'],
      ['day after receipt', '2025-08-01'],
    ]);
    expect(readings[1]?.rules[0]?.source).toContain('ico.org.uk');
  });
});

describe('computed vectors, England and Wales', () => {
  it.each([
    ['2026-11-21', '2026-12-21', '2027-02-22'],
    ['2026-11-25', '2026-12-29', '2027-02-25'],
    ['2026-11-30', '2026-12-30', '2027-03-01'],
    ['2026-12-01', '2027-01-04', '2027-03-01'],
    ['2026-12-31', '2027-02-01', '2027-03-31'],
    ['2027-01-31', '2027-03-01', '2027-04-30'],
    ['2026-02-28', '2026-03-30', '2026-05-28'],
  ])('received %s: one month %s, three months %s', (receivedOn, one, three) => {
    const { lastDay } = runningOf({ receivedOn });
    const long = runningOf({ receivedOn, extension: extended(receivedOn) });

    expect(lastDay).toBe(one);
    expect(long.readings.find(({ extension }) => extension === 'from the start')?.lastDay).toBe(three);
  });

  it('1 December 2026 is due a day later in Scotland, which keeps 4 January 2027', () => {
    expect(dueOf({ receivedOn: '2026-12-01' }, { nation: 'scotland' })).toBe('2027-01-05');
  });
});

test("TIME-4: where the raw date is at a weekend the ICO's count can be the later, so the earlier of the two is acted on", () => {
  // The note's own days are of 2025, before the law allowed a pause: the count alone is held to them, under the law that has one.
  const law = periodLaws.find(({ regime, pauses }) => regime === 'uk gdpr' && pauses);
  if (law === undefined) throw new Error('there is no such law');
  const request = { receivedOn: '2025-05-14', clarifications: [asked('2025-05-15', '2025-05-18')] };
  const starts = [{ day: '2025-05-14', event: 'receipt' }] as const;
  const counts = countsOf({ law, calendar: bankHolidays.in['england and wales'], request, starts, on: undefined }, ['corresponding date']);

  expect(counts.map(({ pause, lastDay }) => [pause, lastDay])).toEqual([
    ['statute', '2025-06-18'],
    ['ico', '2025-06-19'],
  ]);
  // Under the law of its date the pause does not count at all.
  expect(dueOf(request)).toBe('2025-06-16');
  // The same pattern in a year that has the pause.
  expect(dueOf({ receivedOn: '2026-02-14', clarifications: [asked('2026-02-15', '2026-02-18')] })).toBe('2026-03-18');
});

describe('section 13.3: twenty working days over holidays held in any part of the United Kingdom', () => {
  it.each([
    ['2026-11-20', '2026-12-21'],
    ['2026-11-21', '2026-12-21'],
    ['2026-11-23', '2026-12-22'],
    ['2026-06-12', '2026-07-14'],
    ['2026-06-13', '2026-07-14'],
    ['2026-07-10', '2026-08-11'],
    ['2026-03-16', '2026-04-16'],
    ['2026-12-24', '2027-01-27'],
  ])('received %s, due %s', (receivedOn, due) => {
    for (const act of ['foia', 'eir'] as const) {
      const answer = informationClock({ act, receivedOn });

      expect(answer.ok && answer.clock.lastDay).toBe(due);
    }
  });

  it('the holidays of 2026 anywhere in the kingdom are those of the note', () => {
    const of2026 = [...bankHolidays.anywhere.holidays.keys()].filter((day) => day.startsWith('2026'));

    expect(of2026.map((day) => day.slice(5))).toEqual(
      '01-01 01-02 03-17 04-03 04-06 05-04 05-25 06-15 07-13 08-03 08-31 11-30 12-25 12-28'.split(' '),
    );
  });
});
