import { match } from 'ts-pattern';
import type { Argument, Effect, Place, State } from '../reasoning/index.ts';
import { canFail, canHold } from '../reasoning/index.ts';

/** The step at which an effect can take a thing out of the argument; what stays to the end may be restricted. */
export type Step = 'another regime' | 'not theirs' | 'given for sense' | 'excluded' | 'exempt' | 'restricted' | 'no step';

/** The step an effect belongs to: a new effect does not compile until it is given one. */
function stepOf(effect: Effect): Step {
  return (
    match(effect)
      .with('routed elsewhere', () => 'another regime' as const)
      .with('out of scope', () => 'not theirs' as const)
      .with('given for sense', () => 'given for sense' as const)
      .with('excluded', () => 'excluded' as const)
      .with('exempt', () => 'exempt' as const)
      .with('restricted', () => 'restricted' as const)
      // These speak to the request, to what the letter says, or to what is never a reason.
      .with('owed', 'refusable', 'paused for identity', 'limited by search', 'silent', 'never a reason', () => 'no step' as const)
      .exhaustive()
  );
}

/** The step of each effect, worked out once. */
const stepsOfEffects = new Map<Effect, Step>();

/** The step an effect belongs to. */
export function stepFor(effect: Effect): Step {
  const known = stepsOfEffects.get(effect);
  if (known !== undefined) return known;
  const step = stepOf(effect);
  stepsOfEffects.set(effect, step);
  return step;
}

/** What each step can still do, over every place in the argument. */
export type Taken = Readonly<Record<Step, number>>;

/** Puts the places of an argument together by step: one ground is enough. */
export function stepsTaken(argument: Argument, states: readonly State[]): Taken {
  const taken: Record<Step, number> = {
    'another regime': canFail,
    'not theirs': canFail,
    'given for sense': canFail,
    excluded: canFail,
    exempt: canFail,
    restricted: canFail,
    'no step': canFail,
  };
  for (const place of argument.places) {
    const outlook = applies(place, states);
    if (outlook === canFail) continue;
    const step = stepFor(place.provision.effect);
    taken[step] = either(taken[step], outlook);
  }
  return taken;
}

/** What a place can still do: hold and be exercised, or not. */
export function applies(place: Place, states: readonly State[]): number {
  if (place.version === undefined) return canFail;
  const state = states[place.unit] as State;
  const verdict = place.asks(state);
  const exercised = place.exercised(state);
  return verdict === canFail || exercised === canFail ? canFail : verdict | exercised;
}

/** One of two grounds is enough. */
function either(a: number, b: number): number {
  return a === canHold || b === canHold ? canHold : ((a | b) & canHold) | canFail;
}

/** The first, where the second does not displace it. */
export function unless(a: number, b: number): number {
  if (a === canFail || b === canHold) return canFail;
  return b === canFail ? a : a | canFail;
}
