import type { Pack } from '../reasoning/index.ts';

const alreadyFound = new WeakMap<Pack, ReadonlyMap<string, string>>();

/** The power whose exercise each fact records. */
function exercisedIn(pack: Pack): ReadonlyMap<string, string> {
  const known =
    alreadyFound.get(pack) ??
    new Map(pack.provisions.flatMap(({ cite, exercise }) => (exercise === undefined ? [] : [[exercise, cite] as const])));
  alreadyFound.set(pack, known);
  return known;
}

/** The provision under which a person judges a fact, or records the exercise of a power; none where it is simply found out. */
export function judgedUnder(pack: Pack, fact: string): string | undefined {
  return pack.catalogue.specs[fact]?.judged?.provision ?? exercisedIn(pack).get(fact);
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
