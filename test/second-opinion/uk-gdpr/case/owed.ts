import type { Expected } from '../../compared.ts';
import { onUkGdpr } from '../opinion.ts';
import {
  confirmation,
  daysOf,
  elsewhere,
  itemAt,
  lines,
  ofElement,
  ofPassage,
  ofRequest,
  ofSource,
  searchIsALimit,
  settled,
} from './expected.ts';
import type { BothStory } from './story.ts';

/** The duties that hang on how a case is decided under the UK GDPR; the rest follow any request, or nothing at all. */
export const turning: readonly string[] = [
  'uk-gdpr/article-12/4',
  'uk-gdpr/article-12/6/a',
  'practice/exemption-record',
  'practice/notice-of-fee',
  'practice/record-of-search',
  'practice/ask-a-lawyer',
  'practice/health-opinion',
  'dpa-2018/section-12',
  'dpa-2018/section-27',
  'dpa-2018/section-45',
  'dpa-2018/section-94',
  'practice/part-4-in-outline',
  'dpa-2018/schedule-2/paragraph-4B',
  'dpa-2018/schedule-3/paragraph-12/2',
  'dpa-2018/schedule-3/paragraph-20/2',
];

/** The duties that certainly follow once everything is settled, or nothing where something is still open. */
export function owed(story: BothStory, items: readonly number[]): ReadonlySet<string> | undefined {
  const request = new Set(ofRequest(story, items));
  const things = thingsIn(story, items);
  const [outcome = ''] = request;
  if (request.size > 1 || settled(story).length > 1 || things.some((ways) => !isSettled(ways))) return undefined;
  const duties = new Set<string>();
  const bring = (cite: string) => {
    for (const duty of onUkGdpr.provisions[cite.replace(/ for .*$/, '')]?.duties ?? [])
      if (onUkGdpr.duties[duty]?.inForce(daysOf(story)) === true && turning.includes(duty)) duties.add(duty);
  };
  // To send somewhere else is owed whether or not the rest is answered.
  for (const index of items) for (const route of elsewhere(story, itemAt(story, index)).routed) bring(route);
  if (outcome === 'ask for identity') bring('uk-gdpr/article-12/6');
  if (outcome === 'refuse') bring('uk-gdpr/article-12/5/b');
  if (outcome === 'charge a fee') bring('uk-gdpr/article-12/5/a');
  if (searchIsALimit(story) && !outcome.startsWith('route')) bring('uk-gdpr/article-15/1A');
  const answered = ['answer', 'neither confirm nor deny'].includes(outcome) || outcome.startsWith('nothing to give');
  if (answered) for (const [way] of things) for (const cite of way?.under ?? []) if (takesAway(cite)) bring(cite);
  return duties;
}

/** The duties that follow whatever the answers to what is open: each is brought by one thing in every way that it may come out. */
export function owedWhatever(story: BothStory, items: readonly number[]): ReadonlySet<string> {
  const request = [...new Set(ofRequest(story, items))];
  const duties = new Set<string>();
  const bring = (cites: readonly string[]) => {
    for (const cite of cites) for (const duty of onUkGdpr.provisions[cite.replace(/ for .*$/, '')]?.duties ?? []) duties.add(duty);
  };
  const whatever = (ways: readonly (readonly string[])[]) => {
    const [first = [], ...rest] = ways.map((way) => way.flatMap((cite) => onUkGdpr.provisions[cite.replace(/ for .*$/, '')]?.duties ?? []));
    for (const duty of first) if (rest.every((one) => one.includes(duty))) duties.add(duty);
  };
  for (const index of items) whatever(settled(story).map((one) => elsewhere(one, itemAt(one, index)).routed));
  const only = (outcome: string) => request.every((one) => one === outcome);
  if (only('ask for identity')) bring(['uk-gdpr/article-12/6']);
  if (only('refuse')) bring(['uk-gdpr/article-12/5/b']);
  if (only('charge a fee')) bring(['uk-gdpr/article-12/5/a']);
  if (searchIsALimit(story) && !request.some((one) => one.startsWith('route'))) bring(['uk-gdpr/article-15/1A']);
  const answered = (outcome: string) => ['answer', 'neither confirm nor deny'].includes(outcome) || outcome.startsWith('nothing to give');
  if (request.every(answered)) for (const ways of thingsIn(story, items)) whatever(ways.map(({ under }) => under.filter(takesAway)));
  return duties;
}

/** Everything that is decided, each with every way it may come out. */
function thingsIn(story: BothStory, items: readonly number[]): readonly (readonly Expected[])[] {
  return [
    ...[confirmation, ...lines].map((element) => ofElement(story, element)),
    ...items.flatMap((index) => [
      ofSource(story, index),
      ...itemAt(story, index).passages.map((_, place) => ofPassage(story, index, place)),
    ]),
  ];
}

function isSettled(ways: readonly Expected[]): boolean {
  return new Set(ways.map(({ outcome, under }) => `${outcome} ${[...under].sort()}`)).size === 1;
}

/** Is it an exemption, or paragraph 16: what takes something out of the right? */
const takesAway = (cite: string) => cite.startsWith('dpa-2018/') || cite === 'uk-gdpr/article-15/4';

/** What a notice of refusal says, by the day of the reply (Article 12(4)). */
export function noticeSays(story: BothStory): string {
  return (onUkGdpr.duties['uk-gdpr/article-12/4']?.contents?.(daysOf(story)) ?? []).join(' ');
}

/**
 * The last day to answer, where nothing has stopped the time: the day of the next month with the number of the day of receipt, or that
 * month's last, and the Monday after where it is a Saturday or a Sunday. No bank holiday falls on such a day for the days drawn.
 */
export function lastDay({ part3 }: BothStory): string | undefined {
  const stopped = part3.identity !== 'not doubted' || part3.clarification !== 'none' || part3.choice === 'charge a fee';
  if (stopped) return undefined;
  const [year = 0, month = 0, day = 0] = part3.receivedOn.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month, Math.min(day, lastOfNext)));
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
