import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './chromium.ts';
import type { Visit } from './visiting.ts';
import { until, window } from './visiting.ts';

let browser: Browser;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  visit = await window(browser);
  page = visit.page;
});
afterAll(() => browser.close());

const text = async (selector: string) => ((await page.textContent(selector)) ?? '').replace(/\s+/g, ' ').trim();
/** What has the focus, named so that a test can wait for it. */
const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim().slice(0, 60)');
/** Whether what has the focus shows that it has. */
const shown = () =>
  page.evaluate<boolean>(
    '(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0; })()',
  );

/** Presses Tab until something has the focus. */
async function tabTo(wanted: string | RegExp, most = 200): Promise<void> {
  const met: string[] = [];
  for (let times = 0; times < most; times += 1) {
    await page.keyboard.press('Tab');
    const at = await focused();
    met.push(at);
    if (typeof wanted === 'string' ? at === wanted : wanted.test(at)) return;
  }
  throw new Error(`Tab never reached ${wanted}; it reached ${[...new Set(met)].join(', ')}`);
}

describe('with a keyboard alone', () => {
  it('a fact of a worked example is changed, what comes of it is said, and everything is put back', async () => {
    await visit.open('examples/mentioned-on-video');
    await tabTo('sa-contrast');
    expect(await shown()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('sa-variant');
    const before = await text('[data-part="summary"]');
    await page.keyboard.press('r');
    await until(page, 'document.querySelector(".sa-example").dataset.times === "1"');
    expect(await page.inputValue('#sa-variant')).toBe('01-base.restrict.json');
    expect(await text('[data-part="summary"]')).not.toBe(before);
    expect(await text('.sa-status')).toContain('video: withhold');

    await tabTo('sa-judgement-withhold');
    await page.keyboard.press('ArrowDown');
    await until(page, 'document.querySelector(".sa-example").dataset.times === "2"');
    expect(await text('#what-changed')).toBe('What that changes');
    await tabTo('Put everything back');
    await page.keyboard.press('Enter');
    await until(page, 'document.querySelector(".sa-example").dataset.times === "3"');
    expect(await text('.sa-status')).toContain('video: withhold');
    expect(visit.faults).toEqual([]);
  });

  it('each part of a decision folds and unfolds', async () => {
    await visit.open('examples/mentioned-on-video');
    await tabTo('The same in words');
    await page.keyboard.press('Enter');
    expect(await page.locator('.sa-timeline details[open]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await shown()).toBe(true);
  });

  it('a message of the mailbox is chosen, and what it is sorted as is gone to', async () => {
    await visit.open('examples/mailbox');
    await tabTo(/^My record, and how many/);
    expect(await shown()).toBe(true);
    await page.keyboard.press('Enter');
    await until(page, 'document.activeElement.id === "message"');
    expect(await text('#message')).toContain('My record, and how many there were like it');
    expect(await text('.sa-status')).toContain(
      '1: subject access, under Part 3 of the Data Protection Act 2018; 2: freedom of information',
    );
    expect(visit.faults).toEqual([]);
  });

  it('a case is pasted, read, and its problems are reached', async () => {
    await visit.open('try-it');
    await tabTo('sa-box');
    await page.keyboard.insertText('{ "format": "subject-access/case@1" }');
    await tabTo('Read it');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sa-problems');
    expect(await focused()).toBe('try-problems');
    await tabTo(/^Go to line/);
    expect(await shown()).toBe(true);
  });

  it('a day is counted anew', async () => {
    await visit.open('clock');
    const before = await text('[data-part="head"]');
    await tabTo('c-under');
    await page.keyboard.press('ArrowDown');
    expect(await page.inputValue('#c-under')).toBe('uk gdpr');
    await page.selectOption('#c-under', 'foia');
    await until(page, `document.querySelector('[data-part="head"]').textContent.trim() !== ${JSON.stringify(before)}`);
  });
});

describe('the clock', () => {
  it('gives the day the library gives, with its working', async () => {
    await visit.open('clock');
    expect(await text('[data-part="head"]')).toBe('The last day is Tuesday 29 December 2026.');
    expect(await text('.sa-clock ol')).toContain('2026-11-25 + 1 month = 2026-12-25');
    expect(await page.locator('.sa-clock ol a[href^="https://"]').count()).toBeGreaterThan(2);
  });

  it('stops while a clarification is awaited, and says what is wrong with a day', async () => {
    await page.fill('#c-asked', '2026-12-01');
    expect(await text('[data-part="head"]')).toContain('Time stopped on Tuesday 1 December 2026.');
    await page.fill('#c-asked', '2026-11-01');
    expect(await text('.sa-clock')).toContain('What to do: correct whichever of the two days is wrong');
    await page.fill('#c-asked', '');
    await page.fill('#c-received', '2017-01-01');
    expect(await text('.sa-clock')).toContain('the Data Protection Act 1998 governs it');
  });
});

describe('on paper', () => {
  it.each(['examples/main', 'examples/mailbox', 'law/dpa-2018-section-45-4-e', 'clock'])(
    '%s prints on A4, with what is folded away, and without the panel of an example',
    async (path) => {
      await visit.open(path);
      await page.emulateMedia({ media: 'print' });
      const pdf = await page.pdf({ format: 'A4', printBackground: true });
      const seen = await page.evaluate<{ readonly panel: boolean; readonly folded: boolean; readonly wide: boolean }>(`(() => {
      const visible = (element) => element !== null && element.getClientRects().length > 0 && getComputedStyle(element).display !== 'none';
      const words = document.querySelector('.sa-timeline details table');
      return { panel: visible(document.querySelector('.sa-panel')), folded: words === null || words.checkVisibility({ contentVisibilityAuto: true }), wide: document.documentElement.scrollWidth > window.innerWidth };
    })()`);
      await page.emulateMedia({ media: 'screen' });

      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(seen).toEqual({ panel: path === 'clock', folded: true, wide: false });
    },
  );
});

it('moves nothing for a reader who has asked for less of it', async () => {
  const { page: still, context, open } = await window(browser, { reducedMotion: 'reduce' });
  await open('examples/main');
  const moving = await still.evaluate<number>('document.getAnimations().length');
  await context.close();

  expect(moving).toBe(0);
});
