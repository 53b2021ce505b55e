import type { Decision, Finding } from '../deciding/index.ts';
import { sorting, sortingFacts } from '../provisions/sorting/index.ts';
import type { EventDates, FactAt, Inquiry, Outlook, Place, State } from '../reasoning/index.ts';
import { becauseOf, canFail, canHold, inForceFor, leavesOf, nearestChanges, neededBy, reachedIn } from '../reasoning/index.ts';
import { becauseIn, changeIn, findingAt, puttingOtherwise } from './arguing.ts';
import type { Beginning } from './decision.ts';
import type { Route } from './routes.ts';

/** What time may wait for, one bit each, in the order in which one would stop it before the next. */
const beginnings: readonly Beginning[] = ['when authority is shown', 'when identity is confirmed', 'at once'];

const authority = 'practice/authority-to-act';
const identityUnder = {
  'Part 3': 'dpa-2018/section-52/4',
  'UK GDPR': 'uk-gdpr/article-12/6',
  'Part 4': 'dpa-2018/section-94/5',
} as const;

/** The rules by which what goes by a route may have to wait; none where nothing about who asks matters. */
function waitingRules(route: Route): readonly string[] {
  if (route.kind === 'complaint about data') return [authority];
  if ('under' in route && (route.under === 'Part 3' || route.under === 'UK GDPR' || route.under === 'Part 4'))
    return [authority, identityUnder[route.under]];
  return [];
}

/** Whether a rule about an ask holds, put to it alone. */
export interface Ruled {
  readonly place: Place;
  readonly facts: readonly FactAt[];
}

/** A rule in force, as a place of its own; undefined where no version of it is in force. */
export function ruleFor(cite: string, dates: EventDates): Ruled | undefined {
  const provision = sorting.byCite.get(cite);
  const version = provision === undefined ? undefined : inForceFor(provision, dates);
  if (provision === undefined || version === undefined) return undefined;
  const facts = [...new Set(leavesOf(version.when).map(({ fact }) => fact))].map((fact) => ({ unit: 0, fact }));
  const place: Place = {
    provision,
    version,
    unit: 0,
    displacedBy: [],
    asks: sorting.compiled.get(version) ?? ((): Outlook => canFail),
    exercised: () => canHold,
    limbs: sorting.limbs.get(version) ?? { limbs: [], close: undefined },
  };
  return { place, facts };
}

/** When time begins on what goes by a route, with the rules behind it. */
export interface Begun {
  readonly decision: Omit<Decision<Beginning>, 'needs'>;
  readonly needed: readonly FactAt[];
  readonly findings: readonly Finding[];
  /** The rules that make it wait, or may: each with whether it certainly does. */
  readonly waits: readonly { readonly place: Place; readonly certain: boolean }[];
}

/** Decides when time begins: authority is asked for before identity, and nothing runs until both are there. */
export function beginningOf(route: Route, part: string, ask: string, state: State, dates: EventDates): Begun | undefined {
  const rules = waitingRules(route).flatMap((cite) => ruleFor(cite, dates) ?? []);
  if (rules.length === 0) return undefined;
  const named = new Set(rules.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
  const facts = sortingFacts.ids.filter((id) => named.has(id)).map((fact) => ({ unit: 0, fact }));
  const bound = ([known]: readonly State[]) => possible(rules, known as State);
  const reach = (states: readonly State[]) =>
    reachedIn(
      sortingFacts,
      states,
      facts.map((at) => [at]),
      bound,
    );
  const inquiry: Inquiry = {
    catalogue: sortingFacts,
    states: [state],
    facts,
    together: rules.map((rule) => rule.facts),
    outcomes: (states) => reach(states).outcomes,
  };
  const { outcomes, exact } = reach([state]);
  const inWords = (set: number) => beginnings.filter((_, bit) => ((set >> bit) & 1) !== 0);
  const found = inWords(outcomes);
  const reason = becauseOf(inquiry);
  const ways = reason.flatMap(({ fact }) => puttingOtherwise(state, fact));
  const decided = found.length === 1;
  const findings = rules.map(({ place }): Finding => {
    const verdict = place.asks(state);
    const id = `${part}:${place.provision.cite}`;
    const standing = verdict === canHold ? 'decides' : verdict === canFail ? 'irrelevant' : 'undecided';
    return findingAt(place, { id, element: part, about: ask, verdict, standing, beatenBy: [] }, state);
  });
  return {
    decision: {
      status: decided ? 'decided' : 'open',
      ...(decided ? { outcome: found[0] as Beginning } : {}),
      possible: found,
      because: reason.map(({ fact }) => becauseIn(state, fact)),
      wouldChange: nearestChanges(inquiry, reason, ways, (puts) => puts.length)
        .slice(0, 4)
        .map((near) => ({
          records: near.records,
          facts: near.puts.map((put) => changeIn(state, put)),
          gives: inWords(near.outcomes),
        })),
      exact,
      findings: findings.map(({ id }) => id),
    },
    needed: neededBy(inquiry),
    findings,
    waits: rules.flatMap(({ place }) => {
      const outlook = place.asks(state);
      return outlook === canFail ? [] : [{ place, certain: outlook === canHold }];
    }),
  };
}

function possible(rules: readonly Ruled[], state: State): number {
  let set = 0;
  for (const { place } of rules) {
    const outlook = place.asks(state);
    if ((outlook & canHold) !== 0) set |= place.provision.cite === authority ? 1 : 2;
    if (outlook === canHold) return set;
  }
  return set | 4;
}
