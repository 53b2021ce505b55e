import { describe, expect, test } from 'vitest';
import { opinionIsInDate, ukGdpr } from '../../../src/provisions/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import type { Known } from './asking.ts';
import { dutyOf, provisionOf, standing, verdict } from './asking.ts';

const paragraph = (number: string) => `dpa-2018/schedule-3/paragraph-${number}`;

describe('health data: the opinion of the appropriate health professional', () => {
  const health: Known = { 'data.kind': 'health', 'health.alreadyKnown': 'no', 'controller.healthProfessional': 'no' };
  const opinion = (its: 'the test is met' | 'the test is not met', more: Known = {}): Known => ({
    ...health,
    'health.seriousHarm': its === 'the test is met' ? 'yes' : 'no',
    'health.opinion': its,
    'health.opinionInDate': 'yes',
    'health.reconsult': 'no',
    ...more,
  });

  test('a force must not give health data with no opinion, and may not rely on serious harm either', () => {
    const none: Known = { ...health, 'health.seriousHarm': 'yes', 'health.opinion': 'none obtained' };

    expect(verdict(paragraph('6'), none)).toBe(canHold);
    expect(verdict(paragraph('5'), { ...none, 'health.opinionInDate': 'yes', 'health.reconsult': 'no' })).toBe(canFail);
  });

  test('it is a prohibition: there is no choice in it, and the opinion is to be asked for', () => {
    expect(provisionOf(paragraph('6'))).toMatchObject({ power: 'must' });
    expect(provisionOf(paragraph('6')).exercise).toBeUndefined();
    expect(provisionOf(paragraph('6')).duties).toContain('practice/health-opinion');
    expect(dutyOf('practice/health-opinion').does).toBe('ask');
    expect(ukGdpr.catalogue.specs['health.opinion']?.answeredBy).toBe('health professional');
  });

  test('an opinion that the test is not met lets it be given; one that it is met lets it be kept back', () => {
    expect(verdict(paragraph('6'), opinion('the test is not met'))).toBe(canFail);
    expect(verdict(paragraph('5'), opinion('the test is not met'))).toBe(canFail);
    expect(verdict(paragraph('5'), opinion('the test is met'))).toBe(canHold);
    expect(verdict(paragraph('6'), opinion('the test is met'))).toBe(canHold);
  });

  test.each<readonly [string, Known]>([
    ['is more than six months old', { 'health.opinionInDate': 'no' }],
    ['ought to be asked for again', { 'health.reconsult': 'yes' }],
  ])('an opinion that %s counts for neither', (_, stale) => {
    expect(verdict(paragraph('6'), opinion('the test is not met', stale))).toBe(canHold);
    expect(verdict(paragraph('5'), opinion('the test is met', stale))).toBe(canFail);
  });

  test('what the person has seen already, or knows, may be given without one', () => {
    expect(verdict(paragraph('6'), { ...health, 'health.opinion': 'none obtained', 'health.alreadyKnown': 'yes' })).toBe(canFail);
  });

  test('a health professional needs no opinion for either', () => {
    const doctor: Known = { 'data.kind': 'health', 'controller.healthProfessional': 'yes' };

    expect(verdict(paragraph('6'), doctor)).toBe(canFail);
    expect(verdict(paragraph('5'), { ...doctor, 'health.seriousHarm': 'yes' })).toBe(canHold);
    expect(verdict(paragraph('5'), { ...doctor, 'health.seriousHarm': 'no' })).toBe(canFail);
  });

  test('where nobody knows what the opinion is, nothing is settled', () => {
    expect(verdict(paragraph('6'), health)).toBe(canFail | canHold);
  });

  test('the prohibition keeps back the copy, and is only for health data', () => {
    const stands = standing('uk-gdpr/article-15/3', { ...health, 'health.opinion': 'none obtained' });

    expect(stands).toContain(paragraph('6'));
    expect(stands).not.toContain('uk-gdpr/article-15/3');
    expect(verdict(paragraph('6'), { ...health, 'data.kind': 'none of these', 'health.opinion': 'none obtained' })).toBe(canFail);
  });

  // The period of six months ending with the day it is relied on: the 20th is in one that ended on the 20th six months before, less a day.
  test.each([
    ['2026-01-21', '2026-07-20', true],
    ['2026-01-20', '2026-07-20', false],
    ['2026-07-20', '2026-07-20', true],
    ['2026-07-21', '2026-07-20', false],
    ['2026-03-01', '2026-08-31', true],
    ['2026-02-28', '2026-08-31', false],
  ])('an opinion of %s relied on on %s is in date: %s', (obtained, reliedOn, inDate) => {
    expect(opinionIsInDate(obtained, reliedOn)).toBe(inDate);
  });
});

describe('expectation and wishes', () => {
  const parent: Known = {
    'data.kind': 'health',
    'request.madeFor': 'parental responsibility',
    'dataSubject.age': 'under 16',
    'request.jurisdiction': 'England and Wales',
    'wishes.information': 'given in that expectation',
    'wishes.expectationEnded': 'no',
  };

  test.each([
    ['England and Wales', 'under 16', canHold],
    ['England and Wales', '16 or 17', canHold],
    ['Northern Ireland', '16 or 17', canHold],
    ['Scotland', 'under 16', canHold],
    ['Scotland', '16 or 17', canFail],
    ['England and Wales', '18 or over', canFail],
    ['Scotland', '18 or over', canFail],
  ] as const)('a parent who asks in %s for someone %s', (jurisdiction, age, expected) => {
    expect(verdict(paragraph('4'), { ...parent, 'request.jurisdiction': jurisdiction, 'dataSubject.age': age })).toBe(expected);
    expect(
      verdict(paragraph('10'), { ...parent, 'data.kind': 'social work', 'request.jurisdiction': jurisdiction, 'dataSubject.age': age }),
    ).toBe(expected);
  });

  test('whoever a court has appointed is kept from it at any age', () => {
    expect(verdict(paragraph('4'), { ...parent, 'request.madeFor': 'appointed by a court', 'dataSubject.age': '18 or over' })).toBe(
      canHold,
    );
  });

  test('the data subject is never kept from it', () => {
    expect(verdict(paragraph('4'), { ...parent, 'request.madeFor': 'their own data' })).toBe(canFail);
    expect(verdict(paragraph('10'), { ...parent, 'data.kind': 'social work', 'request.madeFor': 'their own data' })).toBe(canFail);
  });

  test('the expectation can be given up; an express wish stands until it is taken back', () => {
    const ended: Known = { ...parent, 'wishes.expectationEnded': 'yes' };

    expect(verdict(paragraph('4'), ended)).toBe(canFail);
    expect(verdict(paragraph('4'), { ...ended, 'wishes.information': 'found on examination in that expectation' })).toBe(canFail);
    expect(verdict(paragraph('4'), { ...ended, 'wishes.information': 'expressly not to be disclosed' })).toBe(canHold);
  });

  test('there is nothing of the kind for education data', () => {
    for (const number of ['4', '10']) expect(verdict(paragraph(number), { ...parent, 'data.kind': 'education' })).toBe(canFail);
  });
});

describe('child abuse data', () => {
  const parent: Known = {
    'childAbuse.data': 'yes',
    'childAbuse.bestInterests': 'yes',
    'request.madeFor': 'parental responsibility',
    'dataSubject.age': '16 or 17',
    'request.jurisdiction': 'Northern Ireland',
  };

  test('is kept from a parent of someone under 18 where giving it would not be in their best interests', () => {
    expect(verdict(paragraph('21'), parent)).toBe(canHold);
    expect(verdict(paragraph('21'), { ...parent, 'request.madeFor': 'appointed by a court', 'dataSubject.age': '18 or over' })).toBe(
      canHold,
    );
  });

  test.each<readonly [string, Known]>([
    ['it is not child abuse data', { 'childAbuse.data': 'no' }],
    ['giving it would be in their best interests', { 'childAbuse.bestInterests': 'no' }],
    ['the data subject asks for their own', { 'request.madeFor': 'their own data' }],
    ['they are 18', { 'dataSubject.age': '18 or over' }],
    ['the request is in Scotland', { 'request.jurisdiction': 'Scotland' }],
  ])('is not where %s', (_, known) => {
    expect(verdict(paragraph('21'), { ...parent, ...known })).toBe(canFail);
  });
});

describe('the Principal Reporter', () => {
  test.each([
    ['12', 'social work', 'social work authority', 'education authority'],
    ['20', 'education', 'education authority', 'social work authority'],
  ] as const)(
    'paragraph %s: %s data is not given by a %s unless the Reporter says that the test is not met',
    (number, kind, controller, other) => {
      const known: Known = { 'data.kind': kind, 'reporter.controller': controller, 'reporter.origin': 'yes' };

      expect(verdict(paragraph(number), { ...known, 'reporter.opinion': 'not given' })).toBe(canHold);
      expect(verdict(paragraph(number), { ...known, 'reporter.opinion': 'the test is met' })).toBe(canHold);
      expect(verdict(paragraph(number), { ...known, 'reporter.opinion': 'the test is not met' })).toBe(canFail);
      expect(verdict(paragraph(number), { ...known, 'reporter.controller': other })).toBe(canFail);
      expect(verdict(paragraph(number), { ...known, 'reporter.controller': 'neither' })).toBe(canFail);
      expect(verdict(paragraph(number), { ...known, 'reporter.origin': 'no' })).toBe(canFail);
      expect(verdict(paragraph(number), { ...known, 'data.kind': 'health' })).toBe(canFail);
      expect(provisionOf(paragraph(number)).power).toBe('must');
      expect(dutyOf(`${paragraph(number)}/2`).inForce[0]?.due).toBe('within 14 days');
    },
  );
});
