import { addDays } from '../calendar/index.ts';
import type { Case } from '../case/index.ts';
import { part3 } from '../provisions/index.ts';
import { dutyInForceFor, type EventDates } from '../reasoning/index.ts';
import type { Duty } from './decision.ts';
import { type Ledger, owes } from './ledger.ts';
import type { Weighed } from './standing-judgements.ts';

/** Duties the request itself brings: to keep what is held, to acknowledge a complaint, to notice a forced request. */
export function dutiesOfRequest(case_: Case, ledger: Ledger): void {
  owes(ledger, 'dpa-2018/section-173', 'request', true);
  if (case_.request.enforced === 'yes') owes(ledger, 'dpa-2018/section-184', 'request', true);
  for (const complaint of case_.request.complaints ?? []) owes(ledger, 'dpa-2018/section-164A', complaint.receivedOn, true);
  if (case_.controller.joint !== undefined) owes(ledger, 'dpa-2018/section-58', 'request', true);
}

/** Consent given since, by someone a restriction protects, calls for another look: under Part 3 it decides nothing. */
export function reviewsOwed(case_: Case, weighed: readonly Weighed[], ledger: Ledger): void {
  const consenting = new Set(case_.people.filter((person) => person.consent === 'given').map((person) => person.id));
  for (const { judgement, lapse } of weighed) {
    if (lapse === 'replaced') continue;
    if (lapse !== undefined || (judgement.exercise === 'restrict' && judgement.people?.some((id) => consenting.has(id)) === true)) {
      owes(ledger, 'review', judgement.id, true);
    }
  }
}

/** The duties of a decision, under the versions in force, with what each must contain and by when. */
export function dutiesFrom(case_: Case, dates: EventDates, weighed: readonly Weighed[], lastDay: string | undefined, ledger: Ledger): { readonly certain: readonly Duty[]; readonly possible: readonly Duty[] } {
  const silent = silenced(weighed);
  const all = [...ledger.duties].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([cite, trigger]): readonly Duty[] => {
    const rule = part3.duties.get(cite);
    const complaint = cite === 'dpa-2018/section-164A' ? case_.request.complaints?.[0]?.receivedOn : undefined;
    const version = rule === undefined ? undefined : dutyInForceFor(rule, complaint === undefined ? dates : { ...dates, complaint });
    if (version === undefined) return [];
    const omits = cite === 'dpa-2018/section-45/5' ? version.contains.filter((limb) => silent.has(limb)) : [];
    const by = dueOn(version.due, lastDay, complaint);
    return [
      {
        duty: cite,
        certain: trigger.certain,
        contains: version.contains.filter((limb) => !omits.includes(limb)),
        omits,
        ...(by === undefined ? {} : { by }),
        due: version.due,
        for: [...trigger.for].sort(),
      },
    ];
  });
  return { certain: all.filter((duty) => duty.certain), possible: all.filter((duty) => !duty.certain) };
}

/** What section 45(6) lets the notice leave out: the fact of restriction, the reasons, or both; never the rights. */
function silenced(weighed: readonly Weighed[]): ReadonlySet<string> {
  const left = new Set<string>();
  for (const { judgement, lapse } of weighed) {
    if (lapse !== undefined || judgement.provision !== 'dpa-2018/section-45/6') continue;
    if (judgement.finds['silence.fact'] === 'yes') left.add('45(5)(a)').add('45(5)(b)');
    if (judgement.finds['silence.reasons'] === 'yes') left.add('45(5)(b)');
  }
  return left;
}

function dueOn(due: string, lastDay: string | undefined, complaint: string | undefined): string | undefined {
  if (due === 'without undue delay, and by the last day') return lastDay;
  // Thirty days beginning when the complaint is received: the day of receipt is the first.
  return due === 'within 30 days' && complaint !== undefined ? addDays(complaint, 29) : undefined;
}
