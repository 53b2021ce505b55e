import { describe, expect, it } from 'vitest';
import type { Letter, LetterKind } from '../../../src/telling/index.ts';
import { letterHtml, letterHtmlFragment, letterMarkdown, letterText } from '../../../src/telling/index.ts';
import { attacks } from './attacks.ts';
import { everyKind, lettersOf } from './every-kind.ts';
import { lettersWith, withText } from './with-text.ts';

const plain = lettersWith('Plain words');
const structure = {
  html: (text: string) => text.match(/<[^>]*>/g),
  markdown: (text: string) => text.split('\n').map((line) => /^(?:#+ |\^ |- |$)/.exec(line)?.[0] ?? 'words'),
  paragraphs: (text: string) => text.split('\n\n').length,
};

describe('Text from a case, in a letter', () => {
  it('is tried with at least a hundred attacks, in every kind of letter', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(100);
    expect(new Set(plain.map(({ kind }) => kind))).toEqual(new Set(Object.keys(everyKind) as LetterKind[]));
    expect(plain.length).toBeGreaterThan(Object.keys(everyKind).length);
  });

  it.each(attacks.map((attack) => [JSON.stringify(attack).slice(0, 60), attack]))('is inert: %s', (_, attack) => {
    const letters = lettersWith(attack);
    expect(letters.map(({ kind }) => kind)).toEqual(plain.map(({ kind }) => kind));

    for (const [index, letter] of letters.entries()) {
      const before = plain[index] as Letter;
      const told = { text: letterText(letter), markdown: letterMarkdown(letter), html: letterHtml(letter) };
      for (const form of Object.values(told)) {
        expect(form.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200C\u200D])\p{Cf}|\p{Cs}/u);
      }
      expect(structure.html(told.html)).toEqual(structure.html(letterHtml(before)));
      expect(letterHtmlFragment(letter)).not.toMatch(/<(?:script|style|html)/i);
      expect(structure.markdown(told.markdown)).toEqual(structure.markdown(letterMarkdown(before)));
      expect(told.markdown.replace(/[\u200C\u200D]/g, '')).not.toMatch(
        /\(\(|\]\(|\]\[|\]:|!\[|<[\w/!?]|:\/\/|www\.\w|(?:javascript|mailto|data):\S|&#?\w+;/i,
      );
      expect(structure.paragraphs(told.text)).toBe(structure.paragraphs(letterText(before)));
    }
  });

  it('is never read for slots of its own', () => {
    const [letter] = lettersOf(withText(everyKind.partial, '{signature} and {given}')).letters;
    if (letter === undefined) throw new Error('no letter');

    expect(letterText(letter)).toContain('{signature} and {given}');
  });
});

describe('A letter as Markdown', () => {
  it('leaves a citation in brackets as it is written', () => {
    const cited = lettersOf(withText(everyKind.partial, 'The law (section 45(4)(e)) lets us.')).letters.map(letterMarkdown).join('');

    expect(cited).toContain('The law (section 45(4)(e)) lets us.');
    expect(plain.map(letterMarkdown).join('')).not.toContain(') )');
  });
});

describe('A letter as HTML', () => {
  it('says its language, has one first heading, and skips no level', () => {
    for (const letter of plain) {
      const levels = [...letterHtml(letter).matchAll(/<h(\d)>/g)].map((found) => Number(found[1]));
      expect(letterHtml(letter)).toContain('<html lang="en-GB">');
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it('fetches nothing, runs nothing and is sized for A4', () => {
    for (const letter of plain) {
      expect(letterHtml(letter)).not.toMatch(/<script|<img|<link|<iframe|url\(|@import|\son\w+=|href=|src=/i);
      expect(letterHtml(letter)).toContain('@page{size:A4');
    }
  });
});
