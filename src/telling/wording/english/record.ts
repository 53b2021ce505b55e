import { andList, capital, count } from './lists.ts';

/** The record of a decision, for people to read. */
export const record = {
  title: (id: string): string => `Record of what was decided in ${id}`,
  what: 'Kept under sections 45(7) and 45A(4), to be given to the Commissioner on request. It holds the reasons of the file, and is not for the requester.',
  /** Of a request that Part 3, and so its duty to keep a record, has nothing to do with. */
  whatElse: 'It holds the reasons of the file, and is not for the requester.',
  state: 'State',
  draft: 'DRAFT: nobody has signed it.',
  signed: (by: string): string => `Signed by ${by}.`,
  approved: (by: string): string => `Approved by ${by}.`,
  notApproved: 'Nobody else has approved the latest decision.',
  overridden: (by: string): string => `A judgement in it was overridden by ${by}: the case is to be decided again.`,
  revisions: (number: number): string => count(number, 'revision'),
  chain: 'Chain',
  head: (hash: string): string => `The last is ${hash}.`,
  revision: {
    decision: ({ number, day }: { readonly number: number; readonly day: string }): string => `Revision ${number}: decision of ${day}`,
    approval: ({ number, of }: { readonly number: number; readonly of: number }): string =>
      `Revision ${number}: approval of revision ${of}`,
    dissent: ({ number, of }: { readonly number: number; readonly of: number }): string =>
      `Revision ${number}: dissent from revision ${of}`,
    override: ({ number, of }: { readonly number: number; readonly of: number }): string =>
      `Revision ${number}: override in revision ${of}`,
  },
  request: 'The request',
  received: ({ day, text }: { readonly day: string; readonly text: string }): string => `Received on ${day}: ${text}`,
  notGiven: 'Restricted, exempt or refused, and why',
  given: 'Given',
  leftOut: 'Left out as not their data, or to be answered under other law',
  open: 'Not settled, and no restriction',
  nothing: 'Nothing.',
  place: ({ item, stream, where }: { readonly item: string; readonly stream: string; readonly where: string }): string =>
    `${item}, ${stream}: ${where}`,
  outcome: ({ what, outcome }: { readonly what: string; readonly outcome: string }): string => `${what}. ${outcome}.`,
  capital,
  inIt: (people: readonly string[]): string => `In it: ${people.join('; ')}.`,
  ground: ({ title, cite, law }: { readonly title: string; readonly cite: string; readonly law: readonly string[] }): string =>
    `${title} (${cite})${law.length === 0 ? '' : `: ${law.join('; ')}`}.`,
  foundFor: ({ who, found, rests }: { readonly who?: string; readonly found: readonly string[]; readonly rests: string }): string =>
    [
      who === undefined
        ? found.length === 0
          ? ''
          : `${capital(found.join('; '))}.`
        : `${who}: ${found.length === 0 ? 'to be protected' : found.join('; ')}.`,
      rests,
    ]
      .filter((text) => text !== '')
      .join(' '),
  rests: (ids: readonly string[]): string => `Judged in ${andList(ids)}, below.`,
  right: ({ title, cite }: { readonly title: string; readonly cite: string }): string => `The right: ${title} (${cite}), which this beat.`,
  tried: (grounds: readonly string[]): string => `Also weighed: ${grounds.join('; ')}.`,
  standing: {
    decides: 'decides',
    supports: 'supports it',
    beaten: 'beaten, since the rest settles it',
    reinstated: 'decides, since what stood against it was beaten',
    'available and not exercised': 'open to the controller and not used',
    irrelevant: 'not made out',
    undecided: 'not yet judged',
  },
  weighed: ({ cite, who, standing }: { readonly cite: string; readonly who?: string; readonly standing: string }): string =>
    `${cite}${who === undefined ? '' : ` for ${who}`} (${standing})`,
  judgements: 'Judgements',
  judgement: ({ id, cite }: { readonly id: string; readonly cite: string }): string => `${id}, under ${cite}`,
  by: (signed: string): string => `Judged by ${signed}.`,
  replaces: (id: string): string => `It replaces ${id}, which stays as it was written.`,
  about: (people: readonly string[]): string => `About ${andList(people)}.`,
  reach: (where: readonly string[]): string => `It reaches ${where.join('; ')}.`,
  target: {
    request: (except: readonly string[]): string =>
      except.length === 0 ? 'the whole request' : `the whole request but ${andList(except)}`,
    segments: ({ item, segments }: { readonly item: string; readonly segments: readonly string[] }): string =>
      `segments ${segments.join(', ')} of ${item}`,
    span: ({ item, from, to }: { readonly item: string; readonly from: string; readonly to: string }): string =>
      `${from} to ${to} of ${item}`,
  },
  exercise: { restrict: 'The power was used: restrict.', 'do not restrict': 'The power was not used.' },
  finds: (finds: readonly string[]): string => `Found: ${finds.join('; ')}.`,
  means: (means: string): string => `The least that protects: ${means}.`,
  reasons: (text: string): string => `Reasons for the file: ${text}`,
  reasonsForRequester: (text: string): string => `Reasons in words for the requester: ${text}`,
  noReasonsForRequester: 'No reasons in words for the requester.',
  factors: 'What was weighed',
  factor: ({ factor, said }: { readonly factor: string; readonly said: string }): string => `${factor}: ${said}`,
  others: 'all the rest',
  until: (events: readonly string[]): string => `It lasts until ${andList(events)}.`,
  reviewOn: (day: string): string => `To be looked at again by ${day}.`,
  screenings: 'What was screened out, and by whom',
  screened: ({
    id,
    signed,
    grounds,
    result,
  }: {
    readonly id: string;
    readonly signed: string;
    readonly grounds: string;
    readonly result: string;
  }): string => `${result === 'raised' ? 'Raised' : 'Screened out'} by ${signed} (${id}): ${grounds}.`,
  roles: ({ id, signed, reasons }: { readonly id: string; readonly signed: string; readonly reasons: string }): string =>
    `Roles screened by ${signed} (${id}): ${reasons}`,
  searches: 'What was searched',
  search: ({ system, result, limit }: { readonly system: string; readonly result: string; readonly limit?: string }): string =>
    `${system}: ${result}${limit === undefined ? '' : `; ${limit}`}.`,
  unknown: 'not known',
  duties: 'What follows from it',
  duty: ({ title, cite, by }: { readonly title: string; readonly cite: string; readonly by?: string }): string =>
    `${title} (${cite})${by === undefined ? '' : `, by ${by}`}.`,
  omits: (limbs: readonly string[]): string => `Left out of it, because saying it would undermine the restriction: ${andList(limbs)}.`,
  law: 'The words of the law',
  receipt: 'Made with',
  dissents: 'It changes nothing that was decided.',
  overrides: ({ id }: { readonly id: string }): string => `It replaces ${id} when the case is decided again.`,
};
