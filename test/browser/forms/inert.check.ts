import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterHtml, letterHtmlFragment, safeText } from '../../../src/telling/index.ts';
import { attacks as onForms } from '../../telling/attacks.ts';
import { formsOf } from '../../telling/forms-with-text.ts';
import { attacks as onLetters } from '../../telling/letter/attacks.ts';
import { lettersWith } from '../../telling/letter/with-text.ts';
import type { Reader } from './opened.ts';
import { launched, reader } from './opened.ts';
import type { Structure } from './structure.ts';
import { structureOfPage } from './structure.ts';

/** Every letter with a text in every place: all of them as pieces of one page, and one as a whole page. */
function letters(text: string): readonly string[] {
  const all = lettersWith(text);
  const [first] = all;
  if (first === undefined) throw new Error('no letter');
  const pieces = all.map(letterHtmlFragment).join('');
  return [`<!doctype html><html lang="en-GB"><head><title>Letters</title></head><body>${pieces}</body></html>`, letterHtml(first)];
}

/** The officer's page, the argument, the record and both schedules, with a text in every place. */
function otherForms(text: string): readonly string[] {
  return formsOf(text).html;
}

let browser: Browser;
let read: Reader;
beforeAll(async () => {
  browser = await launched();
  read = await reader(browser);
});
afterAll(async () => {
  await browser.close();
});

async function opened(html: string): Promise<Structure & { readonly did: readonly string[] }> {
  await read.open(html);
  const structure = await read.page.evaluate(structureOfPage);
  return { ...structure, did: [...read.did()] };
}

it('What a page does is seen', async () => {
  await read.open('<!doctype html><title>x</title><img src="http://evil.example/x" onerror="alert(1)">');
  await expect.poll(() => read.did()).toEqual(expect.arrayContaining(['asked for http://evil.example/x', 'said 1']));
  await read.open('<!doctype html><title>x</title><p onmouseover="alert(2)">x</p>');
  await read.page.evaluate(structureOfPage);
  expect(read.did()).toEqual(['said 2']);
});

describe.each([
  ['letters', letters, onLetters],
  ['every other form', otherForms, onForms],
] as const)('Text from a case, in %s', (_, pages, attacks) => {
  let plain: readonly Structure[] = [];
  let nothing: readonly Structure[] = [];
  const structures = async (text: string) => {
    const found: Structure[] = [];
    for (const html of pages(text)) found.push(await opened(html));
    return found;
  };
  beforeAll(async () => {
    plain = await structures('Plain words');
    nothing = await structures('\u200B');
  });

  it('is tried with at least a hundred attacks', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(100);
    expect(plain.length).toBeGreaterThan(1);
  });

  it.each(attacks.map((attack) => [JSON.stringify(attack).slice(0, 70), attack]))('is inert: %s', async (__, attack) => {
    // A text of which nothing is left to show is laid out as none is.
    const like = safeText(attack) === '' ? nothing : plain;
    for (const [index, html] of pages(attack).entries()) {
      const { elements, text, title, did } = await opened(html);
      expect(did).toEqual([]);
      expect(elements).toEqual(like[index]?.elements);
      // Every control that reorders or hides, and all of C0 and C1 but what lays out a page.
      expect(`${title}${text}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]|(?![\n\t])\p{Cc}/u);
    }
  });
});
