import type { Argument, FactAt, Pack, State } from '../reasoning/index.ts';
import { canHold } from '../reasoning/index.ts';
import { applies } from './steps.ts';

const alreadyFound = new WeakMap<Pack, ReadonlyMap<string, string>>();

/** The power whose exercise each fact records: the first, where one choice serves several. */
function exercisedIn(pack: Pack): ReadonlyMap<string, string> {
  const known =
    alreadyFound.get(pack) ??
    new Map([...pack.provisions].reverse().flatMap(({ cite, exercise }) => (exercise === undefined ? [] : [[exercise, cite] as const])));
  alreadyFound.set(pack, known);
  return known;
}

/** The provision under which a person judges a fact, or records the exercise of a power; none where it is simply found out. */
export function judgedUnder(pack: Pack, fact: string): string | undefined {
  return pack.catalogue.specs[fact]?.judged?.provision ?? exercisedIn(pack).get(fact);
}

/**
 * The provisions under which a fact may be judged in an argument. Where one choice serves several powers it is recorded under whichever is
 * relied on, so those are the powers that could be: the others are not met.
 */
export function judgedIn(pack: Pack, argument: Pick<Argument, 'places'>, states: readonly State[], at: FactAt): readonly string[] {
  const under = judgedUnder(pack, at.fact);
  if (under === undefined || pack.catalogue.specs[at.fact]?.judged !== undefined) return under === undefined ? [] : [under];
  const powers = argument.places.filter(({ provision, unit }) => unit === at.unit && provision.exercise === at.fact);
  const open = powers.filter((place) => (applies(place, states) & canHold) !== 0);
  return open.length === 0 ? [under] : [...new Set(open.map(({ provision }) => provision.cite))];
}

const alreadyJudged = new WeakMap<Pack, ReadonlySet<string>>();

/** Every provision of a law under which a person judges something, or records only that a power is exercised. */
export function judgedProvisions(pack: Pack): ReadonlySet<string> {
  const { ids, specs } = pack.catalogue;
  const known =
    alreadyJudged.get(pack) ??
    new Set([
      ...ids.flatMap((id) => specs[id]?.judged?.provision ?? []),
      // One choice may serve several powers, each of which may be the one relied on. To refuse a request is said of the request itself.
      ...pack.provisions.flatMap(({ cite, exercise, effect }) => (exercise === undefined || effect === 'refusable' ? [] : [cite])),
    ]);
  alreadyJudged.set(pack, known);
  return known;
}
