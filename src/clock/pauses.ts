import { daysBetween } from '../calendar/index.ts';
import type { Clarification } from '../case/index.ts';
import { settled } from './asked.ts';

/** Civil days, both included, that do not count: one asking, or several that overlap. */
export interface Pause {
  readonly from: string;
  readonly to: string;
  /** Whole days the statute leaves out: from the day of asking to the day of receiving, both included. */
  readonly byStatute: number;
  /** Whole days the ICO adds: those between the two. */
  readonly byIco: number;
  /** True while the information has not come: `to` is then the day the question is put. */
  readonly running: boolean;
}

/** Pauses as they may be: first those that surely count, then with those that count only if the asking was reasonable. */
export type PauseSets = readonly [sure: readonly Pause[], withUnsure?: readonly Pause[]];

/** The pauses of a request, as a union, none before its time begins. `on` stands for a day of answering yet to come. */
export function pausesOf(clarifications: readonly Clarification[] | undefined, start: string, on: string | undefined): PauseSets {
  if (clarifications === undefined || clarifications.length === 0) return [[]];
  const known = clarifications.filter(({ reasonablyRequired }) => settled(reasonablyRequired) !== 'no');
  const sure = known.filter(({ reasonablyRequired }) => settled(reasonablyRequired) === 'yes');
  return sure.length === known.length ? [union(sure, start, on)] : [union(sure, start, on), union(known, start, on)];
}

function union(clarifications: readonly Clarification[], start: string, on: string | undefined): readonly Pause[] {
  const spans = clarifications
    .map((one) => ({ from: one.askedOn, to: endOf(one, on), running: one.answeredOn === undefined && one.declined !== true }))
    .filter(({ to }) => to >= start)
    .map((span) => ({ ...span, from: span.from < start ? start : span.from }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const merged: { from: string; to: string; running: boolean }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.to) merged.push({ ...span });
    else {
      last.running ||= span.running;
      if (span.to > last.to) last.to = span.to;
    }
  }
  return merged.map((span) => {
    const byIco = daysBetween(span.from, span.to);
    return { ...span, byStatute: byIco + 1, byIco };
  });
}

/** The day of answering; the day of asking, where they would not answer and nobody wrote down when; else the day in question. */
function endOf({ askedOn, answeredOn, declined }: Clarification, on: string | undefined): string {
  if (answeredOn !== undefined) return answeredOn;
  return declined === true || on === undefined || on < askedOn ? askedOn : on;
}
