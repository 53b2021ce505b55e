import type { Case, Item, Track } from '../case/index.ts';
import type { Because, Part, Protected, Status } from './decision.ts';
import type { Evaluated } from './evaluate.ts';
import { recordArgument } from './findings.ts';
import type { Ledger } from './ledger.ts';
import { owes } from './ledger.ts';
import { countOf, outcomesIn } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';
import type { PlanSet } from './plans.ts';
import { meansIn, nothing } from './plans.ts';
import type { AskedOf } from './questions.ts';
import { askOf, bearOn } from './questions.ts';
import { changesOver } from './stretch-changes.ts';

/** The situations of a track as they are written into the trace: where each first arises, and what has been written of it. */
export interface Situations {
  readonly first: ReadonlyMap<Evaluated, number>;
  readonly written: Map<Evaluated, readonly string[]>;
  /** Stretches of the same situations: by the one situation, or by where each of several first arises. */
  readonly alike: Map<Evaluated | string, Alike>;
}

/** What is said alike of every stretch of the same situations. */
interface Alike {
  readonly said: Omit<Part, 'id' | 'from' | 'to' | 'segments' | 'snapped'>;
  /** What would settle it; absent where nothing is open. */
  readonly asked: AskedOf | undefined;
  /** The ids of those stretches, as parts. */
  readonly parts: string[];
}

/** Turns a stretch into a part: its outcomes, its reasons, its people, and what would settle it. */
export function partOf(case_: Case, item: Item, track: Track, stretch: Stretch, ledger: Ledger, situations: Situations): Part {
  const id = `${item.id}/${track.id}@${stretch.from}`;
  const key = situationIn(stretch) ?? likeness(stretch, situations);
  const before = situations.alike.get(key);
  const alike = before ?? alikeOf(case_, item, track, stretch, ledger, situations);
  if (before === undefined) situations.alike.set(key, alike);
  const { said, asked, parts } = alike;
  parts.push(id);
  if (asked !== undefined) bearOn(asked, id, stretch);
  return partSaid(id, stretch, said);
}

/** Names every property, of which a recording has as many as it has parts: to spread them takes four times as long. */
function partSaid(id: string, stretch: Stretch, said: Alike['said']): Part {
  const { status, outcome, possible, because, wouldChange, needs, exact, findings, people } = said;
  const { from, to, reaching } = stretch;
  const segments = segmentsIn(stretch);
  const part: Part =
    outcome === undefined
      ? { id, from, to, status, possible, because, wouldChange, needs, exact, findings, people, segments }
      : { id, from, to, status, outcome, possible, because, wouldChange, needs, exact, findings, people, segments };
  return reaching.length > 0 ? { ...part, snapped: true } : part;
}

/** The one situation of a stretch that no edit reaches over. */
function situationIn({ own, reaching }: Stretch): Evaluated | undefined {
  return own.length === 1 && reaching.length === 0 ? own[0] : undefined;
}

/** A text that two stretches share exactly when the same is said of them. */
function likeness({ own, reaching, outcomes, exact }: Stretch, { first }: Situations): string {
  const at = (one: Evaluated) => first.get(one) ?? 0;
  return `${own.map(at).join('+')}<${reaching.map(at).join('+')} ${outcomes} ${exact}`;
}

function segmentsIn({ atoms }: Stretch): readonly string[] {
  const [only] = atoms;
  if (only !== undefined && atoms.length === 1) return only.segments.map(({ id }) => id);
  const ids = new Set<string>();
  for (const { segments } of atoms) for (const { id } of segments) ids.add(id);
  return [...ids];
}

function alikeOf(case_: Case, item: Item, track: Track, stretch: Stretch, ledger: Ledger, situations: Situations): Alike {
  const evaluated = [...stretch.own, ...stretch.reaching];
  const possible = outcomesIn(track.kind, stretch.outcomes);
  const status = statusOf(stretch);
  const findings = evaluated.map((one) => findingsOf(one, `${item.id}/${track.id}`, ledger, situations));
  const asked = status === 'open' ? askOf(case_, item, track, stretch, ledger) : undefined;
  const said: Alike['said'] = {
    status,
    ...(status === 'decided' ? { outcome: possible[0] as Part['possible'][number] } : {}),
    possible,
    because: together(evaluated.map((one) => one.because)),
    wouldChange: changesOver(track.kind, stretch),
    needs: asked?.needs ?? [],
    exact: stretch.exact,
    // A stretch of one situation refers to its findings, and does not copy them.
    findings: findings.length === 1 ? (findings[0] ?? none) : none.concat(...findings),
    people: peopleOf(evaluated, track),
  };
  const parts: string[] = [];
  for (const one of evaluated) noteDuties(one, parts, ledger);
  return { said, asked, parts };
}

const none: readonly string[] = Object.freeze([]);

function statusOf(stretch: Stretch): Status {
  if (stretch.own.some((one) => one.gap)) return 'gap';
  if (stretch.own.some((one) => one.conflict)) return 'conflict';
  return countOf(stretch.outcomes) === 1 ? 'decided' : 'open';
}

function findingsOf(evaluated: Evaluated, track: string, ledger: Ledger, { first, written }: Situations): readonly string[] {
  const before = written.get(evaluated);
  if (before !== undefined) return before;
  const { argued } = evaluated;
  const findings = recordArgument(ledger, argued.argument, argued.labelling, argued.states, {
    about: `${track}@${first.get(evaluated) ?? 0}`,
    people: argued.affected.map(({ person }) => person),
    judgementsAt: ({ unit, provision }) =>
      (unit === 0 ? argued.settled.get(provision.cite)?.ids : argued.affected[unit - 1]?.restsOn) ?? none,
    silent: evaluated.unsaid.length > 0,
  });
  written.set(evaluated, findings);
  return findings;
}

/** What follows if the request is answered: for certain, or perhaps. */
function noteDuties(evaluated: Evaluated, parts: readonly string[], ledger: Ledger): void {
  for (const { duty, certain, ifAnswered } of evaluated.brought) {
    owes(ledger, { duty, because: parts, certain, ifAnswered, unsaid: evaluated.unsaid });
  }
}

function together(lists: readonly (readonly Because[])[]): readonly Because[] {
  const [first] = lists;
  if (first !== undefined && lists.every((list) => list === first)) return first;
  const found: Because[] = [];
  const places = new Map<string | undefined, Map<string, number>>();
  for (const list of lists)
    for (const one of list) {
      const ofPerson = places.get(one.person) ?? new Map<string, number>();
      places.set(one.person, ofPerson);
      const place = ofPerson.get(one.fact) ?? found.length;
      ofPerson.set(one.fact, place);
      found[place] = one;
    }
  return found;
}

/** Everyone the part could touch, with how they come into it and the plans each still needs. */
function peopleOf(evaluated: readonly Evaluated[], track: Track): readonly Protected[] {
  const [only] = evaluated;
  if (only !== undefined && evaluated.length === 1) return inOrder(peopleIn(only, track));
  const people = new Map<string, { as: Set<string>; plans: PlanSet }>();
  for (const { argued, plans } of evaluated) {
    argued.affected.forEach((one, index) => {
      if (one.person === undefined) return;
      const known = people.get(one.person) ?? { as: new Set<string>(), plans: 0 };
      for (const relation of one.relations) known.as.add(relation);
      people.set(one.person, { as: known.as, plans: known.plans | (plans[index] ?? nothing) });
    });
  }
  return inOrder([...people].map(([person, { as, plans }]) => ({ person, as: [...as].sort(), plans: meansIn(track.kind, plans) })));
}

/** Those of one situation, whose relations are in order already. */
function peopleIn({ argued, plans }: Evaluated, track: Track): Protected[] {
  const people: Protected[] = [];
  for (const [index, { person, relations }] of argued.affected.entries()) {
    if (person !== undefined) people.push({ person, as: relations, plans: meansIn(track.kind, plans[index] ?? nothing) });
  }
  return people;
}

function inOrder(people: Protected[]): readonly Protected[] {
  return people.sort((a, b) => (a.person < b.person ? -1 : 1));
}
