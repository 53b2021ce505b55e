import type { Case } from '../case/index.ts';
import type { FactId } from '../provisions/index.ts';
import { facts } from '../provisions/index.ts';
import type { FactSpec, State } from '../reasoning/index.ts';
import { isKnown, remaining } from '../reasoning/index.ts';
import { valueAnswers } from './answers.ts';
import type { Behind } from './gate-outcomes.ts';
import { valueIn } from './knowing.ts';
import type { Asking, Ledger } from './ledger.ts';
import { ask } from './ledger.ts';
import { judgement } from './questions.ts';

/** The question that would settle one fact about the request. */
export function questionFor(case_: Case, named: string, ledger: Ledger): Asking {
  const fact = named as FactId;
  const spec: FactSpec = facts.specs[fact];
  if (spec.judged !== undefined) return judgement(case_, undefined, spec.judged.provision, fact, undefined, 'request', ledger);
  const question = ask(ledger, {
    id: `fact:${fact}`,
    asks: fact === 'holding.state' ? 'search' : 'fact',
    facts: [fact],
    who: spec.answeredBy,
  });
  for (const value of spec.values) question.among.add(value);
  valueAnswers(question, fact, undefined);
  return question;
}

/** Where a search was cut short, was not enough, or nobody has said what a system can do, the officer is asked about it. */
export function aboutSearch(case_: Case, known: State, ledger: Ledger): readonly Asking[] {
  const limited = isKnown(facts, known, 'search.limited') && remaining(facts, known, 'search.limited')[0] === 'yes';
  const enough = remaining(facts, known, 'search.sufficient');
  const cutShort = (case_.searches ?? []).filter((one) => one.limit !== undefined || valueIn(one.result) === 'not searched');
  const unclear = (case_.searches ?? []).filter((one) => valueIn(one.searchable) === undefined || valueIn(one.result) === undefined);
  const toSearch = limited && !enough.includes('yes') ? [...cutShort, ...unclear] : unclear;
  const asked: Asking[] = [];
  if (toSearch.length > 0) {
    const question = ask(ledger, { id: 'search', asks: 'search', facts: ['search.limited'], who: 'officer' });
    for (const one of toSearch) question.among.add(one.system);
    asked.push(question);
  }
  if (limited && enough.length > 1) {
    asked.push(judgement(case_, undefined, 'dpa-2018/section-45/2A', 'search.sufficient', undefined, 'request', ledger));
  }
  return asked;
}

/** Questions about what lies behind the gate that bear on it: confirmation, and the regime each item falls under. */
export function outside(behind: Behind): readonly string[] {
  const regimes = behind.items.filter(
    (item) => item.possible.length > 1 && item.possible.some((one) => one === 'route elsewhere' || one === 'out of scope'),
  );
  return [
    ...(behind.confirmation.may && !behind.confirmation.must ? behind.confirmation.needs : []),
    ...regimes.flatMap((item) => item.needs),
  ];
}
