import { addDays } from '../../calendar/index.ts';
import type { Case, Judgement } from '../../case/index.ts';
import { decide } from '../decide.ts';
import type { CaseDecision, Duty } from '../decision.ts';

/**
 * Decides a case under the law of another civil day, as if every event that chooses the law had fallen on it: the receipt of
 * the request, the decision, each certificate and each complaint. What is known is the same, and so is what those days settle
 * besides the law: the last day and the days of duties stay as the case has them, and a judgement that had lapsed by the day of
 * decision, or had not, still has or has not. The period for answering is itself law of the day of receipt: it is left alone too.
 */
export function decideUnderLawOf(case_: Case, day: string): CaseDecision {
  const asItIs = decide(case_);
  const there = decide(onDay(case_, day));
  const beside = there.alongside?.map((one) => {
    const same = asItIs.alongside?.find(({ under }) => under === one.under);
    return withDaysOf(one, same ?? asItIs, case_.decidedOn);
  });
  return { ...withDaysOf(there, asItIs, case_.decidedOn), ...(beside === undefined ? {} : { alongside: beside }) };
}

function withDaysOf({ lastDay: _, ...there }: CaseDecision, asItIs: CaseDecision, decidedOn: string): CaseDecision {
  const duties = (all: readonly Duty[]) => all.map((duty) => withDayOf(duty, asItIs));
  return {
    ...there,
    ...(asItIs.lastDay === undefined ? {} : { lastDay: asItIs.lastDay }),
    late: asItIs.lastDay !== undefined && decidedOn > asItIs.lastDay ? openParts(there) : [],
    duties: { certain: duties(there.duties.certain), possible: duties(there.duties.possible) },
  };
}

function onDay(case_: Case, day: string): Case {
  const { request, items, judgements } = case_;
  const complaints = request.complaints?.map((complaint) => ({ ...complaint, receivedOn: day }));
  return {
    ...case_,
    decidedOn: day,
    request: { ...request, receivedOn: day, ...(complaints === undefined ? {} : { complaints }) },
    items: items.map((item) => (item.certificate === undefined ? item : { ...item, certificate: { ...item.certificate, issuedOn: day } })),
    ...(judgements === undefined ? {} : { judgements: judgements.map((judgement) => lapsingAsBefore(judgement, case_.decidedOn, day)) }),
  };
}

/** A judgement whose review day and ends have passed on the new day exactly where they had on the old. */
function lapsingAsBefore(judgement: Judgement, old: string, day: string): Judgement {
  const { reviewOn, until } = judgement;
  const passed = reviewOn !== undefined && reviewOn < old;
  return {
    ...judgement,
    ...(reviewOn === undefined || passed === reviewOn < day ? {} : { reviewOn: passed ? addDays(day, -1) : day }),
    ...(until === undefined
      ? {}
      : { until: until.map((one) => (one.on === undefined ? one : { ...one, passed: one.passed ?? one.on < old })) }),
  };
}

/** The duty by the day it has in the case as it is, so far as that says one. */
function withDayOf({ by: _, ...duty }: Duty, { duties, lastDay }: CaseDecision): Duty {
  const same = [...duties.certain, ...duties.possible].find(({ due, by }) => due === duty.due && by !== undefined)?.by;
  const by = same ?? (duty.due === 'without undue delay, and by the last day' ? lastDay : undefined);
  return by === undefined ? duty : { ...duty, by };
}

function openParts({ items }: CaseDecision): readonly string[] {
  const parts = items.flatMap(({ tracks }) => tracks.flatMap((track) => track.parts));
  return parts.filter(({ status }) => status !== 'decided').map(({ id }) => id);
}
