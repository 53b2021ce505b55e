import { complaintsBegin } from '../law/days.ts';
import type { Applied } from './expected.ts';
import { elsewhere, excluded, ofElement, ofPassage, ofRequest, ofSource, waysOfSource, waysWith } from './expected.ts';
import type { ItemStory, Story } from './story.ts';

/** The duties that hang on how a case is decided; the rest follow any request, or nothing at all. */
export const turning: readonly string[] = [
  'dpa-2018/section-45/4',
  'dpa-2018/section-45/5',
  'dpa-2018/section-45/7',
  'dpa-2018/section-45A/2',
  'dpa-2018/section-45A/4',
  'dpa-2018/section-51',
  'dpa-2018/section-52/4/a',
  'dpa-2018/section-53/6',
  'practice/fee-notice',
  'practice/internal-record',
  'practice/ask-a-lawyer',
  'practice/say-what-is-excluded',
  'practice/search-record',
  'uk-gdpr/article-15',
  'dpa-2018/section-94',
];

const lines = ['a', 'b', 'c', 'd', 'e', 'ea', 'f'].map((letter) => `dpa-2018/section-45/2/${letter}`);
const elements = ['dpa-2018/section-45/1/a', ...lines];

/** The duties that certainly follow once everything is settled, or nothing where something is still open. */
export function owed(story: Story): ReadonlySet<string> | undefined {
  const request = [...new Set(ofRequest(story))];
  if (request.length > 1 || !everythingIsSettled(story)) return undefined;
  const [outcome = ''] = request;
  const duties = new Set<string>();
  const add = (...cites: readonly string[]) => {
    for (const cite of cites) duties.add(cite);
  };
  for (const item of story.items) for (const route of elsewhere(story, item)) add(routeOf(route));
  if (story.controller === 'no') add('uk-gdpr/article-15');
  if (story.controller === 'intelligence service') add('dpa-2018/section-94');
  if (outcome === 'ask for identity') add('dpa-2018/section-52/4/a');
  if (outcome === 'refuse') add('dpa-2018/section-53/6');
  if (outcome === 'charge a fee') add('practice/fee-notice');
  const answered = ['answer', 'neither confirm nor deny'].includes(outcome) || outcome.startsWith('nothing to give');
  // A search that was cut short is recorded whatever is then done with the request, so long as Part 3 is its law.
  if (story.search === 'limited and enough' && !outcome.startsWith('route')) add('practice/search-record');
  if (!answered) return duties;
  for (const element of elements) if (ofElement(story, element).includes('restrict')) add(...restrictionBrings);
  for (const item of story.items) for (const way of waysWithin(story, item)) add(...broughtBy(way));
  if (story.items.some((item) => excludesSomething(story, item))) add('practice/say-what-is-excluded');
  return duties;
}

const restrictionBrings = ['dpa-2018/section-45/4', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'];

function routeOf(cite: string): string {
  return ['dpa-2018/section-29/1A', 'dpa-2018/section-30/2'].includes(cite) ? 'dpa-2018/section-94' : 'uk-gdpr/article-15';
}

function everythingIsSettled(story: Story): boolean {
  const one = (outcomes: readonly unknown[]) => new Set(outcomes).size === 1;
  return (
    elements.every((element) => one(ofElement(story, element))) &&
    story.items.every(
      (item) =>
        one(ofSource(story, item)) &&
        waysOfSource(story, item).length === 1 &&
        item.passages.every(
          (passage) => one(ofPassage(story, item, passage).map(({ outcome }) => outcome)) && waysWith(story, item, passage).length === 1,
        ),
    )
  );
}

/** How the grounds come out on each thing of an item that is within the right: its passages, and its source. */
function waysWithin(story: Story, item: ItemStory): readonly (readonly NonNullable<Applied>[])[] {
  const gone = ['route elsewhere', 'out of scope', 'excluded'];
  const passages = item.passages.filter((passage) => !gone.includes(ofPassage(story, item, passage)[0]?.outcome ?? ''));
  const source = gone.includes(ofSource(story, item)[0] ?? '') ? [] : waysOfSource(story, item);
  return [...passages.flatMap((passage) => waysWith(story, item, passage)), ...source];
}

/** Court material is excluded where there is any of theirs; an item that is not theirs at all has none to exclude. */
function excludesSomething(story: Story, item: ItemStory): boolean {
  return excluded(item) && item.passages.some((passage) => ofPassage(story, item, passage)[0]?.outcome === 'excluded');
}

/** What each ground that applies brings, unless section 78A has disapplied it with the rest of Chapter 3. */
function broughtBy(way: readonly NonNullable<Applied>[]): readonly string[] {
  const cites = way.map(({ cite }) => cite);
  const lawyer = cites.includes('dpa-2018/section-186A') ? ['practice/ask-a-lawyer'] : [];
  if (cites.includes('dpa-2018/section-78A')) return ['practice/internal-record', ...lawyer];
  return cites.flatMap((cite) => {
    if (cite.startsWith('dpa-2018/section-45/4/')) return restrictionBrings;
    if (cite === 'dpa-2018/section-45A') return ['dpa-2018/section-45A/2', 'dpa-2018/section-45A/4', 'dpa-2018/section-51'];
    if (cite === 'common-law/privilege') return ['practice/ask-a-lawyer', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7'];
    return lawyer;
  });
}

/** What the notice of a restriction says of confirmation restricted: every right there is, and of the restriction what is not silent. */
export function noticeOfConfirmation({ confirmation, decidedOn }: Story): readonly string[] {
  const silent = confirmation?.silence === 'fact' ? ['a', 'b'] : confirmation?.silence === 'reasons' ? ['b'] : [];
  const letters = ['a', 'b', 'c', ...(decidedOn >= complaintsBegin ? ['ca'] : []), 'd', 'e'];
  return letters.filter((letter) => !silent.includes(letter)).map((letter) => `45(5)(${letter})`);
}
