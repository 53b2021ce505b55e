import { capital, count, orList } from './lists.ts';

/** What frames the page: its title, its headings, and what it is and is not. */
export const frame = {
  /** BCP 47. */
  language: 'en-GB',
  title: ({ id, title }: { readonly id: string; readonly title?: string }): string => (title === undefined ? id : `${id}: ${title}`),
  advice: ({ decides, controller }: { readonly decides?: string; readonly controller: string }): string =>
    decides === undefined
      ? `Advice to whoever decides for ${controller}. It decides nothing.`
      : `Advice to ${decides}, who decides. It decides nothing.`,
  adviceAgain: ({ decides }: { readonly decides?: string }): string =>
    `This was advice, and decides nothing: ${decides === undefined ? 'a named person decides' : `the decision is for ${decides}`}.`,
  draft: (grounds: readonly string[]): string =>
    `DRAFT, not to be signed: closed by burden. What the controller has to show and nobody has raised is taken not to be so: ${grounds.join('; ')}.`,
  draftOfNothing: 'DRAFT, not to be signed: closed by burden, though nothing was left to close.',
  lawName: {
    'part 3': 'Part 3',
    'uk gdpr': 'the UK GDPR',
    foia: 'the Freedom of Information Act',
    eir: 'the Environmental Information Regulations',
  },
  /** Heads what the request comes to under one law, told after another. */
  underLaw: {
    'part 3': 'Under Part 3 of the Data Protection Act',
    'uk gdpr': 'Under the UK GDPR',
    foia: 'Under the Freedom of Information Act',
    eir: 'Under the Environmental Information Regulations',
  },
  /** Where the whole request goes to another law than one. */
  governsNone: {
    'part 3': 'Part 3 governs none of what was asked for.',
    'uk gdpr': 'The UK GDPR governs none of what was asked for.',
    foia: 'The Freedom of Information Act governs none of what was asked for.',
    eir: 'The Environmental Information Regulations govern none of what was asked for.',
  },
  conflicts: 'Two laws pull apart here, and neither gives way. A person must decide what is done:',
  conflict: ({
    item,
    where,
    sides,
  }: {
    readonly item: string;
    readonly where: string;
    readonly sides: readonly { readonly law: string; readonly outcome: string }[];
  }): string => `${item}${where === '' ? '' : ` (${where})`}: ${sides.map(({ law, outcome }) => `${outcome} under ${law}`).join('; ')}.`,
  synthetic: 'Every name and event in this case is invented.',
  items: 'Item by item',
  elements: 'What else the requester is entitled to',
  questions: 'What is still to be settled',
  law: 'The law relied on',
  duties: 'What follows',
  time: 'Time',
  unsettled: 'Points of law that are not settled',
  authorities: 'Authorities',
  receipt: 'Receipt, for the file only',
  lastDay: 'Last day',
  request: 'The request',
  fate: 'What happens',
  fateIf: 'If it is answered',
  toDo: 'To do',
  columns: ['given', 'edited', 'withheld', 'left out', 'open'],
  moreTracks: ({ tracks, open }: { readonly tracks: number; readonly open: number }): string =>
    `and ${count(tracks, 'more track')}, ${open === 0 ? 'none of them open' : `${open} of them open in part`}`,
  nothingFound: 'No item is in the case.',
  trackOf: ({ track, length }: { readonly track: string; readonly length: string }): string =>
    length === '' ? track : `${track}, ${length}`,
  none: '–',
  all: 'all',
  sendBy: (day: string): string => `Send what is given by ${day}. What is decided need not wait for what is open.`,
  ask: ({ mark, what, reach }: { readonly mark: string; readonly what: string; readonly reach: string }): string =>
    `${mark} ${capital(what)}${reach === '' ? '' : `: ${reach}`}.`,
  moreQuestions: (number: number): string => `and ${count(number, 'more question')}, below`,
  duty: ({ title, cite, by }: { readonly title: string; readonly cite: string; readonly by?: string }): string =>
    `${title} (${cite})${by === undefined ? '' : `, by ${by}`}.`,
  moreDuties: (number: number): string => `and ${count(number, 'more duty', 'more duties')}, below`,
  idle: ({ id, reasons }: { readonly id: string; readonly reasons: readonly string[] }): string =>
    `Look again at judgement ${id}: no finding rests on it${reasons.length === 0 ? '' : `, for ${orList(reasons)}`}.`,
  reviewPassed: (day: string): string => `its day for looking again, ${day}, has passed`,
  nothingOpen: 'Nothing is open.',
};
