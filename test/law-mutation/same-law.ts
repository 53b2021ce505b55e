import { addDays } from '../../src/calendar/index.ts';
import type { Catalogue, Condition, EventDates } from '../../src/reasoning/index.ts';
import { compile, inForceFor, leavesOf, narrow, nothingKnown } from '../../src/reasoning/index.ts';
import type { Rule } from './change.ts';
import type { Windows } from './windows.ts';

/** Do two readings of a rule say the same of every request that is decided no earlier than it is received, over every fact pattern? */
export function sameLaw(catalogue: Catalogue, rule: Rule, other: Rule): boolean {
  const days = [...new Set([...daysOf(rule), ...daysOf(other)])];
  return days.every((receipt) =>
    days
      .filter((decision) => decision >= receipt)
      .every((decision) => {
        const dates = { receipt, decision, continuous: decision };
        return said(catalogue, rule, dates) === said(catalogue, other, dates);
      }),
  );
}

/** Each day a rule names with the day before it and after it, and a day long before and long after all of them. */
function daysOf({ inForce }: Rule): readonly string[] {
  const ends = inForce.flatMap(({ windows }) => Object.values(windows as Windows).flatMap(({ from, to }) => [from, to]));
  const named = ends.filter((day) => day !== undefined);
  return ['2000-01-01', '2040-01-01', ...named.flatMap((day) => [-1, 0, 1].map((by) => addDays(day, by)))];
}

/** Everything a rule says for some days, but for the days themselves, as text. */
function said(catalogue: Catalogue, rule: Rule, dates: EventDates): string {
  const { inForce: _, ...always } = rule;
  if (!('effect' in rule)) {
    const { windows: __, note: ___, confidence: ____, ...version } = inForceFor(rule, dates) ?? { windows: {} };
    return JSON.stringify([always, version]);
  }
  const { windows: __, note: ___, when, ...version } = inForceFor(rule, dates) ?? { windows: {}, when: undefined };
  return JSON.stringify([always, version, when === undefined ? '' : verdictsOf(catalogue, when)]);
}

/** What a condition comes to in every pattern of the facts it names, as text; worked out once for a condition. */
function verdictsOf(catalogue: Catalogue, condition: Condition): string {
  const already = verdicts.get(condition);
  if (already !== undefined) return already;
  const asks = compile(catalogue, condition);
  let patterns: Readonly<Record<string, string>>[] = [{}];
  for (const fact of [...new Set(leavesOf(condition).map((leaf) => leaf.fact))].sort()) {
    const values = catalogue.specs[fact]?.values ?? [];
    patterns = patterns.flatMap((pattern) => values.map((value) => ({ ...pattern, [fact]: value })));
  }
  const found = patterns.map((pattern) => {
    const state = nothingKnown(catalogue);
    for (const [fact, value] of Object.entries(pattern)) narrow(catalogue, state, fact, [value]);
    return asks(state);
  });
  const text = found.join('');
  verdicts.set(condition, text);
  return text;
}

const verdicts = new WeakMap<Condition, string>();
