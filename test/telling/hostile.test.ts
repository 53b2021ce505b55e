import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import type { Styler } from '../../src/telling/index.ts';
import { tellMarkdown, tellText } from '../../src/telling/index.ts';
import { widthOf } from '../../src/telling/text/width.ts';
import { cases } from '../theorems/cases.ts';
import { requests } from '../theorems/requests.ts';
import { protecting, runs, sampleCase } from './sample.ts';

const escapeSign = String.fromCodePoint(0x1b);
const bell = String.fromCodePoint(7);

/** The sample with a text in every place a case has for one. */
function withText(text: string): Case {
  const case_ = sampleCase({ judgements: [protecting(['3'])] });
  const signed = { by: text, role: text, on: '2026-10-28' };
  return {
    ...case_,
    title: text,
    controller: { ...case_.controller, name: text, decides: { name: text, role: text } },
    people: case_.people.map((person) => ({ ...person, name: `${text} ${person.id}` })),
    items: case_.items.map((item) => ({
      ...item,
      title: text,
      tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map((segment) => ({ ...segment, text })) })),
    })),
    screenings: (case_.screenings ?? []).map((screening) => ({ ...screening, signed })),
    roleScreenings: (case_.roleScreenings ?? []).map((screening) => ({ ...screening, reasons: text, signed })),
    judgements: (case_.judgements ?? []).map((judgement) => ({ ...judgement, reasons: text, until: [{ event: text }], signed })),
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(
    `${escapeSign}[2J${escapeSign}[31mred${escapeSign}[0m`,
    `${escapeSign}]0;title${bell}${escapeSign}]8;;https://evil.example${bell}link${escapeSign}]8;;${bell}`,
    'a\u202Eb\u2066c\u2069\u200Bd\uFEFF',
    'line one\r\nline two\u2028three\u0085four\ttab',
    'https://example.org/'.padEnd(300, 'x'),
    '😀'.repeat(90),
    '👩‍👩‍👧‍👦🏳️‍🌈🇬🇧'.repeat(20),
    '漢字かな交じり文'.repeat(20),
    `e${'\u0301'.repeat(60)}`,
    '\uD800 half \uDFFF',
    '# heading\n* item\n<script>alert(1)</script>\n[x](javascript:alert(1)) | `code` | ~~gone~~ $x$',
  ),
);

describe('Text', () => {
  it('is never wider than asked, whatever the case says', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 60, max: 110 }), (text, width) => {
        const case_ = withText(text);
        const lines = tellText(decide(case_), case_, law, { width }).split('\n');

        expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      }),
      runs(30),
    );
  });

  it('fits eighty columns for any case that may be decided', () => {
    fc.assert(
      fc.property(fc.oneof(cases, requests), (case_) => {
        const lines = tellText(decide(case_), case_, law).split('\n');

        expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      }),
      runs(40),
    );
  });

  it('carries no control character, no escape and nothing that reorders it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const case_ = withText(text);
        const told = tellText(decide(case_), case_, law);

        expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200C\u200D])\p{Cf}/u);
        expect(told).not.toMatch(/\p{Cs}/u);
      }),
      runs(30),
    );
  });

  it('has a colour only from the styler it is given, and the same words with one as without', () => {
    const case_ = sampleCase({ judgements: [protecting(['3'])] });
    const decision = decide(case_);
    const marked: Styler = (text, tone) => (tone === 'plain' ? text : `\u0001${text}\u0002`);
    const styled = tellText(decision, case_, law, { style: marked });

    expect(styled).toContain('\u0001');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of this test's own styler
    expect(styled.replace(/[\u0001\u0002]/g, '').replace(/ +$/gm, '')).toBe(tellText(decision, case_, law).replace(/ +$/gm, ''));
  });

  it('keeps a name readable when it is cut: whole characters, and an ellipsis', () => {
    const case_ = withText('👩‍👩‍👧‍👦'.repeat(300));
    const told = tellText(decide(case_), case_, law);

    expect(told).toContain('👩‍👩‍👧‍👦…');
    expect(told).not.toContain('\uFFFD');
  });
});

describe('Markdown', () => {
  it('holds no HTML, no link, no code and no cell of the case’s making', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const case_ = withText(text);
        // What the law itself cites is linked; nothing of the case can be written so.
        const told = tellMarkdown(decide(case_), case_, law).replace(/<https:\/\/[^\s<>]+>$/gm, '');

        expect(told).not.toMatch(/<|(?<!\\)`|(?<!\\)\[|https?:\/\//);
        expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
      runs(30),
    );
  });

  it('has the same number of rows and columns whatever the names say', () => {
    const rows = (text: string) => {
      const case_ = withText(text);
      const table = tellMarkdown(decide(case_), case_, law).match(/^\|.*$/gm) ?? [];
      return table.map((row) => row.replace(/\\\|/g, '').split('|').length);
    };

    expect(rows('a | b\n| c |')).toEqual(rows('plain'));
  });

  it('takes no heading, list or quotation from a text that starts like one', () => {
    for (const text of ['# heading', '- item', '+ item', '1. item', '> quoted', '=====', '---']) {
      const told = tellMarkdown(decide(withText(text)), withText(text), law);

      expect(told.split('\n').filter((line) => line.trim() === text)).toEqual([]);
    }
  });

  it('tells the same as the text does: every heading, question and duty', () => {
    const case_ = sampleCase({ judgements: [protecting(['3'])] });
    const told = tellMarkdown(decide(case_), case_, law);

    expect(told).toMatch(/^# SAR-412: Footage of a visit$/m);
    expect(told).toContain('## Item by item');
    expect(told).toMatch(/^- \*\*Q1\*\* Judge whether Ann Bright must be protected/m);
    expect(told).toContain('Notice of a restriction (section 45(5))');
  });
});
