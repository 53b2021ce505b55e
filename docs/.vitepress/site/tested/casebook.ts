import { readFileSync } from 'node:fs';
import { judgementProblems } from '../../../../src/deciding/index.ts';
import { sortMessage } from '../../../../src/sorting/index.ts';
import { entries } from '../../../../test/casebook/cases/index.ts';
import * as of from '../../../../test/casebook/decided.ts';
import type { Entry, Reading, Sorted } from '../../../../test/casebook/entry.ts';
import { element, escapeHtml, link, wrapped } from '../escape.ts';

/** Every entry of the casebook with its source, what the source says came out, and what comes out here, in Markdown. */
export function casebookMarkdown(): string {
  const readings = entries.reduce(
    (all, { readings: read, messages = [], timing = [] }) => all + read.length + messages.length + timing.length,
    0,
  );
  const says = element('p', `${entries.length} scenarios, in ${readings} readings. Each was decided when this page was built.`);
  const heads = ['What it stands for', 'The source says', 'Read so', 'What comes out'].map((text) => element('th', text, { scope: 'col' }));
  const table = wrapped('table', `${wrapped('thead', wrapped('tr', heads.join('')))}${wrapped('tbody', entries.map(rowsHtml).join(''))}`);
  return [says, wrapped('div', table, { class: 'wide casebook', tabindex: '0', role: 'region', 'aria-label': 'The casebook' })].join(
    '\n\n',
  );
}

/** The rows of an entry: one for each reading, message and count of days, beside what the entry stands for. */
function rowsHtml({ scenario, source, holds, official, readings, messages = [], timing = [] }: Entry): string {
  const told: readonly (readonly [when: string, outcome: string])[] = [
    ...readings.map((reading) => [reading.when, outcomesHtml(reading)] as const),
    ...messages.map((message) => [message.when, goesHtml(message)] as const),
    ...timing.map((timed) => [timed.when, element('p', `The last day: ${timed.lastDay}`)] as const),
  ];
  const rows = { rowspan: String(told.length) };
  const said = `${holds.slice(0, 1).toUpperCase()}${holds.slice(1)}.`;
  const head = [
    wrapped('td', `${escapeHtml(said)} ${wrapped('span', `${link(source, 'Source')}, ${escapeHtml(scenario)}`, { class: 'quiet' })}`, rows),
    wrapped('td', escapeHtml(official), rows),
  ].join('');
  return told
    .map(([when, outcome], index) => {
      const cells = [element('td', `When ${when}`), wrapped('td', outcome, { class: 'outcome' })];
      return wrapped('tr', `${index === 0 ? head : ''}${cells.join('')}`);
    })
    .join('');
}

/** Where a message goes now, route by route. */
function goesHtml({ message }: Sorted): string {
  const { asks } = sortMessage(message);
  const goes = asks.flatMap((ask) => (ask.goes.length === 0 ? ['open'] : ask.goes));
  return wrapped('ul', goes.map((route) => wrapped('li', `it goes to: ${element('strong', route)}`)).join(''));
}

/** What the library makes of a reading now, at every place that its test looks at. */
function outcomesHtml(reading: Reading): string {
  if (judgementProblems(reading.case).length > 0) return element('p', 'Turned away at the door: nothing is decided.');
  const leading = of.decided(reading.case);
  const read = reading.beside === undefined ? leading : of.beside(leading, reading.beside);
  const lines: readonly (readonly [string, string])[] = [
    ['the request', of.request(read)],
    ...Object.keys(reading.places ?? {}).map((place) => [place, of.becomes(read, place)] as const),
    ...Object.keys(reading.lines ?? {}).map((line) => [line, of.line(read, line)] as const),
    ...Object.keys(reading.sources ?? {}).map((item) => [`the source of ${item}`, of.source(read, item)] as const),
  ];
  return wrapped('ul', lines.map(([what, becomes]) => wrapped('li', `${escapeHtml(what)}: ${element('strong', becomes)}`)).join(''));
}

/** A page kept beside the tests, without its title, its headings kept. */
export function besideTests(path: string): string {
  return readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8').replace(/^# .*\n/, '');
}
