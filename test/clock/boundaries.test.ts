import { describe, expect, it } from 'vitest';
import { acknowledgeBy, periodLaws } from '../../src/clock/index.ts';
import { periods } from '../../src/provisions/dpa-2018/section-54.ts';
import { asked, clockOf, dueOf, extended, runningOf } from './asking.ts';

const part3 = { regime: 'part 3' } as const;
const limitOf = (limits: ReturnType<typeof clockOf>['limits'], what: string) => limits.find((limit) => limit.what === what);

// Appendix B of the project's note on Part 3, so far as it is about time.
describe('every boundary date', () => {
  it('3: a request received on 4 February 2026 has no extension and no pause, and one received a day later has both', () => {
    const more = { extension: extended('2026-02-20'), clarifications: [asked('2026-02-09', '2026-02-11')] };

    expect(dueOf({ receivedOn: '2026-02-04', ...more }, part3)).toBe('2026-03-04');
    expect(dueOf({ receivedOn: '2026-02-05', ...more }, part3)).toBe('2026-05-07');
    expect(runningOf({ receivedOn: '2026-02-04', ...more }, part3).pauses).toEqual([]);
  });

  it('3: a UK GDPR request received on 4 February 2026 has an extension and no pause', () => {
    const more = { extension: extended('2026-02-20'), clarifications: [asked('2026-02-09', '2026-02-11')] };

    expect(dueOf({ receivedOn: '2026-02-04', ...more })).toBe('2026-05-05');
    expect(dueOf({ receivedOn: '2026-02-05', ...more })).toBe('2026-05-07');
  });

  it('4: received 20 January 2026, refused 10 February: the old clock, and the new duty to give reasons', () => {
    const { limits, lastDay } = runningOf({ receivedOn: '2026-01-20', refusedOn: '2026-02-10' }, part3);

    expect(lastDay).toBe('2026-02-20');
    expect(limitOf(limits, 'reasons for refusing')).toMatchObject({ by: '2026-02-20', promptly: true });
    expect(limitOf(limits, 'notice of restriction')).not.toHaveProperty('by');
    expect(limitOf(limits, 'notice of extension')).toBeUndefined();
  });

  it('4: refused on 4 February 2026, there was no such duty', () => {
    const { limits } = clockOf({ receivedOn: '2026-01-20', refusedOn: '2026-02-04' }, part3);

    expect(limitOf(limits, 'reasons for refusing')).not.toHaveProperty('by');
  });

  it('5: received 1 June 2026, restricted on 20 June: the newer clock, with an outer limit for the notice', () => {
    const { limits, lastDay } = runningOf({ receivedOn: '2026-06-01' }, { ...part3, on: '2026-06-20' });

    expect(lastDay).toBe('2026-07-01');
    expect(limitOf(limits, 'notice of restriction')).toMatchObject({ by: '2026-07-01' });
    expect(limitOf(limits, 'notice of extension')).toMatchObject({ by: '2026-07-01' });
  });

  it('6: a complaint received on 18 June 2026 sets no day, and one received on 19 June does', () => {
    const complaints = [{ receivedOn: '2026-06-18' }, { receivedOn: '2026-06-19' }];
    const { limits } = clockOf({ receivedOn: '2026-05-01', complaints }, part3);

    // 30 days from Friday 19 June is Sunday 19 July.
    expect(limits.filter(({ what }) => what === 'acknowledge the complaint').map(({ by }) => by)).toEqual([undefined, '2026-07-20']);
    expect(acknowledgeBy('2026-06-18', { nation: 'scotland' })).toMatchObject({ ok: false, problem: { code: 'before the law' } });
    expect(acknowledgeBy('2026-06-19', { nation: 'scotland' })).toMatchObject({ ok: true, counted: { by: '2026-07-20' } });
  });

  it('7: received 30 June 2025: 30 July, and 1 August by the older count', () => {
    const { earliest, latest } = runningOf({ receivedOn: '2025-06-30' }, part3);

    expect([earliest, latest]).toEqual(['2025-07-30', '2025-08-01']);
  });

  it.each(['part 3', 'uk gdpr', 'part 4'] as const)(
    '8: received 31 January 2028, extended under %s: the clamp, then whichever way is the earlier',
    (regime) => {
      const { lastDay, readings } = runningOf({ receivedOn: '2028-01-31', extension: extended('2028-02-01') }, { regime });
      const days = readings.filter(({ month }) => month === 'corresponding date').map(({ extension, lastDay: day }) => [extension, day]);

      expect(dueOf({ receivedOn: '2028-01-31' }, { regime })).toBe('2028-02-29');
      // 30 April 2028 is a Sunday, and 1 May a bank holiday; 29 April is a Saturday.
      expect(days).toEqual([
        ['from the start', '2028-05-02'],
        ['after the first month', '2028-05-02'],
      ]);
      expect(lastDay).toBe('2028-05-02');
      const plain = runningOf({ receivedOn: '2027-01-31', extension: extended('2027-02-01') }, { regime });
      expect(plain.lastDay).toBe('2027-04-28');
      expect(plain.readings.map(({ lastDay: day }) => day)).toContain('2027-04-30');
    },
  );

  it('9: asked and answered on one day: the statute leaves out one day, the ICO none', () => {
    const { readings, pauses, lastDay } = runningOf(
      { receivedOn: '2026-06-01', clarifications: [asked('2026-06-10', '2026-06-10')] },
      part3,
    );
    const unrolled = (count: string) => readings.find(({ month, pause }) => month === 'corresponding date' && pause === count)?.unrolled;

    expect(pauses).toMatchObject([{ byStatute: 1, byIco: 0 }]);
    expect([unrolled('statute'), unrolled('ico')]).toEqual(['2026-07-02', '2026-07-01']);
    expect(lastDay).toBe('2026-07-01');
  });
});

it('the periods for Part 3 are those of section 54 as the provisions hold it', () => {
  const held = periodLaws
    .filter(({ regime }) => regime === 'part 3')
    .map(({ receipt, extension, pauses }) => ({ receipt, months: 1, extension, pauses }));

  expect(held).toEqual(periods);
});

it.each(['part 3', 'uk gdpr', 'part 4'] as const)('every day of receipt since 25 May 2018 has one period under %s', (regime) => {
  const laws = periodLaws.filter((law) => law.regime === regime).map(({ receipt }) => receipt);

  expect(laws[0]?.from).toBe('2018-05-25');
  expect(laws.at(-1)).not.toHaveProperty('to');
});
