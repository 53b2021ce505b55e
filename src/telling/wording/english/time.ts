import { andList, count } from './lists.ts';

/** The last day, and what it is counted from. */
export const time = {
  lastDay: ({ day, left }: { readonly day: string; readonly left: string }): string => `${day}, ${left}.`,
  countedFrom: (from: readonly string[]): string =>
    from.length === 1 ? `It is counted from ${from[0] ?? ''}.` : `It is counted from the latest of ${andList(from)}.`,
  workedOut: 'Weekends, bank holidays, pauses and extensions are counted under the law of the day of receipt; `clock` shows the working.',
  shortly: 'The earlier of the ways of counting; the clock command shows the working.',
  received: (day: string): string => `${day}, when the request was received`,
  identity: (day: string): string => `${day}, when proof of identity came`,
  fee: (day: string): string => `${day}, when the fee was paid`,
  extension: ({ day, ground }: { readonly day: string; readonly ground: string }): string =>
    `A notice extending the time, for ${ground}, is recorded on ${day}. It counts only if it was in time and gave reasons.`,
  pause: ({ asked, answered }: { readonly asked: string; readonly answered?: string }): string =>
    `Clarification was asked for on ${asked}${answered === undefined ? ' and has not come' : ` and came on ${answered}`}. The time stops meanwhile only where the Act allows it.`,
  answered: (day: string): string => `The reply was sent on ${day}.`,
  notRunning: 'The time has not begun to run.',
  noAnswer: 'The clock has no answer for these dates; its command says why.',
  waitingFor: { identity: 'Proof of identity was asked for and has not come.', fee: 'A fee was charged and has not been paid.' },
  late: (parts: number): string =>
    `${count(parts, 'open part is', 'open parts are')} past the last day. That is a breach, never a reason to refuse.`,
  choices: 'What may lawfully be done with each: judge it now; give it now; or rely on an extension whose notice was given in time.',
  withApology: 'What is sent late is sent with an apology.',
};
