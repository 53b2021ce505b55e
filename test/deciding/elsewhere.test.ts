import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { item, judgement, segment, smallCase, track } from '../model/small-case.ts';

function decided(more: Partial<Case>) {
  const case_ = smallCase(more);
  expect(parseCase(case_).ok).toBe(true);
  expect(judgementProblems(case_)).toEqual([]);
  return decide(case_);
}

const toPart4 = { kind: 'route elsewhere', to: 'Part 4' } as const;
const toUkGdpr = { kind: 'route elsewhere', to: 'UK GDPR' } as const;
const notSaid = { is: 'unknown', why: 'not asked' } as const;

describe('a request for what is all under another law', () => {
  test('goes to Part 4 where all of it is under a designation notice (s29(1A)), and to the UK GDPR where all of it is held on staff', () => {
    expect(decided({ items: [item({ designated: 'yes' })] }).request.outcome).toEqual(toPart4);
    expect(decided({ items: [item({ purpose: 'staff' })] }).request.outcome).toEqual(toUkGdpr);
  });

  test('takes confirmation and every line that goes with the data with it: they are the other law’s to give, and nothing is asked of them', () => {
    const raised = [
      { id: 'raised', grounds: ['dpa-2018/section-45/4/b'], items: 'all', result: 'raised', signed: judgement().signed },
    ] as const;
    for (const case_ of [
      { items: [item({ purpose: 'staff' })] },
      { items: [item({ designated: 'yes' })] },
      { controller: { ...smallCase().controller, competentAuthority: 'no' } },
    ] as const) {
      const { confirmation, information, classes, questions } = decided({
        ...case_,
        request: { ...smallCase().request, unconfirmed: [{ id: 'c', class: 'watching' }] },
        screenings: raised,
        judgements: [],
      });

      expect([confirmation, ...information, ...classes].map(({ outcome }) => outcome)).toEqual(
        Array(information.length + 2).fill('route elsewhere'),
      );
      expect(questions.filter(({ item: of, asks }) => of === undefined && asks === 'judgement')).toEqual([]);
    }
  });

  test('may go to either where nobody has said whether it is, and nothing is left out of what is possible', () => {
    const { request } = decided({ items: [item({ designated: notSaid, purpose: 'staff' })], screenings: [] });

    expect(request.status).toBe('open');
    expect(request.possible).toEqual([toUkGdpr, toPart4]);
  });

  test('may be answered or sent elsewhere where nobody has said what the item is held for', () => {
    const { request } = decided({ items: [item({ purpose: notSaid })] });

    expect(request.possible).toEqual([toUkGdpr, { kind: 'answer' }]);
  });

  test('is not answered where what was found is another law’s or else not theirs', () => {
    const notTheirs = [track({ segments: [segment({ speaker: 'p-a' })] })];
    const { request } = decided({ items: [item({ purpose: notSaid, tracks: notTheirs })] });

    expect(request.possible).toEqual([toUkGdpr, { kind: 'nothing to give', why: 'not their data' }]);
  });

  test('is nobody’s to doubt, charge for or refuse under Part 3', () => {
    const { request, duties } = decided({
      items: [item({ purpose: 'staff' })],
      request: { ...smallCase().request, identity: { doubted: 'yes' }, choice: 'refuse' },
      judgements: [
        {
          id: 'j',
          provision: 'dpa-2018/section-53',
          scope: [{ request: true }],
          finds: { 'request.excessive': 'yes' },
          restsOn: ['repeats'],
          reasons: 'for the file',
          factors: { '*': 'not known' },
          signed: judgement().signed,
        },
      ],
    });

    expect(request.outcome).toEqual(toUkGdpr);
    const owed = [...duties.certain, ...duties.possible].map(({ duty }) => duty);
    expect(owed).not.toContain('dpa-2018/section-52/4/a');
    expect(owed).not.toContain('dpa-2018/section-53/6');
    expect(owed).toContain('uk-gdpr/article-15');
  });
});
