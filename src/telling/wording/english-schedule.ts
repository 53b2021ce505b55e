import { schedule } from './english/schedule.ts';
import { english } from './english.ts';

/** Every sentence of a schedule, in English. Apart from the rest, so that telling a decision carries none of it. */
export const englishSchedule = /* @__PURE__ */ (() => ({ ...english, schedule }))();

/** The catalogue of wording for schedules; another language is another value of this type. */
export type ScheduleWording = typeof englishSchedule;
