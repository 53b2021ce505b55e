import { daysBetween } from '../../calendar/index.ts';
import type { DutyRule, EventDates, Provision, Version } from '../../reasoning/index.ts';
import { eventNames, inForceFor } from '../../reasoning/index.ts';
import { packs } from '../packs.ts';

/** The version of a provision or a duty in force where every event happens on one day. */
export function ruleInForceOn<One extends Pick<Version, 'windows'>>(
  rule: { readonly inForce: readonly One[] },
  day: string,
): One | undefined {
  return inForceFor(rule, everyEventOn(day));
}

function everyEventOn(day: string): EventDates {
  return Object.fromEntries(eventNames.map((event) => [event, day]));
}

/** Every day on which a version of something begins, and every day after which one ends, in order: `YYYY-MM-DD`. */
export const boundaryDays: readonly string[] = /* @__PURE__ */ (() =>
  boundariesIn(packs.flatMap(({ provisions, duties }) => [...provisions, ...duties.values()])))();

function boundariesIn(units: readonly (Provision | DutyRule)[]): readonly string[] {
  const days = units.flatMap(({ inForce }) =>
    inForce.flatMap(({ windows, ...version }) => [
      ...Object.values(windows).flatMap(({ from, to }) => [from, to]),
      ...('citableFrom' in version ? [version.citableFrom] : []),
    ]),
  );
  return [...new Set(days)].filter((day) => day !== undefined).sort();
}

/** The day nearest to one asked about on which, every event falling on it, a version is in force; the day itself where none ever is. */
export function nearestDayInForce(asked: string, inForceOn: (day: string) => boolean): string {
  const far = (day: string) => Math.abs(daysBetween(asked, day));
  const days = [asked, ...boundaryDays.filter(inForceOn).sort((a, b) => far(a) - far(b))];
  return days.find(inForceOn) ?? asked;
}

/** The day of the last change encoded, as of which the law is told where no day is asked about. */
export const latestChange: string = /* @__PURE__ */ (() => boundaryDays.at(-1) ?? '')();
