import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersOf } from '../../docs/.vitepress/theme/components/library/lettered.ts';
import { changes, recordTold } from '../../docs/.vitepress/theme/components/library/recorded.ts';
import { openFiles, supposedCase } from '../../docs/.vitepress/theme/components/library/session.ts';
import type { Setting } from '../../docs/.vitepress/theme/components/library/setting.ts';
import { switchesOf } from '../../docs/.vitepress/theme/components/library/switches.ts';
import { timelinesOf } from '../../docs/.vitepress/theme/components/library/timeline.ts';
import { examplesIn, filesOf, firstCase } from '../../docs/examples/read-examples.ts';
import { decide, law, tellHtml } from '../../src/index.ts';
import { startBrowser } from './chromium.ts';
import type { Visit } from './visiting.ts';
import { until, window } from './visiting.ts';

/** What a page says of a decision, as text without its layout. */
interface Said {
  /** What is told first: the last day, the request, what happens to each track, what is to do. */
  readonly summary: string;
  readonly questions: string;
  readonly letters: string;
  /** What is told first under each law, where there are several. */
  readonly laws: readonly string[];
  /** What becomes of each stretch, lane by lane. */
  readonly lanes: readonly string[];
}

/** Puts each choice on the panel in turn, every other fact as it is recorded, and reads the page when it has been worked out again. */
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
    if (before !== undefined && before !== id) put(before, 0);
    put(id, choice);
    before = id;
    while (Number(root.dataset.times) === times) await new Promise((later) => setTimeout(later, 2));
    said.push({
      summary: plain(root.querySelector('[data-part="summary"]')),
      questions: plain(root.querySelector('[data-part="questions"]')),
      laws: [...root.querySelectorAll('[data-part="law"]')].map(plain),
      letters: [...root.querySelectorAll('.sa-letter')].map(plain).join(''),
      lanes: [...root.querySelectorAll('[data-lanes="outcome"] li')].map(plain),
    });
  }
  return said;
}`;

const squeezed = (text: string) => text.replace(/\s+/g, '');
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&#123;': '{',
  '&amp;': '&',
};
const plain = (html: string) =>
  squeezed(html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp|#39|#96|#123);/g, (entity) => entities[entity] ?? entity));

/** The same, from the library itself. */
function expected(read: Extract<Awaited<ReturnType<typeof openFiles>>, { ok: true }>, settings: readonly Setting[]): Said {
  const supposed = supposedCase(read.opened, settings);
  if (!supposed.ok) throw new Error(JSON.stringify(supposed.problems));
  const decision = decide(supposed.case);
  const page = tellHtml(decision, supposed.case, law);
  const body = page.slice(page.indexOf('</h1>') + '</h1>'.length, page.indexOf('</main>'));
  const [summary = '', ...sections] = body.split(/^(?=<h[12]>)/m);
  const after = (section: string) => section.slice(section.search(/<\/h[12]>/) + '</h1>'.length);
  const laws = sections.filter((section) => section.startsWith('<h1>'));
  const questions = sections.flatMap((section, index) => {
    if (!section.startsWith('<h2>What is still to be settled</h2>')) return [];
    const law = sections
      .slice(0, index)
      .filter((one) => one.startsWith('<h1>'))
      .at(-1);
    return [`${law === undefined ? '' : law.slice(0, law.indexOf('</h1>'))}${after(section)}`];
  });
  return {
    summary: plain(summary),
    questions: questions.map(plain).join(''),
    laws: laws.map((section) => plain(after(section))),
    letters: lettersOf(supposed.case, decision)
      .map(({ html }) => plain(html))
      .join(''),
    lanes: timelinesOf(supposed.case, decision).flatMap(({ groups }) =>
      (groups.at(-1)?.lanes ?? []).map(({ label, stretches }) => squeezed(`${label}: ${stretches.slice(0, 200).join('; ')}`)),
    ),
  };
}

let browser: Browser;
let visit: Visit;
beforeAll(async () => {
  browser = await startBrowser();
  visit = await window(browser);
});
afterAll(() => browser.close());

const examples = examplesIn().filter(({ cases }) => cases.length > 0);

describe.each(examples)('the panel of examples/$folder', ({ folder, cases }) => {
  const files = filesOf(folder);

  it.each(cases)('%s: every fact put otherwise gives what the library gives', async (name) => {
    const { page, faults, open } = visit;
    const read = await openFiles(files, name);
    const everyWay = cases.length > 1 && name === firstCase({ cases });
    if (
      !page
        .url()
        .replace(/\.html$/, '')
        .endsWith(`examples/${folder}`)
    )
      await open(`examples/${folder}`);
    await chooseCase(name);

    if (!read.ok) {
      // A case that is there to be turned away is turned away in the page too, each problem in its place.
      const said = squeezed((await page.textContent('.sa-problems')) ?? '');
      for (const { line, column, message, remedy } of read.problems)
        for (const part of [`${name}, line ${line}, column ${column}`, message, remedy])
          expect(said).toContain(squeezed(part.replaceAll('`', '')));
      return;
    }
    const switches = switchesOf(read.opened, read.case);
    const steps = switches.flatMap(({ id, choices }) =>
      offered(choices.length, everyWay, cases.indexOf(name)).map((choice) => ({ id, choice, settings: choices[choice]?.settings ?? [] })),
    );
    const [first] = steps;
    const all = first === undefined ? [] : [...steps, { id: steps.at(-1)?.id ?? first.id, choice: 0, settings: [] }];
    const said = await page.evaluate<readonly Said[]>(`(${toggle})(${JSON.stringify(all.map(({ id, choice }) => [id, choice]))})`);

    expect(said).toHaveLength(all.length);
    for (const [index, { id, choice, settings }] of all.entries())
      expect({ id, choice, ...said[index] }).toEqual({ id, choice, ...expected(read, settings) });
    expect(faults).toEqual([]);
  });
});

/** The choices to try on a switch: all of them, or one that differs from case to case. The first is what is recorded. */
function offered(choices: number, everyWay: boolean, turn: number): readonly number[] {
  const others = Array.from({ length: choices - 1 }, (_, index) => index + 1);
  return everyWay ? others : others.filter((choice) => choice === 1 + (turn % others.length));
}

/** Opens a case of the page by its selects, as a reader would. */
async function chooseCase(name: string): Promise<void> {
  const { page } = visit;
  const settled = async (act: () => Promise<unknown>) => {
    const times = await page.getAttribute('.sa-example', 'data-times');
    await act();
    await until(page, `document.querySelector('.sa-example').dataset.times !== '${times}'`);
  };
  const [contrast = ''] = name.replace(/\.json$/, '').split('.');
  const now = () => page.getAttribute('.sa-example', 'data-case');
  if (!((await now()) ?? '').startsWith(`${contrast}.`)) await settled(() => page.selectOption('#sa-contrast', contrast));
  if ((await now()) !== name) await settled(() => page.selectOption('#sa-variant', name));
}

describe('the panel of examples/verify-record', () => {
  const files = filesOf('mentioned-on-video');

  it('holds the record as it was kept, and finds every change that the library finds', async () => {
    const { page, faults, open } = visit;
    await open('examples/verify-record');
    expect(await page.textContent('.sa-status')).toContain('It holds');

    for (const [index, change] of [...changes.entries()].reverse()) {
      const { problems } = await recordTold(files, '01-base.restrict.json', index);
      await page.selectOption('#sa-change', String(index));
      await until(page, `document.querySelector('.sa-example').dataset.times === '${changes.length - index}'`);
      const said = squeezed((await page.locator('.sa-problems').allTextContents()).join(''));
      expect({ change, holds: said === '' }).toEqual({ change, holds: problems.length === 0 });
      for (const { message, remedy } of problems) for (const part of [message, remedy]) expect(said).toContain(squeezed(part));
    }
    expect(faults).toEqual([]);
  });

  it('finds each change but a record cut short whose last hash nobody kept', async () => {
    const told = await Promise.all(
      changes.map(async (change, index) => [change, (await recordTold(files, '01-base.restrict.json', index)).problems.length > 0]),
    );

    expect(told.filter(([, found]) => !found).map(([change]) => change)).toEqual([
      'as it was kept',
      'the last revision cut off, and nobody keeps its hash',
    ]);
  });
});
