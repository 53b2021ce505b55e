import type { CaseDecision, Decision, ElementOutcome, PartOutcome, RequestOutcome } from '../../deciding/index.ts';
import { statusOf } from './terms.ts';

/** A decision of any one thing. */
export type Decided = Decision<RequestOutcome> | Decision<PartOutcome> | Decision<ElementOutcome>;

/** Something asked for: an element of the right, for the request or for one item, or a part of an item. */
export interface Thing {
  readonly id: string;
  /** The element of the right, by citation. */
  readonly element: string;
  readonly decided: Decided;
}

const data = 'dpa-2018/section-45/1/b';

/** Everything asked for, in the order of the decision. */
export function thingsIn({ confirmation, classes, information, items }: CaseDecision): readonly Thing[] {
  return [
    ...[confirmation, ...information].map((one): Thing => ({ id: `request#${one.element}`, element: one.element, decided: one })),
    ...classes.map((one): Thing => ({ id: `class ${one.class}#${one.element}`, element: one.element, decided: one })),
    ...items.flatMap(({ item, origin, tracks }): readonly Thing[] => [
      ...(origin === undefined ? [] : [{ id: `${item}#${origin.element}`, element: origin.element, decided: origin }]),
      ...tracks.flatMap(({ parts }) => parts.map((part): Thing => ({ id: part.id, element: data, decided: part }))),
    ]),
  ];
}

/** The status of a thing, where it is decided and the vocabulary has a word for it. */
export function statusIn({ status, outcome }: Decided): { readonly status?: string } {
  if (status !== 'decided' || outcome === undefined) return {};
  const term = statusOf(typeof outcome === 'string' ? { kind: outcome } : outcome);
  return term === undefined ? {} : { status: term };
}
