import { describe, expect, it } from 'vitest';
import type { TimedRequest } from '../../src/clock/index.ts';
import { dueOf, extended, runningOf } from './asking.ts';

// The published scenarios about time, by their ids. For Part 3 the ICO's guidance of 2023 counts from the day after receipt:
// that count is reported, and the earlier day is the one acted on.
describe('Part 3 scenarios', () => {
  it.each<readonly [string, TimedRequest, string, string]>([
    ['ico-p3-deadline-received-30-june', { receivedOn: '2025-06-30' }, '2025-08-01', '2025-07-30'],
    ['ico-p3-deadline-ends-on-weekend', { receivedOn: '2025-07-30' }, '2025-09-01', '2025-09-01'],
    ['ico-p3-no-extension-for-complexity', { receivedOn: '2025-10-06', extension: extended('2025-10-10') }, '2025-11-07', '2025-11-06'],
    ['dpa-s54-extension-since-2026', { receivedOn: '2026-03-02', extension: extended('2026-03-20') }, '2026-06-03', '2026-06-02'],
  ])('%s', (_, request, official, actedOn) => {
    const { lastDay, readings } = runningOf(request, { regime: 'part 3' });

    expect(lastDay).toBe(actedOn);
    expect(readings.filter(({ month }) => month === 'day after receipt').map((reading) => reading.lastDay)).toContain(official);
  });

  it('ico-p3-no-extension-for-complexity: the notice has no effect, and the clock says why', () => {
    const { extension } = runningOf({ receivedOn: '2025-10-06', extension: extended('2025-10-10') }, { regime: 'part 3' });

    expect(extension).toMatchObject({ effect: 'none', because: 'the law has none' });
  });
});

describe('UK GDPR scenarios', () => {
  it.each<readonly [string, TimedRequest, string]>([
    ['ico-ukgdpr-deadline-3-september', { receivedOn: '2025-09-03' }, '2025-10-03'],
    ['ico-ukgdpr-deadline-public-holiday', { receivedOn: '2025-11-25' }, '2025-12-29'],
    ['ico-ukgdpr-extension-complex', { receivedOn: '2025-09-03', extension: extended('2025-09-20') }, '2025-12-03'],
    [
      'ico-ukgdpr-clock-starts-on-id',
      { receivedOn: '2025-09-03', identity: { doubted: 'yes', askedOn: '2025-09-04', receivedOn: '2025-09-10' } },
      '2025-10-10',
    ],
  ])('%s', (_, request, due) => {
    expect(dueOf(request)).toBe(due);
  });
});

// The scenarios about lateness say only that an answer was owed: a limit had passed and had to be put right by answering.
describe.each(['part 3', 'uk gdpr'] as const)('lateness under %s', (regime) => {
  it.each([
    ['moj-backlog-enforcement-notice', '2020-06-01', '2022-01-18'],
    ['kent-police-late-sars', '2021-03-01', '2022-09-01'],
    ['devon-cornwall-police-late-sars', '2018-06-01', '2024-01-01'],
    ['plymouth-cc-late-sars', '2021-04-01', '2023-04-01'],
    ['norfolk-cc-late-sars', '2021-05-04', '2023-05-01'],
  ])('%s: overdue, and still to be answered', (_, receivedOn, on) => {
    const { overdue, limits } = runningOf({ receivedOn }, { regime, on });

    expect(overdue?.days).toBeGreaterThan(300);
    expect(limits[0]).toMatchObject({ what: 'answer' });
  });
});
