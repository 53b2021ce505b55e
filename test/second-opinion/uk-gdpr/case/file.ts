import type { Case, Item, Judgement, Person, Screening, Target } from '../../../../src/case/index.ts';
import { fileOf, isAnswered, isTheirs, othersIn } from '../../case/file.ts';
import type { Other } from '../../case/story.ts';
import type { Facts } from '../../law/opinion.ts';
import { grounds } from './grounds.ts';
import type { BothStory, WeighedGround, WeighedPerson } from './story.ts';

const paragraph16 = 'dpa-2018/schedule-2/paragraph-16';
const sense = 'uk-gdpr/article-12/1';
export const source = 'uk-gdpr/article-15/1/g';

/** The grounds raised for the whole request, by name. */
export function raisedForAll({ elements }: BothStory): readonly string[] {
  return elements.flatMap(({ ground }) => (ground === undefined ? [] : [ground]));
}

/** Is any passage of an item judged to be needed for the rest to be intelligible? Then all are asked about. */
export function asksAboutSense({ part3, items }: BothStory, index: number): boolean {
  const item = part3.items[index];
  return item?.passages.some((one, place) => !isTheirs(item, one) && items[index]?.passages[place]?.intelligible === 'yes') === true;
}

/** A story as a case file: Part 3's, and beside it all that the UK GDPR turns on. */
export function fileOfBoth(story: BothStory): Case {
  const { part3 } = story;
  const file = fileOf(part3);
  const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: part3.decidedOn };
  const judgements: Judgement[] = [];
  const judge = (judgement: Pick<Judgement, 'provision' | 'scope' | 'finds'> & Partial<Judgement>) =>
    judgements.push({ id: `g-${judgements.length}`, reasons: 'for the file', factors: { '*': 'not known' }, signed, ...judgement });
  const screenings: Screening[] = [];
  const screen = (cites: readonly string[], items: Screening['items'], result: Screening['result']) =>
    screenings.push({ id: `gs-${screenings.length}`, grounds: cites, items, result, signed });
  const request: Target[] = [{ request: true }];

  screen(['uk-gdpr/*'], 'all', 'screened out');
  if (file.items.length > 0)
    screen(
      ['uk-gdpr/*'],
      file.items.map(({ id }) => id),
      'screened out',
    );
  for (const name of raisedForAll(story)) screen(grounds[name]?.cites ?? [], 'all', 'raised');
  if (story.manifestly !== 'not raised') {
    judge({
      provision: 'uk-gdpr/article-12/5',
      scope: request,
      finds: {
        'manifestly.unfounded': story.manifestly === 'unfounded' ? 'yes' : 'no',
        'manifestly.excessive': story.manifestly === 'excessive' ? 'yes' : 'no',
      },
    });
  }
  if (part3.search === 'limited and enough' || part3.search === 'limited and not enough') {
    const enough = part3.search === 'limited and enough' ? 'yes' : 'no';
    judge({ provision: 'uk-gdpr/article-15/1A', scope: request, finds: { 'search.reasonable': enough } });
  }
  for (const { element, ground, weighed, person } of story.elements) {
    if (ground !== undefined) weigh(ground, weighed, {}, request, { element });
    if (person !== undefined) judgePerson(person.who, person.weighed, request, { element });
  }
  story.items.forEach((item, index) => {
    const id = `i-${index}`;
    const described = part3.items[index];
    if (described === undefined) return;
    const raised = Object.keys(item.raised);
    if (raised.length > 0)
      screen(
        raised.flatMap((name) => grounds[name]?.cites ?? []),
        [id],
        'raised',
      );
    if (asksAboutSense(story, index)) screen([sense], [id], 'raised');
    described.passages.forEach((passage, place) => {
      const scope: Target[] = [{ item: id, track: 't', segments: [`s${place}`] }];
      const here = item.passages[place];
      if (here === undefined) return;
      for (const name of raised) weigh(name, here.weighed[name], item.raised[name] ?? {}, scope, {});
      for (const who of othersIn(passage)) if (!isAnswered(part3, who)) judgePerson(who, here.people[who], scope, {});
      if (asksAboutSense(story, index) && !isTheirs(described, passage))
        judge({ provision: sense, scope, finds: { 'context.intelligible': here.intelligible } });
    });
    const whole: Target[] = [{ item: id, track: 't', segments: described.passages.map((_, place) => `s${place}`) }];
    for (const name of raised) weigh(name, item.ofSource[name], item.raised[name] ?? {}, whole, { element: source });
    if (isOther(described.source) && !isAnswered(part3, described.source))
      judgePerson(described.source, item.sourcePerson, whole, { element: source });
  });

  return {
    ...file,
    request: { ...file.request, facts: story.said },
    controller: { ...file.controller, jurisdiction: story.nation },
    people: file.people.map((person) => described(story, person)),
    items: file.items.map((item, index): Item => {
      const facts = Object.assign({}, ...Object.values(story.items[index]?.raised ?? {})) as Facts;
      return Object.keys(facts).length === 0 ? item : { ...item, facts };
    }),
    screenings: [...(file.screenings ?? []), ...screenings],
    judgements: [...(file.judgements ?? []), ...judgements],
  };

  /** What was found of a thing under a ground, each test under the provision it belongs to, and each choice under the one it is of. */
  function weigh(name: string, weighed: WeighedGround | undefined, said: Facts, scope: readonly Target[], more: Partial<Judgement>): void {
    const ground = grounds[name];
    if (ground === undefined || weighed === undefined) return;
    for (const [provision, tests] of Object.entries(ground.judged)) {
      const finds = Object.fromEntries(
        tests.flatMap((test) => {
          const found = weighed.found[test];
          return found === 'yes' || found === 'no' ? [[test, found] as const] : [];
        }),
      );
      if (Object.keys(finds).length > 0) judge({ provision, scope, finds, ...more });
    }
    for (const [fact, under] of Object.entries(ground.relied)) {
      const exercise = weighed.relied[fact];
      if (exercise === 'restrict' || exercise === 'do not restrict') judge({ provision: under(said), scope, finds: {}, exercise, ...more });
    }
  }

  /** What was found of a person under paragraph 16; nothing is relied on where what was found leaves nothing to rely on. */
  function judgePerson(who: Other, weighed: WeighedPerson, scope: readonly Target[], more: Partial<Judgement>): void {
    const finds: Record<string, string> = {};
    if (weighed.identifiable !== 'not found yet') finds['thirdParty.identifiable'] = weighed.identifiable;
    if (weighed.reasonable !== 'not found yet') finds['thirdParty.reasonable'] = weighed.reasonable;
    const ruledOut = weighed.identifiable === 'no' || weighed.reasonable === 'yes';
    const exercise = weighed.relied === 'restrict' && ruledOut ? 'not said' : weighed.relied;
    if (Object.keys(finds).length === 0 && exercise === 'not said') return;
    judge({
      provision: paragraph16,
      scope,
      people: [who],
      finds,
      ...(weighed.reasonable === 'no' ? { means: { words: weighed.plan } } : {}),
      ...(exercise === 'not said' ? {} : { exercise }),
      ...more,
    });
  }
}

/** Does the source of an item name another person? */
export function isOther(who: string): who is Other {
  return who === 'p-a' || who === 'p-b' || who === 'p-o';
}

/** A person as the file has them, with what paragraphs 16 and 17 turn on. */
function described(story: BothStory, person: Person): Person {
  if (person.id === 'p-r') return story.age === undefined ? person : { ...person, age: story.age };
  if (!isOther(person.id)) return person;
  const { living, consent, professional, worker, healthRecord, official } = story.people[person.id];
  const facts = {
    ...(worker === undefined ? {} : { 'thirdParty.worker': worker }),
    ...(healthRecord === undefined ? {} : { 'thirdParty.healthRecord': healthRecord }),
    ...(official === undefined ? {} : { 'thirdParty.official': official }),
  };
  return {
    ...person,
    ...(professional && person.id === 'p-a' ? { role: 'professional' } : {}),
    ...(living === undefined ? {} : { living }),
    ...(consent === undefined ? {} : { consent }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  };
}
