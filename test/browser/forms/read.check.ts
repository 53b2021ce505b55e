import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyForm } from './every-form.ts';
import type { Reader } from './opened.ts';
import { launched, reader } from './opened.ts';

const forms = await everyForm();
/** Pixels to a millimetre of paper. */
const mm = 96 / 25.4;

let browser: Browser;
let read: Reader;
beforeAll(async () => {
  browser = await launched();
  read = await reader(browser);
});
afterAll(async () => {
  await browser.close();
});

describe.each(forms)('%s', (name, html) => {
  it('passes axe with no violation, folded away and opened', async () => {
    await read.open(html);
    await read.page.evaluate(axe.source);
    const violations = async () =>
      read.page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as { readonly axe: { readonly run: () => Promise<axe.AxeResults> } };
        const found = await run.run();
        return { found: found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), passes: found.passes.length };
      });
    const folded = await violations();
    await read.page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const opened = await violations();

    expect(folded.found).toEqual([]);
    expect(opened.found).toEqual([]);
    expect(opened.passes).toBeGreaterThan(10);
  });

  it('asks for nothing, runs nothing, and can be folded by key alone', async () => {
    await read.open(html);
    const summaries = await read.page.locator('summary').count();
    if (summaries > 0) {
      const first = read.page.locator('details').first();
      const before = await first.evaluate((one) => (one as HTMLDetailsElement).open);
      await read.page.keyboard.press('Tab');
      await read.page.keyboard.press('Enter');
      expect(await first.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(!before);
    }

    expect(await read.page.locator('script, iframe, object, embed, link, img, form, input').count()).toBe(0);
    expect(read.did()).toEqual([]);
  });

  it('prints on A4 with nothing cut off at the side and no short word of a table broken, and what is folded away printed', async () => {
    await read.open(html);
    const pdf = await read.page.pdf({ preferCSSPageSize: true });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    const sizes = new Set(boxes.map(([, width, height]) => `${Math.round(Number(width))} by ${Math.round(Number(height))}`));
    const onItsSide = name.includes('schedule');
    expect([...sizes]).toEqual([onItsSide ? '842 by 595' : '595 by 842']);

    // What is left of 210 mm, or of 297 on its side, between the margins.
    await read.page.setViewportSize({ width: Math.floor((onItsSide ? 267 : 170) * mm), height: 1000 });
    await read.page.emulateMedia({ media: 'print' });
    const printed = await read.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      broken: [...document.querySelectorAll('th, td')].filter((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
        return !/\s/.test(cell.textContent.trim()) && cell.textContent.trim().length < 12 && lines > 1;
      }).length,
      hidden: [...document.querySelectorAll('details > :not(summary)')].filter((one) => one.getBoundingClientRect().height === 0).length,
    }));
    await read.page.emulateMedia({ media: 'screen' });
    await read.page.setViewportSize({ width: 1024, height: 768 });

    expect(printed).toEqual({ wide: 0, broken: 0, hidden: 0 });
  });

  it('is read at 320 pixels without scrolling to the side, but for a table', async () => {
    await read.page.setViewportSize({ width: 320, height: 640 });
    await read.open(html);
    const wide = await read.page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      const tables = document.querySelectorAll('table').length;
      return tables > 0 ? 0 : document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    await read.page.setViewportSize({ width: 1024, height: 768 });

    expect(wide).toBe(0);
  });
});
