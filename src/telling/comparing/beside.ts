import type { Case } from '../../case/index.ts';
import type { CaseDecision, Comparison, Differences } from '../../deciding/index.ts';
import type { WholeMatter } from '../matter.ts';
import type { Field, Line } from '../page.ts';

/** A case with what was decided of it. */
export interface Decided {
  readonly case: Case;
  readonly decision: CaseDecision;
}

/** What is supposed, as it was asked for. */
export interface Supposed {
  readonly path: string;
  /** The same place by positions, as problems name it. */
  readonly at: string;
  /** The values, as JSON has them; absent where nothing is recorded. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Two decisions with all that is needed to tell them. */
export interface Beside {
  readonly comparison: Differences & Partial<Comparison>;
  readonly before: WholeMatter;
  readonly after: WholeMatter;
  readonly supposed: readonly Supposed[];
  /** The day whose law is supposed. */
  readonly lawOn?: string;
}

/** A thing as it is, over the thing as it would be. */
export function nowAndThen({ before }: Beside, now: readonly Line[], then: readonly Line[]): readonly Field[] {
  const { comparing } = before.words;
  return [
    { label: comparing.asItIs, lines: now },
    { label: comparing.asSupposed, lines: then },
  ];
}
