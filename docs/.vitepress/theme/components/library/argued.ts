import type { Case } from '../../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../../src/index.ts';
import { law, traceHtml } from '../../../../../src/index.ts';
import type { Section } from './fragment.ts';
import { sectionsOf } from './fragment.ts';

/** The argument of a decision, both sides of it, with the words of the law. Loaded where it is shown. */
export function argumentOf(case_: Case, decision: CaseDecision): readonly Section[] {
  return sectionsOf(traceHtml(decision, case_, law));
}
