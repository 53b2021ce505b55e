import { describe, expect, test } from 'vitest';
import type { Condition, FaultKind } from '../../src/reasoning/index.ts';
import { assemble, catalogue, checkLaw, checkNames, faultKinds } from '../../src/reasoning/index.ts';
import { faultsOfDays } from './planted/days.ts';
import { faultsOfDeciding } from './planted/deciding.ts';
import { kind, leaf, when } from './planted/planting.ts';
import { faultsOfWriting } from './planted/writing.ts';
import { checked, faultsOf, harm, notTheirs, replacing, right, sound } from './small-law.ts';

const planted = [...faultsOfDays, ...faultsOfDeciding, ...faultsOfWriting];

describe('A small law', () => {
  test('that is sound passes every check', () => {
    expect(checked(sound)).toMatchObject({ sound: true, checks: checkNames.map((check) => ({ check, faults: [] })) });
    expect(checked(sound).checks.map(({ check, looked }) => (looked === 0 ? check : ''))).toEqual(checkNames.map(() => ''));
  });

  test.each(planted)('is caught where $fault', ({ law, is, at, names, by }) => {
    const faults = faultsOf(law);
    const found = faults.find((fault) => fault.is === is && fault.at === at && (names === undefined || `${fault.names}` === `${names}`));

    expect(found, JSON.stringify(faults)).toBeDefined();
    expect([...new Set(faults.map(({ check }) => check))], JSON.stringify(faults)).toEqual(by);
  });

  test('is caught where the graph was put together in the order of writing', () => {
    const { facts, provisions, duties, elements, declared } = sound;
    const pack = assemble(catalogue(facts), { provisions, duties, elements });
    const [last, ...rest] = [...pack.order].reverse();
    const wrong = { ...pack, order: [last, ...rest.reverse()].filter((one) => one !== undefined) };
    const { checks } = checkLaw(wrong, declared);

    expect(checks.flatMap(({ check, faults }) => (faults.length === 0 ? [] : [check]))).toEqual(['order']);
    expect(checks.flatMap(({ faults }) => faults)).toContainEqual(expect.objectContaining({ is: 'order changes the graph' }));
  });

  test('is caught where what gives way was put together wrongly', () => {
    const { facts, provisions, duties, elements, declared } = sound;
    const pack = assemble(catalogue(facts), { provisions, duties, elements });
    const { checks } = checkLaw({ ...pack, displacers: new Map([...pack.displacers, [right, [notTheirs]]]) }, declared);

    expect(checks.flatMap(({ faults }) => faults)).toContainEqual(
      expect.objectContaining({ is: 'order changes the argument', at: 'act/section-1' }),
    );
  });

  test('is not passed where it turns on too much to go through', () => {
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`fact ${index}`, { ...kind, values: ['yes', 'no'] }]));
    const condition: Condition = { is: 'all', of: Object.keys(many).map((fact) => leaf('3(1)', fact, 'yes')) };
    const faults = faultsOf({ ...replacing(when(harm, condition)), facts: { ...sound.facts, ...many } });

    expect(faults).toContainEqual(expect.objectContaining({ check: 'gaps', is: 'too large to check', at: 'act/section-1' }));
    expect(faults).toContainEqual(expect.objectContaining({ check: 'conditions', is: 'too large to check', at: 'act/section-3' }));
  });

  test('has a fault planted for every kind there is', () => {
    const others: readonly FaultKind[] = ['order changes the graph', 'order changes the argument', 'too large to check'];

    expect([...new Set([...planted.map(({ is }) => is), ...others])].sort()).toEqual([...faultKinds].sort());
  });
});
