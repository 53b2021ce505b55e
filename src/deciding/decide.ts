import type { Case } from '../case/index.ts';
import { alongside } from './alongside.ts';
import { inOneOrder } from './case-order.ts';
import { conflictsBetween } from './conflicts.ts';
import { decideUnder } from './decide-under.ts';
import type { CaseDecision } from './decision.ts';
import { leadingFor } from './regimes/index.ts';

/** How a case is decided. */
export interface DecideOptions {
  /** The civil day of decision; the case's own where absent. */
  readonly on?: string;
  /**
   * For a draft only: takes every ground that the controller must show, that nobody has raised and that protects nobody, not to be so.
   * The decision says what it assumed, and must not be signed.
   */
  readonly close?: 'by-burden';
}

/**
 * Works out what may be given, with its reasons. Pure: the same case gives the same bytes.
 * It is advice to the named decision-maker, and decides nothing that only a person can judge.
 */
export function decide(case_: Case, options: DecideOptions = {}): CaseDecision {
  const ordered = inOneOrder(options.on === undefined ? case_ : { ...case_, decidedOn: options.on });
  const leading = leadingFor(ordered);
  const decision = decideUnder(leading, ordered, options.close);
  const others = alongside(leading, ordered, decision, options.close);
  const conflicts = conflictsBetween([decision, ...others]);
  return {
    ...decision,
    ...(others.length === 0 ? {} : { alongside: others }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
  };
}
