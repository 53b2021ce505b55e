import { describe, expect, test } from 'vitest';
import { foia } from '../../../src/provisions/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import { dutyOf, heldAndAsked, provisionOf, standing, verdict } from './asking.ts';

describe('the right (section 1)', () => {
  test('is to be told whether information is held, and to have it communicated', () => {
    expect(foia.elements).toEqual(['foia-2000/section-1/1/a', 'foia-2000/section-1/1/b']);
    expect(standing('1/1/a', {}).open).toContain('1/1/a');
    expect(verdict('1/1/b', heldAndAsked)).toBe(canHold);
  });

  test('reaches what another holds for the authority, and not what the authority keeps only for somebody else', () => {
    expect(verdict('1/1/b', { ...heldAndAsked, 'foi.held.for': 'by another for the authority' })).toBe(canHold);
    expect(verdict('1/1/b', { ...heldAndAsked, 'foi.held.for': 'by the authority for another only' })).toBe(canFail);
    expect(verdict('3/2', { 'foi.held.for': 'by the authority for another only' })).toBe(canHold);
  });

  test('is to what was held when the request came, with what has changed since as it would have anyway', () => {
    expect(verdict('1/4', { 'foi.held.when': 'made or obtained since' })).toBe(canHold);
    expect(verdict('1/4', { 'foi.held.when': 'at receipt' })).toBe(canFail);
    expect(verdict('1/1/b', { ...heldAndAsked, 'foi.held.when': 'changed since, as it would have been anyway' })).toBe(canHold);
  });

  test('is to recorded information: an opinion nobody wrote down is not held, and help is owed with that answer', () => {
    const asked = standing('1/1/b', { 'foi.held.for': 'nothing recorded' });

    expect(asked.certain).toContain('84');
    expect(asked.certain).not.toContain('1/1/b');
    expect(provisionOf('84').duties).toEqual(['practice/foi-say-not-held', 'practice/foi-point-to-what-is-recorded']);
  });

  test('not held is an answer and no refusal: no notice under section 17 follows', () => {
    for (const unit of ['84', '3/2', '1/4']) {
      expect(provisionOf(unit).duties.filter((duty) => duty.startsWith('foia-2000/section-17'))).toEqual([]);
    }
  });

  test('what is not held, or is environmental, leaves no exemption to rely on', () => {
    const exempt = { 'foi.prohibited': 'by an enactment' };

    expect(standing('1/1/b', exempt).certain).toContain('44');
    expect(standing('1/1/b', { ...exempt, 'foi.held.for': 'nothing recorded' }).certain).not.toContain('44');
    expect(standing('1/1/b', { ...exempt, 'foi.held.environmental': 'yes' }).certain).toEqual(['39']);
  });
});

describe('a request for information (section 8)', () => {
  const whole = {
    'foi.request.inWriting': 'yes',
    'foi.request.named': 'yes',
    'foi.request.addressed': 'yes',
    'foi.request.describes': 'yes',
  };

  test.each(Object.keys(whole))('is not made where %s is not so', (fact) => {
    expect(verdict('8', whole)).toBe(canFail);
    expect(verdict('8', { ...whole, [fact]: 'no' })).toBe(canHold);
    expect(standing('1/1/b', { ...whole, [fact]: 'no' }).certain).toEqual(['8']);
  });

  test('what falls short is met with advice', () => {
    expect(provisionOf('8').duties).toEqual(['foia-2000/section-16', 'practice/foi-help-make-a-request']);
  });
});

describe('further information (section 1(3))', () => {
  const awaited = { 'foi.clarification.required': 'yes', 'foi.clarification.asked': 'yes', 'clarification.awaited': 'yes' };

  test('nothing is due while what is reasonably required, and was asked for, is awaited', () => {
    expect(verdict('1/3', awaited)).toBe(canHold);
  });

  test('a request that can be answered as it stands, with no dates in it, is not held up by asking', () => {
    expect(verdict('1/3', { ...awaited, 'foi.clarification.required': 'no' })).toBe(canFail);
  });

  test('nor is one the authority never told the applicant it could not place', () => {
    expect(verdict('1/3', { ...awaited, 'foi.clarification.asked': 'no' })).toBe(canFail);
  });

  test('the applicant is told that the clock begins again, and does not merely resume', () => {
    const asking = dutyOf('practice/foi-ask-what-is-needed');

    expect(asking.inForce[0]?.contains).toContain('clock');
    expect(asking.limbs['clock']).toContain('begin again');
    expect(dutyOf('foia-2000/section-10').limbs['10(6) receipt']).toContain('if later');
  });
});

describe('a fee (section 9)', () => {
  test('nothing is due after a fees notice until it is paid in time', () => {
    expect(verdict('9/2', { 'foi.fee.noticeGiven': 'yes', 'foi.fee.paid': 'no' })).toBe(canHold);
    expect(verdict('9/2', { 'foi.fee.noticeGiven': 'yes', 'foi.fee.paid': 'yes' })).toBe(canFail);
    expect(verdict('9/2', { 'foi.fee.noticeGiven': 'no', 'foi.fee.paid': 'no' })).toBe(canFail);
  });
});

describe('vexatious and repeated requests (section 14)', () => {
  test('a request is judged vexatious as a whole, on four themes, and motive alone is never enough', () => {
    const judged = foia.catalogue.specs['foi.request.vexatious']?.judged;

    expect(verdict('14/1', { 'foi.request.vexatious': 'yes' })).toBe(canHold);
    expect(verdict('14/1', { 'foi.request.vexatious': 'no' })).toBe(canFail);
    expect(Object.keys(judged?.factors ?? {})).toEqual(['burden', 'motive', 'value', 'harassment']);
    expect(judged?.notAlone).toEqual(['motive']);
  });

  test('a repeat needs an earlier answer, the same or nearly the same request, and no reasonable interval', () => {
    const again = { 'foi.repeat.complied': 'yes', 'foi.repeat.identical': 'yes', 'foi.repeat.intervalElapsed': 'no' };

    expect(verdict('14/2', again)).toBe(canHold);
    for (const but of [{ 'foi.repeat.complied': 'no' }, { 'foi.repeat.identical': 'no' }, { 'foi.repeat.intervalElapsed': 'yes' }])
      expect(verdict('14/2', { ...again, ...but })).toBe(canFail);
  });
});
