import type { Comparison } from '../../deciding/index.ts';
import type { Law } from '../law.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { matterOf } from '../matter.ts';
import type { WholeOptions, WholeTextOptions } from '../tell.ts';
import { renderText } from '../text/render.ts';
import { plain } from '../text/styler.ts';
import type { WholeWording } from '../wording/index.ts';
import { wholeEnglish } from '../wording/index.ts';
import type { Beside, Decided, Supposed } from './beside.ts';
import { comparisonPage } from './page.ts';

/** Two decisions of one case, what sets them apart, and what was supposed in the second. */
export interface Compared {
  readonly comparison: Comparison;
  readonly before: Decided;
  readonly after: Decided;
  readonly supposed: readonly Supposed[];
  /** The civil day whose law is supposed. */
  readonly lawOn?: string;
}

/** Two decisions told side by side to the officer who works the case, as text. No line is wider than asked. */
export function tellComparisonText(
  compared: Compared,
  law: Law,
  { width = 80, style = plain, wording = wholeEnglish }: WholeTextOptions = {},
): string {
  return renderText(comparisonPage(besideOf(compared, law, wording)), width, style);
}

/** The same, as Markdown. */
export function tellComparisonMarkdown(compared: Compared, law: Law, { wording = wholeEnglish }: WholeOptions = {}): string {
  return renderMarkdown(comparisonPage(besideOf(compared, law, wording)));
}

function besideOf({ before, after, ...rest }: Compared, law: Law, words: WholeWording): Beside {
  const matter = ({ decision, case: case_ }: Decided) => matterOf(decision, case_, law, words);
  return { ...rest, before: matter(before), after: matter(after) };
}
