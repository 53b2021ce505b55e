import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** The address a form is opened at. Nothing is there but the form. */
const address = 'http://forms.test/';

/** A browser as a reader has one. The policy a form states for itself is passed over, so that what holds it is the form alone. */
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

/** Opens forms one after another in one page of a browser. */
export async function reader(browser: Browser): Promise<Reader> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  let did: string[] = [];
  let form = '';
  let asked = false;
  await context.route('**/*', (route) => {
    const url = route.request().url();
    // A browser asks for the picture of a site by itself.
    if (url === `${address}favicon.ico`) return route.fulfill({ status: 204 });
    if (url !== address || asked) did.push(`asked for ${url}`);
    asked = true;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: url === address ? form : '' });
  });
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
      asked = false;
      form = html;
      await page.goto(address, { waitUntil: 'load' });
    },
    did: () => did,
  };
}
