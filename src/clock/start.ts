import { latestOf } from '../calendar/index.ts';
import type { TimedRequest } from './asked.ts';
import { settled } from './asked.ts';

/** The latest of receipt, identity information and fee, or what it waits for. */
export type RelevantTime =
  | { readonly is: 'not started'; readonly waitingFor: readonly ('identity' | 'fee')[] }
  | { readonly is: 'started'; readonly starts: readonly [Start, ...Start[]] };

/** A civil day the time may run from. The first of several is the earliest, and the one acted on. */
export interface Start {
  readonly day: string;
  readonly event: 'receipt' | 'identity' | 'fee';
  /** What this start supposes that is not known. */
  readonly supposes?: string;
}

/** Works out the relevant time. Asking who someone is moves the start; it is not a pause. */
export function relevantTimeOf({ receivedOn, identity, fee }: TimedRequest): RelevantTime {
  // Nearly every request: nothing was asked and nothing charged.
  if (identity?.askedOn === undefined && identity?.receivedOn === undefined && fee === undefined) {
    return { is: 'started', starts: [{ day: receivedOn, event: 'receipt' }] };
  }
  const doubted = settled(identity?.doubted);
  const asked = identity?.askedOn !== undefined;
  // Without reasonable doubts there was no power to ask, so asking moves nothing.
  const counts = asked || identity?.receivedOn !== undefined ? doubted !== 'no' : false;
  const came = identity?.receivedOn;
  const confirmed = identity?.confirmedOn;
  const waitingFor: ('identity' | 'fee')[] = [];
  if (counts && came === undefined && confirmed === undefined) waitingFor.push('identity');
  if (fee !== undefined && fee.paidOn === undefined) waitingFor.push('fee');
  if (waitingFor.length > 0) return { is: 'not started', waitingFor };

  const from = (identityDay: string | undefined, supposes?: string): Start => {
    const day = latestOf([receivedOn, identityDay, fee?.paidOn]);
    const event = day === receivedOn ? 'receipt' : day === identityDay ? 'identity' : 'fee';
    return { day, event, ...(supposes === undefined ? {} : { supposes }) };
  };
  if (!counts) {
    const without = from(undefined);
    const withIt = from(came, 'that there were reasonable doubts about who was asking');
    return { is: 'started', starts: came === undefined || withIt.day === without.day ? [without] : [without, withIt] };
  }
  if (came !== undefined) return { is: 'started', starts: [from(came)] };
  // Confirmed, and nobody wrote down when the information came: no earlier than it was asked for, no later than it was confirmed.
  const earliest = from(identity?.askedOn);
  const latest = from(confirmed, 'that the information came on the day the identity was confirmed');
  return { is: 'started', starts: earliest.day === latest.day ? [earliest] : [earliest, latest] };
}
