import fc from 'fast-check';
import { ukGdpr } from '../../../../src/provisions/index.ts';
import { storiesOn } from '../../case/drawn.ts';
import type { Found, ItemStory as ItemOfPart3, Other, Passage, Story } from '../../case/story.ts';
import type { Facts } from '../../law/opinion.ts';
import { lawDays } from '../days.ts';
import { numbers } from '../drawn.ts';
import { onUkGdpr } from '../opinion.ts';
import { factsOf, grounds } from './grounds.ts';
import type { BothStory, ElementStory, ItemStory, PassageStory, PersonStory, Relied, WeighedGround, WeighedPerson } from './story.ts';

const days = lawDays.filter((day) => day >= '2020-12-31');
const names = Object.keys(grounds);
const valuesOf = (fact: string): readonly string[] => ukGdpr.catalogue.specs[fact]?.values ?? [];

const ofKind = 'health, education and social work';
const ofChildren = [ofKind, 'expectations and wishes', 'family courts', 'child abuse'];

/** The kind of data that a paragraph of Schedule 3 is about. */
const kinds: Readonly<Record<string, string>> = {
  'dpa-2018/schedule-3/paragraph-3': 'health',
  'dpa-2018/schedule-3/paragraph-4': 'health',
  'dpa-2018/schedule-3/paragraph-9': 'social work',
  'dpa-2018/schedule-3/paragraph-10': 'social work',
  'dpa-2018/schedule-3/paragraph-18': 'education',
};

/** Grounds that can be settled of the request itself: nothing that is said of an item has to be known. */
const aloud = ['privilege', 'Parliament', 'national security', 'judicial independence', 'freedoms of others', 'crime', 'negotiations'];
const lines = ['', '/a', '/b', '/c', '/d', '/e', '/f', '/h'].map((line) => `uk-gdpr/article-15/1${line}`);

/** Whole cases under both laws: the first half by Part 3's own drawing, with more held for other purposes, and the second by number. */
export const bothStories: fc.Arbitrary<BothStory> = fc
  .tuple(storiesOn(days, days), fc.integer({ min: 0, max: 2 ** 31 - 1 }))
  .map(([part3, seed]) => draw(part3, numbers(seed)));

function draw(drawn: Story, random: () => number): BothStory {
  const one = <Value>(...of: readonly Value[]): Value => of[Math.floor(random() * of.length)] as Value;
  const chance = (of: number) => random() < of;
  const maybe = <Value>(of: number, value: Value): Value | undefined => (chance(of) ? value : undefined);
  const any = (facts: readonly string[]): Facts => Object.fromEntries(facts.map((fact) => [fact, one(...valuesOf(fact))]));

  // Now and then a parent or somebody a court has appointed asks for a child, which Schedule 3 turns on.
  const forAChild = chance(0.25);
  const part3: Story = {
    ...drawn,
    controller: chance(0.4) ? drawn.controller : one<Story['controller']>('schedule 7', 'schedule 7', 'statutory function', 'no'),
    living: chance(0.6) ? 'yes' : drawn.living,
    asking: forAChild ? 'authorised' : drawn.asking,
    items: drawn.items.map(underMoreLaws),
  };
  const nation = chance(0.7) ? 'england and wales' : one<BothStory['nation']>('scotland', 'northern ireland');
  const age = forAChild ? one(9, 15, 16, 17) : maybe(0.8, one(9, 15, 16, 17, 18, 44));
  const said = dropping(0.1, {
    'controller.publicAuthority': chance(0.85) ? 'yes' : 'no',
    'controller.secretaryOfState': chance(0.4) ? 'yes' : 'no',
    'controller.healthProfessional': chance(0.3) ? 'yes' : 'no',
    'reporter.controller': one('social work authority', 'education authority', 'neither', 'neither'),
    ...(part3.asking === 'data subject' && chance(0.5)
      ? {}
      : {
          'request.madeFor': forAChild
            ? one('parental responsibility', 'parental responsibility', 'appointed by a court')
            : part3.asking === 'data subject'
              ? 'their own data'
              : one(...valuesOf('request.madeFor')),
        }),
    'transfer.abroad': one(...valuesOf('transfer.abroad')),
  });
  const elements = chance(0.25) ? [element()] : [];
  const forAll = elements.flatMap(({ ground }) => (ground === undefined ? [] : [ground]));
  const items = part3.items.map(itemHere);
  const manifestly = one<BothStory['manifestly']>('not raised', 'not raised', 'not raised', 'neither', 'unfounded', 'excessive');
  const people = { 'p-a': personHere(), 'p-b': personHere(), 'p-o': personHere() };
  return { part3, nation, ...(age === undefined ? {} : { age }), said, manifestly, people, items, elements };

  function underMoreLaws({ certificate, ...item }: ItemOfPart3): ItemOfPart3 {
    const purpose = chance(0.25)
      ? item.purpose
      : one<ItemOfPart3['purpose']>('staff', 'staff', 'complaints', 'general', 'civil litigation', 'mixed');
    return {
      ...item,
      purpose,
      mode: chance(0.2) ? 'manual unstructured' : item.mode,
      designated: chance(0.5) ? 'no' : item.designated,
      relates: chance(0.5) ? 'content' : item.relates,
      ...(certificate !== undefined && chance(0.5) ? { certificate } : {}),
      passages: item.passages.map((passage) =>
        item.relates === 'no' || chance(0.5) ? passage : { ...passage, about: withThem(passage.about) },
      ),
    };
  }

  /** A passage that is about the data subject as well as whoever else it is about. */
  function withThem(about: Passage['about']): Passage['about'] {
    return [...new Set(['p-r' as const, ...about])].slice(0, 3);
  }

  /** Some of what could be said, each left out as often as is said. */
  function dropping(often: number, facts: Facts): Facts {
    return Object.fromEntries(Object.entries(facts).filter(() => !chance(often)));
  }

  function itemHere(item: ItemOfPart3): ItemStory {
    const count = one(0, 0, 0, 1, 1, 2);
    const likely = forAChild && chance(0.6) ? ofChildren : names;
    const chosen = [...new Set([...forAll, ...Array.from({ length: count }, () => one(...likely))])];
    // Wishes and family courts are of health, education or social work, so what kind it is comes with them.
    if (chosen.some((name) => name === 'expectations and wishes' || name === 'family courts') && chance(0.8)) {
      chosen.push(ofKind);
    }
    const facts = applying([...new Set(chosen)], item);
    return {
      raised: Object.fromEntries([...new Set(chosen)].map((name) => [name, dropping(0.07, picked(facts, grounds[name]?.ofItem ?? []))])),
      passages: item.passages.map(
        (): PassageStory => ({
          weighed: weighings(chosen, facts),
          people: { 'p-a': weighedPerson(), 'p-b': weighedPerson(), 'p-o': weighedPerson() },
          intelligible: chance(0.3) ? 'yes' : 'no',
        }),
      ),
      ofSource: weighings(chosen, facts),
      sourcePerson: weighedPerson(),
    };
  }

  /** Facts for grounds, each drawn until one of its provisions applies, or until that has been tried often enough. */
  function applying(chosen: readonly string[], item: ItemOfPart3): Facts {
    let facts: Facts = {
      ...said,
      'processing.mode': item.mode,
      'processing.purpose': item.purpose,
      'disclosure.barred': item.bar === 'statutory bar' ? 'other enactment' : 'nothing',
      'request.jurisdiction': nation === 'scotland' ? 'Scotland' : 'England and Wales',
      'dataSubject.age': age === undefined ? '18 or over' : age < 16 ? 'under 16' : age < 18 ? '16 or 17' : '18 or over',
      'data.kind': 'none of these',
      'judicial.processing': 'none of these',
    };
    let kind: string | undefined;
    for (const name of [...chosen].sort((a, b) => Number(a === ofKind) - Number(b === ofKind))) {
      const own = factsOf(name).filter((fact) => said[fact] === undefined);
      const cite = one(...(grounds[name]?.cites ?? []));
      const turnsOnKind = chosen.includes(ofKind) ? kinds[cite] : undefined;
      for (let tried = 0; tried < (chance(0.85) ? 24 : 1); tried += 1) {
        const next: Facts = {
          ...facts,
          ...any(own),
          ...Object.fromEntries(own.filter(ofChoice).map((fact) => [fact, 'restrict'])),
          ...(turnsOnKind === undefined ? {} : { 'data.kind': turnsOnKind }),
          ...(name === ofKind && kind !== undefined ? { 'data.kind': kind } : {}),
        };
        facts = next;
        if (onUkGdpr.provisions[cite]?.applies(next, { receipt: part3.receivedOn, decision: part3.decidedOn }) === true) break;
      }
      kind = turnsOnKind ?? kind;
    }
    return facts;
  }

  function weighings(chosen: readonly string[], facts: Facts) {
    return Object.fromEntries([...new Set(chosen)].map((name) => [name, weighing(name, facts)]));
  }

  function weighing(name: string, facts: Facts): WeighedGround {
    const ground = grounds[name];
    const found = Object.values(ground?.judged ?? {})
      .flat()
      .map((test): readonly [string, Found] => [
        test,
        chance(0.07) ? 'not found yet' : chance(0.1) ? one('yes', 'no') : facts[test] === 'yes' ? 'yes' : 'no',
      ]);
    const relied = Object.keys(ground?.relied ?? {}).map((fact): readonly [string, Relied] => [
      fact,
      one<Relied>(...Array.from({ length: 8 }, () => 'restrict' as const), 'do not restrict', 'not said'),
    ]);
    return { found: Object.fromEntries(found), relied: Object.fromEntries(relied) };
  }

  function weighedPerson(): WeighedPerson {
    return {
      identifiable: one<Found>('yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no', 'not found yet'),
      reasonable: one<Found>('no', 'no', 'no', 'no', 'no', 'no', 'yes', 'yes', 'not found yet'),
      relied: one<Relied>('restrict', 'restrict', 'restrict', 'restrict', 'restrict', 'do not restrict', 'not said'),
      plan: one('names out', 'summary', 'withhold'),
    };
  }

  function personHere(): PersonStory {
    const professional = chance(0.4);
    const worker = professional && chance(0.85) ? one(...valuesOf('thirdParty.worker')) : undefined;
    const living = maybe(0.9, chance(0.9) ? ('yes' as const) : ('no' as const));
    const consent = maybe(0.85, one('given', 'refused', 'sought, no answer', 'not safely askable', 'no record', 'no record', 'no record'));
    const healthRecord = maybe(0.7, one('yes', 'no'));
    const official = maybe(0.7, one('yes', 'yes', 'no'));
    return {
      professional,
      ...(living === undefined ? {} : { living }),
      ...(consent === undefined ? {} : { consent }),
      ...(worker === undefined ? {} : { worker }),
      ...(healthRecord === undefined ? {} : { healthRecord }),
      ...(official === undefined ? {} : { official }),
    };
  }

  function element(): ElementStory {
    const ground = chance(0.75) ? one(...aloud) : undefined;
    const cited = one(...lines, 'uk-gdpr/article-15/1', 'uk-gdpr/article-15/1', 'uk-gdpr/article-15/1');
    const facts = ground === undefined ? {} : Object.fromEntries(factsOf(ground).map((fact) => [fact, chance(0.6) ? 'yes' : 'no']));
    const weighed = ground === undefined ? { found: {}, relied: {} } : weighing(ground, facts);
    if (ground !== undefined) return { element: cited, ground, weighed };
    return { element: cited, weighed, person: { who: one<Other>('p-a', 'p-b', 'p-o'), weighed: weighedPerson() } };
  }
}

function picked(facts: Facts, of: readonly string[]): Facts {
  return Object.fromEntries(of.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])));
}

const ofChoice = (fact: string) => fact.toLowerCase().endsWith('.exercise');
