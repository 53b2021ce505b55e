import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Chromium, with nothing to reach. */
export async function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** A page that opens forms, and everything they did beyond being read. */
export interface Reader {
  readonly page: Page;
  readonly open: (html: string) => Promise<void>;
  /** Requests, dialogs, errors and pages opened since the last form was. */
  readonly did: () => readonly string[];
}

/**
 * Opens forms one after another in one page of a browser. The policy a form states for itself is passed over, so that what holds it is
 * the form alone.
 */
export async function reader(browser: Browser): Promise<Reader> {
  const context = await browser.newContext({ bypassCSP: true, offline: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  let did: string[] = [];
  page.on('request', (request) => did.push(`asked for ${request.url()}`));
  page.on('dialog', async (dialog) => {
    did.push(`said ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => did.push(`failed with ${error.message}`));
  page.on('console', (message) => did.push(`printed ${message.text()}`));
  context.on('page', () => did.push('opened a page'));
  return {
    page,
    open: async (html) => {
      did = [];
      await page.setContent(html, { waitUntil: 'load' });
    },
    did: () => did,
  };
}
