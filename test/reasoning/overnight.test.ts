import { describe, expect, test } from 'vitest';
import type { Citable, Difference } from '../../src/reasoning/index.ts';
import { differencesBetween } from '../../src/reasoning/index.ts';

const [last, first] = ['2025-09-04', '2025-09-05'];
const old = { to: last };
const now = { from: first };
const long = { from: '2018-05-25' };

/** What differs between the last day of the old law and the first of the new. */
const overnight = (...versions: readonly Citable[]): readonly Difference[] => differencesBetween(versions, last, first);

describe('Overnight', () => {
  test('nothing differs where the same version is in force on both days, on one date or on several', () => {
    expect(overnight({ windows: { receipt: long } })).toEqual([]);
    expect(overnight({ windows: { receipt: long, certificate: long } })).toEqual([]);
    expect(overnight({ windows: { receipt: { from: '2026-01-01' } } })).toEqual([]);
  });

  test('one version ends, begins, or gives way to another, by the date of the event it is keyed on', () => {
    expect(overnight({ windows: { complaint: old } })).toEqual([{ is: 'ended', events: ['complaint'], given: {}, before: 0 }]);
    expect(overnight({ windows: { complaint: now } })).toEqual([{ is: 'started', events: ['complaint'], given: {}, after: 0 }]);
    expect(overnight({ windows: { complaint: now } }, { windows: { complaint: old } })).toEqual([
      { is: 'changed', events: ['complaint'], given: {}, before: 1, after: 0 },
    ]);
  });

  test('a difference that holds for every day of another event is told once, and as holding for all', () => {
    expect(overnight({ windows: { receipt: now, certificate: long } })).toEqual([
      { is: 'started', events: ['receipt'], given: {}, after: 0 },
    ]);
  });

  test('one that is another on each day of another event is told for each', () => {
    const versions = [{ windows: { receipt: old } }, { windows: { receipt: now, certificate: now } }];
    expect(overnight(...versions)).toEqual([
      { is: 'ended', events: ['receipt'], given: { certificate: last }, before: 0 },
      { is: 'changed', events: ['receipt'], given: { certificate: first }, before: 0, after: 1 },
      { is: 'started', events: ['certificate'], given: { receipt: first }, after: 1 },
    ]);
  });

  test('dates that only together take one version to another are one difference', () => {
    expect(overnight({ windows: { receipt: old, certificate: old } }, { windows: { receipt: now, certificate: now } })).toEqual([
      { is: 'changed', events: ['receipt', 'certificate'], given: {}, before: 0, after: 1 },
    ]);
  });

  test('and are told apart where, besides, a version that stays could first be cited', () => {
    const differences = overnight(
      { windows: { receipt: old, certificate: old, complaint: long } },
      { windows: { receipt: now, certificate: now }, citableFrom: first },
    );
    expect(differences.map(({ is, events, given }) => [is, events.join(), given])).toEqual([
      ['ended', 'receipt', { certificate: last, complaint: last }],
      ['ended', 'receipt', { certificate: last, complaint: first }],
      ['started', 'receipt', { certificate: first, complaint: last }],
      ['started', 'receipt', { certificate: first, complaint: first }],
      ['ended', 'certificate', { receipt: last, complaint: last }],
      ['ended', 'certificate', { receipt: last, complaint: first }],
      ['started', 'certificate', { receipt: first, complaint: last }],
      ['started', 'certificate', { receipt: first, complaint: first }],
      ['citable', 'complaint', { receipt: first, certificate: first }],
    ]);
  });

  test('a version that stays may first be cited on any date it is keyed on', () => {
    expect(overnight({ windows: { receipt: long }, citableFrom: first })).toEqual([
      { is: 'citable', events: ['receipt'], given: {}, before: 0, after: 0 },
    ]);
    expect(overnight({ windows: { receipt: long }, citableFrom: last })).toEqual([]);
  });
});

describe('Nothing is decided before it is received', () => {
  test('so receipt on the two days is compared with a decision on the later, and decision with receipt on the earlier', () => {
    expect(overnight({ windows: { receipt: now, decision: now } })).toEqual([{ is: 'started', events: ['receipt'], given: {}, after: 0 }]);
    expect(overnight({ windows: { receipt: long, decision: now } })).toEqual([
      { is: 'started', events: ['decision'], given: {}, after: 0 },
    ]);
    expect(overnight({ windows: { receipt: old, decision: old } })).toEqual([{ is: 'ended', events: ['decision'], given: {}, before: 0 }]);
  });

  test('and that holds of no other two events', () => {
    expect(overnight({ windows: { receipt: now, certificate: now } })).toEqual([
      { is: 'started', events: ['receipt'], given: { certificate: first }, after: 0 },
      { is: 'started', events: ['certificate'], given: { receipt: first }, after: 0 },
    ]);
    expect(overnight({ windows: { decision: now, certificate: now } })).toEqual([
      { is: 'started', events: ['decision'], given: { certificate: first }, after: 0 },
      { is: 'started', events: ['certificate'], given: { decision: first }, after: 0 },
    ]);
    expect(overnight({ windows: { decision: old, certificate: old } })).toEqual([
      { is: 'ended', events: ['decision'], given: { certificate: last }, before: 0 },
      { is: 'ended', events: ['certificate'], given: { decision: last }, before: 0 },
    ]);
  });
});
