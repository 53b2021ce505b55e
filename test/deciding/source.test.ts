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

const notSaid = { is: 'unknown', why: 'not asked' } as const;
const source = judgement({ element: 'dpa-2018/section-45/2/g' });
const fromA = { origin: 'p-a' } as const;

describe('the source of an item (s45(2)(g))', () => {
  test('goes where the item goes, and a restriction of it brings no notice under Part 3', () => {
    const { items, duties } = decided({ items: [item({ ...fromA, purpose: 'staff' })], judgements: [source] });

    expect(items[0]?.origin).toMatchObject({ status: 'decided', outcome: 'route elsewhere', needs: [] });
    expect(duties.certain.map(({ duty }) => duty)).not.toContain('dpa-2018/section-45/5');
  });

  test('is out of scope with what is not theirs', () => {
    const notTheirs = [track({ segments: [segment({ speaker: 'p-a' })] })];
    const { items } = decided({ items: [item({ ...fromA, tracks: notTheirs })] });

    expect(items[0]?.outcome).toBe('out of scope');
    expect(items[0]?.origin?.outcome).toBe('out of scope');
  });

  test('may go elsewhere where the item may, and a notice of restricting it is then no more than possible', () => {
    const { items, duties } = decided({ items: [item({ ...fromA, purpose: notSaid })], judgements: [source] });

    expect(items[0]?.origin?.status).toBe('open');
    expect(items[0]?.origin?.possible).toEqual(['restrict', 'route elsewhere']);
    expect(duties.certain.map(({ duty }) => duty)).not.toContain('dpa-2018/section-45/5');
    expect(duties.possible.map(({ duty }) => duty)).toContain('dpa-2018/section-45/5');
  });
});
