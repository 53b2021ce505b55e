import { wholeOf } from '../../case/compared.ts';
import { isAnswered, isTheirs, othersIn } from '../../case/file.ts';
import type { ItemStory as ItemOfPart3, Other, Plan, Story } from '../../case/story.ts';
import type { Expected } from '../../compared.ts';
import type { Days } from '../../law/days.ts';
import { complaintsBegin, deemed, designationBegins } from '../../law/days.ts';
import type { Facts, Opinion } from '../../law/opinion.ts';
import { reaches } from '../expected.ts';
import { onUkGdpr } from '../opinion.ts';
import { othersProtected, relied } from '../schedule-2.ts';
import { asksAboutSense, isOther, source } from './file.ts';
import { grounds } from './grounds.ts';
import type { Known } from './known.ts';
import { completions, knownOfItem, knownOfThing, waysOfPerson } from './known.ts';
import type { BothStory, ElementStory, WeighedPerson } from './story.ts';

export const confirmation = 'uk-gdpr/article-15/1';
const copy = 'uk-gdpr/article-15/3';
export const lines = [
  ...['a', 'b', 'c', 'd', 'e', 'ea', 'f', 'h'].map((letter) => `uk-gdpr/article-15/1/${letter}`),
  'uk-gdpr/article-15/2',
];
const paragraph16 = 'dpa-2018/schedule-2/paragraph-16';
const section26 = 'dpa-2018/section-26';
const sense = 'uk-gdpr/article-12/1';
const plans: readonly Plan[] = ['names out', 'summary', 'withhold'];

export const daysOf = ({ part3 }: BothStory): Days => ({ receipt: part3.receivedOn, decision: part3.decidedOn });

/** The story as it may be, where nobody knows what the controller is, or whether it is a public authority. */
export function settled(story: BothStory): readonly BothStory[] {
  const { part3, said } = story;
  if (part3.controller === 'not known') {
    const all = ['schedule 7', 'statutory function', 'intelligence service', 'no'] as const;
    return all.flatMap((controller) => settled({ ...story, part3: { ...part3, controller } }));
  }
  if (said[authority] !== undefined || !part3.items.some(({ mode }) => mode === 'manual unstructured')) return [story];
  return ['yes', 'no'].map((one) => ({ ...story, said: { ...said, [authority]: one } }));
}

const authority = 'controller.publicAuthority';

/** Which law an item is under where it is not the UK GDPR (section 2, RT-1 to RT-9), and what says so. */
export function elsewhere({ part3, said }: BothStory, item: ItemOfPart3): { readonly routed: readonly string[]; readonly out: boolean } {
  const { controller } = part3;
  const part4 = controller === 'intelligence service' || (item.designated === 'yes' && part3.decidedOn >= designationBegins);
  const competent = controller === 'schedule 7' || controller === 'statutory function';
  const part3s = competent && item.purpose === 'law enforcement' && item.mode !== 'manual unstructured' && !part4;
  return {
    routed: [...(part4 ? ['uk-gdpr/article-2/2/c'] : []), ...(part3s ? ['uk-gdpr/article-2/2/b'] : [])],
    out: item.mode === 'manual unstructured' && said[authority] === 'no',
  };
}

/** An exemption that could stand in something, with the facts it turns on. */
interface Live {
  readonly cite: string;
  readonly opinion: Opinion;
  readonly facts: readonly string[];
}

/** Each exemption with every fact it turns on, its use among them. */
const exemptions: readonly Live[] = Object.entries(onUkGdpr.provisions)
  .filter(([, { effect }]) => effect === 'exempt')
  .map(([cite, opinion]) => {
    const chosen = Object.values(grounds).flatMap((ground) => (ground.cites.includes(cite) ? Object.keys(ground.relied) : []));
    return { cite, opinion, facts: [...new Set([...opinion.turnsOn, ...chosen])] };
  });

/** Every way the grounds raised, and a certificate, can come out on one thing, for one line of the right: what stands, in each. */
function exemptionsOn(known: Known, raised: readonly string[], line: string, days: Days): readonly (readonly string[])[] {
  const cites = new Set([section26, ...raised.flatMap((name) => grounds[name]?.cites ?? [])]);
  const live = exemptions.filter(
    ({ cite, opinion, facts }) =>
      cites.has(cite) &&
      opinion.inForce(days) &&
      reaches(cite, line) &&
      completions(known, facts).some((one) => opinion.applies(one, days)),
  );
  const all = completions(known, [...new Set(live.flatMap(({ facts }) => facts))]);
  const ways = new Map<string, readonly string[]>();
  for (const facts of all) {
    const standing = live.filter(({ opinion }) => opinion.applies(facts, days)).map(({ cite }) => cite);
    // With all of Chapter III gone there is nothing for another exemption to lift.
    const stand = standing.includes(section26) ? [section26] : standing;
    ways.set(stand.join(), stand);
  }
  return [...ways.values()];
}

/** One other person in a thing, and what could come of paragraph 16 for them: nothing, or each plan that could be the least. */
interface Protection {
  readonly who: Other;
  readonly plan?: Plan;
}

function protecting(
  story: BothStory,
  who: Other,
  weighed: WeighedPerson | undefined,
  information = 'relates to them',
  taken?: Taken,
): readonly (Protection | undefined)[] {
  const stands = (facts: Facts) => othersProtected(facts) && relied(facts, 'thirdParty');
  const every = waysOfPerson(story, who, weighed, information);
  const fits = (facts: Facts) => taken?.people[who] === undefined || taken.people[who] === isProtectable(facts);
  const ways = new Set(every.filter(fits).map(stands));
  const could = weighed?.reasonable === 'no' ? [weighed.plan] : plans;
  return [...(ways.has(false) ? [undefined] : []), ...(ways.has(true) ? could.map((plan) => ({ who, plan })) : [])];
}

/** Could paragraph 16 stand for someone, should they be identifiable and it not be reasonable: living, without consent, and no worker of paragraph 17? */
const isProtectable = (facts: Facts) => othersProtected({ ...facts, 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'no' });

/** What is taken to be so of what is shared by every passage of an item. */
interface Taken {
  readonly facts: Facts;
  readonly people: Readonly<Partial<Record<Other, boolean>>>;
}

function together(people: readonly (readonly (Protection | undefined)[])[]): readonly (readonly Protection[])[] {
  let every: (readonly Protection[])[] = [[]];
  for (const options of people) every = every.flatMap((way) => options.map((one) => (one === undefined ? way : [...way, one])));
  return every;
}

/** What a way of coming out makes of something that is within the right. */
function madeOf(stand: readonly string[], people: readonly Protection[]): Expected {
  const protects = stand.includes(section26) ? [] : people.map(({ who }) => `${paragraph16} for ${who}`);
  if (stand.length > 0) return { outcome: 'exempt', under: [...stand, ...protects] };
  const most = plans.filter((plan) => people.some((one) => one.plan === plan)).at(-1);
  if (most === undefined) return { outcome: 'disclose', under: [] };
  return { outcome: most === 'withhold' ? 'withhold' : `disclose edited: ${most}`, under: protects };
}

/** Everything that may become of one passage. */
export function ofPassage(story: BothStory, index: number, place: number): readonly Expected[] {
  return settled(story).flatMap((one) => passageIn(one, index, place));
}

function passageIn(story: BothStory, index: number, place: number, taken?: Taken): readonly Expected[] {
  const [item, here] = [itemAt(story, index), story.items[index]?.passages[place]];
  const passage = item.passages[place];
  if (passage === undefined || here === undefined) return [];
  const { routed, out } = elsewhere(story, item);
  const paper = out ? ['uk-gdpr/article-2/1A'] : [];
  if (routed.length > 0) return [{ outcome: 'route elsewhere', under: [...routed, ...paper] }];
  if (out) return [{ outcome: 'out of scope', under: paper }];
  const theirs = isTheirs(item, passage);
  const forSense = asksAboutSense(story, index) && !theirs && here.intelligible === 'yes' && story.part3.living === 'yes';
  if ((!theirs && !forSense) || story.part3.living === 'no') return [{ outcome: 'out of scope', under: ['uk-gdpr/article-4/1'] }];
  const known = {
    ...knownOfThing(story, story.items[index]?.raised ?? {}, here.weighed),
    ...knownOfItem(item),
    ...Object.fromEntries(Object.entries(taken?.facts ?? {}).map(([fact, value]) => [fact, [value]])),
  };
  const people = othersIn(passage)
    .filter((who) => !isAnswered(story.part3, who))
    .map((who) => protecting(story, who, here.people[who], 'relates to them', taken));
  const ways = exemptionsOn(known, Object.keys(story.items[index]?.raised ?? {}), copy, daysOf(story)).flatMap((stand) =>
    together(people).map((way) => madeOf(stand, way)),
  );
  return ways.map(({ outcome, under }) => {
    if (forSense) return { outcome, under: [...under, sense] };
    return { outcome, under: under.length === 0 ? [copy] : under };
  });
}

/**
 * Everything that may become of an item as a whole. What is said of the item, the request or a person is one thing for all its passages;
 * what a person signs is apart for each.
 */
export function ofWhole(story: BothStory, index: number): readonly string[] {
  return settled(story).flatMap((one) => {
    const { passages } = itemAt(one, index);
    return takenIn(one, index).flatMap((taken) => {
      let ways: (readonly string[])[] = [[]];
      for (const place of passages.keys()) {
        const here = [...new Set(passageIn(one, index, place, taken).map(({ outcome }) => outcome))];
        ways = ways.flatMap((way) => here.map((outcome) => [...way, outcome]));
      }
      return ways.map(wholeOf);
    });
  });
}

/** Every way that what an item's passages share could be. */
function takenIn(story: BothStory, index: number): readonly Taken[] {
  const raised = story.items[index]?.raised ?? {};
  const known = { ...knownOfThing(story, raised, {}), ...knownOfItem(itemAt(story, index)) };
  const shared = Object.keys(raised).flatMap((name) => [...(grounds[name]?.ofItem ?? []), ...(grounds[name]?.ofRequest ?? [])]);
  const open = [...new Set([...shared, 'dataSubject.age'])].filter((fact) => (known[fact]?.length ?? 0) > 1);
  const turnsOnAge = ['expectations and wishes', 'child abuse'].some((name) => name in raised);
  const facts = completions(
    known,
    open.filter((fact) => fact !== 'dataSubject.age' || turnsOnAge),
  );
  let people: Taken['people'][] = [{}];
  for (const who of new Set(itemAt(story, index).passages.flatMap(othersIn))) {
    const could = [...new Set(waysOfPerson(story, who, undefined, 'relates to them').map(isProtectable))];
    people = people.flatMap((one) => could.map((protectable) => ({ ...one, [who]: protectable })));
  }
  return facts.flatMap((one) => people.map((those) => ({ facts: one, people: those })));
}

export function itemAt({ part3 }: BothStory, index: number): ItemOfPart3 {
  const item = part3.items[index];
  if (item === undefined) throw new Error('no such item');
  return item;
}

const elementWords = (outcome: string) => (outcome === 'disclose' ? 'give' : outcome === 'exempt' ? 'exempt' : 'restrict');

/** What may become of the source of an item's data (Article 15(1)(g)). */
export function ofSource(story: BothStory, index: number): readonly Expected[] {
  return settled(story).flatMap((one): readonly Expected[] => {
    const item = itemAt(one, index);
    const passages = item.passages.flatMap((_, place) => passageIn(one, index, place));
    for (const gone of ['route elsewhere', 'out of scope'])
      if (passages.every(({ outcome }) => outcome === gone)) return [{ outcome: gone, under: [] }];
    const here = one.items[index];
    if (here === undefined) return [];
    const known = { ...knownOfThing(one, here.raised, here.ofSource), ...knownOfItem(item) };
    const other = isOther(item.source) && !isAnswered(one.part3, item.source) ? [item.source] : [];
    const people = other.map((who) => protecting(one, who, here.sourcePerson, 'identifies them as the source'));
    return exemptionsOn(known, Object.keys(here.raised), source, daysOf(one)).flatMap((stand) =>
      together(people).map((way) => {
        const { outcome, under } = madeOf(stand, way);
        return { outcome: elementWords(outcome), under };
      }),
    );
  });
}

/** The same, where the request may be another law's: if it can be nothing else, what goes with it is that law's to give. */
export function ofElementAnywhere(story: BothStory, items: readonly number[], element: string): readonly Expected[] {
  const sent = settled(story).every(
    (one) =>
      one.part3.controller === 'intelligence service' ||
      (items.length > 0 && items.every((index) => elsewhere(one, itemAt(one, index)).routed.length > 0) && !maySilence(one)),
  );
  return sent ? [{ outcome: 'route elsewhere', under: [] }] : ofElement(story, element);
}

/** Is something signed of whether to confirm, which may not be done? Then to go to another law, for all that was found, would confirm. */
function maySilence(story: BothStory): boolean {
  const signed = story.elements.some(
    ({ element, weighed: { found, relied: choices }, person }) =>
      element === confirmation &&
      (Object.values(found).some((one) => one !== 'not found yet') ||
        Object.values(choices).some((one) => one !== 'not said') ||
        (person !== undefined && isJudged(person.weighed))),
  );
  return signed && ofElement(story, confirmation).some(({ outcome }) => outcome !== 'give');
}

/** What may become of confirmation, or of a line of Article 15(1) or (2), should the request be answered. */
export function ofElement(story: BothStory, element: string): readonly Expected[] {
  if (element.endsWith('/ea') && story.part3.decidedOn < complaintsBegin) return [{ outcome: 'not yet in force', under: [] }];
  const own = story.elements.filter((one) => one.element === element);
  const weighed = Object.fromEntries(own.flatMap((one) => (one.ground === undefined ? [] : [[one.ground, one.weighed]])));
  const raised = Object.fromEntries(story.elements.flatMap(({ ground }) => (ground === undefined ? [] : [[ground, sayableOfAll]])));
  const known = { ...knownOfThing(story, raised, weighed), 'dataSubject.living': ['yes'] };
  const people = own.flatMap(({ person }: ElementStory) =>
    person === undefined || !isJudged(person.weighed) ? [] : [protecting(story, person.who, person.weighed)],
  );
  return exemptionsOn(known, Object.keys(raised), element, daysOf(story)).flatMap((stand) =>
    together(people).map((way) => {
      const { outcome, under } = madeOf(stand, way);
      return { outcome: elementWords(outcome), under };
    }),
  );
}

/** What can be said of the whole request under a ground raised for it: nothing that is said of an item. To say more, say it here. */
const sayableOfAll: Facts = {};

/** Did anyone sign anything about a person? Until then an element does not touch them. */
function isJudged({ identifiable, reasonable, relied: choice }: WeighedPerson): boolean {
  return identifiable !== 'not found yet' || reasonable !== 'not found yet' || choice !== 'not said';
}

/** Everything that may become of the request under the UK GDPR, with those of its items that are dealt with under it. */
export function ofRequest(story: BothStory, items: readonly number[]): readonly string[] {
  return settled(story).flatMap((one) => requestIn(one, items));
}

function requestIn(story: BothStory, items: readonly number[]): readonly string[] {
  if (story.part3.controller === 'intelligence service') return ['route elsewhere to Part 4'];
  const routes = items.map((index) => elsewhere(story, itemAt(story, index)).routed);
  if (routes.length > 0 && routes.every((one) => one.length > 0)) {
    // Where some is Part 3's and some Part 4's, the request's one outcome names Part 3, and each item its own.
    const gone = routes.every((one) => one.includes('uk-gdpr/article-2/2/c')) ? 'route elsewhere to Part 4' : 'route elsewhere to Part 3';
    if (!maySilence(story)) return [gone];
    const mayConfirm = ofElement(story, confirmation).some(({ outcome }) => outcome === 'give');
    return [...(mayConfirm ? [gone] : []), ...staying(story, [gone])];
  }
  return staying(story, ofHolding(story, items));
}

/** What may become of a request that stays with the UK GDPR; `ifConfirmed` is what it comes to where it may be said whether anything is held. */
function staying(story: BothStory, ifConfirmed: readonly string[]): readonly string[] {
  const { part3, manifestly } = story;
  const { asking, identity, choice, clarification } = part3;
  const as = (change: Partial<Story>): readonly string[] => staying({ ...story, part3: { ...part3, ...change } }, ifConfirmed);
  if (asking === 'authority not known') return [...as({ asking: 'authorised' }), 'ask for authority'];
  if (asking === 'not authorised') return ['ask for authority'];
  if (identity === 'not known') return [...as({ identity: 'not doubted' }), 'ask for identity'];
  if (identity === 'doubted') return ['ask for identity'];
  if (manifestly === 'unfounded' || manifestly === 'excessive') {
    if (choice === 'none') return ['refuse', 'charge a fee', ...staying({ ...story, manifestly: 'neither' }, ifConfirmed)];
    if (choice === 'refuse') return ['refuse'];
    if (choice === 'charge a fee' && !part3.feePaid) return ['charge a fee'];
  } else if (manifestly === 'not raised' && (choice === 'refuse' || choice === 'charge a fee')) {
    // A choice made before anything is found raises the question, and leaves it to be judged.
    return [...(choice === 'charge a fee' && part3.feePaid ? [] : [choice]), ...as({ choice: 'none' })];
  }
  if (clarification === 'awaited') return ['ask for clarification'];
  if (clarification === 'not known whether required') return ['ask for clarification', ...as({ clarification: 'none' })];
  const confirmed = new Set(ofElement(story, confirmation).map(({ outcome }) => outcome));
  return [
    ...(confirmed.has('restrict') || confirmed.has('exempt') ? ['neither confirm nor deny'] : []),
    ...(confirmed.has('give') ? ifConfirmed : []),
  ];
}

/** Whether there is anything to give. */
function ofHolding(story: BothStory, items: readonly number[]): readonly string[] {
  if (items.length > 0) {
    const nothingTheirs = items.every((index) =>
      itemAt(story, index).passages.every((_, place) => passageIn(story, index, place).every(({ outcome }) => outcome === 'out of scope')),
    );
    return [nothingTheirs ? 'nothing to give: not their data' : 'answer'];
  }
  const { search } = story.part3;
  // Where something was found, and none of it is this law's, nobody says why nothing else is.
  const held = story.part3.items.length > 0 ? 'not known' : story.part3.held;
  if (held === 'not known') {
    const any = ['never held', 'not found', 'deleted before the request', 'lost', 'not their data'] as const;
    return ['answer', ...any.flatMap((one) => ofHolding({ ...story, part3: { ...story.part3, items: [], held: one } }, items))];
  }
  // A search that was not enough does not end in `not found`: it goes on.
  if (held === 'not found' && search === 'limited and not enough') return ['answer'];
  const judged = search === 'whole' || search === 'limited and enough';
  return held === 'not found' && !judged ? ['nothing to give: not found', 'answer'] : [`nothing to give: ${held}`];
}

/** Is a search that was cut short a limit on the right, which is then recorded? Treated as law from 1 January 2024. */
export function searchIsALimit({ part3 }: BothStory): boolean {
  return part3.search === 'limited and enough' && part3.decidedOn >= deemed;
}
