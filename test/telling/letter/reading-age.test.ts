import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Letter, LetterKind } from '../../../src/telling/index.ts';
import { englishLetters, letterText } from '../../../src/telling/index.ts';
import { everyKind, letterOf } from './every-kind.ts';

/** Groups of vowels sounded, less a silent e: the usual estimate, a little high for names and low for nothing. */
function syllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^aeioutdy]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, (sounded.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** Paragraphs and entries as they are read. Words of statute in quotation marks are not ours to make plain. */
function paragraphsOf({ blocks }: Letter): readonly string[] {
  return blocks
    .filter(({ name }) => name !== 'letterhead' && name !== 'closing')
    .flatMap(({ body }) => body.flatMap((passage) => (passage.is === 'text' ? [passage.text] : passage.is === 'list' ? passage.of : [])))
    .map((text) => text.replace(/“[^”]*”/gu, '').replace(/\((?:sections?|schedule|Articles?) [^)]*\)*\)/gu, ''));
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
}

/** What is read as sentences. */
function sentencesOf(letter: Letter): readonly string[] {
  return paragraphsOf(letter).flatMap(sentencesIn);
}

/** The Flesch-Kincaid grade: a school year of the United States, whose pupils are about five years older than its number: 7 is twelve. */
function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’']+/gu) ?? []);
  const sounded = words.reduce((all, word) => all + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounded / words.length) - 15.59;
}

describe('A letter', () => {
  it('is measured by a grade that tells plain words from others', () => {
    // Six words of one syllable each: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(grade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 5);
    expect(
      grade(['Notwithstanding the aforementioned considerations, the organisation’s determination necessitates reconsideration.']),
    ).toBeGreaterThan(15);
  });

  it.each(Object.keys(everyKind) as LetterKind[])('of %s can be read at twelve', (kind) => {
    const measured = grade(sentencesOf(letterOf(everyKind[kind], kind)));

    expect(measured).toBeLessThanOrEqual(7);
  });

  it('of any kind is between the grades that the documentation gives', () => {
    const docs = readFileSync(new URL('../../../docs/letters.md', import.meta.url), 'utf8');
    const grades = (Object.keys(everyKind) as LetterKind[]).map((kind) => grade(sentencesOf(letterOf(everyKind[kind], kind))));
    const [, least, most] = /(\d\.\d) to (\d\.\d), by kind/.exec(docs) ?? [];

    expect([Math.min(...grades).toFixed(1), Math.max(...grades).toFixed(1)]).toEqual([least, most]);
  });

  it.each(Object.keys(everyKind) as LetterKind[])('of %s has no sentence longer than thirty words', (kind) => {
    const long = sentencesOf(letterOf(everyKind[kind], kind)).filter((sentence) => sentence.split(/\s+/u).length > 30);

    expect(long).toEqual([]);
  });

  it.each(Object.keys(everyKind) as LetterKind[])(
    'of %s is not read in jerks: no three sentences together of six words or fewer',
    (kind) => {
      const lengths = paragraphsOf(letterOf(everyKind[kind], kind)).map((text) => sentencesIn(text).map((one) => one.split(/\s+/u).length));
      const jerks = lengths.filter((of) =>
        of.some((_, at) => of.slice(at, at + 3).length === 3 && of.slice(at, at + 3).every((words) => words <= 6)),
      );

      expect(jerks).toEqual([]);
    },
  );

  it.each(Object.keys(everyKind) as LetterKind[])('of %s has sentences of ten words or more on average, so that they run on', (kind) => {
    const sentences = sentencesOf(letterOf(everyKind[kind], kind));
    const words = sentences.reduce((all, one) => all + one.split(/\s+/u).length, 0);

    expect(words / sentences.length).toBeGreaterThanOrEqual(10);
  });

  it('names no office-holder and no system in its own wording', () => {
    const wording = JSON.stringify(englishLetters.blocks);

    expect(wording).not.toMatch(/data controller|data subject|pursuant|hereby|aforementioned|subject access request|shall|exempt/i);
    expect(letterText(letterOf(everyKind.partial, 'partial'))).not.toMatch(/pursuant|hereby|aforementioned/i);
  });
});
