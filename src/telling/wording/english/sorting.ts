import type { PartClock, Route } from '../../../sorting/index.ts';
import { days } from './days.ts';
import { andList, capital, count, orList } from './lists.ts';

const rights: Readonly<Record<string, string>> = {
  'Part 3': 'Part 3 of the Data Protection Act 2018',
  'UK GDPR': 'the UK GDPR',
  'Part 4': 'Part 4 of the Data Protection Act 2018',
  FOIA: 'the Freedom of Information Act 2000',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
  EIR: 'the Environmental Information Regulations 2004',
};

const elsewhere: Readonly<Record<Extract<Route, { kind: 'not for this office' }>['to'], string>> = {
  collisions: 'those who deal with road traffic collisions',
  'child sex offender disclosure': 'the child sex offender disclosure scheme',
  'domestic violence disclosure': 'the domestic violence disclosure scheme',
  'family court': 'disclosure for family proceedings',
  'criminal records': 'the criminal records service, for a certificate',
  'publication scheme': 'the publication scheme, where it is already published',
  'police complaints': 'those who deal with complaints about the police',
  'the regulator': 'the regulator',
};

/** From this civil day the regulator is the Information Commission. */
const commissionFrom = '2026-09-30';

const waits = {
  authority: 'It has not begun: authority to act has not been shown, so there is no valid request yet.',
  identity: 'It has not begun: proof of identity was asked for, and has not come.',
  'a request that section 8 calls one': 'It has not begun: time runs from when there is a request as section 8 describes one.',
};

const noClock = {
  'another answers': 'None for this office: another answers, in a time of its own.',
  'no time is laid down': 'None is laid down. It is dealt with without undue delay.',
  'not encoded': 'Not worked out: the time is laid down by law that is not encoded here.',
  'of the open request': 'That of the open request it belongs to, which the file does not name.',
};

/** A message sorted: every sentence for whoever deals with what comes in. */
export const sorting = {
  title: ({ id, title }: { readonly id: string; readonly title?: string }): string =>
    title === undefined ? `Message ${id}, sorted` : `Message ${id}, sorted: ${title}`,
  advice: ({ office, decides }: { readonly office: string; readonly decides?: string }): string =>
    `Advice to ${decides ?? 'whoever deals with what comes in'} at ${office}. It sorts what is asked by what is wanted, whatever law it names; a person decides.`,
  came: ({ received, sorted }: { readonly received: string; readonly sorted: string }): string =>
    `Received on ${days.weekday(received)}. Sorted as on ${days.day(sorted)}.`,
  overall: {
    decided: (parts: number): string =>
      `Everything in it goes somewhere: ${count(parts, 'part')}, each with a clock and a notice of its own.`,
    open: 'Something in it is open: the questions below would settle it.',
    conflict: 'Something in it is owed under one law and kept back under another. A person must settle it.',
    gap: 'Something in it goes nowhere that is encoded. A person must say where.',
  },
  where: 'Where it goes',
  ask: ({ number, words }: { readonly number: number; readonly words: string }): string => `${number}. “${words}”`,
  goes: (route: string): string => `It goes to ${route}`,
  may: (route: string): string => `It may go to ${route}`,
  route: (route: Route, day: string): string => {
    switch (route.kind) {
      case 'freedom of information':
        return `freedom of information, under ${rights[route.under]}`;
      case 'environmental information':
        return `environmental information, under ${rights['EIR']}`;
      case 'help to ask':
        return 'help to make it a request for information';
      case "insurers' memorandum":
        return "disclosure to insurers, under the insurers' memorandum";
      case 'complaint about data':
        return 'complaints about personal data';
      case 'internal review':
        return `internal review of a request under ${rights[route.under]}`;
      case 'another controller':
        return route.how === 'joint' ? 'the joint controller that is the contact point' : 'the controller it is held for';
      case 'not for this office':
        if (route.to !== 'the regulator') return `${elsewhere[route.to]}: it is not for this office`;
        return `the ${day < commissionFrom ? 'Information Commissioner' : 'Information Commission'}: it is not for this office`;
      case 'open request':
        return 'the request that is already open';
      case 'other business':
        return 'whoever deals with it in the ordinary course';
      default:
        return `${route.kind}, under ${rights[route.under]}`;
    }
  },
  clock: 'Clock',
  clockText: (clock: PartClock): string => {
    switch (clock.is) {
      case 'running': {
        const last = days.weekday(clock.lastDay);
        const what = clock.for === 'answer' ? 'The last day to answer' : 'The last day to acknowledge it';
        return `${clock.expected === true ? 'What is expected, and not laid down' : what}: ${last} (${clock.law.join('; ')}).`;
      }
      case 'not begun':
        return waits[clock.waitsFor];
      case 'paused':
        return `Stopped since ${days.day(clock.since)}, until what was asked for comes.`;
      case 'none':
        return noClock[clock.why];
      case 'unknown':
        return `Not known: ${clock.why}.`;
    }
  },
  ifBegun: 'That is the day if nothing need be waited for, which is not settled.',
  waitsForIdentity: 'There is a doubt about who asks. Ask now: time runs from receipt until they are asked.',
  waitsForAuthority: 'Authority to act has not been shown. Nothing is given, or confirmed, until it is.',
  notice: 'First notice',
  noticeText: ({ title, contents, by }: { readonly title: string; readonly contents: readonly string[]; readonly by?: string }): string =>
    `${title}${by === undefined ? '' : `, by ${days.weekday(by)}`}${contents.length === 0 ? '.' : `: ${contents.join('; ')}.`}`,
  follows: 'Then',
  mayFollow: (titles: readonly string[]): string => `To look at, where it is so: ${andList(titles)}.`,
  because: 'Because',
  reasons: (clauses: readonly string[]): string => `${capital(andList(clauses))}.`,
  notGone: 'Not by another route',
  beaten: ({ route, by }: { readonly route: string; readonly by: readonly string[] }): string => `Not ${route}: ${andList(by)}.`,
  ground: ({ title, cite }: { readonly title: string; readonly cite: string }): string => `${title} (${cite})`,
  wouldChange: 'What would send it elsewhere',
  change: ({
    clause,
    goes,
    may,
  }: {
    readonly clause: string;
    readonly goes: readonly string[];
    readonly may: readonly string[];
  }): string => {
    if (goes.length > 0) return `If ${clause}: ${andList(goes)}${may.length === 0 ? '' : `, and perhaps ${orList(may)}`}.`;
    return may.length === 0 ? `If ${clause}: nowhere that is encoded.` : `If ${clause}: ${orList(may)}.`;
  },
  explain: 'To explain',
  questions: 'Questions',
  question: ({ asks, ask }: { readonly asks: string; readonly ask?: number }): string => (ask === undefined ? asks : `Of ${ask}: ${asks}`),
  who: (who: string): string => `For the ${who}.`,
  ifAnswered: ({ clause, routes }: { readonly clause: string; readonly routes: readonly string[] }): string =>
    `If ${clause}: ${routes.length === 0 ? 'nowhere that is encoded' : orList(routes)}.`,
  law: 'The law it was sorted by',
  unsureText: (unsure: string): string => `Unsure: ${unsure}`,
  receipt: ({ library, law, message }: { readonly library: string; readonly law: string; readonly message: string }): string =>
    `Library ${library}; law ${law.slice(0, 19)}; message ${message.slice(0, 19)}.`,
};
