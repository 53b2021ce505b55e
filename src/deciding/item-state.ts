import { match, P } from 'ts-pattern';
import type { Case, Item } from '../case/index.ts';
import { facts } from '../provisions/index.ts';
import { narrow, type State } from '../reasoning/index.ts';
import { know, valueOf } from './knowing.ts';
import { recordScreenings } from './screening.ts';

/** What the case says of one item, on top of what it says of the request. */
export function itemState(request: State, case_: Case, item: Item): State {
  const state = request.slice();
  byItsNature(state, item);
  recordScreenings(state, case_, item);
  know(state, 'processing.purpose', item.purpose);
  know(state, 'processing.mode', item.processing);
  know(state, 'processing.designated', item.designated);
  court(state, item);
  certificate(state, item);
  bars(state, item);
  return state;
}

/** A recording or a message is processed by automated means, and a recording is not a court's document, whoever made it. */
function byItsNature(state: State, item: Item): void {
  match(item.kind)
    .with('body-worn video', 'cctv', '999 call', 'interview', () => {
      narrow(facts, state, 'processing.mode', ['automated']);
      narrow(facts, state, 'court.contained', ['other']);
    })
    .with('email', 'spreadsheet', () => narrow(facts, state, 'processing.mode', ['automated']))
    .with('report', 'statement', 'record', 'image', 'other', () => undefined)
    .exhaustive();
}

function court(state: State, item: Item): void {
  if (item.court === undefined) return;
  know(state, 'court.contained', item.court.contained);
  know(state, 'court.relatesToCase', item.court.relatesToCase);
  know(state, 'court.inCourse', item.court.inCourse);
}

/** A certificate that covers the data and has not been quashed is conclusive of what it certifies. */
function certificate(state: State, item: Item): void {
  if (item.certificate === undefined) return;
  const answer = match([valueOf(item.certificate.covers), valueOf(item.certificate.quashed ?? 'no')] as const)
    .with(['yes', 'no'], () => ['yes'])
    .with(['no', P._], [P._, 'yes'], () => ['no'])
    .with([undefined, P._], ['yes', undefined], () => ['yes', 'no'])
    .exhaustive();
  narrow(facts, state, 'nationalSecurity.certified', answer);
}

function bars(state: State, item: Item): void {
  const flags = item.flags;
  if (flags === undefined) return;
  if (flags.includes('statutory bar')) narrow(facts, state, 'disclosure.barred', ['other enactment']);
  else if (flags.includes('contractual confidence')) narrow(facts, state, 'disclosure.barred', ['contract']);
  else if (flags.includes('protective marking')) narrow(facts, state, 'disclosure.barred', ['marking']);
  else narrow(facts, state, 'disclosure.barred', ['nothing']);
}
