import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { compile, interpret } from '../../src/reasoning/index.ts';
import { someCondition, someFacts, someState } from './random-law.ts';

test.prop([
  someFacts.chain((facts) =>
    fc.tuple(fc.constant(facts), someCondition(facts), fc.array(someState(facts), { minLength: 1, maxLength: 8 })),
  ),
])('a compiled condition answers as the plain reading of it does', ([facts, condition, states]) => {
  const fast = compile(facts, condition);
  const plain = interpret(facts, condition);

  for (const state of states) expect(fast(state)).toBe(plain(state));
});
