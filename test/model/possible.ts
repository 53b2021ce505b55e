import type { Means } from '../../src/case/index.ts';
import type { PartOutcome } from '../../src/deciding/index.ts';
import { mayBeExcluded, mayBeExempt, mayBeNeeded, mayBeRouted } from './before-restricting.ts';
import { distinct, every } from './every.ts';
import type { Place } from './place.ts';
import { allKeptBack, nothingDone } from './plans.ts';
import { joined, plansForAims, plansForOthers } from './restricting.ts';
import { scenesAt } from './scene.ts';
import { mayRelate } from './whose-data.ts';

/** Everything that may become of a point: every completion of every unknown, each taken through the same plain steps. */
export function possibleAt(place: Place): readonly PartOutcome[] {
  const scenes = scenesAt(place);
  const relating = mayRelate(place, scenes);
  return distinct(scenes.flatMap((scene, index) => outcomesOf(place, relating[index] ?? [], plansForOthers(place, scene))));
}

/** The same, where whose data it is and who else comes into it are taken as unknown apart: never less, and more where they hang together. */
export function possibleApartAt(place: Place): readonly PartOutcome[] {
  const scenes = scenesAt(place);
  const relating = distinct(mayRelate(place, scenes).flat());
  return outcomesOf(place, relating, distinct(scenes.flatMap((scene) => plansForOthers(place, scene))));
}

function outcomesOf(place: Place, relates: readonly boolean[], forOthers: readonly Means[]): readonly PartOutcome[] {
  const completions = every({
    routed: mayBeRouted(place),
    relates,
    needed: mayBeNeeded(place),
    excluded: mayBeExcluded(place),
    exempt: mayBeExempt(place),
    plan: joined(place, plansForAims(place), forOthers),
  });
  return distinct(completions.map((completion) => outcomeOf(place, completion)));
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
