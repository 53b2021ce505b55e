import { describe, expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import type { DutyRule } from '../../../src/reasoning/index.ts';
import { canFail, canHold, contentsLeft } from '../../../src/reasoning/index.ts';
import { dutyOf, provisionOf, verdict } from './asking.ts';
import { grounds, silences } from './grounds.ts';

const contents = (cite: string) => dutyOf(cite).inForce[0]?.contains ?? [];
const rights = ['17(7)(a)', '17(7)(b)'];

describe('the notice of a refusal (section 17)', () => {
  test('says that an exemption is relied on, which, and why, with review and section 50', () => {
    expect(contents('foia-2000/section-17/1')).toEqual(['17(1)(a)', '17(1)(b)', '17(1)(c)', ...rights]);
  });

  test('gives reasons on the public interest, apart for saying nothing and for withholding', () => {
    expect(contents('foia-2000/section-17/3/a')).toEqual(['17(3)(a)', ...rights]);
    expect(contents('foia-2000/section-17/3/b')).toEqual(['17(3)(b)', ...rights]);
  });

  test('for the cost limit, and for section 14, says only that', () => {
    expect(contents('foia-2000/section-17/5')).toEqual(['17(5) fact', ...rights]);
    for (const unit of ['12/1', '12/2', '14/1', '14/2']) {
      const notices = provisionOf(unit).duties.filter((duty) => duty.startsWith('foia-2000/section-17'));

      expect(notices).toEqual(['foia-2000/section-17/5']);
    }
  });

  test.each(grounds.filter(({ unit }) => unit !== '40/1'))('follows from section $unit', ({ unit, absolute }) => {
    const expected = absolute === true ? ['foia-2000/section-17/1'] : ['foia-2000/section-17/1', 'foia-2000/section-17/3/b'];

    expect(provisionOf(unit).duties.filter((duty) => duty.startsWith('foia-2000/section-17'))).toEqual(expected);
  });

  test.each(silences.filter(({ unit }) => unit !== '40/5A'))(
    'and from neither confirming nor denying under section $unit',
    ({ unit, absolute }) => {
      const expected = absolute === true ? ['foia-2000/section-17/1'] : ['foia-2000/section-17/1', 'foia-2000/section-17/3/a'];

      expect(provisionOf(unit).duties.filter((duty) => duty.startsWith('foia-2000/section-17'))).toEqual(expected);
    },
  );

  test('where the public interest is still being weighed, says so and estimates a day, inside the same twenty working days', () => {
    expect(contents('foia-2000/section-10/3')).toEqual(['17(2)', '17(2) estimate']);
    expect(dutyOf('foia-2000/section-10/3').inForce[0]?.due).toBe('without undue delay, and by the last day');
  });
});

describe('what a notice may leave out (section 17(4))', () => {
  const left = (cite: string, ...silent: readonly string[]) => {
    const rule: DutyRule = dutyOf(cite);
    const version = rule.inForce[0];
    return version === undefined
      ? []
      : contentsLeft(
          rule,
          version,
          silent.flatMap((unit) => provisionOf(unit).displaces),
        );
  };

  test('why the exemption applies, and never which one, nor a right', () => {
    expect(left('foia-2000/section-17/1', '17/4/why')).toEqual(['17(1)(a)', '17(1)(b)', ...rights]);
    expect(left('foia-2000/section-17/1', '17/4/balance')).toEqual(['17(1)(a)', '17(1)(b)', '17(1)(c)', ...rights]);
  });

  test('the reasons on the public interest, and nothing else', () => {
    expect(left('foia-2000/section-17/3/b', '17/4/balance')).toEqual(rights);
    expect(left('foia-2000/section-17/3/a', '17/4/balance')).toEqual(rights);
    expect(left('foia-2000/section-17/3/b', '17/4/why')).toEqual(['17(3)(b)', ...rights]);
  });

  test('only where to say it would give away what is itself exempt', () => {
    expect(verdict('17/4/why', { 'foi.reasons.why': 'yes' })).toBe(canHold);
    expect(verdict('17/4/why', { 'foi.reasons.why': 'no' })).toBe(canFail);
  });

  test('everything, where section 14 is relied on again after an earlier notice that would be unreasonable to repeat', () => {
    const again = { 'foi.request.vexatious': 'yes', 'foi.refusal.toldBefore': 'yes', 'foi.refusal.unreasonableToRepeat': 'yes' };

    expect(verdict('17/6', again)).toBe(canHold);
    expect(verdict('17/6', { ...again, 'foi.refusal.toldBefore': 'no' })).toBe(canFail);
    expect(verdict('17/6', { ...again, 'foi.refusal.unreasonableToRepeat': 'no' })).toBe(canFail);
    const repeated = { 'foi.repeat.complied': 'yes', 'foi.repeat.identical': 'yes', 'foi.repeat.intervalElapsed': 'no' };
    expect(verdict('17/6', { ...again, ...repeated, 'foi.request.vexatious': 'no' })).toBe(canHold);
    expect(verdict('17/6', { ...again, ...repeated, 'foi.request.vexatious': 'no', 'foi.repeat.intervalElapsed': 'yes' })).toBe(canFail);
    expect(verdict('17/6', { ...again, 'foi.request.vexatious': 'no', 'foi.repeat.identical': 'no' })).toBe(canFail);
    expect(left('foia-2000/section-17/5', '17/6')).toEqual([]);
  });
});

describe('time, help and what comes after', () => {
  test('every request is answered promptly and by the last day, with advice, and nothing asked for is destroyed', () => {
    const always = [...foia.duties.values()].filter(({ arises }) => arises === 'with any request').map(({ cite }) => cite);

    expect(always).toEqual(['foia-2000/section-10', 'foia-2000/section-16']);
    for (const unit of ['1/1/a', '1/1/b']) expect(provisionOf(unit).duties).toContain('foia-2000/section-77');
  });

  test('holidays of any part of the kingdom do not count, and a later receipt of what was asked for begins time again', () => {
    const { limbs } = dutyOf('foia-2000/section-10');

    expect(limbs['10(6) working day']).toContain('in any part of the United Kingdom');
    expect(limbs['10(6) receipt']).toContain('information referred to in section 1(3)');
  });

  test('every answer tells of the regulator', () => {
    expect(dutyOf('foia-2000/section-50').arises).toBe('with any answer');
  });
});
