import type { Catalogue } from '../catalogue.ts';
import type { State } from '../state.ts';
import { narrow, nothingKnown } from '../state.ts';
import type { FactPattern } from './fault.ts';

/** Something that turns on facts, put to one of the states: 0 for the thing, then one for each person in it. */
export interface Turning {
  readonly unit: number;
  readonly facts: readonly { readonly unit: number; readonly fact: string }[];
  readonly holds: (states: readonly State[]) => boolean;
}

/** One way in which the things that turn on the same facts can come out together, with facts that show it. */
export interface Way {
  /** By place in the list of things asked about. */
  readonly holding: readonly number[];
  readonly facts: FactPattern;
}

/** Facts that bear on each other through what turns on them, gone through in every pattern. */
export interface Component {
  readonly facts: readonly { readonly unit: number; readonly fact: string; readonly values: readonly string[] }[];
  readonly ways: readonly Way[];
  /** Which way each pattern comes out; a pattern is counted with the last fact moving fastest. */
  readonly wayOf: Int32Array;
}

/** Things asked about that share facts, with all the facts they share. */
export interface Group {
  readonly facts: readonly { readonly unit: number; readonly fact: string }[];
  /** By place in the list of things asked about, in order. */
  readonly asked: readonly number[];
}

/** More patterns than this of facts that bear on each other are not gone through. */
const most = 1 << 16;

/** Parts what is asked about into groups that share no fact. What shares no fact is independent. */
export function groupsOf(asked: readonly Turning[]): readonly Group[] {
  const groups: { facts: Map<string, { unit: number; fact: string }>; asked: number[] }[] = [];
  asked.forEach(({ facts }, index) => {
    const mine = new Map(facts.map((at) => [`${at.unit} ${at.fact}`, at]));
    const [joined, apart] = [groups.filter((one) => overlaps(one.facts, mine)), groups.filter((one) => !overlaps(one.facts, mine))];
    const facts_ = new Map([...joined.flatMap((one) => [...one.facts]), ...mine]);
    groups.splice(0, groups.length, ...apart, {
      facts: facts_,
      asked: [...joined.flatMap((one) => one.asked), index].sort((a, b) => a - b),
    });
  });
  return groups.map((group) => ({ facts: [...group.facts.values()], asked: group.asked }));
}

/**
 * Goes through every pattern of facts of each group: a way for each component is a case, and every case is a way for each. Undefined
 * where one is too large.
 */
export function componentsOf(catalogue: Catalogue, asked: readonly Turning[]): readonly Component[] | undefined {
  const components = groupsOf(asked).map((group) => throughout(catalogue, asked, group));
  return components.every((one) => one !== undefined) ? components : undefined;
}

function overlaps(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  for (const key of b.keys()) if (a.has(key)) return true;
  return false;
}

/** Goes through every pattern of the facts of one group. Undefined where there are too many. */
export function throughout(catalogue: Catalogue, asked: readonly Turning[], { facts: named, asked: mine }: Group): Component | undefined {
  const facts = named.map((at) => ({ ...at, values: catalogue.specs[at.fact]?.values ?? [] }));
  const size = facts.reduce((product, { values }) => product * values.length, 1);
  if (size > most) return undefined;
  const states = Array.from({ length: 1 + Math.max(0, ...asked.map(({ unit }) => unit)) }, () => nothingKnown(catalogue));
  const known = new Map<string, number>();
  const ways: Way[] = [];
  const wayOf = new Int32Array(size);
  for (let pattern = 0; pattern < size; pattern += 1) {
    const values = valuesAt(facts, pattern);
    facts.forEach(({ unit, fact }, index) => {
      narrow(catalogue, states[unit] as State, fact, [values[index] as string]);
    });
    const holding = mine.filter((index) => asked[index]?.holds(states) === true);
    const key = holding.join(' ');
    const way = known.get(key) ?? ways.length;
    if (way === ways.length) ways.push({ holding, facts: shownBy(facts, values) });
    known.set(key, way);
    wayOf[pattern] = way;
  }
  return { facts, ways, wayOf };
}

/** The facts of the first person go by their own names, as those of the thing do. */
function shownBy(facts: Component['facts'], values: readonly string[]): FactPattern {
  return Object.fromEntries(facts.map(({ unit, fact }, index) => [unit > 1 ? `${fact} (${unit})` : fact, values[index] as string]));
}

function valuesAt(facts: Component['facts'], pattern: number): readonly string[] {
  let rest = pattern;
  const values: string[] = [];
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const { values: its } = facts[index] as Component['facts'][number];
    values[index] = its[rest % its.length] as string;
    rest = Math.floor(rest / its.length);
  }
  return values;
}

/** Each pair of ways that moving one fact to a value, with every other as it was, leads from and to. */
export function moves(component: Component, fact: string, to: string): readonly (readonly [from: number, to: number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  component.facts.forEach((one, index) => {
    const target = one.values.indexOf(to);
    if (one.fact !== fact || target < 0) return;
    const stride = component.facts.slice(index + 1).reduce((product, { values }) => product * values.length, 1);
    component.wayOf.forEach((from, pattern) => {
      const at = Math.floor(pattern / stride) % one.values.length;
      const onto = component.wayOf[pattern + (target - at) * stride] as number;
      if (from !== onto) pairs.set(`${from} ${onto}`, [from, onto]);
    });
  });
  return [...pairs.values()];
}
