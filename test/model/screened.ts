import type { Case, Flag, Item, Screening } from '../../src/case/index.ts';

/** The grounds a screening may close. */
export type Screenable =
  | 'dpa-2018/section-29/1A'
  | 'dpa-2018/section-43/3'
  | 'dpa-2018/section-45/4/a'
  | 'dpa-2018/section-45/4/b'
  | 'dpa-2018/section-45/4/c'
  | 'dpa-2018/section-45/4/d'
  | 'dpa-2018/section-45A'
  | 'common-law/privilege'
  | 'dpa-2018/section-52/1'
  | 'dpa-2018/section-78A'
  | 'dpa-2018/section-186A';

const live: readonly Flag[] = ['live investigation', 'live proceedings', 'covert source'];

/** What a screening of the whole request may not pass over, ground by ground. */
const guards: Readonly<Record<Screenable, readonly Flag[]>> = {
  'dpa-2018/section-29/1A': ['security marking'],
  'dpa-2018/section-43/3': [],
  'dpa-2018/section-45/4/a': live,
  'dpa-2018/section-45/4/b': live,
  'dpa-2018/section-45/4/c': ['security marking'],
  'dpa-2018/section-45/4/d': ['security marking'],
  'dpa-2018/section-45A': ['lawyer involved'],
  'common-law/privilege': ['lawyer involved'],
  'dpa-2018/section-52/1': [],
  'dpa-2018/section-78A': ['security marking'],
  'dpa-2018/section-186A': ['statutory bar'],
};

/** Grounds that are one, under the law of different dates: a check of either is a check of both. */
const twins: readonly (readonly [Screenable, Screenable])[] = [
  ['dpa-2018/section-45A', 'common-law/privilege'],
  ['dpa-2018/section-78A', 'dpa-2018/section-45/4/d'],
];

/** Has a named person closed a ground on an item? One who raised it wins over any who did. */
export function isScreenedOut({ screenings = [] }: Case, item: Item, ground: Screenable): boolean {
  const one = twins.find((pair) => pair.includes(ground)) ?? [ground];
  const reaching = screenings.filter(
    (screening) => one.some((cite) => namesGround(screening, cite)) && reachesItem(screening, item, ground),
  );
  return reaching.length > 0 && reaching.every(({ result }) => result === 'screened out');
}

function namesGround({ grounds }: Screening, ground: Screenable): boolean {
  return grounds.some((pattern) => pattern === ground || (pattern.endsWith('/*') && ground.startsWith(pattern.slice(0, -1))));
}

/** A screening of the whole request is of what was held on the day, and may not pass over what its flags guard. */
function reachesItem({ items, result, signed }: Screening, item: Item, ground: Screenable): boolean {
  if (items !== 'all') return items.includes(item.id);
  if (item.foundOn !== undefined && signed.on < item.foundOn) return false;
  return result === 'raised' || !guards[ground].some((flag) => item.flags?.includes(flag) === true);
}
