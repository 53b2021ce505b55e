import fc from 'fast-check';
import { lawDays, privilegeBegins } from '../law/days.ts';
import type { ElementStory, Found, ItemStory, Other, Passage, Silence, Story, Weighed, Weighings } from './story.ts';

/** Nothing, as many times as is said for each time there is something. */
function sometimes<Value>(something: fc.Arbitrary<Value>, times: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: something });
}

/** A value that is usual, and others that are drawn now and then. */
function usually<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3 * others.length, arbitrary: fc.constant(usual) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );
}

const repeated = <Value>(times: number, value: Value): readonly Value[] => Array.from({ length: times }, () => value);

const weighed: fc.Arbitrary<Weighed> = fc.record({
  came: fc.constantFrom(
    ...repeated(6, 'no risk' as const),
    ...repeated(6, 'restricted' as const),
    ...repeated(2, 'not necessary' as const),
    ...repeated(2, 'not proportionate' as const),
    ...repeated(2, 'declined' as const),
    'not exercised yet' as const,
    'not weighed' as const,
  ),
  plan: fc.constantFrom('names out' as const, 'summary' as const, 'withhold' as const),
});

const found: fc.Arbitrary<Found> = fc.constantFrom(
  ...repeated(4, 'yes' as const),
  ...repeated(11, 'no' as const),
  'not found yet' as const,
);

const weighings: fc.Arbitrary<Weighings> = fc.record({
  aims: fc.record({ a: weighed, b: weighed, c: weighed, d: weighed }),
  claim: found,
  adviserDuty: found,
  nationalSecurity: found,
  contraryIntention: found,
});

const others: readonly Other[] = ['p-a', 'p-b', 'p-o'];

const passage: fc.Arbitrary<Passage> = fc.record({
  speaker: fc.constantFrom('p-r' as const, ...others),
  about: fc.subarray(['p-r' as const, 'p-r' as const, ...others], { maxLength: 2 }).map((about) => [...new Set(about)]),
  weighings,
  people: fc.record({ 'p-a': weighed, 'p-b': weighed, 'p-o': weighed }),
  needed: usually('no' as const, 'yes' as const),
  silence: usually<Silence>('none', 'fact', 'reasons'),
  privilegeSilence: usually<Silence>('none', 'fact', 'reasons'),
});

const item: fc.Arbitrary<ItemStory> = fc
  .record(
    {
      purpose: usually<ItemStory['purpose']>(
        'law enforcement',
        'law enforcement',
        'mixed',
        'general',
        'staff',
        'complaints',
        'civil litigation',
        'not known',
      ),
      mode: usually<ItemStory['mode']>('automated', 'filing system', 'filing system', 'manual unstructured'),
      designated: fc.constantFrom('no', 'no', 'no', 'no', 'no', 'no', 'no', 'yes') as fc.Arbitrary<'yes' | 'no'>,
      relates: fc.constantFrom<ItemStory['relates']>('content', 'content', 'content', 'purpose', 'effect', 'no'),
      court: sometimes(
        fc.record({
          contained: fc.constantFrom<NonNullable<ItemStory['court']>['contained']>(
            'judicial decision',
            'created by or for a court',
            'other',
          ),
          relatesToCase: usually<'yes' | 'no'>('yes', 'no'),
          inCourse: usually<'yes' | 'no'>('yes', 'no'),
        }),
        4,
      ),
      certificate: sometimes(
        fc.record(
          {
            issuedOn: fc.constantFrom('2019-06-03', '2025-09-04', '2025-09-05', '2026-01-05'),
            covers: usually<'yes' | 'no'>('yes', 'no'),
            quashed: fc.constantFrom<'yes' | 'no'>('no', 'yes'),
          },
          { requiredKeys: ['issuedOn', 'covers'] },
        ),
        2,
      ),
      bar: usually<ItemStory['bar']>('nothing', 'protective marking', 'contractual confidence', 'statutory bar', 'statutory bar'),
      raised: fc.oneof(
        { weight: 2, arbitrary: fc.constant<ItemStory['raised']>([]) },
        {
          weight: 3,
          arbitrary: fc.subarray(['a', 'b', 'c', 'd', 'privilege', 'national security'] as const, { minLength: 1, maxLength: 2 }),
        },
      ),
      source: fc.constantFrom<ItemStory['source']>('a public register', 'a public register', 'p-r', 'p-a', 'p-o'),
      ofSource: weighings,
      sourcePerson: weighed,
      passages: fc.oneof({ weight: 3, arbitrary: fc.tuple(passage) }, { weight: 1, arbitrary: fc.tuple(passage, passage) }),
    },
    { requiredKeys: ['purpose', 'mode', 'designated', 'relates', 'bar', 'raised', 'source', 'ofSource', 'sourcePerson', 'passages'] },
  )
  .map((drawn) => possibleTogether(drawn as ItemStory));

/** What contradicts itself is another matter: an item that is not theirs says nothing of them. */
function possibleTogether(drawn: ItemStory): ItemStory {
  const { court, certificate, ...rest } = drawn;
  const passages =
    drawn.relates === 'no'
      ? drawn.passages.map(
          (one): Passage => ({
            ...one,
            speaker: one.speaker === 'p-r' ? 'p-a' : one.speaker,
            about: one.about.filter((who) => who !== 'p-r'),
          }),
        )
      : drawn.passages;
  return { ...rest, ...(court ? { court } : {}), ...(certificate ? { certificate } : {}), passages };
}

/** Before section 45A an adviser's duty is left at none: what it came to then is a difference that stands (README, 2). */
function asTheLawStood(drawn: ItemStory, receivedOn: string): ItemStory {
  if (receivedOn >= privilegeBegins) return drawn;
  const none = (weighings: Weighings): Weighings => ({ ...weighings, adviserDuty: 'no' });
  return { ...drawn, ofSource: none(drawn.ofSource), passages: drawn.passages.map((one) => ({ ...one, weighings: none(one.weighings) })) };
}

const element: fc.Arbitrary<ElementStory> = fc.record({
  aim: fc.constantFrom('a', 'b', 'c'),
  weighed,
  silence: fc.constantFrom<Silence>('none', 'fact', 'reasons'),
});

const lastDay = '2026-11-02';

/** No certificate is relied on before it is issued. */
function inTime({ certificate, ...rest }: ItemStory, decidedOn: string): ItemStory {
  return certificate === undefined || certificate.issuedOn > decidedOn ? rest : { ...rest, certificate };
}

/** Whole cases in words, received and decided on some days: much of the rest usual, and anything else now and then. */
export const storiesOn = (receipts: readonly string[], decisions: readonly string[]): fc.Arbitrary<Story> =>
  fc
    .record({
      received: fc.constantFrom(...receipts),
      decided: fc.constantFrom(...decisions, lastDay, lastDay, lastDay),
      controller: usually<Story['controller']>(
        'schedule 7',
        'schedule 7',
        'statutory function',
        'statutory function',
        'intelligence service',
        'no',
        'not known',
      ),
      asking: usually<Story['asking']>('data subject', 'data subject', 'authorised', 'authorised', 'not authorised', 'authority not known'),
      living: fc.constantFrom<'yes' | 'no'>('yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no'),
      identity: usually<Story['identity']>('not doubted', 'doubted', 'confirmed', 'confirmed', 'not known'),
      clarification: usually<Story['clarification']>(
        'none',
        'awaited',
        'not reasonably required',
        'answered',
        'declined',
        'not known whether required',
      ),
      manifestly: usually<Story['manifestly']>('not raised', 'neither', 'unfounded', 'excessive'),
      choice: usually<Story['choice']>('none', 'refuse', 'charge a fee', 'answer'),
      feePaid: fc.boolean(),
      search: usually<Story['search']>('nothing said', 'whole', 'limited and enough', 'limited and not enough', 'limited and not judged'),
      held: fc.constantFrom<Story['held']>('never held', 'not found', 'deleted before the request', 'lost', 'not their data', 'not known'),
      officersScreened: fc.boolean(),
      confirmation: sometimes(element, 4),
      line: sometimes(fc.tuple(element, fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), 5),
      items: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 4, arbitrary: fc.tuple(item) },
        { weight: 1, arbitrary: fc.tuple(item, item) },
      ),
    })
    .map(({ received, decided, confirmation, line, ...rest }) => ({
      ...rest,
      items: rest.items.map((one) => asTheLawStood(inTime(one, decided < received ? lastDay : decided), received)),
      receivedOn: received,
      decidedOn: decided < received ? lastDay : decided,
      ...(confirmation ? { confirmation } : {}),
      ...(line ? { line: { ...line[0], letter: line[1] } } : {}),
    })) as fc.Arbitrary<Story>;

/** Whole cases in words, with their days around every change of the law. */
export const stories: fc.Arbitrary<Story> = storiesOn(
  lawDays.filter((day) => day >= '2018-05-25'),
  lawDays,
);
