import { describe, expect, test } from 'vitest';
import { part3 } from '../../src/provisions/index.ts';
import { canFail, canHold, contentsLeft, inForceFor, leavesOf } from '../../src/reasoning/index.ts';
import { dutyOf, events, provisionOf, verdict } from './asking.ts';

describe('neither confirming nor denying', () => {
  const dates = events('2026-07-01', '2026-07-20');
  const notice = dutyOf('dpa-2018/section-45/5');
  const version = inForceFor(notice, dates);
  const left = (...silent: readonly string[]) =>
    version === undefined
      ? []
      : contentsLeft(
          notice,
          version,
          silent.flatMap((cite) => provisionOf(cite).displaces),
        );

  test('silence on the fact takes out the statement and its reasons, and leaves every right', () => {
    expect(left('dpa-2018/section-45/6/fact')).toEqual(['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)']);
  });

  test('silence on the reasons takes out the reasons alone', () => {
    expect(left('dpa-2018/section-45/6/reasons')).toEqual(['45(5)(a)', '45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)']);
  });

  test('no silence takes out a right, and none takes out the record', () => {
    const takenOut = part3.provisions.filter(({ effect }) => effect === 'silent').flatMap(({ displaces }) => displaces);

    expect([...new Set(takenOut)].sort()).toEqual([
      'dpa-2018/section-45/5/a',
      'dpa-2018/section-45/5/b',
      'dpa-2018/section-45A/2/a',
      'dpa-2018/section-45A/2/b',
    ]);
  });

  test('silence about privilege is for a claim or an adviser’s duty, and a finding about a restriction does not serve', () => {
    const named = leavesOf(provisionOf('dpa-2018/section-45A/3/decision').inForce[0]?.when ?? { is: 'all', of: [] }).map(
      ({ fact }) => fact,
    );

    expect(new Set(named)).toEqual(new Set(['privilegeSilence.decision']));
    expect(verdict('dpa-2018/section-45A/3/decision', { 'silence.fact': 'yes', 'privilegeSilence.decision': 'no' })).toBe(canFail);
  });
});

describe('what decides, and what does not', () => {
  test('consent, given or refused, is a condition of nothing in Part 3', () => {
    const named = part3.provisions.flatMap(({ inForce: versions }) =>
      versions.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)),
    );

    expect(named.filter((fact) => /consent/i.test(fact))).toEqual([]);
  });

  test('low harm and high value to the requester: not proportionate, so section 45(4)(e) fails; high harm: it can hold', () => {
    const cite = 'dpa-2018/section-45/4/e';
    const risk = { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes' };

    expect(verdict(cite, { ...risk, 'rightsOfOthers.proportionate': 'no' })).toBe(canFail);
    expect(verdict(cite, { ...risk, 'rightsOfOthers.proportionate': 'yes' })).toBe(canHold);
  });

  test('words about someone else alone are out of scope, and bring no notice', () => {
    const cite = 'dpa-2018/section-3';

    expect(verdict(cite, { 'data.relates': 'no' })).toBe(canHold);
    expect(provisionOf(cite).duties).toEqual([]);
    expect(provisionOf(cite).displaces).toContain('dpa-2018/section-45/*');
  });

  test('nothing is given for sense where the person it would make sense to is dead', () => {
    const cite = 'dpa-2018/section-52/1';

    expect(verdict(cite, { 'context.needed': 'yes', 'dataSubject.living': 'no' })).toBe(canFail);
    expect(verdict(cite, { 'context.needed': 'yes', 'dataSubject.living': 'yes' })).toBe(canHold);
  });

  test('an intelligence service answers under Part 4, and anyone else who is no competent authority under the UK GDPR', () => {
    expect(verdict('dpa-2018/section-30/2', { 'controller.competentAuthority': 'intelligence service' })).toBe(canHold);
    expect(verdict('dpa-2018/section-30', { 'controller.competentAuthority': 'intelligence service' })).toBe(canFail);
    expect(verdict('dpa-2018/section-30', { 'controller.competentAuthority': 'no' })).toBe(canHold);
    expect(provisionOf('dpa-2018/section-30/2').duties).toEqual(['dpa-2018/section-94', 'practice/part-4-in-outline']);
    expect(provisionOf('dpa-2018/section-30').duties).toEqual(['uk-gdpr/article-15']);
  });
});
