import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from './chromium.ts';
import { checked, isFirst, pagesIn, well } from './page-checks.ts';
import type { Visit } from './visiting.ts';
import { window } from './visiting.ts';

// The pages of the law are looked at beside these.
const pages = pagesIn(inject('built')).filter((path) => !path.startsWith('law/'));
const law = ['law/', 'law/dpa-2018-section-45-4-e', 'law/sorting-dpa-2018-section-45-1'];
// The colours of a page are those of its kind: a page of each kind is enough in the dark.
const inTheDark = ['', 'examples/', 'examples/main', 'examples/mailbox', 'try-it', 'clock', 'case-file', ...law];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('has a page for each thing that runs in one', () => {
  const running = [
    'clock',
    'examples/',
    'examples/main',
    'examples/mailbox',
    'examples/mentioned-on-video',
    'examples/any-footage',
    'try-it',
  ];
  expect(pages).toEqual(expect.arrayContaining(running));
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
      expect(await checked(visit, path, isFirst(path, paths))).toEqual(well);
    });
  },
);
