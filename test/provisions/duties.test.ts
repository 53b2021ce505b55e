import { describe, expect, test } from 'vitest';
import { part3 } from '../../src/provisions/index.ts';
import { inForceFor } from '../../src/reasoning/index.ts';

const dutyOf = (cite: string) => {
  const rule = part3.duties.get(`dpa-2018/${cite}`);
  if (rule === undefined) throw new RangeError(`no duty \`${cite}\``);
  return rule;
};
const on = (cite: string, dates: Readonly<Record<string, string>>) => inForceFor(dutyOf(cite), dates);

describe('the notice of a restriction', () => {
  const notice = (receipt: string, decision: string) => on('section-45/5', { receipt, decision });
  const rights = ['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(d)', '45(5)(e)'];
  const withController = ['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)'];

  test.each([
    ['2025-09-04', '2026-06-18', ['45(5)'], rights, 'without undue delay'],
    ['2025-09-04', '2026-06-19', ['45(5)'], withController, 'without undue delay'],
    ['2025-09-05', '2026-06-18', ['45(5) under subsection (4)', '45(5)'], rights, 'without undue delay'],
    ['2026-02-04', '2026-06-19', ['45(5) under subsection (4)', '45(5)'], withController, 'without undue delay'],
    [
      '2026-02-05',
      '2026-06-18',
      ['45(5) under subsection (4)', '45(5)', '45(5) in any event'],
      rights,
      'without undue delay, and by the last day',
    ],
    [
      '2026-02-05',
      '2026-06-19',
      ['45(5) under subsection (4)', '45(5)', '45(5) in any event'],
      withController,
      'without undue delay, and by the last day',
    ],
  ])(
    'for a request received on %s and answered on %s is laid down and filled as the Act then has it',
    (receipt, decision, laidDown, contains, due) => {
      expect(notice(receipt, decision)).toMatchObject({ laidDown, contains, due });
    },
  );

  test('is never brought by a refusal, an exclusion, national security, privilege, or data that is not theirs', () => {
    const never = ['dpa-2018/section-3', 'dpa-2018/section-43/3', 'dpa-2018/section-45A', 'dpa-2018/section-53/*', 'dpa-2018/section-78A'];
    expect([...(dutyOf('section-45/5').notFor ?? [])].sort()).toEqual(never);
    expect([...(dutyOf('section-45/7').notFor ?? [])].sort()).toEqual(never);
  });
});

describe('the record of a restriction', () => {
  test('keeps the reasons, and from 5 September 2025 is of what relies on subsection (4)', () => {
    expect(on('section-45/7', { receipt: '2025-09-04', decision: '2026-01-05' })).toMatchObject({
      laidDown: ['45(7)(a)', '45(7)(b)'],
      contains: ['45(7)(a)'],
    });
    expect(on('section-45/7', { receipt: '2025-09-05', decision: '2026-01-05' })).toMatchObject({
      laidDown: ['45(7)(a)', '45(7)(a) in reliance', '45(7)(b)'],
      contains: ['45(7)(a)'],
    });
    expect(on('section-45/7', { receipt: '2018-05-24', decision: '2018-06-01' })).toBeUndefined();
    expect(on('section-45/7', { receipt: '2025-09-05', decision: '2018-05-24' })).toBeUndefined();
  });
});

describe('the notice that privilege is relied on', () => {
  test('is owed only for requests received from 5 September 2025, and tells of the controller from 19 June 2026', () => {
    expect(on('section-45A/2', { receipt: '2025-09-04', decision: '2026-07-01' })).toBeUndefined();
    expect(on('section-45A/2', { receipt: '2025-09-05', decision: '2025-09-04' })).toBeUndefined();
    expect(on('section-45A/2', { receipt: '2025-09-05', decision: '2026-06-18' })?.contains).not.toContain('45A(2)(ca)');
    expect(on('section-45A/2', { receipt: '2025-09-05', decision: '2026-06-19' })?.contains).toContain('45A(2)(ca)');
  });
});

describe('duties with one beginning', () => {
  test.each([
    ['section-45/4', { decision: '2018-05-24' }, { decision: '2018-05-25' }],
    ['section-52', { decision: '2018-05-24' }, { decision: '2018-05-25' }],
    ['section-52/4/a', { receipt: '2018-05-24' }, { receipt: '2018-05-25' }],
    ['section-164A/1', { continuous: '2026-06-18' }, { continuous: '2026-06-19' }],
    ['section-164A/4', { complaint: '2026-06-18' }, { complaint: '2026-06-19' }],
  ])('%s is not owed the day before, and is from that day', (cite, before, from) => {
    expect(on(cite, before)).toBeUndefined();
    expect(on(cite, from)).toBeDefined();
  });

  test('the check by the Commissioner is not offered for a refusal, an exclusion, national security, other data, or a search', () => {
    expect([...(dutyOf('section-51').notFor ?? [])].sort()).toEqual([
      'case-law/reasonable-search',
      'dpa-2018/section-3',
      'dpa-2018/section-43/3',
      'dpa-2018/section-45/2A',
      'dpa-2018/section-53/*',
      'dpa-2018/section-78A',
    ]);
  });
});

describe('what may be left unsaid', () => {
  test.each([
    ['dpa-2018/section-45/6/fact', ['dpa-2018/section-45/5/a', 'dpa-2018/section-45/5/b']],
    ['dpa-2018/section-45/6/reasons', ['dpa-2018/section-45/5/b']],
    ['dpa-2018/section-45A/3/decision', ['dpa-2018/section-45A/2/a', 'dpa-2018/section-45A/2/b']],
    ['dpa-2018/section-45A/3/reason', ['dpa-2018/section-45A/2/b']],
  ])('%s takes out these limbs and never a right', (cite, limbs) => {
    expect(part3.byCite.get(cite)?.displaces).toEqual(limbs);
  });
});

describe('provisions with one beginning', () => {
  test('section 52(1) is read from 25 May 2018', () => {
    const intelligible = part3.byCite.get('dpa-2018/section-52/1');
    expect(intelligible && inForceFor(intelligible, { decision: '2018-05-24' })).toBeUndefined();
    expect(intelligible && inForceFor(intelligible, { decision: '2018-05-25' })).toBeDefined();
  });

  test('of the lines of section 45(2) only the one on recipients is unsure', () => {
    const unsure = part3.provisions.filter(
      (provision) => provision.cite.startsWith('dpa-2018/section-45/2/') && provision.unsure !== undefined,
    );
    expect(unsure.map((provision) => provision.cite)).toEqual(['dpa-2018/section-45/2/c']);
  });
});
