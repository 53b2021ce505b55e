import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page of the site, and everything that goes wrong while it is open. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of scripts, and requests to another host, since the last page was opened; none is well. */
  readonly faults: readonly string[];
  /** Opens a page of the site by its path, such as `examples/main`, and waits until its scripts have taken hold. */
  readonly open: (path: string) => Promise<void>;
}

/** A window on the site, in which one page after another can be opened. */
export async function window(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const site = inject('site');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(site).origin) && !/^(?:data|blob):/.test(url)) faults.push(`another host: ${url}`);
  });
  return {
    page,
    context,
    faults,
    open: async (path) => {
      faults.length = 0;
      await page.goto(`${site}${path}`, { waitUntil: 'load' });
      await until(page, 'document.querySelector("#app")?.__vue_app__ !== undefined');
    },
  };
}

/** How long a page is waited for, and how often it is looked at, in milliseconds. */
const longest = 120_000;
const often = 20;

/** Waits until something is so in the page. It is looked at from outside, for the pages let no text be run as a script. */
export async function until(page: Page, condition: string): Promise<void> {
  for (let waited = 0; waited < longest; waited += often) {
    if (await page.evaluate<boolean>(`Boolean(${condition})`)) return;
    await page.waitForTimeout(often);
  }
  throw new Error(`the page never came to: ${condition}`);
}
