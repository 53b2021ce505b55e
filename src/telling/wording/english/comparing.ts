import type { Standing, Verdict } from '../../../reasoning/index.ts';
import { capital, count } from './lists.ts';

const standings: Readonly<Record<Exclude<Standing, 'irrelevant' | 'undecided'>, string>> = {
  decides: 'stands, and decides',
  reinstated: 'stands again, what beat it having fallen',
  supports: 'stands too, behind what decides',
  beaten: 'beaten',
  'available and not exercised': 'open to the controller, and not used',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  holds: 'met, and nothing turns on it',
  fails: 'not made out',
  open: 'still to be judged',
  'not reached': 'not reached',
};

/** Two decisions side by side. */
export const comparing = {
  title: (id: string): string => `${id}: as it is, and as supposed`,
  supposing: 'Supposing',
  set: ({ path, value, was }: { readonly path: string; readonly value: string; readonly was?: string }): string =>
    was === undefined ? `${path} is ${value}; nothing is recorded there now.` : `${path} is ${value}; it is ${was} now.`,
  unset: ({ path, was }: { readonly path: string; readonly was: string }): string => `${path} is not recorded; it is ${was} now.`,
  lawOn: (day: string): string =>
    `The law is that of ${day}: as if the request, the decision, and every certificate and complaint fell on that day. The last day, and the days duties fall due, stay as they are.`,
  same: 'Nothing changes: the same is given, for the same reasons, and the same follows.',
  sameGiven: 'What is given does not change. What leads to it, or follows from it, does.',
  conflicts: 'Where the laws pull apart',
  noConflict: 'Nowhere.',
  only: {
    before: 'Nothing is decided under it as supposed: all of this falls away.',
    after: 'Nothing is decided under it now: all of this is new.',
  },
  asItIs: 'Now',
  asSupposed: 'Then',
  tableHead: 'What happens',
  row: ({ track, side }: { readonly track: string; readonly side: string }): string => `${track}, ${side.toLowerCase()}`,
  changes: 'What changes',
  because: 'Because of what',
  found: 'What was found',
  argued: 'How the argument comes out',
  duties: 'What follows',
  questions: 'What is to be settled',
  raised: 'Asked only then',
  settled: 'No longer asked',
  request: 'The request',
  lastDay: 'Last day',
  noLastDay: 'No last day: the time has not begun to run, or the clock has no answer.',
  whole: (item: string): string => `${item} as a whole`,
  absent: 'Not in the case.',
  sentence: (text: string): string => `${capital(text)}${text.endsWith('.') ? '' : '.'}`,
  asked: ({ asks, reach }: { readonly asks: string; readonly reach: string }): string =>
    reach === '' ? asks : `${asks} ${capital(reach)}.`,
  came: ({ verdict, standing }: { readonly verdict: Verdict; readonly standing: Standing }): string =>
    standing === 'irrelevant' || standing === 'undecided' ? verdicts[verdict] : standings[standing],
  /** A provision still open on some limb, and met on the rest. */
  waits: 'waits on what is still open',
  cameBy: ({ came, judgements }: { readonly came: string; readonly judgements: readonly string[] }): string =>
    `${capital(came)}${judgements.length === 0 ? '' : ` (${judgements.join(', ')})`}.`,
  notLaw: 'Not in play.',
  idle: (number: number): string =>
    `${capital(count(number, 'provision moves', 'provisions move'))} that ${number === 1 ? 'turns' : 'turn'} nothing here, now or then; the JSON has them.`,
  shown: 'Asked either way, of a case that shows other things',
  nothingShown: 'Nothing.',
  notOwed: 'Not owed.',
  owed: ({ certain, due, by }: { readonly certain: boolean; readonly due: string; readonly by?: string }): string =>
    `${certain ? 'Certain' : 'Possible, if what is open goes that way'}: ${due}${by === undefined ? '' : `, ${by}`}.`,
  says: (limbs: readonly string[]): string => `Says, as only this side does: ${limbs.join('; ')}.`,
  leavesUnsaid: (limbs: readonly string[]): string => `Leaves unsaid, as only this side does: ${limbs.join('; ')}.`,
  about: ({ what, who }: { readonly what: string; readonly who?: string }): string => capital(who === undefined ? what : `${what}: ${who}`),
  value: (values: readonly string[]): string => `${capital(values.join('; '))}.`,
  unknown: 'Not known.',
  narrowed: (values: readonly string[]): string => `Not known; one of: ${values.join('; ')}.`,
  where: (places: readonly string[]): string => `${capital(places.join('; '))}.`,
  onRequest: 'the request',
};
