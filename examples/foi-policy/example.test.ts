import { describe, expect, it } from 'vitest';
import { letterText } from '../../src/telling/index.ts';
import { readCase } from '../../test/casebook/case-file.ts';
import * as of from '../../test/casebook/decided.ts';
import { complete, lettersOf } from '../../test/telling/letter/every-kind.ts';

const harm = 'foia-2000/section-31/1/a';
const owed = 'foia-2000/section-1/1/b';
const [rules, mailbox, telephone, link, engineer] = ['1', '2', '3', '4', '5'].map((paragraph) => `policy/text ${paragraph}`) as [
  string,
  string,
  string,
  string,
  string,
];
const read = (name: string) => of.decided(readCase(new URL(`./${name}.json`, import.meta.url)));

describe('The policy behind an answer, before section 31 is judged', () => {
  const unjudged = read('01-unjudged');

  it('is answered under the Freedom of Information Act, and says that the policy is held', () => {
    expect(unjudged.decision.under).toBe('foia');
    expect(of.request(unjudged)).toBe('answer');
    expect(of.elementWords(unjudged.decision.confirmation)).toBe('give');
  });

  it('asks for the prejudice test and the public-interest test, and for the engineer whether section 40(2) applies', () => {
    expect(of.becomes(unjudged, mailbox)).toBe('open');
    expect(of.question(unjudged, `judge:${harm}:policy`)).toMatchObject({
      provision: harm,
      who: 'controller',
      facts: expect.arrayContaining(['foi.crime.interest', 'foi.crime.prejudice', 'foi.crime.likelihood', 'foi.crime.publicInterest']),
    });
    expect(of.asksAt(unjudged, engineer)).toEqual([`judge:${harm}:policy`, 'judge:foia-2000/section-40/3A:policy:p-engineer']);
  });
});

describe('The policy after both tests', () => {
  const redacted = read('02-redacted');

  it('is given, with the mailbox, the number, the link and the third party’s address exempt under section 31(1)(a)', () => {
    expect(of.becomes(redacted, rules)).toBe('disclose');
    for (const place of [mailbox, telephone, link, engineer]) {
      expect(of.becomes(redacted, place), place).toBe('exempt');
      expect(of.under(redacted, place), place).toEqual([harm]);
    }
  });

  it('goes with a notice that specifies the exemption and says why, the reasons on the public interest, and advice', () => {
    expect(of.duty(redacted, 'foia-2000/section-17/1')).toMatchObject({
      contains: ['17(1)(a)', '17(1)(b)', '17(1)(c)', '17(7)(a)', '17(7)(b)'],
      by: '2026-11-03',
    });
    expect(of.duties(redacted)).toEqual(expect.arrayContaining(['foia-2000/section-17/3/b', 'foia-2000/section-16']));
    expect(of.duties(redacted)).not.toContain('dpa-2018/section-45/5');
  });

  it('is due by the twentieth working day', () => {
    expect(redacted.decision.lastDay).toBe('2026-11-03');
  });
});

describe('Each step of the test must be met for what it keeps back', () => {
  it.each([
    ['an address already public, which adds nothing', '03-address-public.given', mailbox],
    ['a link that does no harm', '04-link-harmless', link],
    ['prejudice asserted without a mechanism', '05-no-mechanism', telephone],
    ['a mechanism that is neither probable nor a real possibility', '06-unlikely', telephone],
    ['a public interest that is equal on both sides', '07-public-interest.equal', telephone],
    ['a public interest in disclosing that is the greater', '07-public-interest.disclosing', telephone],
    ['an exemption that is not claimed', '08-not-claimed', link],
  ])('%s: given', (_, name, place) => {
    const changed = read(name);

    expect(of.becomes(changed, place)).toBe('disclose');
    expect(of.under(changed, place)).toEqual([owed]);
  });

  it('and nothing else in the policy changes with it', () => {
    expect(of.becomes(read('05-no-mechanism'), mailbox)).toBe('exempt');
    expect(of.becomes(read('04-link-harmless'), telephone)).toBe('exempt');
  });

  it('harm that is found leaves it open until the public interest is weighed: section 31 is qualified', () => {
    const unweighed = read('07-public-interest.unweighed');

    expect(of.becomes(unweighed, telephone)).toBe('open');
    expect(of.mayBecome(unweighed, telephone)).toEqual(expect.arrayContaining(['disclose', 'exempt']));
    expect(of.asksAt(unweighed, telephone)).toEqual([`judge:${harm}:policy`]);
  });
});

describe('What is already public', () => {
  it('is exempt under section 21 where the force relies on that, and must then say where it is', () => {
    const published = read('03-address-public.section-21');

    expect(of.becomes(published, mailbox)).toBe('exempt');
    expect(of.under(published, mailbox)).toEqual(['foia-2000/section-21']);
    expect(of.duties(published)).toContain('practice/foi-say-where-it-is');
    expect(of.becomes(published, rules)).toBe('disclose');
  });
});

describe('A policy written after the request came', () => {
  it('was not held, which is an answer and no refusal', () => {
    const since = read('09-made-since');

    expect(of.becomes(since, rules)).toBe('out of scope');
    expect(of.under(since, rules)).toEqual(['foia-2000/section-1/4']);
    expect(of.duties(since)).toContain('practice/foi-say-not-held');
    expect(of.duties(since)).not.toContain('foia-2000/section-17/1');
    expect(of.request(since)).toBe('nothing to give: never held');
  });
});

describe('The answer, once it is signed', () => {
  const reply = (name: string) => {
    const case_ = readCase(new URL(`./${name}.json`, import.meta.url));
    const signed = { by: 'A. Placeholder', role: 'information rights officer', on: case_.decidedOn };
    return lettersOf(case_, { ...complete, signed });
  };

  it.each([
    '02-redacted',
    '03-address-public.given',
    '03-address-public.section-21',
    '04-link-harmless',
    '05-no-mechanism',
    '06-unlikely',
    '07-public-interest.disclosing',
    '07-public-interest.equal',
    '08-not-claimed',
  ])('%s can be sent: each exemption has its reasons, in words for the applicant', (name) => {
    const { letters, problems } = reply(name);

    expect(problems).toEqual([]);
    expect(letters.map(({ kind, draft }) => [kind, draft])).toEqual([['information in part', undefined]]);
  });

  it('says where the address is, where section 21 is relied on', () => {
    expect(reply('03-address-public.section-21').letters.map(letterText).join('')).toMatch(/contact\s+page\s+of\s+our\s+website/);
  });
});
