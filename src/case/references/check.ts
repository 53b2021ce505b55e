import type { Case } from '../case.ts';
import type { CaseProblem } from '../problem.ts';
import { idsOf } from './ids.ts';
import { checkItems, checkSearches } from './items.ts';
import { checkJudgements, checkScreenings } from './judgements.ts';
import { checkPeople } from './people.ts';
import { openReport } from './report.ts';
import { checkRequest } from './request.ts';
import type { Sound } from './sound.ts';

/** Checks the parts of a case against one another: ids, references, spans and days, so far as the shape allows. */
export function checkReferences(file: Sound<Case>): readonly CaseProblem[] {
  const { report, problems } = openReport();
  const ids = {
    people: idsOf(file.people, ['people'], 'person', report),
    items: idsOf(file.items, ['items'], 'item', report),
    judgements: idsOf(file.judgements, ['judgements'], 'judgement', report),
    classes: idsOf(classesIn(file), ['request', 'unconfirmed'], 'class', report),
  };
  idsOf(file.screenings, ['screenings'], 'screening', report);
  idsOf(file.roleScreenings, ['roleScreenings'], 'role screening', report);

  checkRequest(file, report);
  checkPeople(file, ids.people, ids.items, report);
  checkItems(file, ids.people, report);
  checkSearches(file, report);
  checkJudgements(file, ids, report);
  checkScreenings(file, ids, report);
  return problems;
}

/** The classes neither confirmed nor denied: none where the request lists none, and unread where the list is unsound. */
function classesIn({ request }: Sound<Case>) {
  return request === undefined || 'unconfirmed' in request ? request?.unconfirmed : [];
}
