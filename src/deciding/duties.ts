import { match } from 'ts-pattern';
import type { Case } from '../case/index.ts';
import type { Due, EventDates } from '../reasoning/index.ts';
import { contentsLeft, inForceFor } from '../reasoning/index.ts';
import type { Decision, Duty } from './decision.ts';
import { valueIn } from './knowing.ts';
import { acknowledgementDay } from './last-day.ts';
import type { Ledger } from './ledger.ts';
import { owes } from './ledger.ts';
import type { RequestOutcome } from './outcome.ts';
import type { Weighed } from './standing-judgements.ts';

/** Duties the request itself brings, whatever is found: to keep what is held, to tell of remedies, to deal with a complaint. */
export function dutiesOfRequest(case_: Case, ledger: Ledger): void {
  const { pack, brings } = ledger.law;
  const owe = (duty: string | undefined, because: string, ifAnswered: boolean) => {
    if (duty !== undefined) owes(ledger, { duty, because: [because], certain: true, ifAnswered, unsaid: [] });
  };
  for (const [cite, rule] of pack.duties) {
    if (rule.arises === 'with any request') owe(cite, 'request', false);
    if (rule.arises === 'with any answer') owe(cite, 'request', true);
    if (rule.arises === 'with a complaint') for (const complaint of case_.request.complaints ?? []) owe(cite, complaint.receivedOn, false);
  }
  if (case_.request.enforced === 'yes') owe(brings.enforced, 'request', false);
  if (case_.controller.joint !== undefined) owe(brings.joint, 'request', false);
  const age = valueIn(case_.people.find((person) => person.id === case_.dataSubject)?.age);
  if (case_.controller.jurisdiction === 'scotland' && age !== undefined && age < 16) owe(brings.childInScotland, 'request', false);
}

/** What is to be said where nothing was found, in a law that has a duty to say it. Of what was found, its own findings bring it. */
export function dutyOfHolding({ items }: Case, { status, possible }: Decision<RequestOutcome>, ledger: Ledger): void {
  const duty = ledger.law.brings.notHeld?.[0];
  if (duty === undefined || items.length > 0 || !possible.some(({ kind }) => kind === 'nothing to give')) return;
  owes(ledger, { duty, because: ['request'], certain: status === 'decided', ifAnswered: true, unsaid: [] });
}

/** Whether the request is answered, so far as that is decided: what lies behind the gate is owed only then. */
export type Answering = 'yes' | 'yes, saying nothing of what is held' | 'no' | 'not yet';

/** The same duty with the same limbs unsaid, and everything that brings it about; a duty that a complaint brings is that complaint's own. */
interface Gathered {
  readonly cite: string;
  /** The civil day of the complaint that brings it. */
  readonly complaint?: string;
  readonly unsaid: readonly string[];
  readonly certain: Set<string>;
  readonly possible: Set<string>;
}

/** The duties of a decision, under the versions in force, with what each must contain and by when. */
export function dutiesFrom(
  case_: Case,
  dates: EventDates,
  weighed: readonly Weighed[],
  lastDay: string | undefined,
  answering: Answering,
  unsaidOfAll: readonly string[],
  ledger: Ledger,
): { readonly certain: readonly Duty[]; readonly possible: readonly Duty[] } {
  const all = gather(ledger, answering, unsaidOfAll).flatMap(({ cite, complaint, unsaid, certain, possible }): readonly Duty[] => {
    const rule = ledger.law.pack.duties.get(cite);
    const version = rule === undefined ? undefined : inForceFor(rule, complaint === undefined ? dates : { ...dates, complaint });
    if (rule === undefined || version === undefined) return [];
    const contains = contentsLeft(rule, version, unsaid);
    const by = dueOn(case_, version.due, lastDay, complaint, weighed);
    const duty = {
      duty: cite,
      contains,
      omits: version.contains.filter((limb) => !contains.includes(limb)),
      ...(by === undefined ? {} : { by }),
      due: version.due,
    };
    return [{ ...duty, certain: certain.size > 0, for: [...(certain.size > 0 ? certain : possible)].sort() }];
  });
  return { certain: all.filter((duty) => duty.certain), possible: all.filter((duty) => !duty.certain) };
}

/**
 * Puts together what brings each duty about. Where confirmation itself is left unsaid, so is every restriction behind it.
 * What follows only from an answer is not owed where there is none, and not certain until there is.
 */
function gather(ledger: Ledger, answering: Answering, unsaidOfAll: readonly string[]): readonly Gathered[] {
  const gathered = new Map<string, Gathered>();
  const answered = answering === 'yes' || answering === 'yes, saying nothing of what is held';
  const { notHeld = [], withheld = [] } = ledger.law.brings;
  const telling = answering === 'yes, saying nothing of what is held' ? [...notHeld, ...withheld] : [];
  for (const { duty, because, certain, ifAnswered, unsaid: ofThis } of ledger.duties) {
    const unsaid = unsaidOfAll.length === 0 ? ofThis : [...new Set([...ofThis, ...unsaidOfAll])].sort();
    if (ifAnswered && answering === 'no') continue;
    // A notice that says nothing of what is held may be the same duty as one that says that nothing is.
    if (telling.includes(duty) && !because.includes(`request#${ledger.law.confirmation}`)) continue;
    const complaint = ledger.law.pack.duties.get(duty)?.arises === 'with a complaint' ? because[0] : undefined;
    const rest = [...(complaint === undefined ? [] : [complaint]), ...unsaid];
    const key = rest.length === 0 ? duty : [duty, ...rest].join(' ');
    const ofComplaint = complaint === undefined ? {} : { complaint };
    const one = gathered.get(key) ?? { cite: duty, ...ofComplaint, unsaid, certain: new Set<string>(), possible: new Set<string>() };
    const brings = one[certain && (!ifAnswered || answered) ? 'certain' : 'possible'];
    for (const id of because) brings.add(id);
    gathered.set(key, one);
  }
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function dueOn(
  case_: Case,
  due: Due,
  lastDay: string | undefined,
  complaint: string | undefined,
  weighed: readonly Weighed[],
): string | undefined {
  return (
    match(due)
      .with('without undue delay, and by the last day', () => lastDay)
      .with('within 30 days', () => acknowledgementDay(case_, complaint))
      .with('by the review day', () => firstReview(weighed))
      // The extension notice has a clock of its own, which shows its working; the Principal Reporter's runs from the question.
      .with(
        'within one month',
        'within 14 days',
        'without undue delay',
        'on receipt',
        'when decided',
        'when ordered',
        'continuing',
        () => undefined,
      )
      .exhaustive()
  );
}

/** The earliest day on which a restriction that still stands is to be looked at again. */
function firstReview(weighed: readonly Weighed[]): string | undefined {
  const days = weighed.flatMap(({ judgement, lapse }) =>
    lapse === undefined && judgement.exercise === 'restrict' && judgement.reviewOn !== undefined ? [judgement.reviewOn] : [],
  );
  return [...days].sort()[0];
}
