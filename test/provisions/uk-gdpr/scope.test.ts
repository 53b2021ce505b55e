import { describe, expect, test } from 'vitest';
import { ukGdpr } from '../../../src/provisions/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import { events } from '../asking.ts';
import type { Known } from './asking.ts';
import { dutyOf, inForce, provisionOf, standing, summer, verdict } from './asking.ts';

const copy = 'uk-gdpr/article-15/3';

describe('where the UK GDPR stops', () => {
  const enforcing: Known = {
    'controller.competentAuthority': 'schedule 7',
    'processing.purpose': 'law enforcement',
    'processing.mode': 'automated',
  };

  test('law enforcement processing by a competent authority is under Part 3', () => {
    expect(standing(copy, enforcing)).toEqual(['uk-gdpr/article-2/2/b']);
    expect(provisionOf('uk-gdpr/article-2/2/b').duties).toEqual(['dpa-2018/section-45']);
    expect(dutyOf('dpa-2018/section-45').does).toBe('route');
  });

  test.each<readonly [string, Known]>([
    ['by someone who is not a competent authority', { 'controller.competentAuthority': 'no' }],
    ['for vetting or staff', { 'processing.purpose': 'staff' }],
    ['for a complaint', { 'processing.purpose': 'complaints' }],
    ['for law enforcement and something else: it is then under both', { 'processing.purpose': 'mixed' }],
    ['on paper in no filing system', { 'processing.mode': 'manual unstructured' }],
  ])('but not processing %s', (_, known) => {
    expect(verdict('uk-gdpr/article-2/2/b', { ...enforcing, ...known })).toBe(canFail);
  });

  test('no exemption of Schedules 2 to 4 reaches what is under Part 3', () => {
    const privileged: Known = { ...enforcing, 'legalPrivilege.claim': 'yes', 'legalPrivilege.exercise': 'restrict' };

    expect(standing(copy, privileged)).toEqual(['uk-gdpr/article-2/2/b']);
  });

  test('an intelligence service is under Part 4, and so is designated processing from 17 November 2025', () => {
    const cite = 'uk-gdpr/article-2/2/c';

    expect(verdict(cite, { 'controller.competentAuthority': 'intelligence service' })).toBe(canHold);
    const designated: Known = { 'controller.competentAuthority': 'schedule 7', 'processing.designated': 'yes' };
    expect(verdict(cite, designated)).toBe(canHold);
    expect(verdict(cite, designated, events('2025-11-01', '2025-11-16'))).toBe(canFail);
    expect(standing(copy, { ...enforcing, 'processing.designated': 'yes' })).toEqual([cite]);
    expect(provisionOf(cite).duties).toEqual(['dpa-2018/section-94', 'practice/part-4-in-outline']);
  });

  test('what an individual does at home is under neither, and paper that no public authority holds is not reached', () => {
    expect(standing(copy, { 'processing.household': 'yes' })).toEqual(['uk-gdpr/article-2/2/a']);
    expect(standing(copy, { 'processing.mode': 'manual unstructured', 'controller.publicAuthority': 'no' })).toEqual([
      'uk-gdpr/article-2/1A',
    ]);
    expect(verdict('uk-gdpr/article-2/1A', { 'processing.mode': 'manual unstructured', 'controller.publicAuthority': 'yes' })).toBe(
      canFail,
    );
  });

  test('what is not about the person, or is about somebody dead, is outside the right, unless their own makes no sense without it', () => {
    expect(standing(copy, { 'data.relates': 'no' })).toEqual(['uk-gdpr/article-4/1']);
    expect(standing(copy, { 'dataSubject.living': 'no' })).toEqual(['uk-gdpr/article-4/1']);
    expect(standing(copy, { 'data.relates': 'no', 'context.intelligible': 'yes' })).toEqual(['uk-gdpr/article-12/1']);
  });

  test('nothing in the way: the copy is given', () => {
    const nothing: Known = Object.fromEntries(
      Object.entries(ukGdpr.catalogue.specs).flatMap(([fact, { values, quiet }]) =>
        fact.startsWith('request.') || fact.startsWith('dataSubject.')
          ? []
          : [[fact, quiet ?? (values.includes('no') ? 'no' : (values[0] ?? ''))]],
      ),
    );

    expect(
      standing(copy, {
        ...nothing,
        'processing.purpose': 'staff',
        'processing.mode': 'automated',
        'controller.competentAuthority': 'schedule 7',
      }),
    ).toEqual([copy]);
  });
});

describe('section 24: paper in no filing system, held by a public authority', () => {
  const paper: Known = {
    'processing.mode': 'manual unstructured',
    'unstructured.described': 'yes',
    'unstructured.cost': 'neither would',
    'personnel.matter': 'no',
  };

  test('about personnel matters, it is outside the right altogether', () => {
    for (const element of ukGdpr.elements.filter((cite) => cite !== 'uk-gdpr/article-15/2')) {
      expect(standing(element, { ...paper, 'personnel.matter': 'yes' })).toEqual(['dpa-2018/section-24/3']);
    }
    expect(verdict('dpa-2018/section-24/3', { 'processing.mode': 'filing system', 'personnel.matter': 'yes' })).toBe(canFail);
  });

  test('the request has to describe it', () => {
    expect(verdict('dpa-2018/section-24/5/a', { ...paper, 'unstructured.described': 'no' })).toBe(canHold);
    expect(verdict('dpa-2018/section-24/5/a', paper)).toBe(canFail);
    expect(verdict('dpa-2018/section-24/5/a', { 'processing.mode': 'automated', 'unstructured.described': 'no' })).toBe(canFail);
  });

  test('above the maximum it need not be found, but that it is held is still said', () => {
    const dear: Known = { ...paper, 'unstructured.cost': 'complying would exceed it' };

    expect(standing(copy, dear)).toContain('dpa-2018/section-24/5/b');
    expect(provisionOf('dpa-2018/section-24/5/b').displaces).not.toContain('uk-gdpr/article-15/1');
    expect(verdict('dpa-2018/section-24/6', dear)).toBe(canFail);
  });

  test('unless saying so would alone cost more', () => {
    const dearer: Known = { ...paper, 'unstructured.cost': 'confirming alone would exceed it' };

    expect(standing('uk-gdpr/article-15/1', dearer)).toContain('dpa-2018/section-24/6');
    expect(standing(copy, dearer)).toContain('dpa-2018/section-24/5/b');
  });
});

describe('section 26: national security and defence', () => {
  const cite = 'dpa-2018/section-26';

  test.each(['safeguard.nationalSecurity', 'safeguard.defence', 'safeguard.certified'] as const)('%s is enough by itself', (fact) => {
    const none: Known = { 'safeguard.nationalSecurity': 'no', 'safeguard.defence': 'no', 'safeguard.certified': 'no' };

    expect(verdict(cite, { ...none, [fact]: 'yes' })).toBe(canHold);
    expect(verdict(cite, none)).toBe(canFail);
  });

  test('it lifts the whole of Chapter III, so the notice of refusal is not among what it brings, and no other exemption is needed', () => {
    expect(provisionOf(cite).duties).not.toContain('uk-gdpr/article-12/4');
    expect(
      standing(copy, { 'safeguard.nationalSecurity': 'yes', 'legalPrivilege.claim': 'yes', 'legalPrivilege.exercise': 'restrict' }),
    ).toEqual([cite]);
  });
});

describe('section 186: other laws that forbid disclosure', () => {
  test('a marking, a contract or another enactment is never by itself a reason', () => {
    for (const bar of ['marking', 'contract', 'other enactment']) {
      expect(verdict('dpa-2018/section-186/2/a', { 'disclosure.barred': bar })).toBe(canHold);
    }
    expect(verdict('dpa-2018/section-186/2/a', { 'disclosure.barred': 'nothing' })).toBe(canFail);
    expect(ukGdpr.provisions.filter(({ displaces }) => displaces.includes('dpa-2018/section-186/2/a')).map(({ cite }) => cite)).toEqual([
      'dpa-2018/section-186A/3',
    ]);
  });

  test('an older enactment prevails only where a lawyer finds that it is meant to', () => {
    const cite = 'dpa-2018/section-186A/3';

    expect(verdict(cite, { 'disclosure.barred': 'other enactment', 'olderEnactment.prevails': 'yes' })).toBe(canHold);
    expect(verdict(cite, { 'disclosure.barred': 'other enactment', 'olderEnactment.prevails': 'no' })).toBe(canFail);
    expect(verdict(cite, { 'disclosure.barred': 'marking', 'olderEnactment.prevails': 'yes' })).toBe(canFail);
    expect(ukGdpr.catalogue.specs['olderEnactment.prevails']?.answeredBy).toBe('lawyer');
    expect(inForce(cite, events('2023-12-01', '2023-12-31'))).toBe(false);
    expect(inForce(cite, summer)).toBe(true);
  });
});

test('no decision is taken under Article 23, nor under sections 15 and 16: they say how the rest is read', () => {
  for (const cite of ['uk-gdpr/article-23', 'dpa-2018/section-15', 'dpa-2018/section-16']) {
    expect(ukGdpr.byCite.has(cite)).toBe(false);
    expect(dutyOf(cite).arises).toBe('throughout');
  }
});

test('Article 15(4) goes to the copy alone, and is not a second test for other people', () => {
  expect(provisionOf('uk-gdpr/article-15/4').displaces).toEqual([copy]);
  expect(provisionOf('uk-gdpr/article-15/4').of).toBe('part');
  expect(ukGdpr.provisions.filter(({ of }) => of === 'person').map(({ cite }) => cite)).toEqual(['dpa-2018/schedule-2/paragraph-16']);
});
