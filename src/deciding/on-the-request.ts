import type { AccessRequest, Case, UnconfirmedClass } from '../case/index.ts';
import type { Touched } from './element.ts';
import type { Regime } from './regime.ts';
import { elementOf } from './scope.ts';
import type { Weighed } from './standing-judgements.ts';

/** Judgements in point for an element of the request, for one class of information or for none. */
export function forElement(law: Regime, weighed: readonly Weighed[], element: string, class_: string | undefined) {
  return weighed.filter((one) => one.lapse === undefined && isOver(law, one, element, class_)).map(({ judgement }) => judgement);
}

/**
 * Has anybody judged an element of the request, or does what would be so of anything held speak to it? A judgement that has lapsed counts:
 * it reads as open, and nothing is released by that.
 */
export function isJudged(law: Regime, weighed: readonly Weighed[], element: string, of: AccessRequest | UnconfirmedClass): boolean {
  const class_ = 'class' in of ? of.id : undefined;
  const said = Object.keys(of.ifHeld ?? {}).some((fact) => law.pack.catalogue.slots.has(fact));
  return said || weighed.some((one) => one.lapse !== 'replaced' && isOver(law, one, element, class_));
}

function isOver(law: Regime, { judgement }: Weighed, element: string, class_: string | undefined): boolean {
  return elementOf(law, judgement) === element && judgement.class === class_ && judgement.scope.some((target) => 'request' in target);
}

/** Everyone a judgement about the element names. A risk that only an item brings is weighed with the item. */
export function touchedBy(law: Regime, case_: Case, weighed: readonly Weighed[], element: string): readonly Touched[] {
  const judged = weighed
    .filter(({ judgement, lapse }) => lapse === undefined && elementOf(law, judgement) === element)
    .flatMap(({ judgement }) => judgement.people ?? []);
  const everywhere = case_.people.filter(
    (person) =>
      element === law.confirmation &&
      person.risk !== undefined &&
      person.risk !== 'none recorded' &&
      person.risk.some((risk) => risk.items === undefined),
  );
  const ids = new Set([...judged, ...everywhere.map((person) => person.id)]);
  ids.delete(case_.dataSubject);
  return [...ids].sort().map((person) => ({ person }));
}
