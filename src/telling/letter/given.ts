import type { Case, Item, TrackKind } from '../../case/index.ts';
import type { CaseDecision, ItemDecision, Part } from '../../deciding/index.ts';

/** An item of which something is given, as the requester may know it. */
export interface GivenItem {
  /** From 1, as the requester's copy counts them: an item of which nothing is given leaves no gap. */
  readonly number: number;
  readonly item: Item;
  readonly decision: ItemDecision;
  /** The streams something is given of. */
  readonly streams: readonly TrackKind[];
}

/** Everything something is given of, in the order of the decision. */
export function givenIn(decision: CaseDecision, case_: Case): readonly GivenItem[] {
  const items = new Map(case_.items.map((item) => [item.id, item]));
  return decision.items
    .flatMap((one) => {
      const item = items.get(one.item);
      const streams = [...new Set(one.tracks.filter(({ parts }) => parts.some(isGiven)).map(({ kind }) => kind))];
      return item === undefined || streams.length === 0 ? [] : [{ item, decision: one, streams }];
    })
    .map((one, index) => ({ number: index + 1, ...one }));
}

/** Whether a part is decided, and given whole or edited. */
export function isGiven({ status, outcome }: Part): boolean {
  return status === 'decided' && (outcome?.kind === 'disclose' || outcome?.kind === 'disclose edited');
}

/** Is something that is given here not given after all, as another law keeps it back or has yet to speak of it? */
export function waitsForAnother(decision: CaseDecision, agreed: CaseDecision): boolean {
  return givenLength(agreed) < givenLength(decision);
}

function givenLength({ items }: CaseDecision): number {
  const parts = items.flatMap(({ tracks }) => tracks.flatMap((track) => track.parts.filter(isGiven)));
  return parts.reduce((sum, { from, to }) => sum + to - from, 0);
}
