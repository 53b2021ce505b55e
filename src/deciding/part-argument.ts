import type { Argument, Inquiry, Labelling, Reached, State } from '../reasoning/index.ts';
import { label, reachedIn, setOut } from '../reasoning/index.ts';
import type { KnownPerson } from './affected.ts';
import { affectedBy } from './affected.ts';
import type { PartArgument, Setting } from './argued.ts';
import type { Claims } from './claims.ts';
import { likenessOfAnyone } from './likeness.ts';
import { numbering } from './numbering.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { outcomesOf } from './part-outcomes.ts';
import { overReadings } from './readings.ts';
import type { Weighed } from './standing-judgements.ts';
import type { KnownStretch } from './stretch-state.ts';
import { knownOfStretch } from './stretch-state.ts';
import type { WaysFound } from './would-change.ts';

/** What an argument comes to, whoever the people in it are. */
export interface Answered {
  readonly reached: Reached;
  readonly labelling: Labelling;
}

/** What stretches of one track, argued for one element, have in common. */
export interface InCommon {
  /** Arguments answered, by what is known of whoever is in them. */
  readonly answered: Map<string, Answered>;
  /** Stretches, by whose data they are and what was judged over them of nobody in particular. */
  readonly stretches: Map<string, KnownStretch>;
  /** People, by how they come into a stretch and what was judged of them over it. */
  readonly people: Map<string, KnownPerson>;
  /** Numbers what is known of a stretch or of a person. */
  readonly number: (known: string) => number;
  /** Ways to change each place of an argument, by what is known. */
  readonly ways: WaysFound;
}

/** Nothing in common with any stretch before. */
export function nothingInCommon(): InCommon {
  return { answered: new Map(), stretches: new Map(), people: new Map(), number: numbering(), ways: new Map() };
}

/** Sets out and answers the argument about one stretch of a track, for one element. */
export function argue(
  setting: Setting,
  claims: Claims,
  judgements: readonly Weighed[],
  common: InCommon = nothingInCommon(),
): PartArgument {
  const { law, track, dates, element } = setting;
  const { pack } = law;
  const itself = knownOfStretch(setting, claims, judgements, common.stretches, common.number);
  const { settled } = itself;
  const people = affectedBy(setting, claims, judgements, common.people, common.number);
  const affected = people.map((one) => one.affected);
  const states = [itself.state, ...people.map((one) => one.state)];
  const argument = setOut(pack, element, dates, affected.length);
  const readings = claims.readings.map((reading) => argue(setting, reading, judgements, common));
  const boundOf = (on: Argument, of: readonly State[]) => outcomesOf(law, on, of, track, settled, affected);
  const bound = (of: readonly State[]) => boundOf(argument, of);
  const reach = (of: readonly State[], widest?: OutcomeSet) => reachedIn(pack.catalogue, of, argument.shared, bound, undefined, widest);
  const anyone = likenessOfAnyone(itself, people);
  const isAlone = readings.length === 0;
  const before = isAlone ? common.answered.get(anyone) : undefined;
  const alone = isAlone ? (before?.reached ?? reach(states)) : undefined;
  const labelling = before?.labelling ?? label(argument, states);
  if (alone !== undefined && before === undefined) common.answered.set(anyone, { reached: alone, labelling });
  const inquiry: Inquiry = {
    catalogue: pack.catalogue,
    states,
    facts: argument.facts,
    together: argument.together,
    bound,
    outcomes: (of, widest) => {
      if (alone === undefined) return overReadings({ argument, states, affected }, readings, of);
      return of === states ? alone.outcomes : reach(of, widest).outcomes;
    },
  };
  let bounds: Map<Argument, OutcomeSet> | undefined;
  return {
    argument,
    states,
    affected,
    settled,
    inquiry,
    outcomes: alone?.outcomes ?? inquiry.outcomes(states),
    exact: alone?.exact ?? readings.every((one) => one.exact),
    labelling,
    readings,
    anyone,
    under: (other) => {
      if (readings.length > 0) return readings.reduce((set, one) => set | one.under(other), 0);
      const then = setOut(pack, element, other, affected.length);
      bounds ??= new Map<Argument, OutcomeSet>();
      const known = bounds.get(then) ?? (hasRight(then) ? boundOf(then, states) : 0);
      bounds.set(then, known);
      return known;
    },
  };
}

const alreadyLooked = new WeakMap<Argument, boolean>();

/** Is the right to the element in force? */
export function hasRight(argument: Argument): boolean {
  const { element, places } = argument;
  const found = alreadyLooked.get(argument) ?? places.some(({ provision, version }) => provision.cite === element && version !== undefined);
  alreadyLooked.set(argument, found);
  return found;
}
