import type { Nation } from '../calendar/index.ts';
import { bankHolidays, isCivilDay, isNation, nations, withHoliday } from '../calendar/index.ts';
import type { ClockOptions, TimedCase } from './clock.ts';
import { clock } from './clock.ts';
import type { Answered } from './problem.ts';
import { nationProblem, notADay, refused } from './problem.ts';

/** A holiday that has been announced and is in no file yet. */
export interface NewHoliday {
  readonly day: string;
  readonly title: string;
  /** Where it will be kept; everywhere where left out. */
  readonly nations?: readonly Nation[];
  readonly source?: string;
}

/** An open case whose last day a new holiday moves. */
export interface MovedCase {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** What a newly announced holiday would change: the open cases it moves, in the order given. Answered cases stay as they are. */
export function movedByHoliday(
  cases: readonly (TimedCase & { readonly id: string })[],
  holiday: NewHoliday,
  options: ClockOptions = {},
): Answered<'moved', readonly MovedCase[]> {
  if (!isCivilDay(holiday.day)) return refused(notADay(['day', holiday.day]));
  const kept = holiday.nations ?? nations;
  for (const nation of kept) if (!isNation(nation)) return refused(nationProblem(nation));
  const now = options.holidays ?? bankHolidays;
  const then = withHoliday(now, { ...holiday, nations: kept });
  const moved = cases.flatMap((case_): readonly MovedCase[] => {
    if (case_.request.answeredOn !== undefined) return [];
    const before = lastDayOf(case_, { ...options, holidays: now });
    const after = lastDayOf(case_, { ...options, holidays: then });
    return before === undefined || after === undefined || before === after ? [] : [{ id: case_.id, before, after }];
  });
  return { ok: true, moved };
}

function lastDayOf(case_: TimedCase, options: ClockOptions): string | undefined {
  const answer = clock(case_, options);
  return answer.ok && answer.clock.is === 'running' ? answer.clock.lastDay : undefined;
}
