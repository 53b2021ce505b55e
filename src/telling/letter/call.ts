import type { CaseDecision } from '../../deciding/index.ts';
import type { LetterKind } from '../wording/letter-parts.ts';
import type { GivenItem } from './given.ts';

/** A decision under the UK GDPR, and what is given under it: numbered with what is given under Part 3, where that stands beside it. */
export interface Beside {
  readonly decision: CaseDecision;
  readonly given: readonly GivenItem[];
  /** True where all that is said under it is what is neither confirmed nor denied, whether or not anything is held. */
  readonly silent?: true;
}

/** A letter a decision calls for, and the complaint it acknowledges where it does. */
export interface Call {
  readonly kind: LetterKind;
  /** What is given by it, under the law the decision is made under. */
  readonly given: readonly GivenItem[];
  /** What is answered under the UK GDPR, alone or beside Part 3. */
  readonly beside?: Beside;
  /** The decision it is written from, where that is not the first. */
  readonly from?: CaseDecision;
  /** The civil day the complaint was received. */
  readonly complaint?: string;
}
