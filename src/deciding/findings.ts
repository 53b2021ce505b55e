import type {
  Argument,
  Audience,
  Effect,
  FoundLimb,
  Labelling,
  Pack,
  Place,
  Provision,
  Standing,
  State,
  Verdict,
} from '../reasoning/index.ts';
import { canFail, canHold, covers, limbsIn, standingOf, verdictOf } from '../reasoning/index.ts';
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
  const stem = `${reading.about}#${shortly(argument.element)}`;
  const tails = argument.places.map((place) => tailOf(place, reading));
  const ids = tails.map((tail) => `${stem}:${tail}`);
  const recorded = placesOf(argument, labelling, states).map(({ place, verdict, standing, weight, limbs, beatenBy }, index) => {
    const id = ids[index] as string;
    const person = reading.personAt(place.unit);
    const { unsure } = place.provision;
    const citableFrom = place.version?.citableFrom;
    const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
      id,
      provision: place.provision.cite,
      element: argument.element,
      about: reading.about,
      verdict,
      standing,
      limbs,
      beatenBy: beatenBy.map((rival) => ids[rival] as string),
      judgements: reading.judgementsAt(place),
      audience: audienceOf(place, reading),
    };
    if (person !== undefined) finding.person = person;
    if (unsure !== undefined) finding.unsure = unsure;
    if (citableFrom !== undefined) finding.citableFrom = citableFrom;
    ledger.findings.push(finding);
    return { id, tail: tails[index] as string, weight };
  });
  return recorded.sort((a, b) => a.weight - b.weight || (a.tail < b.tail ? -1 : 1)).map(({ id }) => id);
}

/** What became of one place of an argument, whoever it is about. */
interface Placed {
  readonly place: Place;
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** The strongest least. */
  readonly weight: number;
  readonly limbs: readonly FoundLimb[];
  /** The places that displace it and stand. */
  readonly beatenBy: readonly number[];
}

const alreadyPlaced = new WeakMap<Labelling, readonly Placed[]>();

/** What became of each place, worked out once for all of whom the same is known. */
function placesOf(argument: Argument, labelling: Labelling, states: readonly State[]): readonly Placed[] {
  const before = alreadyPlaced.get(labelling);
  if (before !== undefined) return before;
  const leading = leadingEffect(argument, labelling);
  const places = argument.places.map((place, index): Placed => {
    const standing = withSupport(standingOf(argument, labelling, index), place.provision.effect, leading);
    return {
      place,
      verdict: verdictOf(labelling.verdicts[index] ?? 0),
      standing,
      weight: standings.indexOf(standing),
      limbs: limbsIn(place.limbs, states[place.unit] as State),
      beatenBy: standing === 'beaten' ? place.displacedBy.filter((rival) => labelling.stands[rival] === canHold) : [],
    };
  });
  alreadyPlaced.set(labelling, places);
  return places;
}

/** An element of section 45 by what follows the section; any other as it is cited. */
function shortly(element: string): string {
  const section = element.indexOf('-45/');
  return section < 0 ? element : element.slice(section + 4);
}

/** What tells the findings of one argument apart. */
function tailOf({ unit, provision }: Place, reading: Reading): string {
  return unit === 0 ? provision.cite : `${provision.cite}:${reading.personAt(unit) ?? 'someone'}`;
}

/** From the strongest. */
const standings: readonly Standing[] = [
  'decides',
  'reinstated',
  'supports',
  'undecided',
  'beaten',
  'available and not exercised',
  'irrelevant',
];

/** The effect that prevails, where one certainly does. */
function leadingEffect(argument: Argument, labelling: Labelling): Effect | undefined {
  const standing = argument.places.filter((_, index) => labelling.stands[index] === canHold).map((place) => place.provision.effect);
  return precedence.find((effect) => standing.includes(effect));
}

function withSupport(standing: Standing, effect: Effect, leading: Effect | undefined): Standing {
  if (standing !== 'decides' || leading === undefined || effect === leading) return standing;
  return precedence.indexOf(effect) > precedence.indexOf(leading) ? 'supports' : standing;
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

/** The duties that stand or may stand with an argument, each once: certain if anything that stands for certain brings it. */
export function dutiesOf(pack: Pack, argument: Argument, labelling: Labelling): readonly Brought[] {
  const brought = new Map<string, Brought>();
  argument.places.forEach((place, index) => {
    const stands = labelling.stands[index] ?? canFail;
    if (stands === canFail) return;
    for (const one of broughtBy(pack, place.provision)) {
      if (!brought.has(one.duty) || stands === canHold) brought.set(one.duty, { ...one, certain: stands === canHold });
    }
  });
  return [...brought.values()];
}

/** What each provision brings when it stands, worked out once. */
const alreadyBrought = new Map<Provision, readonly Omit<Brought, 'certain'>[]>();

function broughtBy(pack: Pack, provision: Provision): readonly Omit<Brought, 'certain'>[] {
  const known = alreadyBrought.get(provision);
  if (known !== undefined) return known;
  const brought = provision.duties
    .map((duty) => ({ duty, rule: pack.duties.get(duty) }))
    .filter(({ rule }) => !(rule?.notFor ?? []).some((pattern) => covers(pattern, provision.cite)))
    .map(({ duty, rule }) => ({ duty, ifAnswered: rule?.does !== 'route' }));
  alreadyBrought.set(provision, brought);
  return brought;
}
