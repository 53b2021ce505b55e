import type { Case } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import { specIn } from '../reasoning/index.ts';
import { valueAnswers } from './answers.ts';
import type { Behind } from './gate-outcomes.ts';
import { valueIn, valuesLeft } from './knowing.ts';
import type { Asking, Ledger } from './ledger.ts';
import { ask } from './ledger.ts';
import { judgement } from './questions.ts';

/** The question that would settle one fact about the request. */
export function questionFor(case_: Case, fact: string, ledger: Ledger): Asking {
  const spec = specIn(ledger.law.pack.catalogue, fact);
  if (spec.judged !== undefined) return judgement(case_, undefined, spec.judged.provision, fact, undefined, 'request', ledger);
  const question = ask(ledger, {
    id: `fact:${fact}`,
    asks: fact === 'holding.state' ? 'search' : 'fact',
    facts: [fact],
    who: spec.answeredBy,
  });
  for (const value of spec.values) question.among.add(value);
  valueAnswers(question, spec, fact, undefined);
  return question;
}

/** Where a search was cut short, was not enough, or nobody has said what a system can do, the officer is asked about it. */
export function aboutSearch(case_: Case, known: State, ledger: Ledger): readonly Asking[] {
  const { search } = ledger.law.gate;
  const limited = valuesLeft(ledger.law, known, 'search.limited').join() === 'yes';
  const enough = search === undefined ? [] : valuesLeft(ledger.law, known, search.sufficient);
  const cutShort = (case_.searches ?? []).filter((one) => one.limit !== undefined || valueIn(one.result) === 'not searched');
  const unclear = (case_.searches ?? []).filter((one) => valueIn(one.searchable) === undefined || valueIn(one.result) === undefined);
  const toSearch = limited && !enough.includes('yes') ? [...cutShort, ...unclear] : unclear;
  const asked: Asking[] = [];
  if (toSearch.length > 0) {
    const question = ask(ledger, { id: 'search', asks: 'search', facts: ['search.limited'], who: 'officer' });
    for (const one of toSearch) question.among.add(one.system);
    asked.push(question);
  }
  if (search !== undefined && limited && enough.length > 1) {
    asked.push(judgement(case_, undefined, search.judgedUnder, search.sufficient, undefined, 'request', ledger));
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
    ...(behind.classes.may && !behind.classes.must ? behind.classes.needs : []),
    ...regimes.flatMap((item) => item.needs),
  ];
}
