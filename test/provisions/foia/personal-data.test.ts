import { describe, expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import type { FactSpec } from '../../../src/reasoning/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import { dutyOf, provisionOf, standing, verdict } from './asking.ts';

/** A person whose data may be given: the name of a senior officer in a public role, say. */
const mayBeGiven = {
  'foi.person.identifiable': 'yes',
  'foi.person.interest': 'yes',
  'foi.person.necessary': 'yes',
  'foi.person.balance': 'the interest prevails',
  'foi.person.category': 'ordinary',
  'foi.person.otherPrinciple': 'no',
};

describe("the applicant's own data", () => {
  test('is absolutely exempt, and goes to subject access with a short notice and no public-interest test', () => {
    expect(verdict('40/1', { 'foi.personal.own': 'yes' })).toBe(canHold);
    expect(provisionOf('40/1').duties).toEqual(['practice/foi-answer-as-subject-access', 'practice/foi-own-data-notice']);
    expect(provisionOf('40/5A').duties).toEqual(provisionOf('40/1').duties);
    expect(dutyOf('practice/foi-own-data-notice').inForce[0]?.due).toBe('without undue delay, and by the last day');
  });

  test('takes the same information out of the rule about everybody else', () => {
    const { certain } = standing('1/1/b', { 'foi.personal.own': 'yes' }, [{ ...mayBeGiven, 'foi.person.interest': 'no' }]);

    expect(certain).toContain('40/1');
    expect(certain).not.toContain('40/3A');
  });

  test('is neither confirmed nor denied to the world, and no other ground of section 40(5B) is needed', () => {
    const { certain } = standing('1/1/a', { 'foi.silence.own': 'yes', 'foi.silence.person.contravenes': 'a principle' });

    expect(certain).toContain('40/5A');
    expect(certain).not.toContain('40/5B/a');
  });
});

describe("somebody else's data: the first condition", () => {
  test('a lawful basis takes all three questions: interest, necessity, balance', () => {
    expect(verdict('40/3A', mayBeGiven)).toBe(canFail);
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.interest': 'no' })).toBe(canHold);
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.necessary': 'no' })).toBe(canHold);
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.balance': 'the person prevails' })).toBe(canHold);
  });

  test('criminal offence and special category data need a condition besides', () => {
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.category': 'special or criminal, and none is' })).toBe(canHold);
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.category': 'special or criminal, and a condition is met' })).toBe(canFail);
  });

  test('what is lawful may still be unfair, and paper in no filing system is held to the principles all the same', () => {
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.otherPrinciple': 'yes' })).toBe(canHold);
    expect(verdict('40/3A', { ...mayBeGiven, 'foi.person.otherPrinciple': 'yes, leaving section 24(1) aside' })).toBe(canHold);
  });

  test('once editing leaves nobody identifiable the section is left behind, whoever it was about', () => {
    const protectedPerson = { ...mayBeGiven, 'foi.person.balance': 'the person prevails' };

    expect(verdict('40/3A', protectedPerson)).toBe(canHold);
    expect(verdict('40/3A', { ...protectedPerson, 'foi.person.identifiable': 'no' })).toBe(canFail);
    expect(provisionOf('40/3A').of).toBe('person');
    expect(provisionOf('40/3A').effect).toBe('restricted');
  });

  test('a breakdown with cells so small that they identify people is weighed as to whether anybody is identifiable', () => {
    const spec: FactSpec | undefined = foia.catalogue.specs['foi.person.identifiable'];

    expect(spec?.judged?.factors).toHaveProperty('smallNumbers');
    expect(spec?.judged?.factors).toHaveProperty('otherInformation');
    expect(spec?.judged?.test).toContain('the world');
  });

  test('each person is asked about apart: one who may be named does not open another', () => {
    const notOwn = { 'foi.personal.own': 'no' };
    const one = standing('1/1/b', notOwn, [mayBeGiven]);
    const two = standing('1/1/b', notOwn, [mayBeGiven, { ...mayBeGiven, 'foi.person.balance': 'the person prevails' }]);

    expect(one.certain).not.toContain('40/3A');
    expect(two.certain).toContain('40/3A');
  });
});

describe('the second and third conditions are qualified', () => {
  test('an objection, and what would be withheld from the person themselves, each have a public-interest test', () => {
    for (const [unit, name, value] of [
      ['40/3B', 'foi.personal.objection', 'yes'],
      ['40/4A', 'foi.personal.withheldFromThem', 'under Part 2 of the Act of 2018'],
      ['40/4A', 'foi.personal.withheldFromThem', 'under section 45(4) or 78A'],
    ] as const) {
      expect(verdict(unit, { [name]: value, [`${name}.publicInterest`]: 'maintaining outweighs' })).toBe(canHold);
      expect(verdict(unit, { [name]: value, [`${name}.publicInterest`]: 'equal' })).toBe(canFail);
    }
  });
});
