import type { Holiday, Holidays, Nation, WorkingCalendar } from '../calendar/index.ts';
import { addDays, addMonths, bankHolidays, holidaysFrom, isCivilDay, isNation, rollForward } from '../calendar/index.ts';
import type { Answered } from './problem.ts';
import { beyondHolidays, dayProblem, inOrder, nationProblem, notADay, refused } from './problem.ts';
import type { Rule } from './rules.ts';
import { at, rules } from './rules.ts';

/** A day by which something must be done, and how it was counted. */
export interface CountedDay {
  /** The last civil day. */
  readonly by: string;
  /** The end of the period before it moves off a day that is no working day. */
  readonly unrolled: string;
  readonly rules: readonly Rule[];
  /** Holidays it moved over. */
  readonly holidays: readonly Holiday[];
}

/** Where the act is to be done, and the holidays known. */
export interface Place {
  readonly nation: Nation;
  readonly holidays?: Holidays;
}

const schedule2 = 'ukpga/2018/12/schedule/2';
const schedule3 = 'ukpga/2018/12/schedule/3';

/** The day of acknowledging, rolled: 30 days from the complaint. Undefined beyond the known holidays. */
export function acknowledgement(receivedOn: string, calendar: WorkingCalendar): string | undefined {
  return rollForward(addDays(receivedOn, 30), calendar);
}

/** When a complaint to the controller must be acknowledged (s164A(3)): 30 days, from complaints received on 19 June 2026. */
export function acknowledgeBy(receivedOn: string, place: Place): Answered<'counted', CountedDay> {
  const from = '2026-06-19';
  if (receivedOn < from) {
    const message = `a complaint received on ${receivedOn} came before ${from}, when the duty to acknowledge began`;
    return refused({ code: 'before the law', at: 'receivedOn', message, remedy: 'acknowledge it all the same; no day is set' });
  }
  return counted('receivedOn', receivedOn, (day) => addDays(day, 30), place, [
    at('ukpga/2018/12/section/164A', 'DPA 2018 s164A(3)'),
    rules.daysAfterEvent,
  ]);
}

/** When the Principal Reporter must be told that a question has arisen (Sch 3 paras 12(2), 20(2)): 14 days. */
export function reporterNoticeBy(aroseOn: string, place: Place): Answered<'counted', CountedDay> {
  return counted('aroseOn', aroseOn, (day) => addDays(day, 14), place, [
    at(schedule3, 'DPA 2018 Sch 3 paras 12(2), 20(2)'),
    rules.daysAfterEvent,
  ]);
}

/**
 * When marks must be given where the question arose before the results were announced (Sch 2 para 25(3)): five months from the
 * question, or 40 days from the announcement if that is earlier.
 */
export function examResultsBy(
  { aroseOn, announcedOn }: { readonly aroseOn: string; readonly announcedOn?: string },
  place: Place,
): Answered<'counted', CountedDay> {
  const problem = dayProblem([
    ['aroseOn', aroseOn],
    ['announcedOn', announcedOn],
  ]);
  if (problem !== undefined) return refused(problem);
  if (announcedOn !== undefined && announcedOn <= aroseOn) {
    const message = `the results were announced on ${announcedOn}, and the question arose on ${aroseOn}, not before that day`;
    return refused({ code: 'order', at: 'announcedOn', message, remedy: 'use the ordinary period: paragraph 25(3) does not apply' });
  }
  const paragraph = at(schedule2, 'DPA 2018 Sch 2 para 25(3)');
  const months = counted('aroseOn', aroseOn, (day) => addMonths(day, 5), place, [paragraph, rules.correspondingDate]);
  if (announcedOn === undefined) return months;
  const days = counted('announcedOn', announcedOn, (day) => addDays(day, 40), place, [paragraph, rules.daysAfterEvent]);
  if (!days.ok) return months;
  return !months.ok || days.counted.by < months.counted.by ? days : months;
}

/**
 * May a health professional's opinion still be relied on (Sch 3 paras 5(4), 6(4))? It must be obtained within the six months
 * that end with the day of reliance, that day included. Regulation 1182/71 does not apply (s205(2)(j)): nothing rolls.
 */
export function opinionLasts({
  obtainedOn,
  reliedOn,
}: {
  readonly obtainedOn: string;
  readonly reliedOn: string;
}): Answered<'opinion', { readonly counts: boolean; readonly notBefore: string; readonly rule: Rule }> {
  const problem = inOrder(['obtainedOn', obtainedOn], ['reliedOn', reliedOn]);
  if (problem !== undefined) return refused(problem);
  const notBefore = addDays(addMonths(reliedOn, -6), 1);
  const rule = at(schedule3, 'DPA 2018 Sch 3 paras 5(4), 6(4); s205(2)(j)');
  return { ok: true, opinion: { counts: obtainedOn >= notBefore, notBefore, rule } };
}

function counted(
  at_: string,
  from: string,
  add: (day: string) => string,
  { nation, holidays = bankHolidays }: Place,
  by: readonly Rule[],
): Answered<'counted', CountedDay> {
  if (!isNation(nation)) return refused(nationProblem(nation));
  if (!isCivilDay(from)) return refused(notADay([at_, from]));
  const calendar = holidays.in[nation];
  const unrolled = add(from);
  const day = rollForward(unrolled, calendar);
  if (day === undefined) return refused(beyondHolidays(at_, calendar));
  return {
    ok: true,
    counted: { by: day, unrolled, rules: [...by, rules.nextWorkingDay], holidays: holidaysFrom(unrolled, day, calendar) },
  };
}
