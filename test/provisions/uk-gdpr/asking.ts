import type { UkGdprFactId } from '../../../src/provisions/index.ts';
import { ukGdpr } from '../../../src/provisions/index.ts';
import type { EventDates } from '../../../src/reasoning/index.ts';
import { canFail, compile, inForceFor, label, narrow, nothingKnown, setOut, standingOf } from '../../../src/reasoning/index.ts';
import { events } from '../asking.ts';

/** What is known of a case, by fact. */
export type Known = Readonly<Partial<Record<UkGdprFactId, string>>>;

/** A request received and answered under the law as it stood in the summer of 2026. */
export const summer = events('2026-07-01', '2026-07-20');

/** A provision by its citation. */
export function provisionOf(cite: string) {
  const provision = ukGdpr.byCite.get(cite);
  if (provision === undefined) throw new Error(`no provision ${cite}`);
  return provision;
}

/** A duty by its citation. */
export function dutyOf(cite: string) {
  const rule = ukGdpr.duties.get(cite);
  if (rule === undefined) throw new Error(`no duty ${cite}`);
  return rule;
}

/** Is a provision in force for these events? */
export const inForce = (cite: string, dates: EventDates) => inForceFor(provisionOf(cite), dates) !== undefined;
/** The version of a duty in force for these events. */
export const versionOf = (cite: string, dates: EventDates) => inForceFor(dutyOf(cite), dates);
/** What a duty must contain for these events. */
export const contents = (cite: string, dates: EventDates) => versionOf(cite, dates)?.contains ?? [];

/** Staff data in a system, of a living person who asks for their own, with nothing that takes it out of the UK GDPR. */
const ordinary: Known = {
  'controller.competentAuthority': 'schedule 7',
  'controller.publicAuthority': 'yes',
  'requester.standing': 'data subject',
  'dataSubject.living': 'yes',
  'processing.purpose': 'staff',
  'processing.mode': 'automated',
  'processing.designated': 'no',
  'processing.household': 'no',
  'data.relates': 'yes',
  'context.intelligible': 'no',
  'safeguard.nationalSecurity': 'no',
  'safeguard.defence': 'no',
  'safeguard.certified': 'no',
};

function stateOf(known: Known) {
  const state = nothingKnown(ukGdpr.catalogue);
  for (const [fact, value] of Object.entries(known)) narrow(ukGdpr.catalogue, state, fact, [value]);
  return state;
}

/** What a provision comes to where these facts, and no others, are known. */
export function verdict(cite: string, known: Known, dates = summer) {
  const version = inForceFor(provisionOf(cite), dates);
  return version === undefined ? canFail : compile(ukGdpr.catalogue, version.when)(stateOf(known));
}

/** The provisions that certainly stand in the argument about an element of ordinary data, for the item and for people in it, by citation. */
export function standing(element: string, known: Known, people: readonly Known[] = [], dates = summer): readonly string[] {
  const argument = setOut(ukGdpr, element, dates, people.length);
  const item = { ...ordinary, ...known };
  const labelling = label(argument, [stateOf(item), ...people.map((person) => stateOf({ ...item, ...person }))]);
  return argument.places.flatMap(({ provision, unit }, index) => {
    const its = standingOf(argument, labelling, index);
    return its === 'decides' || its === 'reinstated' ? [unit > 0 ? `${provision.cite} for ${unit}` : provision.cite] : [];
  });
}
