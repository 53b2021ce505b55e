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

/** Who the people of an argument are, what each place rests on, and who may be told. */
export interface Reading {
  readonly about: string;
  /** Who each unit after the first is; absent where nobody has identified them. */
  readonly people: readonly (string | undefined)[];
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
  const stem = `${reading.about}#${shortly(argument.element)}:`;
  const places = placesOf(argument, labelling, states);
  const { tails, order } = namesOf(places, labelling, reading.people);
  const ids = tails.map((tail) => stem + tail);
  for (const [index, { place, verdict, standing, limbs, beatenBy }] of places.entries()) {
    const person = place.unit === 0 ? undefined : reading.people[place.unit - 1];
    const { unsure } = place.provision;
    const citableFrom = place.version?.citableFrom;
    const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
      id: ids[index] as string,
      provision: place.provision.cite,
      element: argument.element,
      about: reading.about,
      verdict,
      standing,
      limbs,
      beatenBy: beatenBy.length === 0 ? none : beatenBy.map((rival) => ids[rival] as string),
      judgements: reading.judgementsAt(place),
      audience: audienceOf(place, reading),
    };
    if (person !== undefined) finding.person = person;
    if (unsure !== undefined) finding.unsure = unsure;
    if (citableFrom !== undefined) finding.citableFrom = citableFrom;
    ledger.findings.push(finding);
  }
  return order.map((index) => ids[index] as string);
}

const none: readonly string[] = Object.freeze([]);

/** What tells the findings of one argument apart, by place; and the places from the strongest. */
interface Names {
  readonly tails: readonly string[];
  readonly order: readonly number[];
}

const alreadyNamed = new WeakMap<Labelling, Map<string, Names>>();

/** The names of findings, worked out once for the same people of whom the same is known. */
function namesOf(places: readonly Placed[], labelling: Labelling, people: Reading['people']): Names {
  const known = alreadyNamed.get(labelling) ?? new Map<string, Names>();
  alreadyNamed.set(labelling, known);
  const key = people.map((person) => person ?? '').join('\n');
  const before = known.get(key);
  if (before !== undefined) return before;
  const tails = places.map(({ place: { unit, provision } }) =>
    unit === 0 ? provision.cite : `${provision.cite}:${people[unit - 1] ?? 'someone'}`,
  );
  const weightAt = (index: number) => (places[index] as Placed).weight;
  const order = places
    .map((_, index) => index)
    .sort((a, b) => weightAt(a) - weightAt(b) || ((tails[a] as string) < (tails[b] as string) ? -1 : 1));
  const names = { tails, order };
  known.set(key, names);
  return names;
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
