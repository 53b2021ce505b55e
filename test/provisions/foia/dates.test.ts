import { describe, expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import { canFail, canHold, inForceFor, leavesOf } from '../../../src/reasoning/index.ts';
import { dutyOf, events, provisionOf, standing, verdict } from './asking.ts';

const limbsOn = (unit: string, decision: string) => {
  const version = inForceFor(provisionOf(unit), events('2018-06-01', decision));
  return version === undefined ? [] : leavesOf(version.when).map(({ limb }) => limb);
};

describe('dates', () => {
  test('the right begins on 1 January 2005, by the day of receipt', () => {
    const asked = { 'foi.request.describes': 'yes' };

    expect(verdict('1/1/a', asked, events('2004-12-31', '2005-02-01'))).toBe(canFail);
    expect(verdict('1/1/a', asked, events('2005-01-01', '2005-02-01'))).toBe(canHold);
  });

  test('section 40 has its present conditions for what is dealt with from 25 May 2018, whenever it was asked', () => {
    const own = { 'foi.silence.own': 'yes' };

    expect(verdict('40/5A', own, events('2018-05-01', '2018-05-24'))).toBe(canFail);
    expect(verdict('40/5A', own, events('2018-05-01', '2018-05-25'))).toBe(canHold);
    expect(
      standing('1/1/b', {}, [{ 'foi.person.identifiable': 'yes', 'foi.person.interest': 'no' }], events('2018-05-01', '2018-05-24'))
        .certain,
    ).not.toContain('40/3A');
  });

  test.each(['40/4A', '40/5B/d'])('section %s speaks of section 78A from 5 September 2025', (unit) => {
    const letter = unit === '40/4A' ? '40(4A)(b)' : '40(5B)(d)';

    expect(limbsOn(unit, '2025-09-04')).toContain(`${letter} to 2025`);
    expect(limbsOn(unit, '2025-09-04')).not.toContain(letter);
    expect(limbsOn(unit, '2025-09-05')).toContain(letter);
    expect(limbsOn(unit, '2025-09-05')).not.toContain(`${letter} to 2025`);
  });

  test('from 5 February 2026 legitimate interests may be used, and recognised ones may not', () => {
    const contents = (decision: string) => inForceFor(dutyOf('foia-2000/section-40/8'), events('2025-01-01', decision))?.contains;

    expect(contents('2026-02-04')).toEqual(['40(8) to 2026']);
    expect(contents('2026-02-05')).toEqual(['40(8) recognised']);
  });

  test('nothing in the Act turns on another day', () => {
    const days = new Set(
      [...foia.provisions, ...foia.duties.values()].flatMap((rule) =>
        rule.inForce.flatMap(({ windows }) => Object.values(windows).flatMap(({ from = '', to = '' }) => [from, to])),
      ),
    );

    expect([...days].filter((day) => day !== '').sort()).toEqual([
      '2005-01-01',
      '2018-05-25',
      '2025-09-04',
      '2025-09-05',
      '2026-02-04',
      '2026-02-05',
    ]);
  });
});
