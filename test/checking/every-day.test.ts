import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/index.ts';
import { declared, part3, ukGdpr, ukGdprDeclared } from '../../src/provisions/index.ts';
import type { Declared, DutyRule, EventName, Pack, Provision, Window } from '../../src/reasoning/index.ts';
import { assemble, checkLaw, covers } from '../../src/reasoning/index.ts';

type Rule = Provision | DutyRule;
type Windows = Readonly<Partial<Record<EventName, Window>>>;

const rulesOf = (pack: Pack): readonly Rule[] => [...pack.provisions, ...pack.duties.values()];

/** One first or last day of one version of one rule. */
interface End {
  readonly rule: Rule;
  readonly version: number;
  readonly event: EventName;
  readonly end: 'from' | 'to';
  readonly day: string;
}

/** Each first or last day of each version of each rule. */
const endsOf = (pack: Pack): readonly End[] =>
  rulesOf(pack).flatMap((rule) =>
    rule.inForce.flatMap(({ windows }, version) =>
      Object.entries(windows as Windows).flatMap(([event, window]) =>
        (['from', 'to'] as const).flatMap((end) => {
          const day = window[end];
          return day === undefined ? [] : [{ rule, version, event: event as EventName, end, day }];
        }),
      ),
    ),
  );

/** The same rule with one of those days moved. */
function moved({ rule, version, event, end, day }: End, by: number): Rule {
  const inForce = rule.inForce.map((one, index) => {
    const windows = one.windows as Windows;
    return index === version ? { ...one, windows: { ...windows, [event]: { ...windows[event], [end]: addDays(day, by) } } } : one;
  });
  return { ...rule, inForce } as Rule;
}

/** What the checks of days find of one rule by itself: whether it is in force once, and no more, on every day but those listed. */
function faultsOf(law: Pack, declared: Declared, rule: Rule): readonly string[] {
  const isProvision = 'effect' in rule;
  const pack = assemble(law.catalogue, { provisions: isProvision ? [rule] : [], duties: isProvision ? [] : [rule], elements: [] });
  const absences = declared.absences.filter(({ of, facts }) => facts === undefined && of.some((pattern) => covers(pattern, rule.cite)));
  const { checks } = checkLaw(pack, { ...declared, absences, directions: [] });
  return checks.flatMap(({ check, faults }) => (check === 'gaps' || check === 'conflicts' ? faults.map(({ is }) => is) : []));
}

describe.each([
  ['Part 3', part3, declared, 298, 16],
  ['the UK GDPR', ukGdpr, ukGdprDeclared, 350, 12],
] as const)('Every first and last day of every rule of %s', (_, law, its, count, implied) => {
  test('is as the table of commencements has it', () => {
    expect(
      rulesOf(law)
        .filter((rule) => faultsOf(law, its, rule).length > 0)
        .map(({ cite }) => cite),
    ).toEqual([]);
  });

  test('is caught where it is a day early or a day late, but where the day of receipt already says as much', () => {
    const mutants = endsOf(law).flatMap((end) => [-1, 1].map((by) => ({ ...end, by })));
    const missed = mutants.filter((end) => faultsOf(law, its, moved(end, end.by)).length === 0);

    expect(missed.map(named)).toEqual(mutants.filter(isImplied).map(named));
    expect(mutants).toHaveLength(count);
    expect(missed).toHaveLength(implied);
  });
});

type Mutant = End & { readonly by: number };

/** Nothing is decided before it is received, so a decision cannot come before a first day that is no later than that of receipt. */
function isImplied({ rule, version, event, end, day, by }: Mutant): boolean {
  const receipt = (rule.inForce[version]?.windows as Windows | undefined)?.receipt?.from;
  return event === 'decision' && end === 'from' && receipt !== undefined && day <= receipt && addDays(day, by) <= receipt;
}

function named({ rule, version, event, end, by }: Mutant): string {
  return `${rule.cite}, version ${version + 1}: ${event} ${end}, by ${by}`;
}
