import type { Case, Item, Track } from '../case/index.ts';
import { clashIn } from '../reasoning/index.ts';
import type { Because, Part, Protected, Status } from './decision.ts';
import type { Evaluated } from './evaluate.ts';
import { recordArgument } from './findings.ts';
import type { Ledger } from './ledger.ts';
import { owes } from './ledger.ts';
import { countOf, outcomesIn } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';
import type { PlanSet } from './plans.ts';
import { meansIn, nothing } from './plans.ts';
import { askFor } from './questions.ts';
import { changesOver } from './stretch-changes.ts';

/** The situations of a track as they are written into the trace: where each first arises, and its findings once written. */
export interface Situations {
  readonly first: ReadonlyMap<Evaluated, number>;
  readonly written: Map<Evaluated, readonly string[]>;
}

/** Turns a stretch into a part: its outcomes, its reasons, its people, and what would settle it. */
export function partOf(case_: Case, item: Item, track: Track, stretch: Stretch, ledger: Ledger, situations: Situations): Part {
  const id = `${item.id}/${track.id}@${stretch.from}`;
  const evaluated = [...stretch.own, ...stretch.reaching];
  const possible = outcomesIn(track.kind, stretch.outcomes);
  const status: Status = stretch.own.some((one) => one.gap)
    ? 'gap'
    : clash(stretch)
      ? 'conflict'
      : countOf(stretch.outcomes) === 1
        ? 'decided'
        : 'open';
  const findings = evaluated.map((one) => findingsOf(one, `${item.id}/${track.id}`, ledger, situations));
  for (const one of evaluated) noteDuties(one, id, ledger);
  const needs = status === 'open' ? askFor(case_, item, track, stretch, id, ledger) : [];
  const segments = [...new Set(stretch.atoms.flatMap((atom) => atom.segments.map((segment) => segment.id)))];
  return {
    id,
    from: stretch.from,
    to: stretch.to,
    status,
    ...(status === 'decided' ? { outcome: possible[0] as Part['possible'][number] } : {}),
    possible,
    because: together(evaluated.map((one) => one.because)),
    wouldChange: changesOver(track.kind, stretch),
    needs,
    exact: stretch.exact,
    // A stretch of one situation refers to its findings, and does not copy them.
    findings: findings.length === 1 ? (findings[0] ?? []) : [...new Set(findings.flat())],
    people: peopleOf(evaluated, track),
    segments,
    ...(stretch.reaching.length > 0 ? { snapped: true } : {}),
  };
}

/** Owed and kept back at once, by provisions neither of which gives way: for a person. */
function clash({ own }: Stretch): boolean {
  return own.some(({ argued }) => clashIn(argued.argument, argued.labelling) === 'conflict');
}

function findingsOf(evaluated: Evaluated, track: string, ledger: Ledger, { first, written }: Situations): readonly string[] {
  const before = written.get(evaluated);
  if (before !== undefined) return before;
  const { argued } = evaluated;
  const findings = recordArgument(ledger, argued.argument, argued.labelling, argued.states, {
    about: `${track}@${first.get(evaluated) ?? 0}`,
    personAt: (unit) => (unit === 0 ? undefined : argued.affected[unit - 1]?.person),
    judgementsAt: (place) => {
      if (place.unit === 0) return argued.settled.get(place.provision.cite)?.ids ?? [];
      const affected = argued.affected[place.unit - 1];
      return affected?.roleScreening === undefined ? (affected?.settled.ids ?? []) : [affected.roleScreening];
    },
    silent: evaluated.unsaid.length > 0,
  });
  written.set(evaluated, findings);
  return findings;
}

/** What follows if the request is answered: for certain, or perhaps. */
function noteDuties(evaluated: Evaluated, id: string, ledger: Ledger): void {
  for (const { duty, certain, ifAnswered } of evaluated.brought) {
    owes(ledger, { duty, because: id, certain, ifAnswered, unsaid: evaluated.unsaid });
  }
}

function together(lists: readonly (readonly Because[])[]): readonly Because[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const seen = new Map<string, Because>();
  for (const one of lists.flat()) seen.set(`${one.fact}/${one.person ?? ''}`, one);
  return [...seen.values()];
}

/** Everyone the part could touch, with how they come into it and the plans each still needs. */
function peopleOf(evaluated: readonly Evaluated[], track: Track): readonly Protected[] {
  const people = new Map<string, { as: Set<string>; plans: PlanSet }>();
  for (const { argued, plans } of evaluated) {
    argued.affected.forEach((one, index) => {
      if (one.person === undefined) return;
      const known = people.get(one.person) ?? { as: new Set<string>(), plans: 0 };
      for (const relation of one.relations) known.as.add(relation);
      people.set(one.person, { as: known.as, plans: known.plans | (plans[index] ?? nothing) });
    });
  }
  return [...people]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, { as, plans }]) => ({ person, as: [...as].sort(), plans: meansIn(track.kind, plans) }));
}
