import { match, P } from 'ts-pattern';
import type { Case, Item } from '../../../case/index.ts';
import { facts, part3 } from '../../../provisions/part-3/index.ts';
import type { State } from '../../../reasoning/index.ts';
import { inForceFor, narrow } from '../../../reasoning/index.ts';
import { know, valueIn } from '../../knowing.ts';
import { findBars } from '../bars.ts';

const law = { pack: part3 };

/** What only Part 3 turns on, so far as a case says it of an item: a court's documents, a Minister's certificate, and what claims to bar disclosure. */
export function ofItem(state: State, case_: Case, item: Item): void {
  court(state, item);
  certificate(state, case_, item);
  findBars(law, state, item);
}

function court(state: State, item: Item): void {
  if (item.court === undefined) return;
  know(law, state, 'court.contained', item.court.contained);
  know(law, state, 'court.relatesToCase', item.court.relatesToCase);
  know(law, state, 'court.inCourse', item.court.inCourse);
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
