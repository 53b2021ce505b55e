import type { Holiday, WorkingCalendar } from '../calendar/index.ts';
import { addDays, addMonths, dayOfWeek, holidaysFrom, rollForward } from '../calendar/index.ts';
import type { PeriodLaw } from './law.ts';
import type { Count } from './reckon.ts';
import type { Rule } from './rules.ts';
import { rules } from './rules.ts';

/** One step of a count: a rule, where it is laid down, and the sum it does. */
export interface Step {
  readonly does: 'law' | 'start' | 'months' | 'extension' | 'pause' | 'working day';
  readonly rule: Rule;
  /** The sum, such as `2026-01-31 + 1 month: no such day, so 2026-02-28`. */
  readonly arithmetic: string;
  readonly from: string;
  readonly to: string;
  /** Bank holidays the step moved over, each on what would else be a working day. */
  readonly holidays: readonly Holiday[];
}

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const none: readonly Holiday[] = [];

/** The whole working of one count, in the order it is done. */
export function workingOf(count: Count, receivedOn: string, law: PeriodLaw, calendar: WorkingCalendar): readonly Step[] {
  const { start } = count;
  const byIco = count.pause === 'ico';
  const steps = [
    step('law', law.rules.period, receivedOn, receivedOn, `received ${receivedOn}: ${lawSays(law)}`),
    step('start', law.rules.relevantTime, receivedOn, start.day, startSays[start.event](start.day)),
    ...monthSteps(count, law),
  ];
  let day = count.months;
  const roll = () => {
    const to = rollForward(day, calendar);
    steps.push(rollStep(day, to, calendar));
    day = to ?? day;
  };
  if (byIco) roll();
  for (const { from, to: until, running, byIco: between, byStatute } of count.pauses) {
    const days = byIco ? between : byStatute;
    const to = addDays(day, days);
    const arithmetic = `${day} + ${days} ${days === 1 ? 'day' : 'days'} (asked ${from}, ${running ? 'as if it came' : 'came'} ${until}) = ${to}`;
    steps.push(step('pause', byIco ? rules.pauseByIco : law.rules.pause, day, to, arithmetic));
    day = to;
  }
  if (!byIco || count.pauses.length > 0) roll();
  return steps;
}

function monthSteps({ start, month, extension }: Count, law: PeriodLaw): readonly Step[] {
  const older = month === 'day after receipt';
  const from = older ? addDays(start.day, 1) : start.day;
  const rule = older ? rules.dayAfterReceipt : law.rules.month;
  if (extension === undefined) return [monthStep('months', rule, from, 1)];
  if (extension === 'from the start') {
    const { cite, source } = law.rules.extension;
    return [monthStep('extension', { cite: `${cite}; ${rules.extendedFromStart.cite}`, source }, from, 3)];
  }
  return [monthStep('months', rule, from, 1), monthStep('extension', law.rules.extension, addMonths(from, 1), 2)];
}

function monthStep(does: Step['does'], rule: Rule, from: string, months: number): Step {
  const to = addMonths(from, months);
  const clamped = to.slice(8) !== from.slice(8);
  const sum = `${from} + ${months} ${months === 1 ? 'month' : 'months'}`;
  return step(does, rule, from, to, clamped ? `${sum}: no such day, so ${to}` : `${sum} = ${to}`);
}

function rollStep(day: string, to: string | undefined, calendar: WorkingCalendar): Step {
  if (to === undefined) {
    return step('working day', rules.nextWorkingDay, day, day, `${day}: holidays are known only until ${calendar.knownUntil}`);
  }
  if (to === day) return step('working day', rules.nextWorkingDay, day, to, `${day}, a ${weekdayOf(day)}, is a working day`);
  const holidays = holidaysFrom(day, to, calendar);
  const named = holidays.map((holiday) => `, ${holiday.day} ${holiday.title}`).join('');
  const arithmetic = `${day}, a ${weekdayOf(day)}, is no working day${named}: the next is ${to}, a ${weekdayOf(to)}`;
  return { ...step('working day', rules.nextWorkingDay, day, to, arithmetic), holidays };
}

function step(does: Step['does'], rule: Rule, from: string, to: string, arithmetic: string): Step {
  return { does, rule, arithmetic, from, to, holidays: none };
}

const startSays = {
  receipt: (day: string) => `time runs from ${day}, when the request was received`,
  identity: (day: string) => `time runs from ${day}, when the information to confirm identity came`,
  fee: (day: string) => `time runs from ${day}, when the fee was paid`,
};

function lawSays({ extension, pauses }: PeriodLaw): string {
  const further = extension === 0 ? 'no extension' : `${extension} further months by a notice with reasons`;
  return `one month, ${further}, ${pauses ? 'time stops for clarification' : 'no pause for clarification'}`;
}

function weekdayOf(day: string): string {
  return weekdays[dayOfWeek(day)] ?? '';
}
