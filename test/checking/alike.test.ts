import { expect, test } from 'vitest';
import { along } from '../../src/reasoning/checking/directions.ts';
import { explore } from '../../src/reasoning/checking/explore.ts';
import type { FactSpec, Provision } from '../../src/reasoning/index.ts';
import { assemble, catalogue, grammar, setOut } from '../../src/reasoning/index.ts';

const many = 30;
const fact = (index: number) => `ground ${index}`;
const yesNo: FactSpec = { about: 'part', values: ['yes', 'no'], means: '', answeredBy: 'officer' };
const facts = catalogue<Readonly<Record<string, FactSpec>>>({
  right: yesNo,
  spared: yesNo,
  ...Object.fromEntries(Array.from({ length: many }, (_, index) => [fact(index), yesNo])),
});
const { limb, all, provision } = grammar(facts);

function rule(cite: string, effect: Provision['effect'], on: string, displaces: readonly string[] = []): Provision {
  const windows = { decision: { from: '2020-01-01' } };
  return provision({
    cite,
    title: cite,
    source: 'https://law.example',
    limbs: { '1': cite },
    of: 'part',
    effect,
    displaces,
    inForce: [{ windows, when: all(limb('1', on)) }],
  });
}

/** A right, thirty exemptions from it that are all alike, and a rule that takes two of them away. */
const law = assemble(facts, {
  provisions: [
    rule('act/right', 'owed', 'right'),
    ...Array.from({ length: many }, (_, index) => rule(`act/ground-${index}`, 'exempt', fact(index), ['act/right'])),
    rule('act/spared', 'never a reason', 'spared', ['act/ground-0', 'act/ground-1']),
  ],
  duties: [],
  elements: ['act/right'],
});

const explored = explore(setOut(law, 'act/right', { decision: '2026-01-01' }, 0), []);

test('thirty grounds that are alike are gone through without going through every set of them', () => {
  expect(explored).toBeDefined();
  // The right, those taken away, the rule that does it, and the rest: two ways, three, two, and one more than the rest of the grounds.
  expect(explored?.ways).toBe(2 * 3 * 2 * (many - 2 + 1));
  expect(explored?.patterns).toBe(2 ** (many + 2));
});

test('each is seen to matter, and each is seen to keep back and never to give', () => {
  expect(explored?.matters).toEqual(Array.from({ length: many + 2 }, () => true));
  for (let index = 0; index < many; index += 1) {
    expect(explored === undefined ? undefined : along(explored, fact(index), 'yes')).toEqual({ gained: false, lost: true });
    expect(explored === undefined ? undefined : along(explored, fact(index), 'no')).toEqual({ gained: true, lost: false });
  }
});

test('what takes a ground away is seen to give, for the two it reaches', () => {
  expect(explored === undefined ? undefined : along(explored, 'spared', 'yes')).toEqual({ gained: true, lost: false });
});

test('where no right is met, nothing standing is a gap, and a ground that stands beside it is none', () => {
  expect(explored?.gaps).toHaveLength(1);
  expect(explored?.gaps[0]?.facts).toMatchObject({ right: 'no', [fact(5)]: 'no' });
  expect(explored?.conflict).toBeUndefined();
});
