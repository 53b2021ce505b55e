import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './chromium.ts';
import type { Visit } from './visiting.ts';
import { window } from './visiting.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in the page, and says of each fault what it is and the first places it stands in. */
const runAxe = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary).join(' | ')))`;

/** Every page that was built, by its path. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => path.replaceAll('\\', '/').replace(/(?:index)?\.html$/, ''))
    .sort();
}

const pages = pagesIn(inject('built'));
// The colours of a page are those of its kind: a page of each kind is enough in the dark.
const inTheDark = ['', 'examples/', 'examples/main', 'try-it', 'clock', 'case-file'].filter((path) => pages.includes(path));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('has a page for each thing that runs in one', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['clock', 'examples/', 'examples/main', 'examples/mentioned-on-video', 'examples/any-footage', 'try-it']),
  );
});

describe.each([
  ['light', pages],
  ['dark', inTheDark],
] as const)(
  'in %s colours, nothing that axe finds wrong, no error, no request to another host, and no sideways scrolling at 320 pixels',
  (colorScheme, paths) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await window(browser, { colorScheme, reducedMotion: 'reduce' });
    });
    afterAll(() => visit.context.close());

    it.each(paths)('/%s', async (path) => {
      const { page, faults, open } = visit;
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(path);

      await page.evaluate(axe);
      expect(await page.evaluate<readonly string[]>(runAxe)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(faults).toEqual([]);
    });
  },
);
