import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, dayOfWeek, daysBetween, isCivilDay } from '../../src/calendar/index.ts';
import { informationClock, lastDay, nations, requestClock } from '../../src/clock/index.ts';
import { actOn, everyReceipt, later, sameDate, twentieth, working } from './oracle.ts';

/** Only what differs is kept: a hundred thousand expectations would take longer than the counting. */
function differences(check: (receivedOn: string) => readonly [string, unknown, unknown] | undefined): readonly unknown[] {
  return everyReceipt.flatMap((receivedOn) => {
    const found = check(receivedOn);
    return found === undefined ? [] : [[receivedOn, ...found]];
  });
}

describe.each(nations)('every day of receipt since 25 May 2018, in %s', (nation) => {
  it.each(['part 3', 'uk gdpr', 'part 4'] as const)('is due when a count by hand says, under %s', (regime) => {
    const found = differences((receivedOn) => {
      const expected = actOn(receivedOn, nation);
      const quick = lastDay({ receivedOn }, { nation, regime });
      const day = quick.ok ? (quick.is === 'running' ? quick.day : quick.is) : quick.problem.code;
      return day === (expected ?? 'beyond the holidays') ? undefined : ['last day', day, expected];
    });

    expect(found).toEqual([]);
  });

  it.each(['part 3', 'uk gdpr', 'part 4'] as const)('shows the same day with its working, under %s', (regime) => {
    const found = differences((receivedOn) => {
      const expected = actOn(receivedOn, nation);
      const answer = requestClock({ receivedOn }, { nation, regime });
      if (!answer.ok) return expected === undefined ? undefined : ['problem', answer.problem.code, expected];
      const { clock } = answer;
      if (clock.is !== 'running') return ['is', clock.is, 'running'];
      if (clock.lastDay !== expected || clock.earliest !== expected) return ['last day', clock.lastDay, expected];
      if (clock.unrolled !== sameDate(receivedOn, 1)) return ['unrolled', clock.unrolled, sameDate(receivedOn, 1)];
      if (clock.steps.at(-1)?.to !== expected) return ['last step', clock.steps.at(-1)?.to, expected];
      const ico = working(sameDate(later(receivedOn, 1), 1), nation);
      const latest = regime === 'part 3' ? ico : expected;
      if (clock.latest !== latest) return ['latest', clock.latest, latest];
      const extended = actOn(receivedOn, nation, { noticeOn: receivedOn });
      const open = regime === 'uk gdpr' || receivedOn >= '2026-02-05';
      if (clock.ifExtended !== (open ? extended : undefined)) return ['if extended', clock.ifExtended, extended];
      return clock.extensionNoticeBy === (open ? expected : undefined) ? undefined : ['notice by', clock.extensionNoticeBy, expected];
    });

    expect(found).toEqual([]);
  });
});

test('every information request is due on the twentieth working day of the whole kingdom', () => {
  const found = differences((receivedOn) => {
    const answer = informationClock({ act: 'foia', receivedOn });
    const day = answer.ok ? answer.clock.lastDay : undefined;
    return day === twentieth(receivedOn) ? undefined : ['last day', day, twentieth(receivedOn)];
  });

  expect(found).toEqual([]);
});

test('civil days add up as temporal-polyfill adds them', () => {
  for (let day = '1989-12-25'; day < '2201-02-01'; day = addDays(day, 13)) {
    const known = PlainDate.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
    for (const months of [-6, 1, 2, 3, 5, 13]) expect(addMonths(day, months)).toBe(PlainDate.toString(PlainDate.addMonths(known, months)));
    for (const days of [-400, -1, 1, 30, 40, 365]) expect(addDays(day, days)).toBe(PlainDate.toString(PlainDate.addDays(known, days)));
    expect(dayOfWeek(day)).toBe(PlainDate.dayOfWeek(known));
    expect(daysBetween(day, addDays(day, 77))).toBe(77);
  }
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '20260401', '', '2026-04-01T00:00'])(
  '%j is no civil day',
  (text) => {
    expect(isCivilDay(text)).toBe(false);
  },
);
