import { match } from 'ts-pattern';
import type { Means, TrackKind } from '../case/index.ts';
import { once } from './once.ts';

/** A set of plans for one kind of track, one bit for each plan in its table. */
export type PlanSet = number;

/** The plan under which nothing is done is always the first. */
export const nothing: PlanSet = 1;

const picturePlans: readonly Means[] = [{ picture: 'none' }, { picture: 'blur' }, { picture: 'mask' }, { picture: 'withhold' }];

/**
 * Altering a voice keeps the words, muting it takes them too, and words put into a summary or withheld
 * cannot be left in the sound: so sound has six plans and not twelve.
 */
const soundPlans: readonly Means[] = [
  { voice: 'none', words: 'none' },
  { voice: 'none', words: 'names out' },
  { voice: 'alter', words: 'none' },
  { voice: 'alter', words: 'names out' },
  { voice: 'mute', words: 'summary' },
  { voice: 'mute', words: 'withhold' },
];

const wordPlans: readonly Means[] = [{ words: 'none' }, { words: 'names out' }, { words: 'summary' }, { words: 'withhold' }];

const rank = {
  picture: ['none', 'blur', 'mask', 'withhold'],
  voice: ['none', 'alter', 'mute'],
  words: ['none', 'names out', 'summary', 'withhold'],
} as const;

/** The plans a kind of track can carry, the least first and *withhold* last. */
export const plansFor = once((kind: TrackKind) =>
  match(kind)
    .with('picture', () => picturePlans)
    .with('sound', () => soundPlans)
    .with('text', 'metadata', () => wordPlans)
    .exhaustive(),
);

/** Every plan a kind of track can carry. */
export function everyPlan(kind: TrackKind): PlanSet {
  return (1 << plansFor(kind).length) - 1;
}

/** The channels a kind of track has. */
export function channelsOf(kind: TrackKind): readonly (keyof Means)[] {
  return match(kind)
    .with('picture', () => ['picture'] as const)
    .with('sound', () => ['voice', 'words'] as const)
    .with('text', 'metadata', () => ['words'] as const)
    .exhaustive();
}

function level(means: Means, channel: keyof Means): number {
  return (rank[channel] as readonly string[]).indexOf(means[channel] ?? 'none');
}

/** The least plan of a track that does at least what these means ask, channel by channel. */
export function planMeeting(kind: TrackKind, means: Means): number {
  const table = plansFor(kind);
  const channels = channelsOf(kind);
  if (kind === 'sound' && level(means, 'voice') === 2 && level(means, 'words') < 2) return table.length - 1;
  const index = table.findIndex((plan) => channels.every((channel) => level(plan, channel) >= level(means, channel)));
  return index < 0 ? table.length - 1 : index;
}

/** The least plan that does what both do. */
function joinOf(kind: TrackKind, a: number, b: number): number {
  const table = plansFor(kind);
  const channels = channelsOf(kind);
  const [first, second] = [table[a] as Means, table[b] as Means];
  return table.findIndex((plan) =>
    channels.every((channel) => level(plan, channel) >= Math.max(level(first, channel), level(second, channel))),
  );
}

function tableFor(kind: TrackKind): readonly (readonly number[])[] {
  const plans = plansFor(kind);
  return plans.map((_, a) => plans.map((__, b) => joinOf(kind, a, b)));
}

const joins: Readonly<Record<TrackKind, readonly (readonly number[])[]>> = {
  picture: tableFor('picture'),
  sound: tableFor('sound'),
  text: tableFor('text'),
  metadata: tableFor('metadata'),
};

/** Every join of a plan of one set with a plan of the other: the most that either needs, channel by channel. */
export function joinSets(kind: TrackKind, a: PlanSet, b: PlanSet): PlanSet {
  if (a === nothing) return b;
  if (b === nothing) return a;
  const { known, width } = alreadyJoined(kind);
  const at = (a << width) | b;
  const before = known[at] as number;
  if (before !== 0) return before;
  const joined = join(joins[kind], a, b);
  known[at] = joined;
  return joined;
}

/** The joins of sets of plans of one kind of track that have been worked out; 0 where one has not been. */
const alreadyJoined = once((kind: TrackKind) => {
  const width = plansFor(kind).length;
  return { width, known: new Uint8Array(1 << (2 * width)) };
});

function join(table: readonly (readonly number[])[], a: PlanSet, b: PlanSet): PlanSet {
  let joined = 0;
  for (let i = 0; a >> i !== 0; i += 1) {
    if (((a >> i) & 1) === 0) continue;
    for (let j = 0; b >> j !== 0; j += 1) {
      if (((b >> j) & 1) !== 0) joined |= 1 << ((table[i] as readonly number[])[j] as number);
    }
  }
  return joined;
}

/** Does the first do no more than the second on any channel, and less on one? */
function isLess(first: Means, second: Means): boolean {
  const channels = ['picture', 'voice', 'words'] as const;
  return (
    channels.every((channel) => level(first, channel) <= level(second, channel)) &&
    channels.some((channel) => level(first, channel) < level(second, channel))
  );
}

/** Of several means that each protect, over every channel together, those that none of the others does less than. */
export function leastOf(means: readonly Means[]): readonly Means[] {
  return means.filter((one) => !means.some((other) => isLess(other, one)));
}

const alreadyListed = once((_: TrackKind) => new Map<PlanSet, readonly Means[]>());

/** A set of plans as means, least first: one list for every set. */
export function meansIn(kind: TrackKind, set: PlanSet): readonly Means[] {
  const known = alreadyListed(kind);
  const before = known.get(set);
  if (before !== undefined) return before;
  const listed = Object.freeze(plansFor(kind).filter((_, index) => ((set >> index) & 1) !== 0));
  known.set(set, listed);
  return listed;
}
