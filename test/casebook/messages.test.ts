import { describe, expect, it } from 'vitest';
import { parseMessage, sortMessage } from '../../src/sorting/index.ts';
import { entries } from './cases/index.ts';
import type { Sorted } from './entry.ts';

/** Scenarios that are about where a thing that came in goes, before there is a case. */
for (const { scenario, holds, messages = [] } of entries.filter((entry) => entry.messages !== undefined)) {
  describe(`${scenario}: ${holds}`, () => {
    for (const one of messages) it(`when ${one.when}`, () => check(one));

    it('shows the fact that decides both ways', () => {
      const turning = messages.flatMap(({ turnsOn }) => Object.entries(turnsOn ?? {}).map(([fact, value]) => `${fact}: ${value}`));

      expect(new Set(turning).size).toBeGreaterThan(1);
    });
  });
}

function check({ message, goes, turnsOn = {}, duties = [], asks = [] }: Sorted): void {
  const parsed = parseMessage(message);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  const read = sortMessage(message);
  expect(read.asks.flatMap((ask) => ask.goes)).toEqual(goes);
  const parts = read.asks.flatMap((ask) => ask.parts.filter(({ certain }) => certain));
  const follows = parts.flatMap((part) => [part.notice, ...part.duties]).map(({ duty }) => duty);
  expect(follows).toEqual(expect.arrayContaining([...duties]));
  expect(read.questions.map(({ id }) => id)).toEqual(asks);
  const turning = read.asks.flatMap(({ wouldChange }) => wouldChange.map(({ change }) => [change.fact, change.from]));
  for (const [fact, value] of Object.entries(turnsOn)) expect(turning).toContainEqual([fact, [value]]);
}
