import { match } from 'ts-pattern';
import type { Argument, Effect, Outlook, Place, Program, State } from '../reasoning/index.ts';
import { canFail, canHold, oneApplies, outlookAt, planeOf, programOf, run } from '../reasoning/index.ts';

/** The step at which an effect can take a thing out of the argument; what stays to the end may be restricted. */
export type Step = 'another regime' | 'outside' | 'not theirs' | 'given for sense' | 'excluded' | 'exempt' | 'restricted' | 'no step';

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
      .with(
        'owed',
        'refusable',
        'paused for identity',
        'paused for clarification',
        'limited by search',
        'silent',
        'never a reason',
        'explained',
        () => 'no step' as const,
      )
      .exhaustive()
  );
}

/** A place of an argument that may restrict what stays in it to the end, and what it can still do: hold and be exercised, or not. */
export interface Restriction {
  readonly place: Place;
  readonly outlook: Outlook;
}

/** What each step can still do, over every place in the argument. */
export interface Taken extends Readonly<Record<Exclude<Step, 'restricted' | 'no step'>, Outlook>> {
  /** Those that may hold. */
  readonly restrictions: readonly Restriction[];
  readonly restricted: Outlook;
}

/** The places of each step of an argument, as planes of its program. */
interface Steps {
  readonly program: Program;
  readonly planes: Readonly<Record<Exclude<Step, 'no step'>, Int32Array>>;
  /** What takes a ground away (`never a reason`), where there is any. */
  readonly excusing: Int32Array | undefined;
  /** Written by each run, and read before the next. */
  readonly codes: Int32Array;
  /** Where each place that may restrict is, and what a run may find of it, by outlook. */
  readonly restrictions: readonly { readonly index: number; readonly found: Readonly<Record<Outlook, Restriction>> }[];
  /** What runs have found before: by the outlooks of the steps in one number, and of the places that may restrict in another. */
  readonly taken: Map<number, Map<number, Taken>>;
}

/** Places that may restrict, at the most, for their outlooks to go into one small number. */
const mostNumbered = 15;

const alreadyPlaced = new WeakMap<Argument, Steps>();

function stepsOf(argument: Argument): Steps {
  const known = alreadyPlaced.get(argument);
  if (known !== undefined) return known;
  const program = programOf(argument);
  const forSense = new Set(
    argument.places.flatMap(({ provision }, index) => (stepOf(provision.effect) === 'given for sense' ? [index] : [])),
  );
  // Words can be given for sense only of what is within the law: what is under none of it is outside, whatever else there is.
  const stepAt = ({ provision, displacedBy }: Place): Step => {
    const step = stepOf(provision.effect);
    return step === 'not theirs' && !displacedBy.some((index) => forSense.has(index)) ? 'outside' : step;
  };
  const at = (step: Step) => planeOf(program, (place) => stepAt(place) === step);
  const planes: Steps['planes'] = {
    'another regime': at('another regime'),
    outside: at('outside'),
    'not theirs': at('not theirs'),
    'given for sense': at('given for sense'),
    excluded: at('excluded'),
    exempt: at('exempt'),
    restricted: at('restricted'),
  };
  const takesAway = (place: Place) => place.provision.effect === 'never a reason';
  const excusing = argument.places.some(takesAway) ? planeOf(program, takesAway) : undefined;
  const restrictions = argument.places.flatMap((place, index) =>
    place.version !== undefined && stepOf(place.provision.effect) === 'restricted'
      ? [{ index, found: { 1: { place, outlook: 1 }, 2: { place, outlook: 2 }, 3: { place, outlook: 3 } } as const }]
      : [],
  );
  const steps = {
    program,
    planes,
    excusing,
    codes: new Int32Array(program.codeWords),
    restrictions,
    taken: new Map<number, Map<number, Taken>>(),
  };
  alreadyPlaced.set(argument, steps);
  return steps;
}

/** Puts the places of an argument together by step: one ground is enough. */
export function stepsTaken(argument: Argument, states: readonly State[]): Taken {
  const steps = stepsOf(argument);
  const { program, planes, excusing, codes, restrictions, taken } = steps;
  run(program, states, codes);
  const elsewhere = oneApplies(program, codes, planes['another regime'], excusing);
  const outside = oneApplies(program, codes, planes.outside, excusing);
  const notTheirs = oneApplies(program, codes, planes['not theirs'], excusing);
  const forSense = oneApplies(program, codes, planes['given for sense'], excusing);
  const excluded = oneApplies(program, codes, planes.excluded, excusing);
  const exempt = oneApplies(program, codes, planes.exempt, excusing);
  const restricted = oneApplies(program, codes, planes.restricted, excusing);
  const ofSteps = elsewhere | (outside << 2) | (notTheirs << 4) | (forSense << 6) | (excluded << 8) | (exempt << 10) | (restricted << 12);
  let ofPlaces = 0;
  if (restricted !== canFail) for (const { index } of restrictions) ofPlaces = (ofPlaces << 2) | outlookAt(program, codes, index);
  const known = taken.get(ofSteps) ?? new Map<number, Taken>();
  const before = restrictions.length > mostNumbered ? undefined : known.get(ofPlaces);
  if (before !== undefined) return before;
  const found: Taken = {
    'another regime': elsewhere,
    outside,
    'not theirs': notTheirs,
    'given for sense': forSense,
    excluded,
    exempt,
    restricted,
    restrictions: restricted === canFail ? [] : restrictionsIn(steps),
  };
  if (restrictions.length <= mostNumbered) taken.set(ofSteps, known.set(ofPlaces, found));
  return found;
}

function restrictionsIn({ program, codes, restrictions }: Steps): readonly Restriction[] {
  const found: Restriction[] = [];
  for (const { index, found: by } of restrictions) {
    const outlook = outlookAt(program, codes, index);
    if (outlook !== canFail) found.push(by[outlook]);
  }
  return found;
}

/** What a place can still do: hold and be exercised, or not. */
export function applies(place: Place, states: readonly State[]): number {
  if (place.version === undefined) return canFail;
  const state = states[place.unit] as State;
  const verdict = place.asks(state);
  const exercised = place.exercised(state);
  return verdict === canFail || exercised === canFail ? canFail : verdict | exercised;
}

/** The first, where the second does not displace it. */
export function unless(a: number, b: number): number {
  if (a === canFail || b === canHold) return canFail;
  return b === canFail ? a : a | canFail;
}
