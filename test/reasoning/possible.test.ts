import { describe, expect, test } from 'vitest';
import type { Condition, State } from '../../src/reasoning/index.ts';
import { canFail, canHold, interpret, reachedIn, remaining } from '../../src/reasoning/index.ts';
import { all, any, is, knowing, not, smallFacts, yesOrNo } from './small-facts.ts';

const facts = smallFacts({ one: yesOrNo, two: yesOrNo, three: yesOrNo, kind: ['text', 'image', 'sound'] });
type Known = Readonly<Record<string, string | readonly string[]>>;

/** Facts by name, each alone and of the one thing asked about. */
const each = (...names: readonly string[]) => names.map((fact) => [{ unit: 0, fact }]);

/** Whether a condition holds, taken leaf by leaf: too wide wherever a fact stands in it twice. Keeps what was asked. */
function bounding(when: Condition, known: Known) {
  const asks = interpret(facts, when);
  const states = [knowing(facts, known)];
  const asked: (readonly string[])[][] = [];
  const bound = ([state]: readonly State[]) => {
    asked.push(facts.ids.map((id) => remaining(facts, state as State, id)));
    return asks(state as State);
  };
  const reached = (shared: readonly string[], most?: number) => reachedIn(facts, states, each(...shared), bound, most);
  return { asked, reached, states };
}

const contradiction = (fact: string): Condition => all(is(fact), not(is(fact)));

describe('What can be', () => {
  test('is found by settling what bears twice, though leaf by leaf it seemed that more could', () => {
    expect(bounding(contradiction('one'), {}).reached([])).toEqual({ outcomes: 3, exact: true });
    expect(bounding(contradiction('one'), {}).reached(['one'])).toEqual({ outcomes: canFail, exact: true });
    expect(bounding(any(contradiction('one'), contradiction('two')), {}).reached(['one', 'two'])).toEqual({
      outcomes: canFail,
      exact: true,
    });
    expect(bounding(any(is('one'), not(is('one'))), {}).reached(['one'])).toEqual({ outcomes: canHold, exact: true });
  });

  test('takes no value that is ruled out', () => {
    const ofKind = any(contradiction('one'), is('kind', 'text'));
    expect(bounding(ofKind, { kind: ['image', 'sound'] }).reached(['one', 'kind'])).toEqual({ outcomes: canFail, exact: true });
    expect(bounding(ofKind, {}).reached(['one', 'kind'])).toEqual({ outcomes: 3, exact: true });
  });

  test('is first asked as things are, and then where every shared unknown raises nothing or, failing that, has its first value left', () => {
    const { asked, reached } = bounding(contradiction('one'), { two: 'yes', kind: ['image', 'sound'] });
    reached(['one', 'two', 'kind']);
    expect(asked.slice(0, 2)).toEqual([
      [yesOrNo, ['yes'], yesOrNo, ['image', 'sound']],
      [['no'], ['yes'], yesOrNo, ['image']],
    ]);
  });

  test('is asked no further once it is settled, or nothing shared is unknown', () => {
    const settled = bounding(is('one'), { one: 'yes' });
    expect([settled.reached(['one', 'two']), settled.asked.length]).toEqual([{ outcomes: canHold, exact: true }, 1]);
    const known = bounding(any(contradiction('one'), is('two')), { one: 'yes' });
    expect([known.reached(['one'], 0), known.asked.length]).toEqual([{ outcomes: 3, exact: true }, 1]);
  });

  test('is asked no further once everything that seemed possible is, nor down a branch that can add nothing', () => {
    // As things are, and where `one` raises nothing: `two` is not shared, and may be either.
    const all3 = bounding(any(contradiction('one'), is('two')), {});
    expect([all3.reached(['one']), all3.asked.length]).toEqual([{ outcomes: 3, exact: true }, 2]);
    // As things are, which starts the search too, all raising nothing, and `one` yes: then both are found, and `one` no is left alone.
    const half = bounding(is('one'), {});
    expect([half.reached(['one', 'three']), half.asked.length]).toEqual([{ outcomes: 3, exact: true }, 3]);
    // `one` no adds nothing, so `three` is settled only where `one` is yes.
    const deeper = bounding(all(is('one'), contradiction('three')), {});
    expect([deeper.reached(['one', 'three']), deeper.asked.length]).toEqual([{ outcomes: canFail, exact: true }, 6]);
  });

  test('is not sought down a branch where several things may be, all of them found', () => {
    // Whatever is known, the first two outcomes may be; the third seems to be possible while `one` is not settled.
    let times = 0;
    const asks = interpret(facts, contradiction('one'));
    const bound = ([state]: readonly State[]) => {
      times += 1;
      return asks(state as State) === canFail ? 0b011 : 0b111;
    };
    expect(reachedIn(facts, [knowing(facts, {})], each('one', 'two'), bound)).toEqual({ outcomes: 0b011, exact: true });
    // As things are, which starts the search too, all raising nothing, and the two values of `one`: `two` is never settled.
    expect(times).toBe(4);
  });

  test('is called wider than it may be, and not exact, once too many states have been tried', () => {
    const settling = (most: number) => bounding(contradiction('one'), {}).reached(['one'], most);
    // The start of the search, and one state for each value of `one`.
    expect(settling(3)).toEqual({ outcomes: canFail, exact: true });
    expect([0, 1, 2].map(settling)).toEqual([0, 1, 2].map(() => ({ outcomes: 3, exact: false })));
    const stopped = bounding(contradiction('one'), {});
    stopped.reached(['one'], 1);
    // As things are, which starts the search too, and all raising nothing.
    expect(stopped.asked.length).toBe(2);
  });

  test('leaves what is known as it is, even while it is asked', () => {
    const { states } = bounding(contradiction('one'), {});
    const before = states.map(String);
    reachedIn(facts, states, each('one', 'two'), ([state]) => {
      expect(states.map(String)).toEqual(before);
      return interpret(facts, contradiction('one'))(state as State);
    });
  });
});

describe('A fact that stands in two states', () => {
  /** 1 where the two states have one value of `kind` in common, and 2 where they may differ. */
  const alike = ([first, second]: readonly State[]) => {
    const [a, b] = [remaining(facts, first as State, 'kind'), remaining(facts, second as State, 'kind')];
    return (a.some((value) => b.includes(value)) ? 1 : 0) | (a.length === 1 && b.join() === a.join() ? 0 : 2);
  };
  const twice = [[0, 1].map((unit) => ({ unit, fact: 'kind' }))];
  const inBoth = (first: Known, second: Known) => reachedIn(facts, [knowing(facts, first), knowing(facts, second)], twice, alike);

  test('has only a value that both leave to it, also where one of them knows it', () => {
    expect(inBoth({}, {})).toEqual({ outcomes: 1, exact: true });
    expect(inBoth({ kind: ['text', 'image'] }, { kind: ['image', 'sound'] })).toEqual({ outcomes: 1, exact: true });
    expect(inBoth({ kind: 'image' }, {})).toEqual({ outcomes: 1, exact: true });
    expect(inBoth({}, { kind: 'image' })).toEqual({ outcomes: 1, exact: true });
  });

  test('has none where they leave it none, and is never asked of without a value', () => {
    const states = [knowing(facts, { kind: 'text' }), knowing(facts, { kind: ['image', 'sound'] })];
    const bound = (of: readonly State[]) => {
      for (const one of of) expect(remaining(facts, one, 'kind')).not.toEqual([]);
      return 3;
    };
    expect(reachedIn(facts, states, twice, bound)).toEqual({ outcomes: 3, exact: true });
  });
});
