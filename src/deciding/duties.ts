import { addDays } from '../calendar/index.ts';
import type { Case } from '../case/index.ts';
import type { FactId } from '../provisions/index.ts';
import { facts, part3 } from '../provisions/index.ts';
import type { EventDates } from '../reasoning/index.ts';
import { canHold, contentsLeft, dutyInForceFor, inForceFor, nothingKnown } from '../reasoning/index.ts';
import type { Duty } from './decision.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import { valueIn } from './knowing.ts';
import type { Ledger } from './ledger.ts';
import { owes } from './ledger.ts';
import type { Weighed } from './standing-judgements.ts';

/** The duty to look again, since a restriction lasts only for so long as it is needed. */
const review = 'dpa-2018/section-45/4';

/** Duties the request itself brings, whatever is found: to keep what is held, to tell of remedies, to deal with a complaint. */
export function dutiesOfRequest(case_: Case, ledger: Ledger): void {
  for (const [cite, rule] of part3.duties) {
    if (rule.arises === 'with any request' || rule.arises === 'with any answer') owes(ledger, cite, 'request', true);
    if (rule.arises === 'with a complaint')
      for (const complaint of case_.request.complaints ?? []) owes(ledger, cite, complaint.receivedOn, true);
  }
  if (case_.request.enforced === 'yes') owes(ledger, 'dpa-2018/section-184', 'request', true);
  if (case_.controller.joint !== undefined) owes(ledger, 'dpa-2018/section-58', 'request', true);
  const age = valueIn(case_.people.find((person) => person.id === case_.dataSubject)?.age);
  if (case_.controller.jurisdiction === 'scotland' && age !== undefined && age < 16) owes(ledger, 'dpa-2018/section-208', 'request', true);
}

/** A lapsed judgement calls for another look, and so does consent given by someone a restriction protects: it decides nothing. */
export function reviewsOwed(case_: Case, weighed: readonly Weighed[], ledger: Ledger): void {
  const consenting = new Set(case_.people.filter((person) => valueIn(person.consent) === 'given').map((person) => person.id));
  for (const { judgement, lapse } of weighed) {
    if (lapse === 'replaced') continue;
    const consented = judgement.exercise === 'restrict' && judgement.people?.some((id) => consenting.has(id)) === true;
    if (lapse !== undefined || consented) owes(ledger, review, judgement.id, true);
  }
}

/** The duties of a decision, under the versions in force, with what each must contain and by when. */
export function dutiesFrom(
  case_: Case,
  dates: EventDates,
  weighed: readonly Weighed[],
  lastDay: string | undefined,
  ledger: Ledger,
): { readonly certain: readonly Duty[]; readonly possible: readonly Duty[] } {
  const takenOut = leftUnsaid(weighed, dates);
  const all = [...ledger.duties]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([cite, trigger]): readonly Duty[] => {
      const rule = part3.duties.get(cite);
      const complaint = rule?.arises === 'with a complaint' ? case_.request.complaints?.[0]?.receivedOn : undefined;
      const version = rule === undefined ? undefined : dutyInForceFor(rule, complaint === undefined ? dates : { ...dates, complaint });
      if (rule === undefined || version === undefined) return [];
      const contains = contentsLeft(rule, version, takenOut);
      const by = dueOn(version.due, lastDay, complaint);
      return [
        {
          duty: cite,
          certain: trigger.certain,
          contains,
          omits: version.contains.filter((limb) => !contains.includes(limb)),
          ...(by === undefined ? {} : { by }),
          due: version.due,
          for: [...trigger.for].sort(),
        },
      ];
    });
  return { certain: all.filter((duty) => duty.certain), possible: all.filter((duty) => !duty.certain) };
}

/** The limbs of notices that a finding under section 45(6) or 45A(3) lets the notice leave out: what is restricted, or why; never the rights. */
function leftUnsaid(weighed: readonly Weighed[], dates: EventDates): readonly string[] {
  const silent = part3.provisions.filter((provision) => provision.effect === 'silent');
  const families = new Set(silent.map((provision) => provision.cite.slice(0, provision.cite.lastIndexOf('/'))));
  const judgements = weighed
    .filter(({ judgement, lapse }) => lapse === undefined && families.has(judgement.provision))
    .map(({ judgement }) => judgement);
  const state = nothingKnown(facts);
  recordFindings(state, settle(judgements, undefined), undefined as FactId | undefined);
  return silent.flatMap((provision) => {
    const version = inForceFor(provision, dates);
    return version !== undefined && part3.compiled.get(version)?.(state) === canHold ? provision.displaces : [];
  });
}

function dueOn(due: string, lastDay: string | undefined, complaint: string | undefined): string | undefined {
  if (due === 'without undue delay, and by the last day' || due === 'within one month') return lastDay;
  // Thirty days beginning when the complaint is received: the day of receipt is the first, which is the earlier of two counts.
  return due === 'within 30 days' && complaint !== undefined ? addDays(complaint, 29) : undefined;
}
