import type { Case } from '../case/index.ts';
import { inOneOrder } from './case-order.ts';

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

/** A case as it is decided: on the day asked for, and in one order however it was written. */
export function asDecided(case_: Case, { on }: DecideOptions): Case {
  return inOneOrder(on === undefined ? case_ : { ...case_, decidedOn: on });
}
