import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMessage, supposedMessage } from '../../docs/.vitepress/theme/components/library/message-file.ts';
import { messageSwitches } from '../../docs/.vitepress/theme/components/library/message-switches.ts';
import type { Setting } from '../../docs/.vitepress/theme/components/library/setting.ts';
import { examplesIn, filesOf, firstMessage } from '../../docs/examples/read-examples.ts';
import { sortingLaw, sortMessage, tellSortedHtml } from '../../src/sorting.ts';
import { englishSorting } from '../../src/telling/wording/english-sorting.ts';
import { startBrowser } from './chromium.ts';
import type { Visit } from './visiting.ts';
import { until, window } from './visiting.ts';

/** What a page says of a message sorted, as text without its layout. */
interface Said {
  /** Who it is advice to, and whether everything in it goes somewhere. */
  readonly summary: string;
  /** Where each thing asked goes, why, and what would send it elsewhere. */
  readonly where: string;
  /** The clock of each part. */
  readonly clocks: readonly string[];
  /** The rules in the trace, in order. */
  readonly rules: number;
}

/** Puts each choice on the panel in turn, everything else as it is recorded, and reads the page when it has been sorted again. */
const toggle = `async (choices) => {
  const root = document.querySelector('.sa-example');
  const plain = (element) => (element?.textContent ?? '').replace(/\\s+/g, '');
  const put = (id, choice) => {
    const select = [...root.querySelectorAll('select[data-switch]')].find((one) => one.dataset.switch === id);
    if (select === undefined) throw new Error('there is no switch ' + id);
    select.value = String(choice);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const said = [];
  let before;
  for (const [id, choice] of choices) {
    const times = Number(root.dataset.times);
    if (before && before !== id) put(before, 0);
    if (id !== '') put(id, choice);
    before = id;
    while (id !== '' && Number(root.dataset.times) === times) await new Promise((later) => setTimeout(later, 2));
    said.push({
      summary: plain(root.querySelector('[data-part="summary"]')),
      where: plain(root.querySelector('[data-part="where"]')),
      clocks: [...root.querySelectorAll('[data-part="clocks"] li p:nth-of-type(2)')].map(plain),
      rules: root.querySelectorAll('[data-part="trace"] > ul > li').length,
    });
  }
  return said;
}`;

const squeezed = (text: string) => text.replace(/\s+/g, '');
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const plain = (html: string) => squeezed(html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp|#39);/g, (one) => entities[one] ?? one));

/** The same, from the library itself. */
function expected(file: unknown, settings: readonly Setting[]): Said {
  const supposed = supposedMessage(file, settings);
  if (!supposed.ok) throw new Error(JSON.stringify(supposed.problems));
  const sorted = sortMessage(supposed.message);
  const page = tellSortedHtml(sorted, supposed.message, sortingLaw);
  const body = page.slice(page.indexOf('</h1>') + '</h1>'.length, page.indexOf('</main>'));
  const [summary = '', where = ''] = body.split('<h2>');
  return {
    summary: plain(summary),
    where: plain(where.slice(where.indexOf('</h2>') + '</h2>'.length)),
    clocks: sorted.asks.flatMap(({ parts }) => parts.map(({ clock }) => squeezed(englishSorting.sorting.clockText(clock)))),
    rules: sorted.asks.flatMap(({ routes, explained }) => [...routes.flatMap(({ findings }) => findings), ...explained]).length,
  };
}

const mailbox = examplesIn().find(({ messages }) => messages.length > 0);
if (mailbox === undefined) throw new Error('no folder of examples holds messages');
const { folder, messages } = mailbox;
const files = filesOf(folder);
const first = firstMessage(mailbox) ?? '';

let browser: Browser;
let visit: Visit;
beforeAll(async () => {
  browser = await startBrowser();
  visit = await window(browser);
  await visit.open(`examples/${folder}`);
});
afterAll(() => browser.close());

describe('the messages of the mailbox', () => {
  it('are all in the list of the page, under the headings of its own words', async () => {
    const listed = await visit.page.evaluate<readonly string[]>(
      '[...document.querySelectorAll("[data-message]")].map((one) => one.dataset.message)',
    );

    expect([...listed].sort()).toEqual([...messages].sort());
    expect(await visit.page.getAttribute('.sa-example', 'data-case')).toBe(first);
  });

  it.each(messages)('%s: sorted as the library sorts it, with every fact put otherwise', async (name) => {
    const { page, faults } = visit;
    const file = files.find((one) => one.name === name);
    const opened = file === undefined ? undefined : openMessage(file);
    if (opened?.ok !== true) throw new Error(`${name} cannot be opened`);
    const times = await page.getAttribute('.sa-example', 'data-times');
    await page.evaluate(`document.querySelector('[data-message="${name}"]').click()`);
    await until(page, `document.querySelector('.sa-example').dataset.times !== '${times}'`);
    expect(await page.evaluate('document.activeElement.id')).toBe('message');

    const switches = messageSwitches(opened.value, opened.message);
    const offered = await page.evaluate<readonly string[]>(
      '[...document.querySelectorAll("select[data-switch]")].map((one) => one.dataset.switch)',
    );
    expect(offered).toEqual(switches.map(({ id }) => id));
    const steps = switches.flatMap(({ id, choices }) =>
      tried(choices.length, name === first, messages.indexOf(name)).map((choice) => ({
        id,
        choice,
        settings: choices[choice]?.settings ?? [],
      })),
    );
    const all = [{ id: '', choice: 0, settings: [] }, ...steps];
    const said = await page.evaluate<readonly Said[]>(`(${toggle})(${JSON.stringify(all.map(({ id, choice }) => [id, choice]))})`);

    expect(said).toHaveLength(all.length);
    for (const [index, { id, choice, settings }] of all.entries()) {
      const { clocks, ...rest } = expected(opened.value, settings);
      expect({ id, choice, ...said[index], clocks: said[index]?.clocks.length }).toEqual({ id, choice, ...rest, clocks: clocks.length });
      for (const [part, clock] of clocks.entries()) expect(said[index]?.clocks[part]).toContain(clock);
    }
    expect(faults).toEqual([]);
  });
});

/** The choices to try on a switch: all of them on the first message, and one that differs from message to message on each other. */
function tried(choices: number, everyWay: boolean, turn: number): readonly number[] {
  const others = Array.from({ length: choices - 1 }, (_, index) => index + 1);
  return everyWay ? others : others.filter((choice) => choice === 1 + (turn % others.length));
}
