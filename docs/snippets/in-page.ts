// #region in-page
import type { Case, CaseDecision } from 'subject-access/page';
import { decide } from 'subject-access/page';

/** What a page says at once; the law's words and the letters can load after it. */
export async function summaryOf(case_: Case): Promise<string> {
  const { request, items, questions }: CaseDecision = await decide(case_);
  const answered = request.outcome?.kind ?? 'open';
  const open = items.filter(({ outcome }) => outcome === undefined).length;
  return `${answered}; ${open} of ${items.length} items open; ${questions.length} questions`;
}
// #endregion in-page
