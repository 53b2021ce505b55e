import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../src/calendar/index.ts';
import { estimate, mayBeAdded } from '../../../src/provisions/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import { dutyOf, provisionOf, verdict } from './asking.ts';

const received = '2026-10-01';
const hours = (count: number) => [{ activity: 'locating', hours: count }] as const;

describe('the appropriate limit', () => {
  test('is £450 for a police force, which is eighteen hours, and £600 for central government, which is twenty-four', () => {
    expect(estimate([], 'any other', received).limit).toEqual({ pounds: 450, hours: 18 });
    expect(estimate([], 'part I of schedule 1', received).limit).toEqual({ pounds: 600, hours: 24 });
  });

  test('is exceeded by more than it, and not by just so much', () => {
    expect(estimate(hours(18), 'any other', received).is).toBe('within the limit');
    expect(estimate(hours(18.25), 'any other', received).is).toBe('over the limit');
    expect(estimate(hours(24), 'part I of schedule 1', received).is).toBe('within the limit');
  });

  test('is not crept past by adding up minutes', () => {
    const minutes = Array.from({ length: 1080 }, () => ({ activity: 'locating', hours: 1 / 60 }) as const);

    expect(estimate(minutes, 'any other', received).is).toBe('within the limit');
  });

  test('did not exist before 2005', () => {
    expect(() => estimate([], 'any other', '2004-12-31')).toThrow(RangeError);
  });
});

describe('what counts', () => {
  test.each(['determining whether held', 'locating', 'retrieving', 'extracting'] as const)('%s does', (activity) => {
    expect(estimate([{ activity, hours: 19 }], 'any other', received)).toMatchObject({ is: 'over the limit', pounds: 475, leftOut: [] });
  });

  test.each(['considering exemptions', 'weighing the public interest', 'redacting', 'consulting', 'writing the answer'] as const)(
    '%s does not, however long it takes',
    (activity) => {
      expect(estimate([{ activity, hours: 100 }], 'any other', received)).toMatchObject({ is: 'within the limit', pounds: 0, hours: 0 });
    },
  );

  test('what is paid out on it counts besides', () => {
    expect(estimate([{ activity: 'retrieving', hours: 17, paidOut: 30 }], 'any other', received)).toMatchObject({
      is: 'over the limit',
      pounds: 455,
    });
  });

  test('finding out whether it is held is compared alone for section 12(2)', () => {
    const works = [
      { activity: 'determining whether held', hours: 4 },
      { activity: 'extracting', hours: 40 },
    ] as const;

    expect(estimate(works, 'any other', received)).toMatchObject({ is: 'over the limit', confirming: 'within the limit' });
  });
});

describe('adding requests together', () => {
  const other = { receivedOn: '2026-09-01', from: 'the same person', similar: true } as const;
  const may = (change: object) => mayBeAdded(received, { ...other, ...change }, bankHolidays.anywhere);

  test('needs the same person or a concert, the same or similar information, and sixty working days', () => {
    expect(may({})).toBe(true);
    expect(may({ from: 'in concert' })).toBe(true);
    expect(may({ from: 'someone else' })).toBe(false);
    expect(may({ similar: false })).toBe(false);
    expect(may({ receivedOn: '2026-05-01' })).toBe(false);
  });

  test('the sixtieth working day is inside, and the next is not', () => {
    // Received Thursday 1 October 2026, the sixtieth working day of a period that begins on Tuesday 7 July: 13 July and 3 and 31 August are holidays somewhere.
    expect(may({ receivedOn: '2026-07-07' })).toBe(true);
    expect(may({ receivedOn: '2026-07-06' })).toBe(false);
  });

  test('says nothing where the holidays are not known', () => {
    expect(mayBeAdded('2099-01-01', { ...other, receivedOn: '2099-01-04' }, bankHolidays.anywhere)).toBeUndefined();
  });
});

describe('section 12', () => {
  test('past the limit the information need not be given', () => {
    expect(verdict('12/1', { 'foi.cost.all': 'over the limit' })).toBe(canHold);
    expect(verdict('12/1', { 'foi.cost.all': 'within the limit' })).toBe(canFail);
  });

  test('but whether it is held must be said, unless finding that out would alone go past it', () => {
    expect(verdict('12/2', { 'foi.cost.all': 'over the limit', 'foi.cost.confirming': 'within the limit' })).toBe(canFail);
    expect(verdict('12/2', { 'foi.cost.all': 'over the limit', 'foi.cost.confirming': 'over the limit' })).toBe(canHold);
    expect(verdict('12/2', { 'foi.cost.all': 'within the limit', 'foi.cost.confirming': 'over the limit' })).toBe(canFail);
  });

  test('brings its own short notice, and help to fit the limit: the most recent years until it is reached', () => {
    for (const unit of ['12/1', '12/2']) {
      expect(provisionOf(unit).duties).toContain('foia-2000/section-17/5');
      expect(provisionOf(unit).duties).toContain('practice/foi-what-fits-the-limit');
    }
    expect(dutyOf('practice/foi-what-fits-the-limit').limbs['narrower']).toContain('the most recent years until the limit is reached');
  });

  test('has no public-interest test, and says how the limit is reckoned', () => {
    expect(provisionOf('12/1').duties.filter((duty) => duty.startsWith('foia-2000/section-17/3'))).toEqual([]);
    expect(provisionOf('12/1').duties).toEqual(
      expect.arrayContaining(['3', '4', '5'].map((number) => `fees-regulations-2004/regulation-${number}`)),
    );
  });
});
