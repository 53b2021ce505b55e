import { complaintsBegin } from '../law/days.ts';
import type { Applied } from './expected.ts';
import { elsewhere, excluded, ofElement, ofPassage, ofRequest, ofSource, waysOfSource, waysWith } from './expected.ts';
import type { ItemStory, Passage, Silence, Story } from './story.ts';

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
  'practice/part-4-in-outline',
];

const lines = ['a', 'b', 'c', 'd', 'e', 'ea', 'f'].map((letter) => `dpa-2018/section-45/2/${letter}`);
const elements = ['dpa-2018/section-45/1/a', ...lines];

/** The duties that certainly follow once everything is settled, or nothing where something is still open. */
export function owed(story: Story): ReadonlySet<string> | undefined {
  const request = [...new Set(ofRequest(story))];
  if (request.length > 1 || story.items.some(({ purpose }) => purpose === 'not known') || !everythingIsSettled(story)) return undefined;
  const [outcome = ''] = request;
  const duties = new Set<string>();
  const add = (...cites: readonly string[]) => {
    for (const cite of cites) duties.add(cite);
  };
  for (const item of story.items) for (const route of elsewhere(story, item)) add(...routeOf(route));
  if (story.controller === 'no') add('uk-gdpr/article-15');
  if (story.controller === 'intelligence service') add(...partFour);
  if (outcome === 'ask for identity') add('dpa-2018/section-52/4/a');
  if (outcome === 'refuse') add('dpa-2018/section-53/6');
  if (outcome === 'charge a fee') add('practice/fee-notice');
  const answered = ['answer', 'neither confirm nor deny'].includes(outcome) || outcome.startsWith('nothing to give');
  // A search that was cut short is recorded whatever is then done with the request, so long as Part 3 is its law.
  if (story.search === 'limited and enough' && !outcome.startsWith('route')) add('practice/search-record');
  if (!answered) return duties;
  for (const element of elements) if (ofElement(story, element).includes('restrict')) add(...restrictionBrings);
  for (const [way] of within(story)) add(...broughtBy(way));
  if (story.items.some((item) => excludesSomething(story, item))) add('practice/say-what-is-excluded');
  // Section 43(3) does not set section 78A aside: where both speak, a record of the second is as prudent as ever.
  if (story.items.some((item) => excludedAndExempt(story, item))) add('practice/internal-record');
  return duties;
}

const restrictionBrings = ['dpa-2018/section-45/4', 'dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'];

/** The right under Part 4, and what whoever is sent there is told of it. */
const partFour = ['dpa-2018/section-94', 'practice/part-4-in-outline'];

function routeOf(cite: string): readonly string[] {
  return ['dpa-2018/section-29/1A', 'dpa-2018/section-30/2'].includes(cite) ? partFour : ['uk-gdpr/article-15'];
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

/** Court material is excluded where there is any of theirs; an item that is not theirs at all has none to exclude. */
function excludesSomething(story: Story, item: ItemStory): boolean {
  return excluded(item) && item.passages.some((passage) => ofPassage(story, item, passage)[0]?.outcome === 'excluded');
}

function excludedAndExempt(story: Story, item: ItemStory): boolean {
  const nation = (ways: readonly (readonly NonNullable<Applied>[])[]) => ways.flat().some(({ cite }) => cite === 'dpa-2018/section-78A');
  const passages = item.passages.filter((passage) => ofPassage(story, item, passage)[0]?.outcome === 'excluded');
  return (
    passages.some((passage) => nation(waysWith(story, item, passage))) ||
    (ofSource(story, item)[0] === 'excluded' && nation(waysOfSource(story, item)))
  );
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

const silent: Readonly<Record<Silence, readonly string[]>> = { none: [], fact: ['a', 'b'], reasons: ['b'] };

/** What notices say, each as the letters of a section: every right there is, and of the restriction what may be said. */
function says(section: string, { decidedOn }: Story, ...silences: readonly Silence[]): string {
  const unsaid = silences.flatMap((one) => silent[one]);
  const letters = ['a', 'b', 'c', ...(decidedOn >= complaintsBegin ? ['ca'] : []), 'd', 'e'];
  return letters
    .filter((letter) => !unsaid.includes(letter))
    .map((letter) => `${section}(${letter})`)
    .join(' ');
}

/** The notices of restriction that certainly go out, by what each says. Where confirmation is restricted, none says more than its own does. */
export function noticesOfRestriction(story: Story): ReadonlySet<string> {
  const { confirmation, line } = story;
  const own = (element: string) => ofElement(story, element).includes('restrict');
  const overAll: Silence = own('dpa-2018/section-45/1/a') ? (confirmation?.silence ?? 'none') : 'none';
  const notices = new Set<string>();
  if (own('dpa-2018/section-45/1/a')) notices.add(says('45(5)', story, overAll));
  for (const element of lines.filter(own)) {
    const silence = element.endsWith(`/${line?.letter}`) ? (line?.silence ?? 'none') : 'none';
    notices.add(says('45(5)', story, silence, overAll));
  }
  for (const [way, silence] of within(story)) {
    if (broughtBy(way).includes('dpa-2018/section-45/5')) notices.add(says('45(5)', story, silence.silence, overAll));
  }
  return notices;
}

/** The notices of reliance on privilege that certainly go out, by what each says. */
export function noticesOfPrivilege(story: Story): ReadonlySet<string> {
  return new Set(
    within(story).flatMap(([way, silence]) =>
      broughtBy(way).includes('dpa-2018/section-45A/2') ? [says('45A(2)', story, silence.privilegeSilence)] : [],
    ),
  );
}

/** How the grounds come out on each thing within the right, and what may not be said of it. */
function within(story: Story): readonly (readonly [readonly NonNullable<Applied>[], Pick<Passage, 'silence' | 'privilegeSilence'>])[] {
  const gone = ['route elsewhere', 'out of scope', 'excluded'];
  const unsaid = { silence: 'none', privilegeSilence: 'none' } as const;
  return story.items.flatMap((item) => [
    ...item.passages
      .filter((passage) => !gone.includes(ofPassage(story, item, passage)[0]?.outcome ?? ''))
      .flatMap((passage) => waysWith(story, item, passage).map((way) => [way, passage] as const)),
    ...(gone.includes(ofSource(story, item)[0] ?? '') ? [] : waysOfSource(story, item).map((way) => [way, unsaid] as const)),
  ]);
}
