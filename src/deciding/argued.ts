import type { Case, Item, Track } from '../case/index.ts';
import type { Argument, EventDates, Inquiry, Labelling, State } from '../reasoning/index.ts';
import type { Present } from './claims.ts';
import type { Assumption } from './decision.ts';
import type { Settled } from './findings-of-judgements.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import type { PlanSet } from './plans.ts';
import type { Regime } from './regime.ts';

/** What an item is decided in. */
export interface ItemSetting {
  readonly law: Regime;
  readonly case: Case;
  readonly item: Item;
  /** What is known of the item, and of the request. */
  readonly known: State;
  /** What of that is not known but taken, for a draft. */
  readonly assumed: readonly Assumption[];
  readonly dates: EventDates;
}

/** What a stretch of a track is argued in: the same for every stretch of it. */
export interface Setting extends ItemSetting {
  readonly track: Track;
  readonly element: string;
}

/** Someone a part could touch, with every plan that could be needed for them and what has been judged of them. */
export interface Affected extends Present {
  /** Plans that could protect someone so exposed on this track. */
  readonly could: PlanSet;
  readonly settled: Settled;
  /** The id of the role screening that answers for them. */
  readonly roleScreening?: string;
  /** Ids of the judgements, or of the role screening, that what is found of them rests on. */
  readonly restsOn: readonly string[];
}

/** One part's argument, with everything it was asked of. */
export interface PartArgument {
  readonly argument: Argument;
  readonly states: readonly State[];
  readonly affected: readonly Affected[];
  /** Judgements under each provision that is not about one person. */
  readonly settled: ReadonlyMap<string, Settled>;
  readonly inquiry: Inquiry;
  readonly outcomes: OutcomeSet;
  /** Every outcome is one that some completion gives. */
  readonly exact: boolean;
  readonly labelling: Labelling;
  /** Where it hangs on whether the requester is the one speaking: the argument if so, and the argument if not. */
  readonly readings: readonly PartArgument[];
  /** What it shares with every argument of which the same is known, of whatever people, so far as it has no readings. */
  readonly anyone: string;
  /** What may come of it under the law of other days. */
  readonly under: (dates: EventDates) => OutcomeSet;
}
