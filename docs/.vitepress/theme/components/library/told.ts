import type { Case } from '../../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../../src/index.ts';
import { law, tellHtml } from '../../../../../src/index.ts';
import { english } from '../../../../../src/telling/index.ts';
import { sectionsOf } from './fragment.ts';
import type { Outcome, View } from './session.ts';
import { timelinesOf } from './timeline.ts';

/** Tells a decision as the page shows it. Loaded apart from what decides. */
export function viewOf(case_: Case, decision: CaseDecision): View {
  const [first, ...sections] = sectionsOf(tellHtml(decision, case_, law));
  const questions = sections.find(({ heading }) => heading === english.frame.questions);
  return {
    id: case_.id,
    title: case_.title ?? case_.id,
    outcome: outcomeOf(decision),
    timelines: timelinesOf(case_, decision),
    summary: first?.html ?? '',
    sections: sections.filter((section) => section !== questions),
    ...(questions === undefined ? {} : { questions: raised(questions.html) }),
  };
}

function outcomeOf({ request, items, questions, lastDay }: CaseDecision): Outcome {
  return {
    request: request.status === 'decided' ? (request.outcome?.kind ?? 'open') : request.status,
    items: items.map(({ item, status, outcome }) => ({ item, outcome: outcome ?? status })),
    questions: questions.length,
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

/** The headings of a section that stands by itself, one level up. */
function raised(html: string): string {
  return html.replace(/<(\/?)h([4-6])>/g, (_, end: string, level: string) => `<${end}h${Number(level) - 1}>`);
}
