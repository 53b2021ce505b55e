import type { Case, Item, Track } from '../case/index.ts';
import type { Because, Part, Protected, Status } from './decision.ts';
import type { Evaluated } from './evaluate.ts';
import { dutiesOf, recordArgument } from './findings.ts';
import type { Ledger } from './ledger.ts';
import { owes } from './ledger.ts';
import { countOf, outcomesIn } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';
import { meansIn, nothing } from './plans.ts';
import { askFor } from './questions.ts';

/** Evaluations already written into the trace of a track, with their findings. */
export type Recorded = Map<Evaluated, readonly string[]>;

/** Turns a stretch into a part: its outcomes, its reasons, its people, and what would settle it. */
export function partOf(case_: Case, item: Item, track: Track, stretch: Stretch, ledger: Ledger, recorded: Recorded): Part {
  const id = `${item.id}/${track.id}@${stretch.from}`;
  const possible = outcomesIn(track.kind, stretch.outcomes);
  const status: Status = stretch.evaluated[0]?.gap === true ? 'gap' : countOf(stretch.outcomes) === 1 ? 'decided' : 'open';
  const findings = stretch.evaluated.flatMap((evaluated) => record(evaluated, id, ledger, recorded));
  for (const evaluated of stretch.evaluated) noteDuties(evaluated, id, ledger);
  const needs = status === 'open' ? askFor(case_, item, track, stretch, id, ledger) : [];
  const segments = [...new Set(stretch.atoms.flatMap((atom) => atom.segments.map((segment) => segment.id)))];
  return {
    id,
    from: stretch.from,
    to: stretch.to,
    status,
    ...(status === 'decided' ? { outcome: possible[0] as Part['possible'][number] } : {}),
    possible,
    because: together(stretch.evaluated.map((evaluated) => evaluated.because)),
    needs,
    exact: stretch.evaluated.length === 1,
    findings: [...new Set(findings)],
    people: peopleOf(stretch, track),
    segments,
    ...(stretch.evaluated.length > 1 ? { snapped: true } : {}),
  };
}

function record(evaluated: Evaluated, id: string, ledger: Ledger, recorded: Recorded): readonly string[] {
  const before = recorded.get(evaluated);
  if (before !== undefined) return before;
  const { argued } = evaluated;
  const findings = recordArgument(ledger, argued.argument, argued.labelling, argued.states, {
    about: id,
    personAt: (unit) => (unit === 0 ? undefined : argued.affected[unit - 1]?.person),
    judgementsAt: (place) => {
      if (place.unit === 0) return argued.settled.get(place.provision.cite)?.ids ?? [];
      const affected = argued.affected[place.unit - 1];
      return affected?.roleScreening === undefined ? (affected?.settled.ids ?? []) : [affected.roleScreening];
    },
    silent: argued.settled.get('dpa-2018/section-45/6')?.finds.get('silence.fact')?.has('yes') === true,
  });
  recorded.set(evaluated, findings);
  return findings;
}

/** What follows for certain, and what may. */
function noteDuties(evaluated: Evaluated, id: string, ledger: Ledger): void {
  for (const { duty, certain } of dutiesOf(evaluated.argued.argument, evaluated.argued.labelling)) owes(ledger, duty, id, certain);
}

function together(lists: readonly (readonly Because[])[]): readonly Because[] {
  const seen = new Map<string, Because>();
  for (const one of lists.flat()) seen.set(`${one.fact}/${one.person ?? ''}`, one);
  return [...seen.values()];
}

/** Everyone the part could touch, with the plans each still needs. */
function peopleOf(stretch: Stretch, track: Track): readonly Protected[] {
  const people = new Map<string, Protected>();
  for (const { argued, plans } of stretch.evaluated) {
    argued.affected.forEach((one, index) => {
      if (one.person === undefined) return;
      const set = plans[index] ?? nothing;
      people.set(one.person, { person: one.person, as: one.relations, plans: meansIn(track.kind, set) });
    });
  }
  return [...people.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}
