import type { Means } from '../case/index.ts';

/** What may become of a part. */
export type PartOutcome =
  | { readonly kind: 'disclose' }
  | { readonly kind: 'disclose edited'; readonly means: Means }
  | { readonly kind: 'withhold'; readonly means: Means }
  | { readonly kind: 'exempt' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'out of scope' }
  | { readonly kind: 'route elsewhere' };

/** What may become of an item: `disclose partly` is computed from its parts, never chosen. */
export type ItemOutcome = 'disclose' | 'disclose partly' | 'withhold' | 'exempt' | 'excluded' | 'out of scope' | 'route elsewhere';

/** What may become of an element of the right other than the data. */
export type ElementOutcome = 'give' | 'restrict' | 'exempt' | 'excluded' | 'out of scope' | 'route elsewhere' | 'not yet in force';

/** What may become of the request. */
export type RequestOutcome =
  | { readonly kind: 'answer' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'charge a fee' }
  | { readonly kind: 'ask'; readonly for: 'identity' | 'authority' | 'clarification' }
  | { readonly kind: 'neither confirm nor deny' }
  | {
      readonly kind: 'nothing to give';
      /** Under the Regulations of 2004 the applicant's own data is held, and is given by data protection law and not by them (regulation 5(3)). */
      readonly why: 'never held' | 'not found' | 'deleted before the request' | 'lost' | 'not their data' | 'their own data';
    }
  | { readonly kind: 'route elsewhere'; readonly to: OtherLaw };

/** A law that a request goes to instead. */
export type OtherLaw = 'UK GDPR' | 'Part 3' | 'Part 4' | 'EIR' | 'FOIA';
