import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './chromium.ts';
import { largeCase } from './large-case.ts';
import type { Visit } from './visiting.ts';
import { window } from './visiting.ts';

const example = (path: string) => readFileSync(new URL(`../../examples/${path}`, import.meta.url));
const given = (...paths: readonly string[]) =>
  paths.map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), mimeType: 'text/plain', buffer: example(path) }));

let browser: Browser;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  visit = await window(browser);
  page = visit.page;
});
afterAll(() => browser.close());

const settled = () => page.waitForSelector('.sa-try[data-settled="true"] .sa-status:not(:empty)', { timeout: 120_000 });
const text = async (selector: string) => ((await page.textContent(selector)) ?? '').replace(/\s+/g, ' ').trim();

async function paste(what: string): Promise<void> {
  await page.fill('#sa-box', what);
  await page.getByRole('button', { name: 'Read it' }).click();
  await settled();
}

describe('Try it', () => {
  it('says that nothing leaves the browser, and asks for something where nothing was given', async () => {
    await visit.open('try-it');
    expect(await text('.sa-drop')).toContain('Nothing leaves this browser.');

    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await text('.sa-status')).toContain('Nothing was given');
  });

  it('decides a case with the transcript it names', async () => {
    await visit.open('try-it');
    await page.setInputFiles('#sa-files', given('main/case.json', 'main/bwv.vtt', 'main/speakers.json'));
    await settled();

    expect(await text('.sa-status')).toContain('Decided: the request, answer; 3 questions to be settled.');
    expect(await text('[data-part="summary"]')).toContain('Thursday 19 November 2026');
    expect(await page.locator('.sa-timeline svg[role="img"]').count()).toBe(3);
    expect(await page.locator('.sa-letter').count()).toBe(1);
    expect(visit.faults).toEqual([]);
  });

  it('takes files that are dropped', async () => {
    await visit.open('try-it');
    const file = JSON.stringify(example('any-footage/03-not-found.json').toString());
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${file}], 'case.json'));
      document.querySelector('.sa-drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await settled();

    expect(await text('.sa-status')).toContain('Decided: the request, nothing to give');
  });

  it('asks for a transcript that a case names and that was not given', async () => {
    await visit.open('try-it');
    await page.setInputFiles('#sa-files', given('main/case.json'));
    await settled();

    expect(await text('.sa-problems')).toContain('bwv.vtt was not given');
    expect(await text('.sa-problems')).toContain('give this file too');
  });

  it('shows each problem of a broken case at its line and column, with what to do, and takes the reader there', async () => {
    const broken = example('any-footage/03-not-found.json')
      .toString()
      .replace('"dataSubject":', '"dataSubjct":')
      .replace('"receivedOn": "2026-10-06"', '"receivedOn": "2026-02-30"');
    const lineOf = (what: string) => broken.slice(0, broken.indexOf(what)).split('\n').length;
    await visit.open('try-it');
    await paste(broken);

    const said = await text('.sa-problems');
    expect(said).toContain(`pasted text, line ${lineOf('"dataSubjct"')}, column`);
    expect(said).toContain(`pasted text, line ${lineOf('2026-02-30')}, column`);
    expect(said).toContain('request.receivedOn');
    expect(said).toContain('What to do:');
    expect(await page.evaluate('document.activeElement.id')).toBe('try-problems');

    await page.getByRole('button', { name: `Go to line ${lineOf('2026-02-30')}` }).click();
    const chosen = await page.evaluate<string>(
      '(() => { const box = document.getElementById("sa-box"); return box.value.slice(box.selectionStart, box.selectionEnd); })()',
    );
    expect(chosen).toContain('2026-02-30');
    expect(visit.faults).toEqual([]);
  });

  it('shows where a text stops being JSON, and a key that is written twice', async () => {
    await visit.open('try-it');
    await paste('{\n  "format": "subject-access/case@1",\n  "id": "one",\n  "id": "two",\n  "people": [,]\n}');

    expect(await text('.sa-problems')).toContain('pasted text, line 4, column 3');
    expect(await text('.sa-problems')).toContain('pasted text, line 5, column');
  });

  it.each([
    ['WebVTT', 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>He is outside again.\n', 'He is outside again.'],
    ['SRT', '1\n00:00:00,000 --> 00:00:02,000\nHe is outside again.\n', 'He is outside again.'],
    ['WhisperX JSON', '{"segments":[{"start":0,"end":2,"text":"He is outside again.","speaker":"SPEAKER_00"}]}', 'He is outside again.'],
  ])('reads a transcript in %s', async (_, transcript, words) => {
    await visit.open('try-it');
    await paste(transcript);

    expect(await text('.sa-status')).toContain('Read: 1 stretches of a transcript.');
    expect(await text('.sa-try table')).toContain(words);

    await page.getByRole('button', { name: 'Decide it in an invented case' }).click();
    await page.waitForSelector('[data-part="summary"]');
    await settled();
    expect(await text('.sa-status')).toContain('Decided');
    expect(visit.faults).toEqual([]);
  });

  it('shows where a transcript is broken', async () => {
    await visit.open('try-it');
    await paste('WEBVTT\n\n00:05.000 --> 00:02.000\n<v Ann>He is outside again.\n');

    expect(await text('.sa-problems')).toContain('pasted text, line 3');
  });

  it('stays usable with a case of 5 MB: the page answers while it is decided, and shows what comes out', async () => {
    const large = largeCase(5_000_000);
    expect(large.length).toBeGreaterThan(5_000_000);
    await visit.open('try-it');
    await page.evaluate(
      'window.longest = 0; window.last = performance.now(); setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - window.last); window.last = now; }, 20)',
    );
    const begun = performance.now();
    await page.setInputFiles('#sa-files', [{ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(large) }]);
    await page.waitForSelector('.sa-try[data-settled="false"]');
    // The page takes what is typed while the library works beside it.
    await page.fill('#sa-minutes', '12');
    expect(await page.inputValue('#sa-minutes')).toBe('12');
    await settled();
    await page.waitForSelector('[data-part="summary"]', { timeout: 120_000 });

    expect(await text('.sa-status')).toContain('Decided');
    // Against the whole, for a machine may be slow or busy: the library works beside the page, which is held up only while it draws.
    const longest = await page.evaluate<number>('window.longest');
    expect(longest).toBeLessThan((performance.now() - begun) / 3);
    expect(visit.faults).toEqual([]);
  });
});
