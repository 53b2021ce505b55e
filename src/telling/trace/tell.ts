import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import { renderHtml } from '../html/render.ts';
import type { Law } from '../law.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { matterOf } from '../matter.ts';
import { renderText } from '../text/render.ts';
import type { Styler } from '../text/styler.ts';
import { plain } from '../text/styler.ts';
import type { TraceWording } from '../wording/english-trace.ts';
import { englishTrace } from '../wording/english-trace.ts';
import { traceDiagramOf } from './diagram.ts';
import { tracePage } from './page.ts';

/** How an argument is told. */
export interface TraceOptions {
  readonly wording?: TraceWording;
}

/** The argument of a decision as text. */
export function traceText(
  decision: CaseDecision,
  case_: Case,
  law: Law,
  { width = 80, style = plain, wording = englishTrace }: TraceOptions & { readonly width?: number; readonly style?: Styler } = {},
): string {
  return renderText(tracePage(matterOf(decision, case_, law, wording), wording), width, style);
}

/** The argument of a decision as Markdown. */
export function traceMarkdown(decision: CaseDecision, case_: Case, law: Law, { wording = englishTrace }: TraceOptions = {}): string {
  return renderMarkdown(tracePage(matterOf(decision, case_, law, wording), wording));
}

/** The argument of a decision as a page of HTML, each ground of which folds away by mouse or key. */
export function traceHtml(decision: CaseDecision, case_: Case, law: Law, { wording = englishTrace }: TraceOptions = {}): string {
  return renderHtml(tracePage(matterOf(decision, case_, law, wording), wording), wording.frame.language);
}

/** The argument on the data as a Mermaid flowchart. */
export function traceDiagram(decision: CaseDecision, case_: Case, law: Law, { wording = englishTrace }: TraceOptions = {}): string {
  return traceDiagramOf(matterOf(decision, case_, law, wording), wording);
}
