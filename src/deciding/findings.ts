import { facts, part3 } from '../provisions/index.ts';
import type { Argument, Audience, Effect, Labelling, Place, Standing, State } from '../reasoning/index.ts';
import { canFail, canHold, compile, covers, leavesOf, remaining, standingOf, verdictOf } from '../reasoning/index.ts';
import type { Finding } from './decision.ts';
import type { Ledger } from './ledger.ts';

/** Effects in the order they take a thing out of the argument: a ground that also stands behind one of these supports it. */
const precedence: readonly Effect[] = ['routed elsewhere', 'given for sense', 'out of scope', 'excluded', 'exempt', 'restricted', 'owed'];

/** Whose each place is, what it rests on, and who may be told. */
export interface Reading {
  readonly about: string;
  readonly personAt: (unit: number) => string | undefined;
  readonly judgementsAt: (place: Place) => readonly string[];
  /** True where even saying that something is restricted would undermine the restriction. */
  readonly silent: boolean;
}

/** Writes the argument into the trace and returns the ids of its findings, strongest first. */
export function recordArgument(
  ledger: Ledger,
  argument: Argument,
  labelling: Labelling,
  states: readonly State[],
  reading: Reading,
): readonly string[] {
  const ids = argument.places.map((place) => idOf(argument, place, reading));
  const leading = leadingEffect(argument, labelling);
  const recorded = argument.places.map((place, index) => {
    const id = ids[index] as string;
    const standing = withSupport(standingOf(argument, labelling, index), place.provision.effect, leading);
    const person = reading.personAt(place.unit);
    const finding: Finding = {
      id,
      provision: place.provision.cite,
      element: argument.element,
      about: reading.about,
      ...(person === undefined ? {} : { person }),
      verdict: verdictOf(labelling.verdicts[index] ?? 0),
      standing,
      limbs: limbsOf(place, states[place.unit] as State),
      beatenBy:
        standing === 'beaten'
          ? place.displacedBy.filter((rival) => labelling.stands[rival] === canHold).map((rival) => ids[rival] as string)
          : [],
      judgements: reading.judgementsAt(place),
      audience: audienceOf(place, reading),
      ...(place.provision.unsure === undefined ? {} : { unsure: place.provision.unsure }),
      ...(place.version?.citableFrom === undefined ? {} : { citableFrom: place.version.citableFrom }),
    };
    ledger.findings.set(id, finding);
    return finding;
  });
  return [...recorded].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1)).map((finding) => finding.id);
}

function idOf(argument: Argument, place: Place, reading: Reading): string {
  const person = place.unit === 0 ? '' : `:${reading.personAt(place.unit) ?? 'someone'}`;
  const element = argument.element.slice(argument.element.indexOf('-45/') + 4);
  return `${reading.about}#${element}:${place.provision.cite}${person}`;
}

const standings: readonly Standing[] = [
  'decides',
  'reinstated',
  'supports',
  'undecided',
  'beaten',
  'available and not exercised',
  'irrelevant',
];

function weight(finding: Finding): number {
  return standings.indexOf(finding.standing);
}

/** The effect that prevails, where one certainly does. */
function leadingEffect(argument: Argument, labelling: Labelling): Effect | undefined {
  const standing = argument.places.filter((_, index) => labelling.stands[index] === canHold).map((place) => place.provision.effect);
  return precedence.find((effect) => standing.includes(effect));
}

function withSupport(standing: Standing, effect: Effect, leading: Effect | undefined): Standing {
  if (standing !== 'decides' || leading === undefined || effect === leading) return standing;
  return precedence.indexOf(effect) > precedence.indexOf(leading) ? 'supports' : standing;
}

function limbsOf(place: Place, state: State): Finding['limbs'] {
  if (place.version === undefined) return [];
  return leavesOf(place.version.when).map((leaf) => ({
    limb: leaf.limb,
    fact: leaf.fact,
    values: remaining(facts, state, leaf.fact),
    verdict: verdictOf(compile(facts, leaf)(state)),
  }));
}

/** Where silence is needed, nothing that restricts is told to the requester. */
function audienceOf(place: Place, reading: Reading): readonly Audience[] {
  const { tell, effect } = place.provision;
  return reading.silent && effect !== 'owed' ? tell.filter((audience) => audience !== 'requester') : tell;
}

/** A duty brought by an argument: whether it certainly is, and whether it waits on the request being answered. To send someone elsewhere does not. */
export interface Brought {
  readonly duty: string;
  readonly certain: boolean;
  readonly ifAnswered: boolean;
}

/** The duties that stand or may stand with an argument. */
export function dutiesOf(argument: Argument, labelling: Labelling): readonly Brought[] {
  return argument.places.flatMap((place, index) => {
    const stands = labelling.stands[index] ?? canFail;
    if (stands === canFail) return [];
    return place.provision.duties
      .map((duty) => ({ duty, rule: part3.duties.get(duty) }))
      .filter(({ rule }) => !(rule?.notFor ?? []).some((pattern) => covers(pattern, place.provision.cite)))
      .map(({ duty, rule }) => ({ duty, certain: stands === canHold, ifAnswered: rule?.does !== 'route' }));
  });
}
