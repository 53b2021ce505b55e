import type { FactId } from '../facts.ts';

/** Which way an authority points: towards giving, towards giving less, or depending on what else is found. */
export type Towards = 'disclosure' | 'restriction' | 'either way';

/** A judgment, a page of the regulator's, or published practice, that bears on a judgement. Never a rule. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  /** The neutral citation, or the reference of a published answer. */
  readonly citation?: string;
  readonly source: string;
  /** The law it was decided or written under. */
  readonly regime: 'Part 3' | 'DPA 1998' | 'UK GDPR' | 'Directive 95/46' | 'ECHR' | 'FOIA 2000';
  /** What it held or says, in our own words. What it calls likely stays likely. */
  readonly held: string;
  /** How it is known: read itself, from a digest or note, from memory, or unsure. */
  readonly mark: 'read' | 'digest' | 'memory' | 'unsure';
  readonly bearsOn: readonly { readonly fact: FactId; readonly towards: Towards }[];
  /** Duties and remedies it bears on, by citation. */
  readonly follows?: readonly string[];
  /** A court's decision on Part 3 itself, or something that only persuades: section 45(4)(e) is a test of its own. */
  readonly binding: 'Part 3' | 'persuasive';
}
