import { describe, expect, test } from 'vitest';
import { ukGdpr } from '../../../src/provisions/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import { events } from '../asking.ts';
import type { Known } from './asking.ts';
import { contents, dutyOf, inForce, provisionOf, summer, verdict, versionOf } from './asking.ts';

describe('the right', () => {
  test('is to confirmation, the copy, each line of Article 15(1), the source, and the safeguards of a transfer', () => {
    expect(ukGdpr.elements.map((cite) => cite.replace('uk-gdpr/article-15/', ''))).toEqual([
      ...['1', '3', '1/a', '1/b', '1/c', '1/d', '1/e', '1/ea', '1/f', '1/h', '1/g', '2'],
    ]);
  });

  test('of complaint to the controller is told of from 19 June 2026', () => {
    expect(inForce('uk-gdpr/article-15/1/ea', events('2026-06-01', '2026-06-18'))).toBe(false);
    expect(inForce('uk-gdpr/article-15/1/ea', events('2026-06-01', '2026-06-19'))).toBe(true);
  });

  test('to be told of safeguards is there only where data goes abroad in reliance on Article 46', () => {
    const asks: Known = { 'requester.standing': 'data subject' };

    expect(verdict('uk-gdpr/article-15/2', { ...asks, 'transfer.abroad': 'in reliance on Article 46' })).toBe(canHold);
    expect(verdict('uk-gdpr/article-15/2', { ...asks, 'transfer.abroad': 'otherwise' })).toBe(canFail);
    expect(verdict('uk-gdpr/article-15/2', { ...asks, 'transfer.abroad': 'none' })).toBe(canFail);
  });

  test('reaches what a reasonable search finds, as from 1 January 2024', () => {
    const cite = 'uk-gdpr/article-15/1A';

    expect(verdict(cite, { 'search.limited': 'yes', 'search.reasonable': 'yes' })).toBe(canHold);
    expect(verdict(cite, { 'search.limited': 'yes', 'search.reasonable': 'no' })).toBe(canFail);
    expect(verdict(cite, { 'search.limited': 'no', 'search.reasonable': 'yes' })).toBe(canFail);
    expect(provisionOf(cite).inForce[0]?.citableFrom).toBe('2025-06-19');
    expect(inForce(cite, events('2023-06-01', '2023-12-31'))).toBe(false);
    expect(inForce(cite, events('2023-12-15', '2024-01-01'))).toBe(true);
  });
});

describe('a manifestly unfounded or excessive request', () => {
  test('may be refused or charged for, as the controller chooses, on either ground', () => {
    for (const ground of ['manifestly.unfounded', 'manifestly.excessive'] as const) {
      const known: Known = { 'manifestly.unfounded': 'no', 'manifestly.excessive': 'no', [ground]: 'yes' };

      expect(verdict('uk-gdpr/article-12/5/b', { ...known, 'manifestly.choice': 'refuse' })).toBe(canHold);
      expect(verdict('uk-gdpr/article-12/5/a', { ...known, 'manifestly.choice': 'charge a fee' })).toBe(canHold);
      expect(verdict('uk-gdpr/article-12/5/b', { ...known, 'manifestly.choice': 'answer' })).toBe(canFail);
    }
  });

  test('and not on any other', () => {
    const neither: Known = { 'manifestly.unfounded': 'no', 'manifestly.excessive': 'no', 'manifestly.choice': 'refuse' };

    expect(verdict('uk-gdpr/article-12/5/b', neither)).toBe(canFail);
  });

  test('a refusal brings the notice of Article 12(4); a fee brings a notice of it, and there is no cap in figures', () => {
    expect(provisionOf('uk-gdpr/article-12/5/b').duties).toEqual(['uk-gdpr/article-12/4']);
    expect(provisionOf('uk-gdpr/article-12/5/a').duties).toEqual(['practice/notice-of-fee', 'dpa-2018/section-12']);
    expect(versionOf('dpa-2018/section-12', summer)?.note).toContain('no cap');
  });
});

test('a request waits for identity only where it is doubted and not confirmed', () => {
  const cite = 'uk-gdpr/article-12/6';

  expect(verdict(cite, { 'identity.doubted': 'yes', 'identity.confirmed': 'no' })).toBe(canHold);
  expect(verdict(cite, { 'identity.doubted': 'no', 'identity.confirmed': 'no' })).toBe(canFail);
  expect(verdict(cite, { 'identity.doubted': 'yes', 'identity.confirmed': 'yes' })).toBe(canFail);
  expect(provisionOf(cite).duties).toEqual(['uk-gdpr/article-12/6/a']);
});

describe('the notice of refusal', () => {
  const cite = 'uk-gdpr/article-12/4';

  test('gives reasons, the regulator and the court, and the controller too from 19 June 2026', () => {
    expect(contents(cite, events('2026-06-01', '2026-06-18'))).toEqual(['12(4) reasons', '12(4) regulator to 2026', '12(4) court']);
    expect(contents(cite, events('2026-06-01', '2026-06-19'))).toEqual([
      '12(4) reasons',
      '12(4) controller',
      '12(4) regulator',
      '12(4) court',
    ]);
  });

  test('is to the Information Commission from 30 September 2026', () => {
    expect(versionOf(cite, events('2026-09-01', '2026-09-29'))?.note).toBeUndefined();
    expect(versionOf(cite, events('2026-09-01', '2026-09-30'))?.note).toContain('Information Commission');
  });

  test('has the routes of the day it is given, and the time of the day the request came', () => {
    const old = versionOf(cite, events('2026-02-04', '2026-06-19'));

    expect(old?.laidDown).toEqual(['12(4) to 2026']);
    expect(old?.contains).toContain('12(4) controller');
  });

  test('is lifted by no exemption of the Schedules', () => {
    const displaced = ukGdpr.provisions.flatMap(({ displaces }) => displaces);

    expect(displaced.filter((pattern) => pattern.startsWith('uk-gdpr/article-12/4'))).toEqual([]);
  });
});

describe('time', () => {
  test('is Article 12A for a request received from 5 February 2026, with an extension and a pause; before then Article 12(3), with no pause', () => {
    const [before, after] = [events('2026-02-04', '2026-03-01'), events('2026-02-05', '2026-03-01')];

    for (const cite of ['uk-gdpr/article-12A', 'uk-gdpr/article-12A/3', 'uk-gdpr/article-12A/5']) {
      expect(versionOf(cite, before)).toBeUndefined();
      expect(versionOf(cite, after)).toBeDefined();
    }
    expect(versionOf('uk-gdpr/article-12/3', before)?.laidDown).toEqual([
      '12(3) to 2026',
      '12(3) extension to 2026',
      '12(3) notice to 2026',
    ]);
    expect(versionOf('uk-gdpr/article-12/3', before)?.note).toContain('no pause');
    expect(versionOf('uk-gdpr/article-12/3', after)?.laidDown).toEqual(['12(3)']);
  });

  test('an extension is told within the month, with the reasons', () => {
    expect(versionOf('uk-gdpr/article-12A/3', summer)).toMatchObject({ due: 'within one month', contains: ['12A(4)(b)'] });
  });
});

test('what is the same under Part 3 is the same duty: preserving, the complaint to the controller, and the courts', () => {
  for (const cite of ['dpa-2018/section-173', 'dpa-2018/section-164A', 'dpa-2018/section-167', 'dpa-2018/section-180A']) {
    expect(dutyOf(cite)).toBeDefined();
  }
  // Section 169 is compensation for infringements other than of the UK GDPR, and section 51 is of Part 3.
  for (const cite of ['dpa-2018/section-169', 'dpa-2018/section-51', 'dpa-2018/section-45/5']) expect(ukGdpr.duties.has(cite)).toBe(false);
});
