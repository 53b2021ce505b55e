import { label } from '../argument.ts';
import type { Condition } from '../condition.ts';
import type { DutyRule } from '../duty.ts';
import type { Pack } from '../pack.ts';
import { assemble } from '../pack.ts';
import type { EventDates, Provision, Version } from '../provision.ts';
import { setOut } from '../set-out.ts';
import type { State } from '../state.ts';
import { narrow, nothingKnown } from '../state.ts';
import type { Arguments } from './arguments.ts';
import { peopleEnough } from './arguments.ts';
import type { LawsInTime } from './event-dates.ts';
import { isDuring } from './event-dates.ts';
import type { Checked, Fault } from './fault.ts';
import type { Scenario } from './masking.ts';

/** Other orders that a body of law could have been written in. */
const orders: readonly (<T>(list: readonly T[]) => readonly T[])[] = [
  (list) => [...list].reverse(),
  (list) => [...list.slice(list.length >> 1), ...list.slice(0, list.length >> 1)],
];

/**
 * Nothing turns on the order of writing: put together with its provisions, duties, elements, versions, limbs and conditions in other
 * orders, the law has the same graph of what displaces what, in the same order; all dates choose the same versions; and every argument
 * comes to the same in every case that shows a condition to matter, and where nothing is known.
 */
export function checkOrder(pack: Pack, { laws }: LawsInTime, { elements, others }: Arguments, scenarios: readonly Scenario[]): Checked {
  const faults: Fault[] = [];
  const states = statesOf(pack, scenarios);
  const people = peopleEnough(pack);
  let looked = 0;
  for (const [index, reorder] of orders.entries()) {
    const other = reordered(pack, reorder);
    const names = [`${index + 1}`];
    const moved = pack.order.findIndex((_, place) => graphAt(pack, place) !== graphAt(other, place));
    if (moved >= 0) faults.push({ is: 'order changes the graph', at: pack.order[moved]?.cite ?? '', names });
    for (const [rule, same] of [...pairsOf(pack.provisions, other.byCite), ...pairsOf([...pack.duties.values()], other.duties)]) {
      const law = laws.find(({ dates }) => windowsOf(rule, dates) !== windowsOf(same, dates));
      if (law !== undefined) faults.push({ is: 'order changes the version', at: rule.cite, names, dates: law.dates });
    }
    const differing = new Set<string>();
    for (const { about, law } of [...elements, ...others]) {
      if (differing.has(about)) continue;
      const [one, two] = [setOut(pack, about, law.dates, people), setOut(other, about, law.dates, people)];
      for (const state of states) {
        looked += 1;
        if (labelled(one, state, people) === labelled(two, state, people)) continue;
        differing.add(about);
        faults.push({ is: 'order changes the argument', at: about, names, dates: law.dates });
        break;
      }
    }
  }
  return { check: 'order', looked, faults };
}

function pairsOf<Rule extends { readonly cite: string }>(rules: readonly Rule[], others: ReadonlyMap<string, Rule>) {
  return rules.map((rule): readonly [Rule, Rule] => [rule, others.get(rule.cite) as Rule]);
}

/** The windows of the version chosen, which tell it apart from every other of its rule. */
function windowsOf({ inForce }: Provision | DutyRule, dates: EventDates): Version['windows'] | undefined {
  return inForce.find(({ windows }) => isDuring(dates, windows))?.windows;
}

function reordered(pack: Pack, reorder: <T>(list: readonly T[]) => readonly T[]): Pack {
  const provisions = reorder(pack.provisions).map(
    (provision): Provision => ({
      ...provision,
      limbs: Object.fromEntries(reorder(Object.entries(provision.limbs))),
      displaces: reorder(provision.displaces),
      duties: reorder(provision.duties),
      inForce: reorder(provision.inForce).map((version) => ({ ...version, when: turned(version.when, reorder) })),
    }),
  );
  const duties = reorder([...pack.duties.values()]).map(
    (rule): DutyRule => ({ ...rule, limbs: Object.fromEntries(reorder(Object.entries(rule.limbs))), inForce: reorder(rule.inForce) }),
  );
  return assemble(pack.catalogue, { provisions, duties, elements: reorder(pack.elements) });
}

function turned(condition: Condition, reorder: <T>(list: readonly T[]) => readonly T[]): Condition {
  switch (condition.is) {
    case 'fact':
      return { ...condition, values: reorder(condition.values) };
    case 'not':
      return { is: 'not', of: turned(condition.of, reorder) };
    case 'all':
    case 'any':
      return { is: condition.is, of: reorder(condition.of).map((inner) => turned(inner, reorder)) };
  }
}

/** What stands at one place of the order, and what displaces it there. */
function graphAt(pack: Pack, place: number): string {
  const provision = pack.order[place];
  const displacers = provision === undefined ? [] : (pack.displacers.get(provision) ?? []);
  return [provision?.cite ?? '', ...displacers.map((one) => one.cite)].join(' ');
}

function statesOf(pack: Pack, scenarios: readonly Scenario[]): readonly State[] {
  const known = scenarios.flatMap(({ patterns }) => patterns.map(({ facts }) => facts));
  const apart = new Map(known.map((facts) => [JSON.stringify(facts), facts]));
  return [{}, ...apart.values()].map((facts) => {
    const state = nothingKnown(pack.catalogue);
    for (const [fact, value] of Object.entries(facts)) narrow(pack.catalogue, state, fact, [value]);
    return state;
  });
}

function labelled(argument: ReturnType<typeof setOut>, state: State, people: number): string {
  const { stands, applied } = label(argument, new Array<State>(people + 1).fill(state));
  const found = argument.places.map(({ provision, unit }, index) => `${provision.cite} ${unit} ${applied[index]} ${stands[index]}`);
  return found.sort().join('\n');
}
