import { foia } from '../../../../src/provisions/index.ts';
import type { Other, Plan } from '../../case/story.ts';
import type { Expected } from '../../compared.ts';
import { wholeInPart } from '../../compared.ts';
import type { Days } from '../../law/days.ts';
import type { Facts, Opinion } from '../../law/opinion.ts';
import { exclusions } from '../confirming.ts';
import { act, exemptions } from '../content.ts';
import { requests } from '../request.ts';
import { ofPerson, refusals } from './drawn.ts';
import { contents, ownFacts, ruledOut, silences } from './grounds.ts';
import type { InformationStory, ItemStory, PassageStory } from './story.ts';

type Known = Readonly<Record<string, readonly string[]>>;
const valuesOf = (fact: string): readonly string[] => foia.catalogue.specs[fact]?.values ?? [];
const asKnown = (facts: Facts): Known => Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]]));
const plans: readonly Plan[] = ['names out', 'summary', 'withhold'];
const others: readonly Other[] = ['p-a', 'p-b', 'p-o'];
const daysOf = ({ receivedOn, decidedOn }: InformationStory): Days => ({ receipt: receivedOn, decision: decidedOn });

/** Every way some facts can be: as they are known, or each answer they could have. */
function completions(known: Known, facts: readonly string[]): readonly Facts[] {
  let every: Facts[] = [{}];
  for (const fact of facts) every = every.flatMap((one) => (known[fact] ?? valuesOf(fact)).map((value) => ({ ...one, [fact]: value })));
  return every;
}

/** What is left by ruling out every ground not raised. */
function leftOf(from: readonly string[], raised: readonly string[]): Known {
  return asKnown(Object.assign({}, ...from.flatMap((cite) => (raised.includes(cite) ? [] : [ruledOut[cite] ?? {}]))));
}

/** Is it a request for information at all: in writing, with a name and an address, describing what is wanted (section 8)? */
function validity({ channel, said }: InformationStory): readonly boolean[] {
  const written = channel === 'other' ? {} : { 'foi.request.inWriting': channel === 'email' ? 'yes' : 'no' };
  const facts = ['inWriting', 'named', 'addressed', 'describes'].map((part) => `foi.request.${part}`);
  return [...new Set(completions(asKnown({ ...said, ...written }), facts).map((one) => facts.every((fact) => one[fact] === 'yes')))];
}

/** Whether a passage goes to the Regulations, in every way it may: what nobody has judged may be judged apart for each passage. */
function routesOf({ environmental }: ItemStory): readonly boolean[] {
  return environmental === 'not judged' ? [true, false] : [environmental === 'yes'];
}

/** Every way an item can be outside the Act for how, or when, it was held; none of them, where it is within it. */
function outsOf({ said }: ItemStory): readonly (readonly string[])[] {
  const ways = completions(asKnown(said), ['foi.held.for', 'foi.held.when']).map((facts) =>
    ['84', '3/2', '1/4'].map(act).filter((cite) => requests[cite]?.applies(facts, { receipt: '', decision: '' }) === true),
  );
  return [...new Map(ways.map((out) => [out.join(), out])).values()];
}

/** Every way the exemptions raised can come out on a passage: what stands, in each. */
function exemptionsOn(story: InformationStory, item: ItemStory, passage: PassageStory, shared: Facts = {}): readonly (readonly string[])[] {
  const own = passage.about.includes('p-r') ? 'yes' : 'no';
  const known: Known = {
    ...leftOf(contents, item.raised),
    ...asKnown({ ...item.said, ...passage.found, ...shared, 'foi.personal.own': own }),
  };
  // What is within section 30 is not within section 31, whether or not section 30 was relied on.
  const inThirty = ['foi.investigation.heldFor', 'foi.source.obtainedFor', 'foi.source.confidential'];
  const turnsOn = [...new Set([...item.raised.flatMap(ownFacts), 'foi.securityBody.relation', ...inThirty, 'foi.personal.own'])];
  const ways = new Map<string, readonly string[]>();
  for (const facts of completions(known, turnsOn)) {
    const guard = exemptions[act('31/1')]?.applies(facts, daysOf(story)) === true;
    const apply = [act('40/1'), ...item.raised].filter((cite) => exemptions[cite]?.applies(facts, daysOf(story)) === true);
    const stand = apply.filter(
      (cite) => !(guard && cite.startsWith(act('31/1/'))) && !(own === 'yes' && [act('40/3B'), act('40/4A')].includes(cite)),
    );
    ways.set(stand.join(), stand);
  }
  return [...ways.values()];
}

interface Protection {
  readonly who: Other;
  readonly plan: Plan;
}

/** What section 40(2) may come to for each other person: it forbids, so that nobody chooses. */
function protecting(
  story: InformationStory,
  who: Other,
  { found, plan }: PassageStory['people'][Other],
): readonly (Protection | undefined)[] {
  const opinion = exemptions[act('40/3A')];
  const stands = new Set(completions(asKnown(found), ofPerson).map((facts) => opinion?.applies(facts, daysOf(story)) === true));
  const could = found['foi.person.identifiable'] === 'yes' ? [plan] : plans;
  return [...(stands.has(false) ? [undefined] : []), ...(stands.has(true) ? could.map((one) => ({ who, plan: one })) : [])];
}

/** Everything that may become of one passage, should the item stand to the Act in one way. */
function within(story: InformationStory, item: ItemStory, passage: PassageStory, shared: Facts = {}): readonly Expected[] {
  const own = passage.about.includes('p-r');
  let people: (readonly Protection[])[] = [[]];
  for (const who of others.filter((one) => !own && passage.about.includes(one))) {
    const options = protecting(story, who, passage.people[who]);
    people = people.flatMap((way) => options.map((one) => (one === undefined ? way : [...way, one])));
  }
  return exemptionsOn(story, item, passage, shared).flatMap((stand) =>
    people.map((way): Expected => {
      const protects = way.map(({ who }) => `${act('40/3A')} for ${who}`);
      if (stand.length > 0) return { outcome: 'exempt', under: [...stand, ...protects] };
      const most = plans.filter((plan) => way.some((one) => one.plan === plan)).at(-1);
      if (most === undefined) return { outcome: 'disclose', under: [act('1/1/b')] };
      return { outcome: most === 'withhold' ? 'withhold' : `disclose edited: ${most}`, under: protects };
    }),
  );
}

/** How one passage, or one item, stands to the Act. */
interface Standing {
  readonly out: readonly string[];
  readonly valid: boolean;
}

function passageAt(story: InformationStory, item: ItemStory, passage: PassageStory, { out, valid }: Standing, shared: Facts = {}) {
  const outside = [...(valid ? [] : [act('8')]), ...out];
  return routesOf(item).flatMap((routed): readonly Expected[] => {
    if (routed) return [{ outcome: 'route elsewhere', under: [] }];
    return outside.length > 0 ? [{ outcome: 'out of scope', under: outside }] : within(story, item, passage, shared);
  });
}

const standings = (story: InformationStory, item: ItemStory, valid = validity(story)): readonly Standing[] =>
  outsOf(item).flatMap((out) => valid.map((one) => ({ out, valid: one })));

/** Everything that may become of one passage. */
export function ofPassage(story: InformationStory, item: ItemStory, passage: PassageStory): readonly Expected[] {
  return standings(story, item).flatMap((standing) => passageAt(story, item, passage, standing));
}

/** Everything that may become of an item as a whole: what is said of it is one thing for all its passages. */
export function ofWhole(story: InformationStory, item: ItemStory, valid = validity(story)): readonly string[] {
  const shared = item.raised.flatMap(ownFacts).filter((fact) => saidOfItem.has(fact));
  const wholes = standings(story, item, valid).flatMap((standing) =>
    completions(asKnown(item.said), shared).flatMap((facts) => {
      let ways: (readonly string[])[] = [[]];
      for (const passage of apart(item.passages)) {
        const here = [...new Set(passageAt(story, item, passage, standing, facts).map(({ outcome }) => outcome))];
        ways = ways.flatMap((way) => here.map((outcome) => [...way, outcome]));
      }
      return ways.map(wholeInPart);
    }),
  );
  return [...new Set(wholes)];
}

/** Passages side by side that nothing tells apart are one stretch of words: whoever judges of them judges of them together. */
function apart(passages: readonly PassageStory[]): readonly PassageStory[] {
  const isSilent = ({ about, found }: PassageStory) => Object.keys(found).length === 0 && about.every((who) => who === 'p-r');
  return passages.filter((one, place) => {
    const before = passages[place - 1];
    return before === undefined || !isSilent(one) || !isSilent(before) || one.about.length !== before.about.length;
  });
}

const saidOfItem = new Set([
  'foi.securityBody.certified',
  'foi.nationalSecurity.certified',
  'foi.source.obtainedFor',
  'foi.confidence.obtained',
]);

/** What may become of being told whether anything is held, should the request be answered. Its exemptions read nothing of what is held. */
function ofConfirming(story: InformationStory): readonly Expected[] {
  const { raised, found } = story.silence;
  const known = { ...leftOf(silences, raised), ...asKnown(found) };
  const ways = new Map<string, Expected>();
  for (const facts of completions(known, [...new Set(raised.flatMap(ownFacts))])) {
    const apply = raised.filter((cite) => exclusions[cite]?.applies(facts, daysOf(story)) === true);
    const own = apply.includes(act('40/5A'));
    const stand = apply.filter((cite) => !(own && cite.startsWith(act('40/5B/'))));
    ways.set(stand.join(), { outcome: stand.length > 0 ? 'exempt' : 'give', under: stand });
  }
  return [...ways.values()];
}

/** The same, where all that is held may be the Regulations': if it can be nothing else, that goes with it. */
export function ofConfirmingAnywhere(story: InformationStory): readonly Expected[] {
  const sent = story.items.length > 0 && story.items.every((item) => !routesOf(item).includes(false));
  return sent ? [{ outcome: 'route elsewhere', under: [] }] : ofConfirming(story);
}

/** Everything that may become of the request. */
export function ofRequest(story: InformationStory): readonly string[] {
  const outcomes: string[] = [];
  // Behind what makes it a request, which is asked first.
  const items = story.items.map((item) => ofWhole(story, item, [true]));
  if (items.length > 0) {
    if (items.every((wholes) => wholes.includes('route elsewhere'))) outcomes.push('route elsewhere to EIR');
    if (items.every((wholes) => wholes.join() === 'route elsewhere')) return outcomes;
  }
  const valid = validity(story);
  // What is no request under section 8 is not there to be refused, charged for or answered: the applicant is helped to make one.
  if (valid.includes(false)) outcomes.push('ask for clarification');
  if (!valid.includes(true)) return outcomes;
  const refused = refusing(story);
  if (refused.includes(true)) outcomes.push('refuse');
  if (!refused.includes(false)) return outcomes;
  // A fees notice is given within the time for complying (s9(1)), which has not begun while what is reasonably required is awaited (s10(6)).
  // Section 1(3): who declines has not supplied it either. The authority may answer all the same, where it says that it will.
  const declined = story.clarification === 'declined' && story.choice !== 'answer';
  const awaited = story.clarification === 'awaited' || declined;
  const inTime = story.fee === 'unpaid' || (story.fee === 'asked for too late' && awaited);
  if (inTime) return [...outcomes, 'charge a fee'];
  if (story.fee === 'asked for too late' && story.clarification === 'not known whether required') outcomes.push('charge a fee');
  if (awaited) return [...outcomes, 'ask for clarification'];
  if (story.clarification === 'not known whether required') outcomes.push('ask for clarification');
  const told = ofConfirming(story).map(({ outcome }) => outcome);
  if (told.includes('exempt')) outcomes.push('neither confirm nor deny');
  return told.includes('give') ? [...outcomes, ...holding(story, items)] : outcomes;
}

/** Whether the request may be refused whole, for cost, vexation or repetition: in play where the authority raises it. */
function refusing({ refusing: found, choice, said }: InformationStory): readonly boolean[] {
  const tests = ['foi.request.vexatious', 'foi.cost.all', 'foi.cost.confirming', 'foi.repeat.intervalElapsed'];
  const judged = Object.keys(found).length > 0;
  if (!judged && choice !== 'refuse') return [false];
  const quiet: Facts = judged
    ? {
        'foi.request.vexatious': 'no',
        'foi.cost.all': 'within the limit',
        'foi.cost.confirming': 'within the limit',
        'foi.repeat.intervalElapsed': 'yes',
      }
    : {};
  const chosen: Facts = choice === 'none' ? {} : { 'foi.refusal.exercise': choice === 'refuse' ? 'restrict' : 'do not restrict' };
  const known = asKnown({ ...said, ...quiet, ...found, ...chosen });
  const facts = [...tests, 'foi.repeat.complied', 'foi.repeat.identical', 'foi.refusal.exercise'];
  const applies = (one: Facts) => refusals.some((cite) => opinionOn(cite).applies(one, { receipt: '', decision: '' }));
  return [...new Set(completions(known, facts).map(applies))];
}

function opinionOn(cite: string): Opinion {
  const opinion = requests[cite];
  if (opinion === undefined) throw new Error(`no opinion on ${cite}`);
  return opinion;
}

/** Whether there is anything to answer with. */
function holding(story: InformationStory, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) {
    const nothing = ['never held', 'not found', 'deleted before the request', 'lost'].map((why) => `nothing to give: ${why}`);
    return story.held === 'not known' ? [...nothing, 'answer'] : [`nothing to give: ${story.held}`];
  }
  let ways: (readonly string[])[] = [[]];
  for (const wholes of items) ways = ways.flatMap((way) => wholes.map((whole) => [...way, whole]));
  return ways
    .filter((way) => !way.every((whole) => whole === 'route elsewhere'))
    .map((way) => (way.every((whole) => whole === 'out of scope') ? 'nothing to give: never held' : 'answer'));
}

/** The items that go to the Regulations, by their place: those judged to be environmental. */
export function environmental({ items }: InformationStory): readonly number[] {
  return [...items.keys()].filter((index) => items[index]?.environmental === 'yes');
}
