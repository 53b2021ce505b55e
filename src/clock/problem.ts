import type { WorkingCalendar } from '../calendar/index.ts';
import { isCivilDay } from '../calendar/index.ts';

/** Why there is no answer, and what to do. Days are never guessed. */
export interface ClockProblem {
  readonly code: 'nation' | 'regime' | 'day' | 'order' | 'before the law' | 'beyond the holidays';
  /** The key it is about, such as `receivedOn`. */
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
}

/** An answer, or why there is none. */
export type Answered<Name extends string, Value> =
  | ({ readonly ok: true } & { readonly [Key in Name]: Value })
  | { readonly ok: false; readonly problem: ClockProblem };

/** A problem, as an answer. */
export function refused(problem: ClockProblem): { readonly ok: false; readonly problem: ClockProblem } {
  return { ok: false, problem };
}

/** Days beyond the holidays that are known: an error rather than a guess. */
export function beyondHolidays(at: string, { knownFrom, knownUntil, of }: WorkingCalendar): ClockProblem {
  return {
    code: 'beyond the holidays',
    at,
    message: `the count needs bank holidays (${of}) outside ${knownFrom} to ${knownUntil}, where they are known`,
    remedy: 'load a newer file with `loadHolidays` and pass it as `holidays`',
  };
}

/** What is wrong with a nation that is none. The law of a nation cannot be supposed. */
export function nationProblem(nation: unknown): ClockProblem {
  return {
    code: 'nation',
    at: 'nation',
    message: `expected \`england and wales\`, \`scotland\` or \`northern ireland\`, found \`${String(nation).slice(0, 40)}\``,
    remedy: 'say in which nation the controller must act: its bank holidays are the ones that count',
  };
}

/** A day with the key it stands under; missing where it has not happened. */
export type NamedDay = readonly [at: string, day: string | undefined];

/** What is wrong with some days of which each may be missing: one that is in no calendar. */
export function dayProblem(days: readonly NamedDay[]): ClockProblem | undefined {
  const wrong = days.find(([, day]) => day !== undefined && !isCivilDay(day));
  return wrong === undefined ? undefined : notADay(wrong);
}

/** Says that something is no day. A day that must be there and is not is no day either. */
export function notADay([at, day]: NamedDay): ClockProblem {
  const message = `expected a civil day that is in the calendar, as YYYY-MM-DD, found \`${String(day).slice(0, 40)}\``;
  return { code: 'day', at, message, remedy: 'correct the day' };
}

/** What is wrong with days that must come in this order, so far as they have happened. */
export function inOrder(...days: readonly NamedDay[]): ClockProblem | undefined {
  const problem = dayProblem(days);
  if (problem !== undefined) return problem;
  let before: NamedDay | undefined;
  for (const named of days) {
    const [at, day] = named;
    if (day === undefined) continue;
    if (before?.[1] !== undefined && day < before[1]) {
      const message = `expected a day not before \`${before[0]}\`, ${before[1]}, found ${day}`;
      return { code: 'order', at, message, remedy: 'correct whichever of the two days is wrong' };
    }
    before = named;
  }
  return undefined;
}
