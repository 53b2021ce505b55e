import { describe, expect, test } from 'vitest';
import type { Condition, DutyVersion, Version } from '../../src/reasoning/index.ts';
import { changesOfDuty, changesOfProvision, citeOfLimb, contentsLeft, duty, inForceFor, inside } from '../../src/reasoning/index.ts';
import { all, any, is } from './small-facts.ts';

const unchanged = {
  wordsAdded: [],
  wordsRemoved: [],
  conditionsAdded: [],
  conditionsRemoved: [],
  contentsAdded: [],
  contentsRemoved: [],
};

describe('What changed between two versions of a provision', () => {
  const changes = (earlier: Condition, later: Condition) =>
    changesOfProvision({ windows: {}, when: earlier }, { windows: {}, when: later });
  const [one, two] = [is('one'), is('two')];

  test('is nothing where only their days are others, or the values of a fact are written in another order', () => {
    expect(changes(all(one, two), all(one, two))).toEqual(unchanged);
    expect(changes(is('kind', 'text', 'image'), is('kind', 'image', 'text'))).toEqual(unchanged);
  });

  test('is a condition of the same limb where the values of its fact are others', () => {
    const [before, after] = [is('kind', 'text'), is('kind', 'text', 'image')];
    expect(changes(before, after)).toEqual({ ...unchanged, conditionsAdded: [after], conditionsRemoved: [before] });
  });

  test('is never how conditions are joined where one came or went', () => {
    expect(changes(all(one), any(one, two))).toEqual({ ...unchanged, wordsAdded: ['two'], conditionsAdded: [two] });
    expect(changes(any(one, two), all(one))).toEqual({ ...unchanged, wordsRemoved: ['two'], conditionsRemoved: [two] });
    expect(changes(all(one, two), any(one, two))).toEqual({ ...unchanged, rejoined: true });
  });

  test('names words once, however many conditions settle them', () => {
    expect(changes(all(), all(one, any(one, two)))).toMatchObject({ wordsAdded: ['one', 'two'] });
  });

  test('is a note that came, went or was rewritten', () => {
    const noted = (note?: string): Version => ({ windows: {}, when: one, ...(note === undefined ? {} : { note }) });
    expect(changesOfProvision(noted('Recast.'), noted('Recast again.'))).toEqual({
      ...unchanged,
      note: { from: 'Recast.', to: 'Recast again.' },
    });
    expect(changesOfProvision(noted('Recast.'), noted())).toEqual({ ...unchanged, note: { from: 'Recast.' } });
    expect(changesOfProvision(noted('Recast.'), noted('Recast.'))).toEqual(unchanged);
  });
});

/** An example in the shape of a duty to tell somebody of a restriction. */
const tell = duty({
  cite: 'an-act/section-45/5',
  title: 'an example',
  source: 'an example',
  limbs: { '45(5)(a)': '', '45(5)(c)': '', '45(5)(ca)': '', '45(6)': '' },
  does: 'notify',
  inForce: [
    { windows: {}, laidDown: ['45(5)(a)'], contains: ['45(5)(a)', '45(5)(c)'], due: 'without undue delay' },
    {
      windows: {},
      laidDown: ['45(5)(a)', '45(6)'],
      contains: ['45(5)(a)', '45(5)(ca)'],
      due: 'on receipt',
      confidence: 'low',
      note: 'New.',
    },
  ],
});
const [before, after] = tell.inForce as readonly [DutyVersion, DutyVersion];

describe('What changed between two versions of a duty', () => {
  test('is the words that lay it down, what it must contain, when it is due, how sure it is and its note', () => {
    expect(changesOfDuty(tell, before, after)).toEqual({
      ...unchanged,
      wordsAdded: ['45(6)'],
      contentsAdded: ['45(5)(ca)'],
      contentsRemoved: ['45(5)(c)'],
      due: { from: 'without undue delay', to: 'on receipt' },
      confidence: { from: 'high', to: 'low' },
      note: { to: 'New.' },
    });
    expect(changesOfDuty(tell, after, before)).toMatchObject({
      wordsRemoved: ['45(6)'],
      contentsAdded: ['45(5)(c)'],
      confidence: { from: 'low', to: 'high' },
      note: { from: 'New.' },
    });
    expect(changesOfDuty(tell, before, { ...before, confidence: 'high' })).toEqual(unchanged);
  });
});

describe('A duty', () => {
  test('comes of a provision that names it, and is sure, unless it says otherwise', () => {
    expect([tell.arises, tell.confidence]).toEqual(['with a provision', 'high']);
    expect(duty({ ...tell, arises: 'throughout', confidence: 'low' })).toMatchObject({ arises: 'throughout', confidence: 'low' });
  });

  test('has a citation for each limb, by the number a lawyer cites', () => {
    expect(['45(5)(ca)', '45(6)', '45'].map((limb) => citeOfLimb(tell, limb))).toEqual([
      'an-act/section-45/5/ca',
      'an-act/section-45/6',
      'an-act/section-45',
    ]);
    expect(citeOfLimb({ cite: 'a-regulation/article-12/3' }, '12(4) second sentence')).toBe('a-regulation/article-12/4');
  });

  test('contains what no provision takes out of it', () => {
    expect(contentsLeft(tell, after, [])).toEqual(['45(5)(a)', '45(5)(ca)']);
    expect(contentsLeft(tell, after, ['an-act/section-45/5/ca', 'an-act/section-45/6'])).toEqual(['45(5)(a)']);
  });
});

describe('The version in force', () => {
  const rule = {
    inForce: [
      { windows: { receipt: { from: '2018-05-25', to: '2025-09-04' }, decision: { to: '2025-09-04' } } },
      { windows: { receipt: { from: '2025-09-05' } } },
    ],
  };
  const on = (receipt: string, decision?: string) =>
    rule.inForce.findIndex((one) => one === inForceFor(rule, decision === undefined ? { receipt } : { receipt, decision }));

  test('is the one whose every window the events fall in; and of an event without a date, none', () => {
    expect(on('2025-09-04', '2025-09-04')).toBe(0);
    expect(on('2025-09-04', '2025-09-05')).toBe(-1);
    expect(on('2018-05-24', '2025-09-04')).toBe(-1);
    expect(on('2025-09-04')).toBe(-1);
    expect(on('2025-09-05')).toBe(1);
  });

  test('has its first day and its last', () => {
    const window = { from: '2018-05-25', to: '2025-09-04' };
    expect(['2018-05-24', '2018-05-25', '2025-09-04', '2025-09-05'].map((day) => inside(day, window))).toEqual([false, true, true, false]);
    expect([inside('1998-07-16', { to: '2018-05-24' }), inside('2030-01-01', { from: '2018-05-25' })]).toEqual([true, true]);
  });
});
