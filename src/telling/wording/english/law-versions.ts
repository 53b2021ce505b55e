import type { EventName, Window } from '../../../reasoning/index.ts';
import { days } from './days.ts';
import { andList, capital } from './lists.ts';

const happening: Readonly<Record<EventName, string>> = {
  receipt: 'the request was received',
  decision: 'it is decided',
  certificate: 'the certificate was issued',
  complaint: 'the complaint was received',
  determination: 'a court determines it',
  continuous: 'it is applied',
};

const where = (event: EventName, when: string): string => `${happening[event]} ${when}`;

const again: Readonly<Record<EventName, string>> = {
  receipt: 'it was received',
  decision: 'it is decided',
  certificate: 'it was issued',
  complaint: 'it was received',
  determination: 'it determines it',
  continuous: 'it is applied',
};

const dayOf = (event: EventName): string => `the day ${happening[event]}`;

function range({ from, to }: Window): string {
  if (from === undefined) return to === undefined ? 'on any day' : `up to ${days.day(to)}`;
  return to === undefined ? `from ${days.day(from)}` : `from ${days.day(from)} to ${days.day(to)}`;
}

/** What is said of the versions of the law, of which day chooses between them, and of what changed. */
export const lawVersions = {
  /** When a version is in force: `where the request was received from 5 February 2026`. */
  window: (windows: readonly (readonly [EventName, Window])[]): string =>
    `where ${andList(windows.map(([event, window]) => where(event, range(window))))}`,
  heading: ({ number, window, inForce }: { readonly number: number; readonly window: string; readonly inForce: boolean }): string =>
    `Version ${number}${inForce ? ', for events of that day' : ''}: ${window}.`,
  inForce: ({ number, of, window }: { readonly number: number; readonly of: number; readonly window: string }): string =>
    of === 1 ? `${capital(window)}.` : `Version ${number} of ${of}: ${window}.`,
  notInForce: (day: string): string => `Not where every event falls on ${day}.`,
  /** Which days count, and which does not where a reader may expect it to. */
  counts: (events: readonly EventName[]): string => {
    const [only] = events;
    if (events.length > 1) return `${capital(andList(events.map(dayOf)))} both count.`;
    if (only === 'receipt') return 'The day the request was received counts, and not the day it is decided.';
    if (only === 'decision') return 'The day it is decided counts, and not the day the request was received.';
    return `${capital(andList(events.map(dayOf)))} counts, whenever the request was received.`;
  },
  citable: (day: string): string => `Treated as law from then, but it could first be cited on ${day}.`,
  toldAs: ({ number, window, asOf }: { readonly number: number; readonly window: string; readonly asOf: string }): string =>
    `What follows is version ${number}, in force ${window}, as it stands for events of ${asOf}.`,
  first: 'The first version.',
  only: 'The only version.',
  since: ({ version, events }: { readonly version: number; readonly events: readonly EventName[] }): string =>
    `What changed from version ${version}, by ${andList(events.map(dayOf))}:`,
  wordsAdded: (quoted: string): string => `Words added: ${quoted}.`,
  wordsRemoved: (quoted: string): string => `Words removed: ${quoted}.`,
  condition: ({ said, words }: { readonly said: string; readonly words: string }): string => `${said}, ${words}`,
  conditionAdded: (said: string): string => `Condition added: ${said}.`,
  conditionRemoved: (said: string): string => `Condition removed: ${said}.`,
  rejoined: 'The same conditions, joined in another way.',
  contentsAdded: (quoted: string): string => `It must now also contain: ${quoted}.`,
  contentsRemoved: (quoted: string): string => `It need no longer contain: ${quoted}.`,
  due: ({ from, to }: { readonly from: string; readonly to: string }): string => `It is now due ${to}; before, ${from}.`,
  confidence: ({ from, to }: { readonly from: string; readonly to: string }): string => `Confidence: ${to}; before, ${from}.`,
  noLonger: (note: string): string => `Until then: ${note}`,
  sameRule: 'The conditions and the words quoted are the same.',
  inVersions: (versions: readonly number[]): string =>
    `In ${versions.length === 1 ? 'version' : 'versions'} ${andList(versions.map(String))} only.`,
  inNone: 'No version turns on these words alone.',
  diffTitle: ({ from, to }: { readonly from: string; readonly to: string }): string => `What changed between ${from} and ${to}`,
  diffHow: 'The date of each event is taken in turn. What is not listed is the same on both days, so far as the law is encoded.',
  none: 'Nothing.',
  /** What happened to a unit between two days, and whose date matters. */
  differs: ({
    is,
    events,
    from,
    to,
    citable,
  }: {
    readonly is: 'started' | 'ended' | 'changed' | 'citable';
    readonly events: readonly EventName[];
    readonly from: string;
    readonly to: string;
    readonly citable?: string;
  }): string => {
    const [event = 'continuous'] = events;
    if (is === 'citable') return `Could first be cited on ${citable ?? to}; it is treated as law from an earlier day.`;
    if (is === 'started') return `Started: in force where ${where(event, `on ${to}`)}, and not where ${again[event]} on ${from}.`;
    if (is === 'ended') return `Ended: in force where ${where(event, `on ${from}`)}, and not where ${again[event]} on ${to}.`;
    if (events.length === 1) return `Changed: it matters whether ${where(event, `on ${from}`)} or on ${to}.`;
    const all = andList(events.map((one) => happening[one]));
    return `Changed: it matters whether ${all} on ${from} or on ${to}. Neither version is in force where one was on the earlier day and the other on the later.`;
  },
  given: (windows: readonly (readonly [EventName, string])[]): string =>
    `Where ${andList(windows.map(([event, day]) => where(event, `on ${days.day(day)}`)))}.`,
  sure: (confidence: string): string => `Confidence: ${confidence}.`,
  notSettled: (unsure: string): string => `Not settled: ${unsure}`,
};
