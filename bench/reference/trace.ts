import type { Outcome } from './item.ts';

/** What a rule comes to. */
export type Status = 'holds' | 'fails' | 'open';

/** The rules of the reference decision, by the letters it gives them. */
export type Rule = 'G1' | 'G2' | 'G3' | 'R1' | 'R2' | 'R3' | 'R4' | 'P1' | 'A' | 'B' | 'C' | 'D' | 'E' | 'S' | 'N';

/** A fact that was known, with its value. */
export interface Used {
  readonly fact: string;
  readonly value: boolean | number | string;
}

/** One rule that was reached: what it came to, where it is laid down, what it used and what it lacked. */
export interface RuleNode {
  readonly rule: Rule;
  readonly cite: string;
  readonly status: Status;
  readonly used: readonly Used[];
  readonly missing: readonly string[];
}

/** An outcome with every rule reached. */
export interface Traced {
  readonly outcome: Outcome;
  readonly rules: readonly RuleNode[];
}

/** Where each rule is laid down: a yardstick for speed, so the places are only labels. */
export const cites: Readonly<Record<Rule, string>> = {
  G1: 'reference/gate/1',
  G2: 'reference/gate/2',
  G3: 'reference/gate/3',
  R1: 'reference/refusal/1',
  R2: 'reference/refusal/2',
  R3: 'reference/refusal/3',
  R4: 'reference/refusal/4',
  P1: 'reference/privilege/1',
  A: 'reference/restriction/a',
  B: 'reference/restriction/b',
  C: 'reference/restriction/c',
  D: 'reference/restriction/d',
  E: 'reference/restriction/e',
  S: 'reference/separable/1',
  N: 'reference/notice/1',
};
