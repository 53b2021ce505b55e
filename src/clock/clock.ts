import type { Holidays } from '../calendar/index.ts';
import type { Case, Controller, Item } from '../case/index.ts';
import type { TimedRequest } from './asked.ts';
import type { Regime } from './law.ts';
import type { Answered } from './problem.ts';
import type { RequestClock } from './request-clock.ts';
import { requestClock } from './request-clock.ts';

/** What a clock reads of a case: any `Case` has it. */
export interface TimedCase {
  readonly request: TimedRequest;
  readonly controller: Pick<Controller, 'jurisdiction'> & Partial<Pick<Controller, 'competentAuthority'>>;
  readonly decidedOn?: Case['decidedOn'];
  readonly items?: readonly Pick<Item, 'purpose' | 'processing' | 'designated'>[];
}

/** How a clock is asked for. */
export interface ClockOptions {
  /** The law answered under; the first of `regimesOf` where left out. */
  readonly regime?: Regime;
  /** The holidays of a newer file; those this library comes with where left out. */
  readonly holidays?: Holidays;
  /** The civil day in question; the day of decision where left out. */
  readonly on?: string;
}

/**
 * The time limit of a case, with its working, under the law of its date and with the holidays of the controller's nation.
 *
 * @example
 * const answer = clock({ request: { receivedOn: '2026-11-25' }, controller: { jurisdiction: 'england and wales' } });
 * answer.ok && answer.clock.is === 'running' && answer.clock.lastDay; //=> '2026-12-29'
 */
export function clock(case_: TimedCase, { regime, holidays, on }: ClockOptions = {}): Answered<'clock', RequestClock> {
  const day = on ?? case_.decidedOn;
  return requestClock(case_.request, {
    nation: case_.controller.jurisdiction,
    regime: regime ?? regimesOf(case_)[0],
    ...(holidays === undefined ? {} : { holidays }),
    ...(day === undefined ? {} : { on: day }),
  });
}

/** The laws a case is answered under, each with a clock of its own: one request may have items under several. */
export function regimesOf({ controller, items = [] }: TimedCase): readonly [Regime, ...Regime[]] {
  const authority = stated(controller.competentAuthority);
  if (authority === 'intelligence service') return ['part 4'];
  if (authority === 'no') return ['uk gdpr'];
  const found = new Set(items.flatMap(regimesOfItem));
  const [first, ...rest] = (['part 3', 'uk gdpr', 'part 4'] as const).filter((regime) => found.has(regime));
  // Where nothing says otherwise a competent authority answers under Part 3, whose time is never the longer.
  return first === undefined ? ['part 3'] : [first, ...rest];
}

function regimesOfItem({ purpose, processing, designated }: Pick<Item, 'purpose' | 'processing' | 'designated'>): readonly Regime[] {
  if (stated(designated) === 'yes') return ['part 4'];
  if (stated(processing) === 'manual unstructured') return ['uk gdpr'];
  const known = stated(purpose);
  if (known === 'mixed') return ['part 3', 'uk gdpr'];
  return known === undefined || known === 'law enforcement' ? ['part 3'] : ['uk gdpr'];
}

function stated<Value extends string>(
  known: Value | { readonly is: 'known'; readonly value: Value } | { readonly is: 'unknown' } | undefined,
): Value | undefined {
  if (typeof known === 'string') return known;
  return known?.is === 'known' ? known.value : undefined;
}
