import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { count } from './lists.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A civil day is ten characters: year, month, day. */
function read(day: string): PlainDate.Record {
  return PlainDate.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** Civil days, `YYYY-MM-DD`, in words. */
export const days = {
  /** `12 November 2026`. */
  day: (day: string): string => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  /** `Thursday 12 November 2026`. */
  weekday: (day: string): string => `${weekdays[PlainDate.dayOfWeek(read(day)) - 1]} ${days.day(day)}`,
  /** How far the last day is from the day of decision. */
  left: ({ decidedOn, lastDay }: { readonly decidedOn: string; readonly lastDay: string }): string => {
    const left = PlainDate.diffDays(read(decidedOn), read(lastDay));
    if (left === 0) return 'the day of decision itself';
    return left > 0
      ? `${count(left, 'day')} after ${days.day(decidedOn)}`
      : `${count(-left, 'day')} before ${days.day(decidedOn)}: it is past`;
  },
};
