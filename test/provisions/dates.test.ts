import { describe, expect, test } from 'vitest';
import { part3, periods } from '../../src/provisions/index.ts';
import type { EventDates } from '../../src/reasoning/index.ts';
import { inForceFor, inside } from '../../src/reasoning/index.ts';
import { contents, dutyOf, events, inForce, provisionOf, versionOf } from './asking.ts';

describe('a request received on either side of 5 September 2025', () => {
  const before = events('2025-09-04', '2025-10-01');
  const after = events('2025-09-05', '2025-10-01');

  test('before: national security restricts under section 45(4)(d), with a notice and a record', () => {
    expect(inForce('dpa-2018/section-45/4/d', before)).toBe(true);
    expect(inForce('dpa-2018/section-78A', before)).toBe(false);
    expect(provisionOf('dpa-2018/section-45/4/d').duties).toEqual(
      expect.arrayContaining(['dpa-2018/section-45/5', 'dpa-2018/section-45/7']),
    );
  });

  test('from then: it exempts under section 78A, with neither', () => {
    expect(inForce('dpa-2018/section-45/4/d', after)).toBe(false);
    expect(inForce('dpa-2018/section-78A', after)).toBe(true);
    expect(provisionOf('dpa-2018/section-78A').duties).toEqual(['practice/internal-record']);
  });

  test('before: privilege is the common law, low in confidence, and a lawyer is asked', () => {
    const { confidence, duties } = provisionOf('common-law/privilege');

    expect(inForce('common-law/privilege', before)).toBe(true);
    expect(inForce('dpa-2018/section-45A', before)).toBe(false);
    expect(confidence).toBe('low');
    expect(duties).toContain('practice/ask-a-lawyer');
  });

  test('from then: privilege is section 45A, and the regulator may check reliance on it', () => {
    expect(inForce('common-law/privilege', after)).toBe(false);
    expect(inForce('dpa-2018/section-45A', after)).toBe(true);
    expect(contents('dpa-2018/section-51', after)).toContain('51(2)(aa)');
    expect(contents('dpa-2018/section-51', before)).not.toContain('51(2)(aa)');
  });

  test('the notice is of a restriction “under subsection (4)” only from then', () => {
    expect(versionOf('dpa-2018/section-45/5', before)?.laidDown).not.toContain('45(5) under subsection (4)');
    expect(versionOf('dpa-2018/section-45/5', after)?.laidDown).toContain('45(5) under subsection (4)');
  });

  test('a certificate speaks only to a request under the law it was issued under', () => {
    const speaks = (dates: EventDates, certificate: string) => versionOf('dpa-2018/section-79', { ...dates, certificate })?.contains;

    expect(speaks(before, '2025-09-04')).toEqual(['79(1)']);
    expect(speaks(before, '2025-09-05')).toBeUndefined();
    expect(speaks(after, '2025-09-04')).toBeUndefined();
    expect(speaks(after, '2025-09-05')).toEqual(['79(3A)']);
    expect(versionOf('dpa-2018/section-79', after)).toBeUndefined();
  });
});

describe('a request received on either side of 5 February 2026', () => {
  const before = events('2026-02-04', '2026-03-02');
  const after = events('2026-02-05', '2026-03-02');

  test('before: no extension and no pause; from then: both', () => {
    const periodOf = (day: string) => periods.filter(({ receipt }) => inside(day, receipt));

    expect(periodOf('2026-02-04')).toMatchObject([{ months: 1, extension: 0, pauses: false }]);
    expect(periodOf('2026-02-05')).toMatchObject([{ months: 1, extension: 2, pauses: true }]);
    for (const cite of ['dpa-2018/section-54/3A', 'dpa-2018/section-54/3C']) {
      expect(versionOf(cite, before)).toBeUndefined();
      expect(versionOf(cite, after)).toBeDefined();
    }
  });

  test('before: the notice has no outer limit; from then it goes by the last day', () => {
    expect(versionOf('dpa-2018/section-45/5', before)?.due).toBe('without undue delay');
    expect(versionOf('dpa-2018/section-45/5', after)?.due).toBe('without undue delay, and by the last day');
  });

  test('the notice of reliance on privilege never has one', () => {
    expect(new Set(dutyOf('dpa-2018/section-45A/2').inForce.map(({ due }) => due))).toEqual(new Set(['without undue delay']));
  });

  test('one received on 20 January 2026 and refused on 10 February: the old time, and the new duty to give reasons', () => {
    const dates = events('2026-01-20', '2026-02-10');

    expect(versionOf('dpa-2018/section-54', dates)?.laidDown).toContain('54(2) to 2026');
    expect(contents('dpa-2018/section-53/6', dates)).toEqual(['53(6)(a)', '53(6)(b)']);
  });

  test('one refused on 4 February 2026: section 53 lays down no notice', () => {
    const version = versionOf('dpa-2018/section-53/6', events('2026-01-20', '2026-02-04'));

    expect(version?.contains).toEqual([]);
    expect(version?.laidDown).toEqual([]);
    expect(version?.note).toContain('no express duty');
  });

  test('the offence of requiring a record speaks of investigation from then', () => {
    expect(versionOf('dpa-2018/section-184', events('2026-01-20', '2026-02-04'))?.laidDown).toContain('184(4) before');
    expect(versionOf('dpa-2018/section-184', events('2026-01-20', '2026-02-05'))?.laidDown).toContain('184(4)');
  });
});

describe('an answer given on either side of 19 June 2026', () => {
  const before = events('2026-06-01', '2026-06-18');
  const after = events('2026-06-01', '2026-06-20');

  test('one received on 1 June and restricted on 20 June: the notice tells of a complaint to the controller, and the new time applies', () => {
    expect(contents('dpa-2018/section-45/5', after)).toEqual(['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)']);
    expect(contents('dpa-2018/section-45/5', before)).not.toContain('45(5)(ca)');
    expect(versionOf('dpa-2018/section-54', after)?.laidDown).toContain('54(2)');
    expect(versionOf('dpa-2018/section-45/5', after)?.confidence).toBe('medium');
  });

  test('an old request gets the new contents with its old timing', () => {
    const version = versionOf('dpa-2018/section-45/5', events('2025-08-01', '2026-06-19'));

    expect(version?.contains).toContain('45(5)(ca)');
    expect(version?.due).toBe('without undue delay');
  });

  test('the same for reliance on privilege, for the line of information, and for what is generally available', () => {
    expect(contents('dpa-2018/section-45A/2', before)).not.toContain('45A(2)(ca)');
    expect(contents('dpa-2018/section-45A/2', after)).toContain('45A(2)(ca)');
    expect(inForce('dpa-2018/section-45/2/ea', before)).toBe(false);
    expect(inForce('dpa-2018/section-45/2/ea', after)).toBe(true);
    expect(contents('dpa-2018/section-44/1', before)).not.toContain('44(1)(da)');
    expect(contents('dpa-2018/section-44/1', after)).toContain('44(1)(da)');
  });

  test('a complaint received on 18 June brings no duty to acknowledge; one received on 19 June, within 30 days', () => {
    const on = (complaint: string) => versionOf('dpa-2018/section-164A', { ...after, complaint });

    expect(on('2026-06-18')).toBeUndefined();
    expect(on('2026-06-19')?.due).toBe('within 30 days');
    expect(versionOf('dpa-2018/section-164A', after)).toBeUndefined();
  });
});

describe('other days on which the law changes', () => {
  test('the limit of a reasonable search is case law until 2023, and section 45(2A) from 2024, citable from 19 June 2025', () => {
    expect(inForce('case-law/reasonable-search', events('2023-12-01', '2023-12-31'))).toBe(true);
    expect(inForce('dpa-2018/section-45/2A', events('2023-12-01', '2023-12-31'))).toBe(false);
    expect(inForce('case-law/reasonable-search', events('2023-12-01', '2024-01-01'))).toBe(false);
    expect(inForceFor(provisionOf('dpa-2018/section-45/2A'), events('2023-12-01', '2024-01-01'))?.citableFrom).toBe('2025-06-19');
  });

  test('fundamental rights are the Convention rights from 31 December 2023', () => {
    const note = (decision: string) => inForceFor(provisionOf('dpa-2018/section-45/4/e'), events('2023-12-01', decision))?.note;

    expect(note('2023-12-30')).toContain('EU law');
    expect(note('2023-12-31')).toContain('Convention rights');
  });

  test('a court may look at the information itself from 20 August 2025', () => {
    expect(versionOf('dpa-2018/section-180A', { determination: '2025-08-19' })).toBeUndefined();
    expect(versionOf('dpa-2018/section-180A', { determination: '2025-08-20' })?.laidDown).toContain('180A(2)');
  });

  test('designated joint processing leaves Part 3 from 17 November 2025', () => {
    expect(inForce('dpa-2018/section-29/1A', events('2025-11-01', '2025-11-16'))).toBe(false);
    expect(inForce('dpa-2018/section-29/1A', events('2025-11-01', '2025-11-17'))).toBe(true);
  });

  test('the exceptions to section 186 are recast on 20 August 2025', () => {
    const note = (decision: string) => inForceFor(provisionOf('dpa-2018/section-186'), events('2025-08-01', decision))?.note;

    expect(note('2025-08-19')).toContain('by or under');
    expect(note('2025-08-20')).toContain('section 186A');
  });

  test('a request received before 25 May 2018 is not under Part 3', () => {
    const dates = events('2018-05-24', '2018-06-20');

    expect(part3.elements.filter((cite) => inForce(cite, dates))).toEqual([]);
  });
});
