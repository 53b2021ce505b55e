import type { Case } from '../../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../../src/index.ts';
import { compare, law } from '../../../../../src/index.ts';
import { tellComparisonText } from '../../../../../src/telling/index.ts';

/** A case and what was decided of it. */
export interface Decided {
  readonly case: Case;
  readonly decision: CaseDecision;
}

/** Columns of the comparison: it wraps where a screen has fewer. */
const width = 76;

/** What sets two decisions of one case apart, and because of what. Loaded where it is shown. */
export function comparisonOf(before: Decided, after: Decided): string {
  return tellComparisonText({ comparison: compare(before.decision, after.decision), before, after, supposed: [] }, law, { width });
}
