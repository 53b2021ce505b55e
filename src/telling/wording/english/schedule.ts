import { andList, capital } from './lists.ts';

/** Schedules: the words of their columns, captions and cells. */
export const schedule = {
  headings: {
    number: 'No.',
    description: 'Description',
    date: 'Date',
    source: 'Source',
    outcome: 'Outcome',
    provision: 'Provision',
    reason: 'Reason',
    released: 'Form released',
  },
  requester: {
    draft: 'DRAFT: not signed. Do not send.',
    caption: ({ day }: { readonly day: string }): string => `What you are given, as decided on ${day}`,
    notes: [
      'Each row is one stream of one item, and says what you are given of it: its picture, its sound, its text or its details.',
      'A row stands for the whole of what you are given there, however many pieces it is in. The rows and their numbers say nothing about anything else.',
    ],
    description: ({ number, kind, stream }: { readonly number: number; readonly kind: string; readonly stream: string }): string =>
      `Item ${number}, ${kind}: its ${stream}`,
    streams: { picture: 'picture', sound: 'sound', text: 'text', metadata: 'details' },
    given: 'Given',
    reason: 'It is your personal data',
    reasonForInformation: 'It is information you asked for',
    reasonForAnother: 'It is the personal data of the person you ask for',
    copy: 'A copy',
    edited: (edits: readonly string[]): string => `A copy, in places with ${andList(edits)}`,
    role: (role: string): string => `A person: ${role}`,
    sourceInLetter: 'The letter says',
    restricted: 'Other information',
    restrictedOutcome: 'Your rights have been restricted',
    restrictedForAnother: 'The rights of the person you ask for have been restricted',
    privileged: 'Other information',
    privilegedOutcome: 'An exemption is relied on',
    exempt: 'Other information',
    exemptOutcome: 'An exemption is relied on',
    letter: 'The letter says why, and what you can do about it',
    nothing: 'Not given',
  },
  regulator: {
    caption: ({ id, day }: { readonly id: string; readonly day: string }): string => `Schedule of ${id}, as decided on ${day}`,
    notes: ['One row for each part of each item, then for each other element of the right. It holds names and reasons for the file.'],
    moreLaws:
      'More laws than one govern what was found. Each row says under which it is decided, and what another law governs is in the rows of that law.',
    under: ({ law, what }: { readonly law: string; readonly what: string }): string => `Under ${law}: ${what}`,
    part: ({
      item,
      stream,
      place,
      people,
    }: {
      readonly item: string;
      readonly stream: string;
      readonly place: string;
      readonly people: readonly string[];
    }): string => `${item}, ${stream}, ${place}${people.length === 0 ? '' : `: ${people.join('; ')}`}`,
    item: ({ id, kind, title }: { readonly id: string; readonly kind: string; readonly title: string }): string =>
      title === '' ? `${id} (${kind})` : `${id}, ${title} (${kind})`,
    judged: ({ id, signed, reasons }: { readonly id: string; readonly signed: string; readonly reasons: string }): string =>
      `${reasons} (${id}: ${signed})`,
    capital,
    found: (clauses: readonly string[]): string => capital(clauses.join('; ')),
    whole: 'As it is held',
    edited: (edits: string): string => `With ${edits}`,
    none: 'Not released',
    open: 'Not settled',
    elementGiven: 'Told in the reply',
    elementNot: 'Not told',
    unjudged: (grounds: readonly string[]): string => `Not yet judged: ${grounds.join('; ')}`,
    reasonsIn: (reasons: readonly string[]): string => reasons.join(' '),
  },
};
