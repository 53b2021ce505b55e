import type { Means } from '../../src/case/index.ts';
import type { PartOutcome } from '../../src/deciding/index.ts';
import { mayBeExcluded, mayBeExempt, mayBeNeeded, mayBeRouted } from './before-restricting.ts';
import { distinct, every } from './every.ts';
import type { Place } from './place.ts';
import { allKeptBack, nothingDone } from './plans.ts';
import { joined, plansForAims, plansForOthers } from './restricting.ts';
import { scenesAt } from './scene.ts';
import { mayRelate } from './whose-data.ts';

/** What one way things may be leaves open of a point: whether it is the requester's, and the plans for everyone else in it. */
interface Way {
  readonly relates: readonly boolean[];
  readonly forOthers: readonly Means[];
}

/** Everything that may become of a point: every completion of every unknown, each taken through the same plain steps. */
export function possibleAt(place: Place): readonly PartOutcome[] {
  return outcomesOf(place, waysAt(place));
}

/** The same, where whose data it is and who else comes into it are taken as unknown apart: never less, and more where they hang together. */
export function possibleApartAt(place: Place): readonly PartOutcome[] {
  const ways = waysAt(place);
  const apart = {
    relates: distinct(ways.flatMap(({ relates }) => relates)),
    forOthers: distinct(ways.flatMap(({ forOthers }) => forOthers)),
  };
  return outcomesOf(place, [apart]);
}

function waysAt(place: Place): readonly Way[] {
  const scenes = scenesAt(place);
  const relating = mayRelate(place, scenes);
  return distinct(scenes.map((scene, index) => ({ relates: relating[index] ?? [], forOthers: plansForOthers(place, scene) })));
}

function outcomesOf(place: Place, ways: readonly Way[]): readonly PartOutcome[] {
  const routed = mayBeRouted(place);
  const needed = mayBeNeeded(place);
  const excluded = mayBeExcluded(place);
  const exempt = mayBeExempt(place);
  const forAims = plansForAims(place);
  return distinct(
    ways.flatMap(({ relates, forOthers }) => {
      const plan = joined(place, forAims, forOthers);
      return every({ routed, relates, needed, excluded, exempt, plan }).map((completion) => outcomeOf(place, completion));
    }),
  );
}

interface Complete {
  readonly routed: boolean;
  readonly relates: boolean;
  readonly needed: boolean;
  readonly excluded: boolean;
  readonly exempt: boolean;
  readonly plan: Means;
}

/** What becomes of a point when everything is known. */
function outcomeOf({ track: { kind } }: Place, { routed, relates, needed, excluded, exempt, plan }: Complete): PartOutcome {
  if (routed) return { kind: 'route elsewhere' };
  if (!relates && !needed) return { kind: 'out of scope' };
  if (excluded) return { kind: 'excluded' };
  if (exempt) return { kind: 'exempt' };
  if (isSame(plan, nothingDone(kind))) return { kind: 'disclose' };
  return { kind: isSame(plan, allKeptBack(kind)) ? 'withhold' : 'disclose edited', means: plan };
}

function isSame(one: Means, other: Means): boolean {
  return one.picture === other.picture && one.voice === other.voice && one.words === other.words;
}
