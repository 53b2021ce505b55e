import { match, P } from 'ts-pattern';
import type { Case, Item } from '../case/index.ts';
import type { FactId } from '../provisions/index.ts';
import { facts, part3 } from '../provisions/index.ts';
import type { State } from '../reasoning/index.ts';
import { inForceFor, narrow } from '../reasoning/index.ts';
import { know, valueIn } from './knowing.ts';
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
  certificate(state, case_, item);
  bars(state, item);
  return state;
}

/** A recording or a message is processed by automated means, and a recording is not a court's document, whoever made it. */
function natureOf(item: Item): readonly (readonly [FactId, string])[] {
  return match(item.kind)
    .with('body-worn video', 'cctv', '999 call', 'interview', () => [
      ['processing.mode', 'automated'] as const,
      ['court.contained', 'other'] as const,
    ])
    .with('email', 'spreadsheet', () => [['processing.mode', 'automated'] as const])
    .with('report', 'statement', 'record', 'image', 'other', () => [])
    .exhaustive();
}

function byItsNature(state: State, item: Item): void {
  for (const [fact, value] of natureOf(item)) narrow(facts, state, fact, [value]);
}

/** Is a fact settled by what kind of thing the item is, so that no record could say otherwise? */
export function isByNature(item: Item | undefined, fact: string): boolean {
  return item !== undefined && natureOf(item).some(([one]) => one === fact);
}

function court(state: State, item: Item): void {
  if (item.court === undefined) return;
  know(state, 'court.contained', item.court.contained);
  know(state, 'court.relatesToCase', item.court.relatesToCase);
  know(state, 'court.inCourse', item.court.inCourse);
}

/**
 * A certificate that covers the data and has not been quashed is conclusive of what it certifies. One issued under the
 * old scheme certifies a restriction, and one under the new an exemption: neither proves the other.
 */
function certificate(state: State, case_: Case, item: Item): void {
  if (item.certificate === undefined) return;
  const { issuedOn, covers, quashed } = item.certificate;
  const rule = part3.duties.get('dpa-2018/section-79');
  const inPoint = rule !== undefined && inForceFor(rule, { receipt: case_.request.receivedOn, certificate: issuedOn }) !== undefined;
  const answer = match([inPoint, valueIn(covers), valueIn(quashed ?? 'no')] as const)
    .with([false, P._, P._], [true, 'no', P._], [true, P._, 'yes'], () => ['no'])
    .with([true, 'yes', 'no'], () => ['yes'])
    .with([true, undefined, P._], [true, 'yes', undefined], () => ['yes', 'no'])
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
