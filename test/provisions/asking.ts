import { part3 } from '../../src/provisions/index.ts';
import type { EventDates } from '../../src/reasoning/index.ts';
import { canFail, compile, inForceFor, narrow, nothingKnown } from '../../src/reasoning/index.ts';

/** The dates of a request, with the day of decision standing for what is continuous. */
export function events(receipt: string, decision: string, more: EventDates = {}): EventDates {
  return { receipt, decision, continuous: decision, ...more };
}

/** A provision by its citation. */
export function provisionOf(cite: string) {
  const provision = part3.byCite.get(cite);
  if (provision === undefined) throw new Error(`no provision ${cite}`);
  return provision;
}

/** A duty by its citation. */
export function dutyOf(cite: string) {
  const rule = part3.duties.get(cite);
  if (rule === undefined) throw new Error(`no duty ${cite}`);
  return rule;
}

/** Is a provision in force for these events? */
export const inForce = (cite: string, dates: EventDates) => inForceFor(provisionOf(cite), dates) !== undefined;
/** The version of a duty in force for these events. */
export const versionOf = (cite: string, dates: EventDates) => inForceFor(dutyOf(cite), dates);
/** What a duty must contain for these events. */
export const contents = (cite: string, dates: EventDates) => versionOf(cite, dates)?.contains ?? [];

/** What a provision comes to where these facts, and no others, are known. */
export function verdict(cite: string, known: Readonly<Record<string, string>>, dates = events('2026-07-01', '2026-07-20')) {
  const state = nothingKnown(part3.catalogue);
  for (const [fact, value] of Object.entries(known)) narrow(part3.catalogue, state, fact, [value]);
  const version = inForceFor(provisionOf(cite), dates);
  return version === undefined ? canFail : compile(part3.catalogue, version.when)(state);
}
