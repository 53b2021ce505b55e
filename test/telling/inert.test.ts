import { describe, expect, it } from 'vitest';
import { verifyRecord } from '../../src/recording/index.ts';
import { attacks } from './attacks.ts';
import { formsOf } from './forms-with-text.ts';

/** The tags of a page, by name and attributes. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

const plainForms = formsOf('Plain words');

describe.each(attacks.map((attack) => [JSON.stringify(attack), attack] as const))('%s in every text of a case', (_, attack) => {
  const forms = formsOf(attack);

  it('adds no tag to a page, and changes none', () => {
    for (const [index, html] of forms.html.entries()) {
      const tags = new Set(tagsOf(plainForms.html[index] ?? ''));
      expect(tagsOf(html).filter((tag) => !tags.has(tag))).toEqual([]);
      expect(html).not.toMatch(/[{](?=[{%])|[#$][{]|<%/);
    }
  });

  it('is on one line of every form, with no control character and nothing that reorders or hides', () => {
    for (const told of [...forms.html, ...forms.markdown, ...forms.text, ...forms.ndjson, ...forms.mermaid]) {
      expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200C\u200D])\p{Cf}/u);
    }
    expect(forms.csv.map((csv) => csv.slice(1).replaceAll('\r\n', '')).join('')).not.toMatch(/\p{Cc}|(?![\u200C\u200D])\p{Cf}/u);
  });

  it('is no markup in Markdown', () => {
    for (const [index, told] of forms.markdown.entries()) {
      const text = told.replace(/<https:\/\/[^\s<>]+>$/gm, '');
      expect(text).not.toMatch(/<|(?<!\\)`|(?<!\\)\[|https?:\/\/|[{]/);
      const starts = (one: string) => one.match(/^ *(#+ |> |```|\|)/gm)?.length;
      expect(starts(told)).toBe(starts(plainForms.markdown[index] ?? ''));
    }
  });

  it('is no formula in a spreadsheet, and makes no row and no column', () => {
    for (const [index, csv] of forms.csv.entries()) {
      const rows = parsedCsv(csv);
      const before = parsedCsv(plainForms.csv[index] ?? '');
      expect(rows.map((row) => row.length)).toEqual(before.map((row) => row.length));
      expect(rows.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    }
    const keysOf = (ndjson: string) =>
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line)));
    expect(forms.ndjson.map(keysOf)).toEqual(plainForms.ndjson.map(keysOf));
  });

  it('draws no box and no arrow', () => {
    for (const diagram of forms.mermaid) {
      for (const line of diagram.trimEnd().split('\n').slice(1))
        expect(line).toMatch(/^ {2}n\d+(?:\["[^"<]*"\]|\("[^"]*"\)|\{\{"[^"]*"\}\}| -->(?:\|"[^"]*"\|)? n\d+)$/u);
    }
  });

  it('is kept in the record as it was written, and the record holds', () => {
    expect(verifyRecord(forms.record)).toEqual([]);
    expect(JSON.parse(forms.record).revisions[0].account.judgements[0].reasons).toBe(attack);
  });
});

it('there are at least a hundred, each of its own', () => {
  expect(new Set(attacks).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(100);
});

/** A reader of RFC 4180 of this test's own. */
function parsedCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inside) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}
