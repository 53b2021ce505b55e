import { describe, expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import { canFail, canHold, leavesOf } from '../../../src/reasoning/index.ts';
import { provisionOf, standing, verdict } from './asking.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const madeOut = {
  'foi.crime.interest': 'yes',
  'foi.crime.prejudice': 'real and caused by it',
  'foi.crime.likelihood': 'would be likely',
  'foi.crime.publicInterest': 'maintaining outweighs',
  'foi.crime.exercise': 'restrict',
};

describe('section 31: the prejudice test', () => {
  test('has every limb from (a) to (i), and no finding under one serves another', () => {
    const facts = letters.map((letter) =>
      provisionOf(`31/1/${letter}`).inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)),
    );

    expect(foia.provisions.filter(({ cite }) => cite.startsWith('foia-2000/section-31/1/'))).toHaveLength(9);
    expect(new Set(facts.flat()).size).toBe(facts.reduce((sum, own) => sum + new Set(own).size, 0));
  });

  test.each(letters)(
    '(%s) asks for the interest, the harm, how likely it is and the public interest, each a judgement of its own',
    (letter) => {
      const leaves = provisionOf(`31/1/${letter}`).inForce.flatMap(({ when }) => leavesOf(when));
      const steps = ['interest', 'prejudice', 'likelihood', 'publicInterest'].map((step) =>
        leaves.find(({ fact }) => fact.endsWith(`.${step}`)),
      );

      expect(steps.every((step) => step !== undefined && foia.catalogue.specs[step.fact]?.judged !== undefined)).toBe(true);
      expect(new Set(steps.map((step) => step?.limb)).size).toBe(4);
    },
  );

  test('harm asserted without a mechanism fails, whatever is said of how likely it is', () => {
    for (const likelihood of ['would', 'would be likely']) {
      expect(verdict('31/1/a', { ...madeOut, 'foi.crime.likelihood': likelihood, 'foi.crime.prejudice': 'no mechanism shown' })).toBe(
        canFail,
      );
    }
  });

  test('“would” and “would be likely” both serve; what is only speculative does not', () => {
    expect(verdict('31/1/a', { ...madeOut, 'foi.crime.likelihood': 'would' })).toBe(canHold);
    expect(verdict('31/1/a', madeOut)).toBe(canHold);
    expect(verdict('31/1/a', { ...madeOut, 'foi.crime.likelihood': 'no' })).toBe(canFail);
  });

  test('an unanswered step leaves it open, and so not withheld', () => {
    const { 'foi.crime.prejudice': _, ...rest } = madeOut;

    expect(verdict('31/1/a', rest)).toBe(canHold | canFail);
  });

  test.each([
    'failure to comply with the law',
    'improper conduct',
    'regulatory action',
    'fitness or competence',
    'cause of an accident',
    'protecting charities',
    'property of charities',
    'recovering property of charities',
    'safety of persons at work',
    'safety from the work of others',
  ])('(g) serves the purpose of section 31(2): %s', (purpose) => {
    const known = {
      'foi.functions.interest': 'yes',
      'foi.functions.prejudice': 'real and caused by it',
      'foi.functions.likelihood': 'would',
      'foi.functions.publicInterest': 'maintaining outweighs',
    };

    expect(verdict('31/1/g', { ...known, 'foi.functions.purpose': purpose })).toBe(canHold);
    expect(verdict('31/1/g', { ...known, 'foi.functions.purpose': 'none of them' })).toBe(canFail);
  });
});

describe('section 31 is for “information which is not exempt information by virtue of section 30”', () => {
  const outside = {
    'foi.investigation.heldFor': 'none of them',
    'foi.source.obtainedFor': 'none of them',
    'foi.source.confidential': 'no',
  };
  const investigated = { ...outside, 'foi.investigation.heldFor': 'whether to charge' };

  test('it stands where section 30 does not take the information in', () => {
    expect(standing('1/1/b', { ...madeOut, ...outside }).certain).toContain('31/1/a');
  });

  test('it cannot stand where section 30 does', () => {
    const both = standing('1/1/b', {
      ...madeOut,
      ...investigated,
      'foi.investigation.publicInterest': 'maintaining outweighs',
      'foi.investigation.exercise': 'restrict',
    });

    expect(both.certain).toContain('30/1');
    expect(both.certain).not.toContain('31/1/a');
    expect(both.open).not.toContain('31/1/a');
  });

  test('nor where section 30 takes it in and the public interest there is for disclosure: it is not a second try', () => {
    const known = { ...madeOut, ...investigated, 'foi.investigation.publicInterest': 'disclosure outweighs' };

    expect(standing('1/1/b', known).certain).toContain('31/1');
    expect(standing('1/1/b', known).certain).not.toContain('31/1/a');
  });

  test('nor where the information relates to confidential sources within section 30(2)', () => {
    const known = { ...madeOut, ...outside, 'foi.source.obtainedFor': 'other investigations', 'foi.source.confidential': 'yes' };

    expect(standing('1/1/b', known).certain).not.toContain('31/1/a');
  });

  test('and while nobody has said whether section 30 takes it in, section 31 is open', () => {
    expect(standing('1/1/b', madeOut).open).toContain('31/1/a');
  });
});

test('section 24 is for “information which does not fall within section 23(1)”', () => {
  const required = {
    'foi.nationalSecurity.required': 'yes',
    'foi.nationalSecurity.publicInterest': 'maintaining outweighs',
    'foi.nationalSecurity.exercise': 'restrict',
  };

  expect(verdict('24/1', { ...required, 'foi.securityBody.relation': 'no' })).toBe(canHold);
  expect(verdict('24/1', { ...required, 'foi.securityBody.relation': 'relates to one' })).toBe(canFail);
});

test('a certificate is conclusive of national security, and never of the public interest', () => {
  const certified = { 'foi.securityBody.relation': 'no', 'foi.nationalSecurity.required': 'no', 'foi.nationalSecurity.certified': 'yes' };

  expect(verdict('24/1', { ...certified, 'foi.nationalSecurity.publicInterest': 'maintaining outweighs' })).toBe(canHold);
  expect(verdict('24/1', { ...certified, 'foi.nationalSecurity.publicInterest': 'equal' })).toBe(canFail);
});
