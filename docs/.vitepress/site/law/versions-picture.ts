import { addDays, daysBetween } from '../../../../src/calendar/index.ts';
import { latestChange } from '../../../../src/provisions/index.ts';
import type { EventName, Window } from '../../../../src/reasoning/index.ts';
import { windowText } from '../../../../src/telling/provision/versions.ts';
import { element, wrapped } from '../escape.ts';
import type { Account } from './units.ts';
import { words } from './units.ts';

/** Days drawn before the first day that is named, and after the last: what has no end runs off the edge. */
const margin = 400;

/** A lane for each version and each event whose day chooses it: a bar over the days on which it is in force. */
interface Lane {
  readonly says: string;
  readonly window: Window;
  readonly told: boolean;
}

/**
 * The versions of a unit of law over time, drawn as lanes under one another with a line at the day of the last change encoded. Every lane
 * says in words what its bar shows, so that nothing is in the picture alone. It is HTML, so that its words wrap on a telephone.
 */
export function versionsPicture({ versions }: Account): string {
  const lanes = versions.flatMap(({ number, version, told }): readonly Lane[] => {
    const windows = Object.entries(version.windows) as (readonly [EventName, Window])[];
    const drawn = windows.length === 0 ? [['continuous', {}] as const] : windows;
    return drawn.map(([event, window]) => ({
      says: `Version ${number}: ${windows.length === 0 ? 'on any day' : windowText(words, { [event]: window })}`,
      window,
      told,
    }));
  });
  const named = [...lanes.flatMap(({ window: { from, to } }) => [from, to]), latestChange].filter((day) => day !== undefined).sort();
  const first = addDays(named[0] ?? latestChange, -margin);
  const last = addDays(named.at(-1) ?? latestChange, margin);
  const at = (day: string) => (100 * daysBetween(first, day)) / daysBetween(first, last);
  const bars = lanes.map(({ says, window: { from, to }, told }) => {
    const left = from === undefined ? 0 : at(from);
    const right = to === undefined ? 100 : at(addDays(to, 1));
    const ends = [told ? 'told' : '', from === undefined ? 'before' : '', to === undefined ? 'after' : ''].filter((name) => name !== '');
    const bar = wrapped('span', '', {
      class: ['bar', ...ends].join(' '),
      style: `left:${left.toFixed(2)}%;width:${(right - left).toFixed(2)}%`,
    });
    const mark = wrapped('span', '', { class: 'as-of', style: `left:${at(latestChange).toFixed(2)}%` });
    return wrapped(
      'li',
      `${element('span', says, { class: 'says' })}${wrapped('span', `${bar}${mark}`, { class: 'lane', 'aria-hidden': 'true' })}`,
    );
  });
  const scale = [first, last].map((day) => element('span', day.slice(0, 4))).join('');
  return wrapped(
    'figure',
    [
      element('figcaption', `Over time. The upright line is ${words.days.day(latestChange)}, the day of the last change encoded.`),
      wrapped('ol', bars.join('')),
      wrapped('div', scale, { class: 'scale', 'aria-hidden': 'true' }),
    ].join(''),
    { class: 'over-time' },
  );
}
