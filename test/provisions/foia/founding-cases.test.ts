import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../src/calendar/index.ts';
import { informationClock } from '../../../src/clock/index.ts';
import { estimate } from '../../../src/provisions/index.ts';
import { canFail, canHold } from '../../../src/reasoning/index.ts';
import type { Known } from './asking.ts';
import { dutyOf, provisionOf, standing, verdict } from './asking.ts';

/** Nothing else is said of the parts of the emails asked for: not the applicant's own data, and held for no investigation. */
const plain: Known = {
  'foi.investigation.heldFor': 'none of them',
  'foi.source.obtainedFor': 'none of them',
  'foi.source.confidential': 'no',
  'foi.personal.own': 'no',
};

const withheld = (known: Known, people: readonly Known[] = []) => standing('1/1/b', { ...plain, ...known }, people).certain;

/** What a decision-maker signs of a part under section 31(1)(a). */
const crime = (step: Known): Known => ({
  'foi.crime.interest': 'yes',
  'foi.crime.prejudice': 'real and caused by it',
  'foi.crime.likelihood': 'would be likely',
  'foi.crime.publicInterest': 'maintaining outweighs',
  'foi.crime.exercise': 'restrict',
  ...step,
});

describe('an FOI request for the policy behind it (founding case 3)', () => {
  test('an operational email address, a direct number and a link into the intranet go under section 31(1)(a), by three steps and a balance', () => {
    expect(withheld(crime({}))).toEqual(['31/1/a']);
    expect(provisionOf('31/1/a').duties).toEqual(
      expect.arrayContaining(['foia-2000/section-17/1', 'foia-2000/section-17/3/b', 'practice/foi-record-the-harm']),
    );
  });

  test('an address that is already public adds nothing: the harm does not come from this disclosure', () => {
    expect(withheld(crime({ 'foi.crime.prejudice': 'no mechanism shown' }))).toEqual([]);
  });

  test('a link that shows nothing about the network is a trivial harm, and trivial harm is none', () => {
    expect(withheld(crime({ 'foi.crime.prejudice': 'trivial' }))).toEqual([]);
  });

  test('harm asserted without a mechanism is not made good by calling it likely', () => {
    expect(withheld(crime({ 'foi.crime.prejudice': 'no mechanism shown', 'foi.crime.likelihood': 'would' }))).toEqual([]);
  });

  test('where the public interest is equal, it is given', () => {
    expect(withheld(crime({ 'foi.crime.publicInterest': 'equal' }))).toEqual([]);
  });

  test("a member of the public's email address goes under section 40(2), and the email with it taken out does not", () => {
    const stranger = {
      'foi.person.identifiable': 'yes',
      'foi.person.interest': 'yes',
      'foi.person.necessary': 'no',
      'foi.person.balance': 'the person prevails',
      'foi.person.category': 'ordinary',
      'foi.person.otherPrinciple': 'no',
    };

    expect(withheld({}, [stranger])).toEqual(['40/3A']);
    expect(withheld({}, [{ ...stranger, 'foi.person.identifiable': 'no' }])).toEqual([]);
  });

  test('the policy itself, if it is on the website, is said to be there, and where', () => {
    expect(withheld({ 'foi.accessible': 'on payment or free', 'foi.accessible.exercise': 'restrict' })).toEqual(['21']);
    expect(provisionOf('21').duties).toContain('practice/foi-say-where-it-is');
  });

  test('a policy that was never written is not held, which is an answer, with advice and no refusal', () => {
    expect(withheld({ 'foi.held.for': 'nothing recorded' })).toEqual(['84']);
    expect(provisionOf('84').duties).not.toContain('foia-2000/section-17/1');
  });
});

describe('an FOI request for discipline figures with no date range (founding case 4)', () => {
  const asking = { 'foi.clarification.asked': 'yes', 'clarification.awaited': 'yes' };

  test('no date range, but answerable: asking was not required, and nothing waits', () => {
    expect(verdict('1/3', { ...asking, 'foi.clarification.required': 'no' })).toBe(canFail);
    expect(verdict('1/3', { ...asking, 'foi.clarification.required': 'yes' })).toBe(canHold);
  });

  test('what was reasonably asked for starts the twenty working days again on the day it comes, and does not pause them', () => {
    const clock = (clarifications: readonly { readonly askedOn: string; readonly suppliedOn: string }[]) =>
      informationClock({ act: 'foia', receivedOn: '2026-11-02', clarifications }, { holidays: bankHolidays });

    // The holiday of 30 November, in Scotland, does not count anywhere.
    expect(clock([])).toMatchObject({ ok: true, clock: { lastDay: '2026-12-01' } });
    expect(clock([{ askedOn: '2026-11-06', suppliedOn: '2026-11-20' }])).toMatchObject({
      ok: true,
      clock: { dateOfReceipt: '2026-11-20', lastDay: '2026-12-21' },
    });
  });

  test('every year there has been may go past the limit: the estimate shows it, and what would fit is offered', () => {
    const years = 12;
    const all = estimate([{ activity: 'extracting', hours: years * 3 }], 'any other', '2026-11-02');
    const recent = estimate([{ activity: 'extracting', hours: 6 * 3 }], 'any other', '2026-11-02');

    expect(all.is).toBe('over the limit');
    expect(recent.is).toBe('within the limit');
    expect(verdict('12/1', { 'foi.cost.all': all.is })).toBe(canHold);
    expect(verdict('12/2', { 'foi.cost.all': all.is, 'foi.cost.confirming': all.confirming })).toBe(canFail);
    expect(dutyOf('practice/foi-what-fits-the-limit').limbs['narrower']).toContain('the most recent years until the limit is reached');
  });

  test('a breakdown by ethnicity with cells of a few identifies people, and special category data has no condition: merged cells do not', () => {
    const cell = {
      'foi.person.identifiable': 'yes',
      'foi.person.interest': 'yes',
      'foi.person.necessary': 'yes',
      'foi.person.balance': 'the interest prevails',
      'foi.person.category': 'special or criminal, and none is',
      'foi.person.otherPrinciple': 'no',
    };

    expect(withheld({}, [cell])).toEqual(['40/3A']);
    expect(withheld({}, [{ ...cell, 'foi.person.identifiable': 'no' }])).toEqual([]);
  });

  test('the same facts decided on two days by two officers differ only where their judgements do', () => {
    const on = (decision: string, judged: Known) =>
      standing('1/1/b', { ...plain, ...judged }, [], { receipt: '2026-10-01', decision, continuous: decision }).certain;

    expect(on('2026-10-20', crime({}))).toEqual(on('2026-10-27', crime({})));
    expect(on('2026-10-20', crime({}))).not.toEqual(on('2026-10-27', crime({ 'foi.crime.publicInterest': 'disclosure outweighs' })));
  });
});
