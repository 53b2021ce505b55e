import type { CaseDecision } from '../decision.ts';
import type { Comparison } from './comparison.ts';
import { reasonChanges } from './reasons.ts';
import { dutyChanges, elementChanges, questionChanges } from './rest.ts';
import { alike, saidOf, sides } from './saying.ts';
import { itemChanges } from './tracks.ts';

/**
 * Sets two decisions side by side: what each says of the same thing, wherever they differ, and because of what. Items, tracks,
 * elements, duties and questions are matched by name, and parts by where they stand, however each decision cut them. Pure.
 */
export function compare(before: CaseDecision, after: CaseDecision): Comparison {
  const request = { before: saidOf(before.request), after: saidOf(after.request) };
  const elements = elementChanges(before, after);
  const items = itemChanges(before.items, after.items);
  const duties = dutyChanges(before.duties, after.duties);
  const questions = questionChanges(before.questions, after.questions);
  const because = reasonChanges(before, after);
  const sameRequest = alike(request.before, request.after);
  const sameDay = before.lastDay === after.lastDay;
  const changes = [elements, items, duties, questions.raised, questions.settled, questions.shown, because.findings, because.facts];
  return {
    format: 'subject-access/comparison@1',
    advice: true,
    case: { before: before.case, after: after.case },
    decidedOn: { before: before.decidedOn, after: after.decidedOn },
    same: sameRequest && sameDay && changes.every(({ length }) => length === 0),
    ...(sameRequest ? {} : { request }),
    elements,
    items,
    duties,
    questions,
    ...(sameDay ? {} : { lastDay: sides(before.lastDay, after.lastDay) }),
    because,
  };
}
