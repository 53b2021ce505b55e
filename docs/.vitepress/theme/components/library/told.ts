import type { Case } from '../../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../../src/index.ts';
import { law, tellHtml } from '../../../../../src/index.ts';
import { english } from '../../../../../src/telling/index.ts';
import type { Section } from './fragment.ts';
import { sectionsOf } from './fragment.ts';
import type { Outcome, View } from './session.ts';
import { timelinesOf } from './timeline.ts';

/** Tells a decision as the page shows it. Loaded apart from what decides. */
export function viewOf(case_: Case, decision: CaseDecision): View {
  const [first, ...sections] = sectionsOf(tellHtml(decision, case_, law));
  const questions = sections.filter(({ heading = '' }) => heading.startsWith(english.frame.questions));
  return {
    id: case_.id,
    title: case_.title ?? case_.id,
    outcome: outcomeOf(decision),
    timelines: timelinesOf(case_, decision),
    summary: first?.html ?? '',
    sections: sections.filter((section) => !questions.includes(section)),
    ...(questions.length === 0 ? {} : { questions: questions.map(questionsHtml).join('') }),
  };
}

/** The questions, under the law they are asked under where there are several. */
function questionsHtml({ html, law: under }: Section): string {
  return under === undefined ? raised(html) : `<h3>${under}</h3>${html}`;
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
