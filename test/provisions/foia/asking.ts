import { foia } from '../../../src/provisions/index.ts';
import type { EventDates, Outlook, State } from '../../../src/reasoning/index.ts';
import { canFail, compile, inForceFor, label, narrow, nothingKnown, setOut } from '../../../src/reasoning/index.ts';

export { events } from '../asking.ts';

const lately: EventDates = { receipt: '2026-10-01', decision: '2026-10-20', continuous: '2026-10-20' };

/** Facts by name, each with its value. */
export type Known = Readonly<Record<string, string>>;

/** A provision of the Act by its citation, without `foia-2000/section-`. */
export function provisionOf(unit: string) {
  const provision = foia.byCite.get(`foia-2000/section-${unit}`);
  if (provision === undefined) throw new Error(`no provision ${unit}`);
  return provision;
}

/** A duty by its citation. */
export function dutyOf(cite: string) {
  const rule = foia.duties.get(cite);
  if (rule === undefined) throw new Error(`no duty ${cite}`);
  return rule;
}

/** A state in which these facts, and no others, are known. */
function knowing(known: Known): State {
  const state = nothingKnown(foia.catalogue);
  for (const [fact, value] of Object.entries(known)) narrow(foia.catalogue, state, fact, [value]);
  return state;
}

/** What a provision comes to where these facts, and no others, are known. */
export function verdict(unit: string, known: Known, dates: EventDates = lately): Outlook {
  const version = inForceFor(provisionOf(unit), dates);
  return version === undefined ? canFail : compile(foia.catalogue, version.when)(knowing(known));
}

/** Held, and asked for as the Act requires: what leaves nothing but the exemptions to ask of. */
export const heldAndAsked: Known = {
  'foi.request.inWriting': 'yes',
  'foi.request.named': 'yes',
  'foi.request.addressed': 'yes',
  'foi.request.describes': 'yes',
  'foi.held.for': 'the authority',
  'foi.held.when': 'at receipt',
  'foi.held.environmental': 'no',
};

/** The provisions that stand, by citation without `foia-2000/section-`, in the argument about one element where these facts are known. */
export function standing(element: '1/1/a' | '1/1/b', known: Known, people: readonly Known[] = [], dates: EventDates = lately) {
  const argument = setOut(foia, `foia-2000/section-${element}`, dates, people.length);
  const { stands } = label(argument, [knowing({ ...heldAndAsked, ...known }), ...people.map(knowing)]);
  const short = (index: number) => argument.places[index]?.provision.cite.replace('foia-2000/section-', '') ?? '';
  return {
    certain: stands.flatMap((outlook, index) => (outlook === 1 ? [short(index)] : [])),
    open: stands.flatMap((outlook, index) => (outlook === 3 ? [short(index)] : [])),
  };
}
