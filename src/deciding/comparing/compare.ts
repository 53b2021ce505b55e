import type { CaseDecision } from '../decision.ts';
import type { Comparison, Differences, DifferencesBeside } from './comparison.ts';
import { reasonChanges } from './reasons.ts';
import { dutyChanges, elementChanges, questionChanges } from './rest.ts';
import { alike, saidOf, sides } from './saying.ts';
import { itemChanges } from './tracks.ts';

/**
 * Sets two decisions side by side: what each says of the same thing, wherever they differ, and because of what. Items, tracks,
 * elements, duties and questions are matched by name, and parts by where they stand, however each decision cut them. What stands
 * beside a decision is set beside what the other makes of it under the same law. Pure.
 */
export function compare(before: CaseDecision, after: CaseDecision): Comparison {
  const differences = differencesBetween(before, after);
  const alongside = besideChanges(before.alongside ?? [], after.alongside ?? []);
  const conflicts = { before: before.conflicts ?? [], after: after.conflicts ?? [] };
  const sameConflicts = alike(conflicts.before, conflicts.after);
  return {
    format: 'subject-access/comparison@1',
    advice: true,
    case: { before: before.case, after: after.case },
    decidedOn: { before: before.decidedOn, after: after.decidedOn },
    same: nothingIn(differences) && alongside.length === 0 && sameConflicts,
    ...differences,
    ...(alongside.length === 0 ? {} : { alongside }),
    ...(sameConflicts ? {} : { conflicts }),
  };
}

function differencesBetween(before: CaseDecision, after: CaseDecision): Differences {
  const request = { before: saidOf(before.request), after: saidOf(after.request) };
  return {
    ...(alike(request.before, request.after) ? {} : { request }),
    elements: elementChanges(before, after),
    items: itemChanges(before.items, after.items),
    duties: dutyChanges(before.duties, after.duties),
    questions: questionChanges(before.questions, after.questions),
    ...(before.lastDay === after.lastDay ? {} : { lastDay: sides(before.lastDay, after.lastDay) }),
    because: reasonChanges(before, after),
  };
}

function nothingIn({ request, elements, items, duties, questions, lastDay, because }: Differences): boolean {
  const changes = [elements, items, duties, questions.raised, questions.settled, questions.shown, because.findings, because.facts];
  return request === undefined && lastDay === undefined && changes.every(({ length }) => length === 0);
}

function besideChanges(before: readonly CaseDecision[], after: readonly CaseDecision[]): readonly DifferencesBeside[] {
  const laws = new Set([...before, ...after].flatMap(({ under }) => (under === undefined ? [] : [under])));
  return [...laws].flatMap((law): readonly DifferencesBeside[] => {
    const [one, other] = [before, after].map((all) => all.find(({ under }) => under === law));
    if (one !== undefined && other !== undefined) {
      const differences = differencesBetween(one, other);
      return nothingIn(differences) ? [] : [{ under: law, ...differences }];
    }
    if (one !== undefined) return [{ under: law, only: 'before', ...differencesBetween(one, nothingUnder(one)) }];
    return other === undefined ? [] : [{ under: law, only: 'after', ...differencesBetween(nothingUnder(other), other) }];
  });
}

/** What a law that nothing was decided under says: nothing of anything that a decision under it would be about. */
function nothingUnder({ lastDay: _, ...decision }: CaseDecision): CaseDecision {
  return {
    ...decision,
    classes: [],
    information: [],
    items: [],
    duties: { certain: [], possible: [] },
    questions: [],
    trace: { findings: [] },
  };
}
