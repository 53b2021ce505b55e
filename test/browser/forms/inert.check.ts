import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterHtml, letterHtmlFragment } from '../../../src/telling/index.ts';
import { attacks as ofForms } from '../../telling/attacks.ts';
import { formsOf } from '../../telling/forms-with-text.ts';
import { attacks as ofLetters } from '../../telling/letter/attacks.ts';
import { lettersWith } from '../../telling/letter/with-text.ts';
import type { Reader } from './opened.ts';
import { launched, reader } from './opened.ts';
import type { Structure } from './structure.ts';
import { structureOfPage } from './structure.ts';

const attacks = [...new Set([...ofForms, ...ofLetters])];

/** Every form with a text in every place: all letters as pieces of one page, a whole letter, and every other page. */
function pages(text: string): readonly string[] {
  const letters = lettersWith(text);
  const [first] = letters;
  if (first === undefined) throw new Error('no letter');
  const together = `<!doctype html><html lang="en-GB"><head><title>Letters</title></head><body>${letters.map(letterHtmlFragment).join('')}</body></html>`;
  return [together, letterHtml(first), ...formsOf(text).html];
}

let browser: Browser;
/** A page of its own for each form, so that they are opened side by side. */
let readers: readonly Reader[];
let plain: readonly Structure[];

function structures(text: string): Promise<readonly (Structure & { readonly did: readonly string[] })[]> {
  return Promise.all(
    pages(text).map(async (html, index) => {
      const read = readers[index];
      if (read === undefined) throw new Error('a form more than there are pages');
      await read.open(html);
      const structure = await read.page.evaluate(structureOfPage);
      return { ...structure, did: [...read.did()] };
    }),
  );
}

beforeAll(async () => {
  browser = await launched();
  readers = await Promise.all(pages('Plain words').map(() => reader(browser)));
  plain = await structures('Plain words');
});
afterAll(async () => {
  await browser.close();
});

describe('Text from a case, in a browser', () => {
  it('is tried with more than a hundred attacks, and would be caught', async () => {
    expect(attacks.length).toBeGreaterThan(100);
    const [read] = readers;
    if (read === undefined) throw new Error('no page');
    await read.open('<!doctype html><title>x</title><img src=//evil.example/x onerror=alert(1)>');
    await expect.poll(() => read.did()).toEqual(['asked for http://evil.example/x']);
    await read.open('<!doctype html><title>x</title><script>alert(1)</script>');
    expect(read.did()).toEqual(['said 1']);
  });

  it.each(attacks.map((attack) => [JSON.stringify(attack).slice(0, 70), attack]))('is inert: %s', async (_, attack) => {
    for (const [index, { elements, text, title, did }] of (await structures(attack)).entries()) {
      expect(did).toEqual([]);
      expect(elements).toEqual(plain[index]?.elements);
      // The controls that reorder or hide, and every one of C0 and C1 but a new line.
      expect(`${title}${text}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]|(?![\n\t])\p{Cc}/u);
    }
  });
});
