import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import type { Letter, LetterKind } from '../../../src/telling/index.ts';
import { letterHtml, letterHtmlFragment, letterMarkdown, lettersFor, letterText } from '../../../src/telling/index.ts';
import { attacks } from './attacks.ts';
import { everyKind, lettersOf, office, unconfirmed } from './every-kind.ts';

/** A case with a text in every place from which a letter takes any. */
function withText(case_: Case, text: string): Case {
  return {
    ...case_,
    id: text,
    title: text,
    controller: { ...case_.controller, name: text, contact: text, decides: { name: text, role: text } },
    representative: { name: text, kind: 'solicitor', authority: case_.representative === undefined ? 'yes' : 'no', conflict: 'no' },
    people: case_.people.map((person) => (person.id === case_.dataSubject ? { ...person, name: text, living: 'yes' } : person)),
    items: case_.items.map((item) => ({ ...item, title: text, ...(item.id === 'bwv' ? { origin: `Words ${text}` } : {}) })),
    judgements: (case_.judgements ?? []).map((judgement) => ({ ...judgement, reasons: text, reasonsForRequester: text })),
    request: {
      ...case_.request,
      text,
      ...(case_.request.extension === undefined ? {} : { extension: { ...case_.request.extension, reasons: text } }),
      clarifications: (case_.request.clarifications ?? []).map((one) => ({ ...one, question: text })),
      unconfirmed: (case_.request.unconfirmed ?? []).map((one) => ({ ...one, class: text })),
    },
  };
}

/** One class neither confirmed nor denied, where nothing at all is held. */
const ofClass: Case = {
  ...everyKind['neither confirm nor deny'],
  request: { ...everyKind.disclosure.request, unconfirmed: [{ id: 'protest', class: 'protest' }] },
  judgements: [
    ...unconfirmed('protest'),
    {
      id: 'confirmable',
      provision: 'dpa-2018/section-45/4/b',
      element: 'dpa-2018/section-45/1/a',
      scope: [{ request: true }],
      finds: { 'crime.atRisk': 'no' },
      reasons: 'For the file.',
      factors: { '*': 'not known' },
      signed: { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-10-28' },
    },
  ],
};

/** Each case with its decision: no text in a case changes what is decided. */
const all = [...Object.values(everyKind), ofClass].map((case_) => ({ case_, decision: decide(withText(case_, 'Plain words')) }));

/** Every letter of every kind, with a text in every place. */
function lettersWith(text: string): readonly Letter[] {
  const own = {
    ...office,
    name: text,
    address: [text, text],
    email: text,
    telephone: text,
    complaints: text,
    payment: text,
    feeWorking: text,
  };
  const options = { office: own, signed: { by: text, role: text, on: '2026-11-02' } };
  return all.flatMap(({ case_, decision }) => lettersFor(decision, withText(case_, text), law, options).letters);
}

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
      expect(told.markdown).not.toMatch(/\(\(|\)\)|\]\(|\]\[|\]:|!\[|<[\w/!?]|:\/\/|www\.\w|(?:javascript|mailto|data):\S|&#?\w+;/i);
      expect(structure.paragraphs(told.text)).toBe(structure.paragraphs(letterText(before)));
    }
  });

  it('is never read for slots of its own', () => {
    const [letter] = lettersOf(withText(everyKind.partial, '{signature} and {given}')).letters;
    if (letter === undefined) throw new Error('no letter');

    expect(letterText(letter)).toContain('{signature} and {given}');
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
