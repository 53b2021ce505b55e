import type { CheckedLaw, Fault } from '../reasoning/index.ts';
import type { Block, Entry, Page } from './page.ts';
import type { TellTextOptions } from './tell.ts';
import { renderText } from './text/render.ts';
import { plain } from './text/styler.ts';
import type { Wording } from './wording/index.ts';
import { english } from './wording/index.ts';

/** How a check of a body of law is told: as any text is, and under the name of that law where it has one. */
interface TellLawCheckOptions extends TellTextOptions {
  readonly law?: string;
}

/** What checking the law came to, as text for a terminal: a table with counts, how much was gone through, and every fault. */
export function tellLawCheck(checked: CheckedLaw, { law, width = 80, style = plain, wording = english }: TellLawCheckOptions = {}): string {
  return renderText(lawCheckPage(checked, law, wording), width, style);
}

function lawCheckPage(
  { checks, time, arguments: argued, listed, scenarios, sound }: CheckedLaw,
  law: string | undefined,
  { check: words }: Wording,
): Page {
  const found = checks.reduce((sum, { faults }) => sum + faults.length, 0);
  return [
    { is: 'title', text: words.title(law) },
    { is: 'text', text: '' },
    {
      is: 'table',
      head: words.columns,
      rows: checks.map((one) => [words.holds(one.check), words.counts(one), words.number(one.faults.length)]),
    },
    { is: 'text', text: '' },
    { is: 'text', text: words.time({ ...time, days: time.days.length }) },
    { is: 'text', text: words.arguments(argued) },
    { is: 'text', text: words.listed(listed.length) },
    { is: 'text', text: words.scenarios(scenarios.length) },
    ...checks.flatMap(({ check, faults }): readonly Block[] =>
      faults.length === 0
        ? []
        : [
            { is: 'heading', text: words.holds(check) },
            { is: 'list', of: faults.map((fault) => entryOf(fault, words)) },
          ],
    ),
    { is: 'text', text: '' },
    { is: 'text', text: sound ? words.sound : words.faults(found), tone: sound ? 'given' : 'withheld' },
  ];
}

function entryOf(fault: Fault, words: Wording['check']): Entry {
  const shown = [
    ...(fault.dates === undefined ? [] : [words.dates(Object.entries(fault.dates))]),
    ...(fault.facts === undefined ? [] : [words.facts(Object.entries(fault.facts))]),
  ];
  return { text: words.fault(fault), under: shown.map((text): Block => ({ is: 'text', text, tone: 'quiet' })) };
}
