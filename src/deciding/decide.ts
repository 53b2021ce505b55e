import type { Case } from '../case/index.ts';
import { alongside, together } from './alongside.ts';
import { decideUnder } from './decide-under.ts';
import type { CaseDecision } from './decision.ts';
import type { DecideOptions } from './options.ts';
import { asDecided } from './options.ts';
import { regimeNamed } from './regimes/index.ts';
import { leadingFor } from './regimes/which.ts';

/**
 * Works out what may be given, with its reasons. Pure: the same case gives the same bytes.
 * It is advice to the named decision-maker, and decides nothing that only a person can judge.
 */
export function decide(case_: Case, options: DecideOptions = {}): CaseDecision {
  const ordered = asDecided(case_, options);
  const leading = regimeNamed(leadingFor(ordered));
  const decision = decideUnder(leading, ordered, options.close);
  const { laws, held } = alongside(leading, ordered, decision);
  return together(
    decision,
    laws.map((name) => decideUnder(regimeNamed(name), held, options.close, ordered)),
  );
}
