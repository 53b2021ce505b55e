import { ukGdpr } from '../../../../src/provisions/index.ts';
import type { ItemStory as ItemOfPart3, Other } from '../../case/story.ts';
import type { Facts } from '../../law/opinion.ts';
import { ofPerson } from '../expected.ts';
import { grounds } from './grounds.ts';
import type { BothStory, WeighedPerson, Weighings } from './story.ts';

/** What is left of each fact: one value where it is known, and every answer it could have where it is not. */
export type Known = Readonly<Record<string, readonly string[]>>;

const valuesOf = (fact: string): readonly string[] => ukGdpr.catalogue.specs[fact]?.values ?? [];
const nothingKnown: Known = Object.fromEntries(
  ukGdpr.catalogue.ids.filter((fact) => !ofPerson(fact)).map((fact) => [fact, valuesOf(fact)]),
);
const said = (facts: Facts): Known => Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]]));

/** Every way some facts can be, of those that are not known. */
export function completions(known: Known, facts: readonly string[]): readonly Facts[] {
  let every: Facts[] = [{}];
  for (const fact of facts) every = every.flatMap((one) => (known[fact] ?? valuesOf(fact)).map((value) => ({ ...one, [fact]: value })));
  return every;
}

/** What is known of the request itself. */
function knownOfRequest(story: BothStory): Known {
  const { part3, nation, age } = story;
  return {
    ...nothingKnown,
    ...said(story.said),
    'controller.competentAuthority': part3.controller === 'not known' ? valuesOf('controller.competentAuthority') : [part3.controller],
    'dataSubject.living': [part3.living],
    'request.jurisdiction': [nation === 'scotland' ? 'Scotland' : nation === 'northern ireland' ? 'Northern Ireland' : 'England and Wales'],
    // Who asks for their own data makes the request for nobody else.
    ...(part3.asking === 'data subject' ? said({ 'request.madeFor': 'their own data' }) : {}),
    ...(age === undefined ? {} : { 'dataSubject.age': [age < 16 ? 'under 16' : age < 18 ? '16 or 17' : '18 or over'] }),
  };
}

/** With that, what is known of one thing: what every ground not raised leaves, what is said of those that are, and what was found of them. */
export function knownOfThing(story: BothStory, raised: Readonly<Record<string, Facts>>, weighed: Weighings): Known {
  const known: Record<string, readonly string[]> = { ...knownOfRequest(story) };
  for (const [name, ground] of Object.entries(grounds)) {
    const facts = raised[name];
    if (facts === undefined) {
      Object.assign(known, said(ground.ruledOut));
      continue;
    }
    Object.assign(known, said(facts));
    const { found = {}, relied = {} } = weighed[name] ?? {};
    for (const [test, finding] of Object.entries(found)) if (finding !== 'not found yet') known[test] = [finding];
    for (const [fact, choice] of Object.entries(relied)) if (choice !== 'not said') known[fact] = [choice];
  }
  return known;
}

/** What is known of an item that its kind of processing and its flags settle. A certificate under section 79 says nothing of section 26. */
export function knownOfItem(item: ItemOfPart3): Known {
  const bar = {
    nothing: 'nothing',
    'protective marking': 'protective marking',
    'contractual confidence': 'contractual confidence',
  } as const;
  return {
    'processing.purpose': item.purpose === 'not known' ? valuesOf('processing.purpose') : [item.purpose],
    'processing.mode': [item.mode],
    'processing.designated': [item.designated],
    'processing.household': ['no'],
    'disclosure.barred': [item.bar === 'statutory bar' ? 'other enactment' : bar[item.bar]],
  };
}

const ofPeople = ukGdpr.catalogue.ids.filter(ofPerson);

/** Every way one other person can stand in a thing: the facts of paragraphs 16 and 17. */
export function waysOfPerson(story: BothStory, who: Other, weighed: WeighedPerson | undefined, information: string): readonly Facts[] {
  const { living, consent, professional, worker, healthRecord, official } = story.people[who];
  const mayBeWorker = who === 'p-a' && professional;
  const ruledOut = weighed?.identifiable === 'no' || weighed?.reasonable === 'yes';
  // What is not written down was not relied on, and nobody can rely on what was found not to be there.
  const relied = weighed === undefined || (weighed.relied === 'restrict' && ruledOut) ? 'not said' : weighed.relied;
  const told: Facts = {
    'thirdParty.information': information,
    ...(living === undefined ? {} : { 'thirdParty.living': living }),
    // To have no record of consent is not to have it.
    ...(consent === undefined ? {} : { 'thirdParty.consent': consent === 'given' || consent === 'refused' ? consent : 'not given' }),
    ...(worker === undefined ? (mayBeWorker ? {} : { 'thirdParty.worker': 'none of these' }) : { 'thirdParty.worker': worker }),
    ...(healthRecord === undefined ? {} : { 'thirdParty.healthRecord': healthRecord }),
    ...(official === undefined ? {} : { 'thirdParty.official': official }),
    ...(weighed === undefined || weighed.identifiable === 'not found yet' ? {} : { 'thirdParty.identifiable': weighed.identifiable }),
    ...(weighed === undefined || weighed.reasonable === 'not found yet' ? {} : { 'thirdParty.reasonable': weighed.reasonable }),
    ...(relied === 'not said' ? {} : { 'thirdParty.exercise': relied }),
  };
  return completions(said(told), ofPeople);
}
