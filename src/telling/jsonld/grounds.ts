import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { Law } from '../law.ts';
import { safeText } from '../safe-text.ts';
import type { TellOptions } from '../tell.ts';
import type { Wording } from '../wording/index.ts';
import { english } from '../wording/index.ts';
import { context } from './context.ts';
import { lawOf, termsOf } from './terms.ts';
import type { Decided } from './things.ts';
import { statusIn, thingsIn } from './things.ts';

/** Everything in Part 3 that anyone is entitled to under a request is under this section. */
const right = 'https://www.legislation.gov.uk/ukpga/2018/12/section/45';

/**
 * The grounds of a decision in the W3C Data Privacy Vocabulary, as JSON-LD: each ground with the address of its statute, and each thing
 * that is not given whole with the grounds that decide it. It is for systems of the controller and the regulator, and never for the
 * requester: it says what is held back. It names nobody, holds no words of an item, and is silent on what is open.
 */
export function groundsJsonLd(decision: CaseDecision, case_: Case, law: Law, { wording = english }: TellOptions = {}): string {
  const parts = thingsIn(decision).flatMap(({ id, element, decided }) => {
    const because = groundsOf(decided, decision, law);
    return because.length === 0 ? [] : [{ id, element, decided, because }];
  });
  const ofRequest = groundsOf(decision.request, decision, law);
  const grounds = new Set([...ofRequest, ...parts.flatMap(({ because }) => because)]);
  const rights = new Set(parts.map(({ element }) => element));
  const activity = {
    type: 'dpv:RightExerciseActivity',
    identifier: safeText(decision.case),
    description: described(decision, case_, wording),
    date: decision.decidedOn,
    right: { id: right, type: 'dpv:DataSubjectRight', law: 'legal-gb:law-DPA' },
    ...statusIn(decision.request),
    ...(ofRequest.length === 0 ? {} : { justification: ofRequest.map(nodeOf) }),
    part: parts.map(({ id, element, decided, because }) => ({
      type: 'dpv:RightExerciseActivity',
      identifier: safeText(id),
      right: nodeOf(element),
      ...statusIn(decided),
      justification: because.map(nodeOf),
    })),
  };
  const graph = [
    activity,
    ...[...rights].sort().map((cite) => ({ ...cited(cite, law), type: 'dpv:DataSubjectRight' })),
    ...[...grounds].sort().map((cite) => ({ ...cited(cite, law), ...termsOf(cite, law.provision(cite)?.effect ?? 'owed') })),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

/** The provisions that decide against giving something whole, by citation. What is open rests on nothing yet. */
function groundsOf({ status, findings }: Decided, { trace }: CaseDecision, law: Law): readonly string[] {
  if (status !== 'decided') return [];
  const ids = new Set(findings);
  const deciding = trace.findings.filter(
    ({ id, standing }) => ids.has(id) && (standing === 'decides' || standing === 'reinstated' || standing === 'supports'),
  );
  const cites = [...new Set(deciding.map(({ provision }) => provision))].sort();
  return cites.filter((cite) => {
    const provision = law.provision(cite);
    return provision !== undefined && termsOf(cite, provision.effect) !== undefined;
  });
}

/** A provision as it is cited, with its title, where its words are published, and the law it is of. */
function cited(cite: string, law: Law) {
  const provision = law.provision(cite);
  const act = lawOf(cite);
  return {
    id: nodeOf(cite),
    identifier: cite,
    ...(provision === undefined ? {} : { title: provision.title, source: provision.source }),
    ...(act === undefined ? {} : { law: act }),
  };
}

/** Several provisions stand under one address, so each is a node of its own. */
function nodeOf(cite: string): string {
  return `_:${cite.replaceAll('/', '_')}`;
}

function described(decision: CaseDecision, case_: Case, words: Wording): readonly string[] {
  const advice = words.frame.advice({ controller: safeText(case_.controller.name) });
  if (decision.assumed === undefined) return [advice];
  const taken = [...new Set(decision.assumed.map(({ provision }) => citeText({ words }, provision)))];
  return [advice, taken.length === 0 ? words.frame.draftOfNothing : words.frame.draft(taken)];
}
