import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { units } from '../../docs/.vitepress/site/law/units.ts';
import { startBrowser } from './chromium.ts';
import { checked, isFirst, pagesIn, well } from './page-checks.ts';
import type { Visit } from './visiting.ts';
import { window } from './visiting.ts';

const pages = pagesIn(inject('built')).filter((path) => path.startsWith('law/'));

let browser: Browser;
let visit: Visit;
beforeAll(async () => {
  browser = await startBrowser();
  visit = await window(browser, { reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

it('has a page for each provision and duty that is encoded', () => {
  expect(pages).toEqual(expect.arrayContaining(units.map(({ slug }) => `law/${slug}`)));
});

it.each(pages)('/%s: nothing that axe finds wrong, no error, no request to another host, and no sideways scrolling', async (path) => {
  expect(await checked(visit, path, isFirst(path, pages))).toEqual(well);
});
