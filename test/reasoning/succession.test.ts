import { describe, expect, it } from 'vitest';
import type { Condition, Version, Windowed } from '../../src/reasoning/index.ts';
import { changesOfProvision, differencesBetween, predecessorsOf } from '../../src/reasoning/index.ts';

const old = { to: '2025-09-04' };
const now = { from: '2025-09-05' };

describe('the version that another follows', () => {
  it('is the one that ended when it began', () => {
    const versions: readonly Windowed[] = [
      { windows: { receipt: { to: '2020-01-01' } } },
      { windows: { receipt: { from: '2020-01-02', to: '2025-09-04' } } },
      { windows: { receipt: now } },
    ];

    expect(predecessorsOf(versions, 0)).toEqual([]);
    expect(predecessorsOf(versions, 1)).toEqual([{ index: 0, events: ['receipt'] }]);
    expect(predecessorsOf(versions, 2)).toEqual([{ index: 1, events: ['receipt'] }]);
  });

  it('is not one that has its last day on the first day of the other, or a later one, or no last day', () => {
    const begins: Windowed = { windows: { receipt: { from: '2025-09-05' } } };
    const ends = (receipt: { readonly to?: string }): Windowed => ({ windows: { receipt } });

    expect(predecessorsOf([ends({ to: '2025-09-04' }), begins], 1)).toHaveLength(1);
    expect(predecessorsOf([ends({ to: '2025-09-05' }), begins], 1)).toEqual([]);
    expect(predecessorsOf([ends({}), begins], 1)).toEqual([]);
    expect(predecessorsOf([ends({ to: '2025-09-04' }), { windows: { decision: { from: '2025-09-05' } } }], 1)).toEqual([]);
  });

  it('may be two, where two dates choose', () => {
    const versions: readonly Windowed[] = [
      { windows: { receipt: old, decision: old } },
      { windows: { receipt: old, decision: now } },
      { windows: { receipt: now, decision: old } },
      { windows: { receipt: now, decision: now } },
    ];

    expect(predecessorsOf(versions, 3)).toEqual([
      { index: 1, events: ['receipt'] },
      { index: 2, events: ['decision'] },
    ]);
  });

  it('is by both dates, where only both together take the one to the other', () => {
    const versions: readonly Windowed[] = [
      { windows: { receipt: old, certificate: old } },
      { windows: { receipt: now, certificate: now } },
    ];

    expect(predecessorsOf(versions, 1)).toEqual([{ index: 0, events: ['receipt', 'certificate'] }]);
    expect(differencesBetween(versions, '2025-09-04', '2025-09-05')).toEqual([
      { is: 'changed', events: ['receipt', 'certificate'], given: {}, before: 0, after: 1 },
    ]);
  });
});

describe('what differs between two days', () => {
  it('by the day of decision is asked of a request received on the earlier, for nothing is decided before it is received', () => {
    const versions: readonly Windowed[] = [{ windows: { receipt: now, decision: now } }];

    expect(differencesBetween(versions, '2025-09-04', '2025-09-05')).toEqual([{ is: 'started', events: ['receipt'], given: {}, after: 0 }]);
  });

  it('says for which days of another event it holds, where it does not hold for all', () => {
    const versions: readonly Windowed[] = [{ windows: { certificate: now, complaint: now } }];

    expect(differencesBetween(versions, '2025-09-04', '2025-09-05')).toEqual([
      { is: 'started', events: ['certificate'], given: { complaint: '2025-09-05' }, after: 0 },
      { is: 'started', events: ['complaint'], given: { certificate: '2025-09-05' }, after: 0 },
    ]);
  });

  it('may be only that a version could first be cited', () => {
    const versions = [{ windows: { decision: { from: '2024-01-01' } }, citableFrom: '2025-06-19' }];
    const kinds = (from: string, to: string) => differencesBetween(versions, from, to).map(({ is }) => is);

    expect(kinds('2025-06-18', '2025-06-19')).toEqual(['citable']);
    expect(kinds('2025-06-19', '2025-06-20')).toEqual([]);
    expect(kinds('2025-06-17', '2025-06-18')).toEqual([]);
    expect(kinds('2023-12-31', '2025-06-19')).toEqual(['started']);
  });
});

describe('what changed between two versions', () => {
  const leaf = (limb: string, fact: string): Condition => ({ is: 'fact', limb, fact, values: ['yes'] });
  const version = (when: Condition, note?: string): Version => ({ windows: {}, when, ...(note === undefined ? {} : { note }) });
  const [one, two] = [leaf('1', 'one'), leaf('2', 'two')];

  it('is the conditions and the words that came and went', () => {
    const changes = changesOfProvision(version({ is: 'all', of: [one] }), version({ is: 'all', of: [two] }, 'Recast.'));

    expect(changes).toMatchObject({ wordsAdded: ['2'], wordsRemoved: ['1'], note: { to: 'Recast.' } });
    expect(changes.conditionsAdded).toEqual([two]);
    expect(changes.conditionsRemoved).toEqual([one]);
    expect(changes.rejoined).toBeUndefined();
  });

  it('may be only how the conditions are joined, and never the order they are written in', () => {
    const joined = (is: 'all' | 'any', ...of: readonly Condition[]) => version({ is, of });

    expect(changesOfProvision(joined('all', one, two), joined('any', one, two)).rejoined).toBe(true);
    expect(changesOfProvision(joined('all', one, two), joined('all', two, one)).rejoined).toBeUndefined();
    expect(changesOfProvision(joined('all', one, two), version({ is: 'not', of: { is: 'all', of: [one, two] } })).rejoined).toBe(true);
  });
});
