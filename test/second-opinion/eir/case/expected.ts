import type { Other, Plan } from '../../case/story.ts';
import type { Expected } from '../../compared.ts';
import { wholeInPart } from '../../compared.ts';
import type { Days } from '../../law/days.ts';
import type { Facts } from '../../law/opinion.ts';
import { valuesOf } from './drawn.ts';
import { contents, opinionOn, ownFacts, reg, ruledOut, said as saidOfItem, silences } from './grounds.ts';
import type { EnvironmentalStory, ItemStory, PassageStory } from './story.ts';

type Known = Readonly<Record<string, readonly string[]>>;
const asKnown = (facts: Facts): Known => Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]]));
const plans: readonly Plan[] = ['names out', 'summary', 'withhold'];
const others: readonly Other[] = ['p-a', 'p-b', 'p-o'];
const daysOf = ({ receivedOn, decidedOn }: EnvironmentalStory): Days => ({ receipt: receivedOn, decision: decidedOn });

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

/** Is it for the Act: found not to be environmental (reg 2(1))? What was asked for as environmental is taken to be, where nobody found. */
export const isForTheAct = ({ environmental }: PassageStory): boolean => environmental === 'no';
export const isOwn = ({ about }: PassageStory): boolean => about.includes('p-r');

/** Every way the exceptions raised can come out on a passage: what stands, in each. Emissions take (5)(d) to (g) out (reg 12(9)). */
function exceptionsOn(story: EnvironmentalStory, item: ItemStory, passage: PassageStory, shared: Facts): readonly (readonly string[])[] {
  const known: Known = { ...leftOf(contents, item.raised), ...asKnown({ ...item.said, ...passage.found, ...shared }) };
  const ways = new Map<string, readonly string[]>();
  for (const facts of completions(known, [...new Set([...item.raised.flatMap(ownFacts), 'eir.emissions'])])) {
    const emissions = opinionOn(reg('12/9')).applies(facts, daysOf(story));
    const guarded = ['d', 'e', 'f', 'g'].map((letter) => reg(`12/5/${letter}`));
    const stand = item.raised.filter((cite) => opinionOn(cite).applies(facts, daysOf(story)) && !(emissions && guarded.includes(cite)));
    ways.set(stand.join(), stand);
  }
  return [...ways.values()];
}

interface Protection {
  readonly who: Other;
  readonly plan: Plan;
}

/** What regulation 13(1)(a) may come to for each other person: it forbids, so that nobody chooses, and there is nothing to weigh. */
function protecting(
  story: EnvironmentalStory,
  who: Other,
  { found, plan }: PassageStory['people'][Other],
): readonly (Protection | undefined)[] {
  const facts = ['eir.person.identifiable', 'eir.person.contravenes'];
  const stands = new Set(completions(asKnown(found), facts).map((one) => opinionOn(reg('13')).applies(one, daysOf(story))));
  const could = found['eir.person.identifiable'] === 'yes' ? [plan] : plans;
  return [...(stands.has(false) ? [undefined] : []), ...(stands.has(true) ? could.map((one) => ({ who, plan: one })) : [])];
}

/** Everything that may become of a passage that is environmental, held, and not the applicant's own. */
function within(story: EnvironmentalStory, item: ItemStory, passage: PassageStory, shared: Facts): readonly Expected[] {
  let people: (readonly Protection[])[] = [[]];
  for (const who of others.filter((one) => passage.about.includes(one))) {
    const options = protecting(story, who, passage.people[who]);
    people = people.flatMap((way) => options.map((one) => (one === undefined ? way : [...way, one])));
  }
  return exceptionsOn(story, item, passage, shared).flatMap((stand) =>
    people.map((way): Expected => {
      const protects = way.map(({ who }) => `${reg('13')} for ${who}`);
      if (stand.length > 0) return { outcome: 'exempt', under: [...stand, ...protects] };
      const most = plans.filter((plan) => way.some((one) => one.plan === plan)).at(-1);
      if (most === undefined) return { outcome: 'disclose', under: [reg('5/1')] };
      return { outcome: most === 'withhold' ? 'withhold' : `disclose edited: ${most}`, under: protects };
    }),
  );
}

/** Everything that may become of a passage, should the item have been held when the request came or not. */
function passageWhere(held: string, story: EnvironmentalStory, item: ItemStory, passage: PassageStory, shared: Facts): readonly Expected[] {
  if (isForTheAct(passage)) return [{ outcome: 'route elsewhere', under: [reg('2/1')] }];
  const out = [...(isOwn(passage) ? [reg('5/3')] : []), ...(held === 'no' ? [reg('12/4/a')] : [])];
  return out.length > 0 ? [{ outcome: 'out of scope', under: out }] : within(story, item, passage, shared);
}

const holdings = ({ said }: ItemStory): readonly string[] => (said['eir.held'] === undefined ? valuesOf('eir.held') : [said['eir.held']]);

/** Everything that may become of one passage. */
export function ofPassage(story: EnvironmentalStory, item: ItemStory, passage: PassageStory): readonly Expected[] {
  return holdings(item).flatMap((held) => passageWhere(held, story, item, passage, {}));
}

/** Everything that may become of an item as a whole: what is said of it is one thing for all its passages. */
export function ofWhole(story: EnvironmentalStory, item: ItemStory): readonly string[] {
  const shared = item.raised.flatMap(ownFacts).filter((fact) => saidOfItem.has(fact));
  const wholes = holdings(item).flatMap((held) =>
    completions(asKnown(item.said), shared).flatMap((facts) => {
      let ways: (readonly string[])[] = [[]];
      for (const passage of item.passages) {
        const here = [...new Set(passageWhere(held, story, item, passage, facts).map(({ outcome }) => outcome))];
        ways = ways.flatMap((way) => here.map((outcome) => [...way, outcome]));
      }
      return ways.map(wholeInPart);
    }),
  );
  return [...new Set(wholes)];
}

/** What may become of being told whether anything is held: whether it is, is itself information (reg 12(7)). Nothing held is read. */
function ofConfirming(story: EnvironmentalStory): readonly Expected[] {
  const { raised, found } = story.silence;
  const known = { ...leftOf(silences, raised), ...asKnown({ ...found, ...story.said }) };
  const ways = new Map<string, Expected>();
  for (const facts of completions(known, [...new Set(raised.flatMap(ownFacts))])) {
    const stand = raised.filter((cite) => opinionOn(cite).applies(facts, daysOf(story)));
    ways.set(stand.join(), stand.length > 0 ? { outcome: 'exempt', under: stand } : { outcome: 'give', under: [reg('12/7')] });
  }
  return [...ways.values()];
}

/** The same, where all that is held may be the Act's: if it can be nothing else, that goes with it. */
export function ofConfirmingAnywhere(story: EnvironmentalStory): readonly Expected[] {
  const sent = story.items.length > 0 && story.items.every((item) => ofWhole(story, item).join() === 'route elsewhere');
  return sent ? [{ outcome: 'route elsewhere', under: [] }] : ofConfirming(story);
}

/** Everything that may become of the request. No form is asked of it: it may be made by word of mouth. */
export function ofRequest(story: EnvironmentalStory): readonly string[] {
  const outcomes: string[] = [];
  const items = story.items.map((item) => ofWhole(story, item));
  if (items.length > 0) {
    if (items.every((wholes) => wholes.includes('route elsewhere'))) outcomes.push('route elsewhere to FOIA');
    if (items.every((wholes) => wholes.join() === 'route elsewhere')) return outcomes;
  }
  const refused = refusing(story);
  if (refused.includes(true)) outcomes.push('refuse');
  if (!refused.includes(false)) return outcomes;
  const charged = charging(story);
  if (charged.includes(true)) outcomes.push('charge a fee');
  if (!charged.includes(false)) return outcomes;
  if (story.clarification === 'awaited') return [...outcomes, 'ask for clarification'];
  if (story.clarification === 'not known whether required') outcomes.push('ask for clarification');
  const told = ofConfirming(story).map(({ outcome }) => outcome);
  if (told.includes('exempt')) outcomes.push('neither confirm nor deny');
  return told.includes('give') ? [...outcomes, ...holding(story, items)] : outcomes;
}

/** Whether the request may be refused whole, as manifestly unreasonable or too general: in play where the authority raises it. */
function refusing({ refusing: found, choice, said }: EnvironmentalStory): readonly boolean[] {
  const judged = Object.keys(found).length > 0;
  if (!judged && choice !== 'refuse') return [false];
  const quiet: Facts = judged ? { 'eir.unreasonable.is': 'no', 'eir.general.is': 'no' } : {};
  const exercises = ['eir.unreasonable.exercise', 'eir.general.exercise'];
  const chosen = Object.fromEntries(
    choice === 'none' ? [] : exercises.map((fact) => [fact, choice === 'refuse' ? 'restrict' : 'do not restrict']),
  );
  const rules = ['12/4/b', '12/4/c'].map(reg);
  const facts = [...new Set([...rules.flatMap((cite) => opinionOn(cite).turnsOn), ...exercises])];
  const applies = (one: Facts) => rules.some((cite) => opinionOn(cite).applies(one, { receipt: '', decision: '' }));
  return [...new Set(completions(asKnown({ ...said, ...quiet, ...found, ...chosen }), facts).map(applies))];
}

/**
 * Whether the request waits for a charge (reg 8(2) to (5)). One asked for after the twenty working days holds nothing up; but they have not
 * begun to run out while what is needed to find the information is awaited, or may be. What is paid late is gone on with (README, 10).
 */
function charging({ charge, said, clarification }: EnvironmentalStory): readonly boolean[] {
  if (charge === 'none' || charge === 'paid' || charge === 'paid too late') return [false];
  const late = charge === 'asked for too late';
  const inTime = !late || clarification === 'awaited' ? ['yes'] : clarification === 'not known whether required' ? ['yes', 'no'] : ['no'];
  const known = { ...asKnown(said), 'eir.charge.notified': inTime, 'eir.charge.paid': ['no'] };
  const { turnsOn, applies } = opinionOn(reg('8/5'));
  return [...new Set(completions(known, turnsOn).map((facts) => applies(facts, { receipt: '', decision: '' })))];
}

/** Whether there is anything to answer with. What is the applicant's own is said to be so, and not that nothing is held. */
function holding(story: EnvironmentalStory, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) {
    const nothing = ['never held', 'not found', 'deleted before the request', 'lost'].map((why) => `nothing to give: ${why}`);
    return story.held === 'not known' ? [...nothing, 'answer'] : [`nothing to give: ${story.held}`];
  }
  let ways: (readonly string[])[] = [[]];
  for (const wholes of items) ways = ways.flatMap((way) => wholes.map((whole) => [...way, whole]));
  const own = story.items.some(({ passages }) => passages.some((passage) => isOwn(passage) && !isForTheAct(passage)));
  const nothing = own ? 'nothing to give: their own data' : 'nothing to give: never held';
  return ways
    .filter((way) => !way.every((whole) => whole === 'route elsewhere'))
    .map((way) => (way.every((whole) => whole === 'out of scope') ? nothing : 'answer'));
}

/** The items that the Act is for, or is for some of, by their place. */
export function forTheAct({ items }: EnvironmentalStory): readonly number[] {
  return [...items.keys()].filter((index) => items[index]?.passages.some(isForTheAct));
}
