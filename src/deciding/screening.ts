import type { Case, Item, Person, RoleScreening } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import { covers } from '../reasoning/index.ts';
import { find, valueIn } from './knowing.ts';
import type { Regime, ScreenedGround } from './regime.ts';

/** Whether a ground is in play on an item: nobody has looked, somebody ruled it out, or somebody raised it. */
export type Screened = 'not screened' | 'screened out' | 'raised';

/** What the screenings of a case say of one ground on one item, or on the request where there is no item. */
export function screenedFor(case_: Case, ground: ScreenedGround, item: Item | undefined): Screened {
  const speaking = (case_.screenings ?? []).filter((screening) => speaksTo(screening.grounds, ground) && reaches(screening, ground, item));
  if (speaking.some((screening) => screening.result === 'raised')) return 'raised';
  return speaking.length > 0 ? 'screened out' : 'not screened';
}

/** Do these citations or families name the ground, under the law of any date? */
export function speaksTo(patterns: readonly string[], ground: ScreenedGround): boolean {
  return patterns.some((pattern) => ground.provisions.some((provision) => covers(pattern, provision)));
}

/** A bulk screening does not reach an item found after it was signed, nor one with a flag that calls for a look of its own. */
function reaches(screening: NonNullable<Case['screenings']>[number], ground: ScreenedGround, item: Item | undefined): boolean {
  if (screening.items !== 'all') return item !== undefined && screening.items.includes(item.id);
  if (item === undefined) return true;
  if (item.foundOn !== undefined && item.foundOn > screening.signed.on) return false;
  return screening.result === 'raised' || !(item.flags ?? []).some((flag) => ground.guarded.includes(flag));
}

/** Closes the facts of every ground that was screened out, unless something else already speaks to them. */
export function recordScreenings(law: Regime, state: State, case_: Case, item: Item | undefined): void {
  for (const ground of law.grounds) {
    if (screenedFor(case_, ground, item) !== 'screened out') continue;
    for (const [fact, value] of ground.closes) find(law, state, fact, [value]);
  }
}

/** The role screening that answers for a person, where one does and nothing recorded contradicts it. */
export function roleScreeningOf(case_: Case, person: Person): RoleScreening | undefined {
  if (contradicted(person)) return undefined;
  return (case_.roleScreenings ?? []).find((screening) => {
    if (screening.except?.includes(person.id) === true) return false;
    if (screening.people !== 'everyone on duty') return screening.people.includes(person.id);
    const role = valueIn(person.role);
    return valueIn(person.capacity) === 'on duty' && (role === 'police officer' || role === 'police staff' || role === 'official');
  });
}

/** Covert, private, nobody in an official role, a victim or witness, or at recorded risk: no screening of roles covers that. */
function contradicted(person: Person): boolean {
  const role = valueIn(person.role);
  const capacity = valueIn(person.capacity);
  return (
    capacity === 'covert' ||
    capacity === 'private' ||
    capacity === 'off duty' ||
    role === 'member of the public' ||
    role === 'suspect' ||
    role === 'child' ||
    role === 'victim' ||
    role === 'witness' ||
    role === 'informant' ||
    role === 'complainant' ||
    (person.risk !== undefined && person.risk !== 'none recorded' && person.risk.length > 0)
  );
}
