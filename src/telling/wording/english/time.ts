import { andList, count } from './lists.ts';

/** The last day, and what it is counted from. */
export const time = {
  lastDay: ({ day, left }: { readonly day: string; readonly left: string }): string => `${day}, ${left}.`,
  plainMonth: (from: readonly string[]): string => `It is a plain month from the latest of ${andList(from)}.`,
  plainMonthFrom: (from: string): string => `It is a plain month from ${from}.`,
  notCounted: 'No extension, no pause for clarification and no moving on from a weekend or a holiday is counted.',
  shortly: 'A plain month: no extension, pause, weekend or holiday is counted.',
  received: (day: string): string => `${day}, when the request was received`,
  identity: (day: string): string => `${day}, when proof of identity came`,
  fee: (day: string): string => `${day}, when the fee was paid`,
  extension: ({ day, ground }: { readonly day: string; readonly ground: string }): string =>
    `A notice extending the time, for ${ground}, is recorded on ${day}. Whether it was in time and gave reasons is for a person to check: it is not counted here.`,
  pause: ({ asked, answered }: { readonly asked: string; readonly answered?: string }): string =>
    `Clarification was asked for on ${asked}${answered === undefined ? ' and has not come' : ` and came on ${answered}`}. The pause, if the Act allows one here, is not counted.`,
  answered: (day: string): string => `The reply was sent on ${day}.`,
  notRunning: 'The time has not begun to run.',
  waitingFor: { identity: 'Proof of identity was asked for and has not come.', fee: 'A fee was charged and has not been paid.' },
  late: (parts: number): string =>
    `${count(parts, 'open part is', 'open parts are')} past the last day. That is a breach, never a reason to refuse.`,
  choices: 'What may lawfully be done with each: judge it now; give it now; or rely on an extension whose notice was given in time.',
  withApology: 'What is sent late is sent with an apology.',
};
