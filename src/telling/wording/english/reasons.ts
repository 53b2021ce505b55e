import { andList, capital, orList } from './lists.ts';

const events: Readonly<Record<string, string>> = {
  receipt: 'the request had been received',
  decision: 'it were decided',
};

/** Why a passage came out as it did: reasons first, citations after. */
export const reasons = {
  /** The words of law a passage turns on, then what was found. */
  ground: ({ law, found }: { readonly law: readonly string[]; readonly found: readonly string[] }): string =>
    `${capital([...found, ...law].join('; '))}.`,
  forPerson: ({ who, found }: { readonly who: string; readonly found: readonly string[] }): string =>
    `${who}: ${found.length === 0 ? 'to be protected' : found.join('; ')}.`,
  /** What a fact is, and what was found: for facts that no clause is written for. */
  found: ({ means, value }: { readonly means: string; readonly value: string }): string =>
    value === 'yes' || value === 'no' ? `${means}: ${value}` : `${means}: “${value}”`,
  protects: (law: readonly string[]): string => `To protect others: ${law.join('; ')}.`,
  judged: ({ id, signed, reasons: said }: { readonly id: string; readonly signed: string; readonly reasons: string }): string =>
    `Judged by ${signed} (${id}): ${said}`,
  judgedAbove: (id: string): string => `As judged in ${id}, above.`,
  byRole: ({ who, screenings }: { readonly who: string; readonly screenings: readonly string[] }): string =>
    `${who} (role screening ${screenings.join(', ')}).`,
  weighedFor: (who: string): string => `${capital(who)}.`,
  screenedRole: ({ id, signed, reasons: said }: { readonly id: string; readonly signed: string; readonly reasons: string }): string =>
    `Roles screened by ${signed} (${id}): ${said}`,
  lookAgain: (day: string): string => `To be looked at again by ${day}.`,
  until: (events: readonly string[]): string => `Lasts until ${andList(events)}.`,
  untilOn: ({ event, on }: { readonly event: string; readonly on?: string }): string => (on === undefined ? event : `${event} (${on})`),
  nothingAgainst: 'Nothing stands against giving it.',
  /** Others in what is given, from whom or for whom nothing needs protecting. */
  beatenRight: ({ title, cite }: { readonly title: string; readonly cite: string }): string =>
    `${title[0]?.toLowerCase() ?? ''}${title.slice(1)} (${cite})`,
  alsoIn: 'Also in it, and judged to need no protection:',
  lost: (law: readonly string[]): string => `Weighed and beaten: ${law.join('; ')}.`,
  notNeeded: (law: readonly string[]): string => `Not needed, since that settles it: ${law.join('; ')}.`,
  notUsed: (law: readonly string[]): string => `Open to the controller and not used: ${law.join('; ')}.`,
  notMadeOut: 'Weighed and not made out, where each judgement reaches',
  also: (law: readonly string[]): string => `Also: ${law.join('; ')}.`,
  inIt: (people: readonly string[]): string => `In it: ${people.join('; ')}.`,
  settled: (what: readonly string[]): string => `Settled already: ${what.join('; ')}.`,
  groundFor: ({
    cite,
    who,
    judgements,
  }: {
    readonly cite: string;
    readonly who?: string;
    readonly judgements: readonly string[];
  }): string => `${cite}${who === undefined ? '' : ` for ${who}`}${judgements.length === 0 ? '' : ` (${judgements.join(', ')})`}`,
  waits: (questions: readonly string[]): string => `Waits on ${andList(questions)}.`,
  waitsOn: ({ mark, what }: { readonly mark: string; readonly what: string }): string => `${mark} (${what})`,
  alsoOpen: (grounds: readonly string[]): string => `Also unjudged: ${grounds.join('; ')}.`,
  quoted: ({ place, words }: { readonly place: string; readonly words: string }): string => `${place} ${words}`,
  cost: ({ own, stream }: { readonly own: string; readonly stream: 'picture' | 'sound' | 'text' | 'metadata' }): string =>
    `Protecting others costs the data subject ${own} of their own words on the ${stream}.`,
  costBySnapping: (amount: string): string => `${capital(amount)} of that is lost only because an edge was moved to a whole word or frame.`,
  fell: (grounds: string): string => `Fell away, screened out or not met on the facts: ${grounds}.`,
  screening: ({ id, signed, grounds }: { readonly id: string; readonly signed: string; readonly grounds: readonly string[] }): string =>
    `Screened by ${signed} (${id}): ${grounds.join(', ')}.`,
  /** A near change: what would have to be so, and what would come of it. */
  wouldChange: ({
    ifs,
    gives,
    records,
  }: {
    readonly ifs: readonly string[];
    readonly gives: readonly string[];
    readonly records: number;
  }): string => `Would change if ${ifs.join('; and ')}: ${orList(gives)} (${records === 1 ? 'one record' : `${records} records`}).`,
  ofPerson: ({ who, clauses }: { readonly who: string; readonly clauses: readonly string[] }): string => `for ${who} ${clauses.join('; ')}`,
  ifDay: ({ event, day }: { readonly event: string; readonly day: string }): string => `${events[event] ?? event} on ${day}`,
  everywhere: 'On every item',
  fellAway: 'Grounds that fell away',
};
