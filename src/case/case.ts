import type { Item, Search } from './items.ts';
import type { Judgement, RoleScreening, Screening } from './judgements.ts';
import type { Known } from './known.ts';
import type { Controller, Person, Representative } from './people.ts';
import type { AccessRequest } from './request.ts';

/** The version of the case file this library reads. */
export const caseFormat = 'subject-access/case@1';

/** A whole case: the request, who asks and who answers, what was found, and what has been judged. */
export interface Case {
  readonly format: typeof caseFormat;
  readonly id: string;
  readonly title?: string;
  /** True where every name and event is invented. */
  readonly synthetic?: boolean;
  /** The civil day on which it is decided. */
  readonly decidedOn: string;
  readonly request: AccessRequest;
  readonly controller: Controller;
  /** The id of the data subject among `people`. */
  readonly dataSubject: string;
  readonly representative?: Representative;
  readonly people: readonly Person[];
  /** Nothing to give, and why, where that has been established. */
  readonly nothingHeld?: Known<'never held' | 'not found' | 'deleted before the request' | 'lost' | 'not their data'>;
  readonly items: readonly Item[];
  readonly searches?: readonly Search[];
  readonly screenings?: readonly Screening[];
  readonly roleScreenings?: readonly RoleScreening[];
  readonly judgements?: readonly Judgement[];
}
