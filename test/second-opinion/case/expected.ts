import { complaintsBegin, deemed, designationBegins, privilegeBegins } from '../law/days.ts';
import { isAnswered, isTheirs, othersIn, raisedFor, raisedForRequest } from './file.ts';
import type { Aim, ElementStory, Found, ItemStory, Other, Passage, Plan, Story, Weighed, Weighings } from './story.ts';

const plans: readonly Plan[] = ['names out', 'summary', 'withhold'];

/** One thing that a ground may come to: it applies, with what it leaves to be given, or it does not. */
export type Applied = { readonly cite: string; readonly exempt?: true; readonly plan?: Plan; readonly person?: string } | undefined;

/** What may become of one thing, and which rules decide it. */
export interface Expected {
  readonly outcome: string;
  readonly under: readonly string[];
}

/** Every way several grounds may come out together. */
function together(grounds: readonly (readonly Applied[])[]): readonly (readonly NonNullable<Applied>[])[] {
  let ways: (readonly NonNullable<Applied>[])[] = [[]];
  for (const options of grounds) ways = ways.flatMap((way) => options.map((one) => (one === undefined ? way : [...way, one])));
  return ways;
}

/** What a restriction may come to: necessary, proportionate and used, or not (s45(4)). */
function restriction(cite: string, weighed: Weighed | undefined, person?: string): readonly Applied[] {
  const restrict = (plan: Plan): Applied => ({ cite, plan, ...(person === undefined ? {} : { person }) });
  const { came, plan } = weighed ?? { came: 'not weighed', plan: 'withhold' };
  if (came === 'restricted') return [restrict(plan)];
  if (came === 'not exercised yet') return [undefined, restrict(plan)];
  if (came === 'not weighed') return [undefined, ...plans.map(restrict)];
  return [undefined];
}

/** What an exemption may come to, from what was found: any one of its limbs is enough. */
function exemption(cite: string, ...limbs: readonly Found[]): readonly Applied[] {
  const exempt: Applied = { cite, exempt: true };
  if (limbs.includes('yes')) return [exempt];
  return limbs.includes('not found yet') ? [undefined, exempt] : [undefined];
}

/**
 * Does a certificate speak for a request: not quashed, covering the data, and issued under the law that the request is under? Where
 * national security is in play and the file says nothing of a certificate, there may be one.
 */
function certified({ receivedOn }: Story, { certificate }: ItemStory): Found {
  if (certificate === undefined) return 'not found yet';
  if (certificate.covers === 'no' || certificate.quashed === 'yes') return 'no';
  return certificate.issuedOn >= privilegeBegins === receivedOn >= privilegeBegins ? 'yes' : 'no';
}

/** National security: an exemption for requests from 5 September 2025, a restriction before. A certificate is conclusive of the test. */
function nationalSecurity(story: Story, item: ItemStory, weighings: Weighings): readonly Applied[] {
  const raised = raisedFor(story, item);
  const inPlay = raised.has('d') || raised.has('national security');
  const certificate = certified(story, item);
  if (!inPlay && certificate !== 'yes') return [undefined];
  if (story.receivedOn >= privilegeBegins) {
    return exemption('dpa-2018/section-78A', certificate, inPlay ? (weighings.nationalSecurity ?? 'not found yet') : 'no');
  }
  const weighed = inPlay ? weighings.aims.d : undefined;
  const unmet = weighed === undefined || weighed.came === 'no risk' || weighed.came === 'not necessary';
  // A certificate answers the test against what was found; whether to restrict, and by what means, is still the controller's to say.
  if (unmet && certificate !== 'no') return restriction('dpa-2018/section-45/4/d', undefined);
  const disproportionate = weighed?.came === 'not proportionate' && certificate !== 'no';
  return restriction('dpa-2018/section-45/4/d', disproportionate ? { ...weighed, came: 'not exercised yet' } : weighed);
}

/** Every ground on one thing of an item: a passage, or the item's source. */
function groundsOn(story: Story, item: ItemStory, weighings: Weighings): readonly (readonly Applied[])[] {
  const raised = raisedFor(story, item);
  const grounds = (['a', 'b', 'c'] as const)
    .filter((aim) => raised.has(aim))
    .map((aim: Aim) => restriction(`dpa-2018/section-45/4/${aim}`, weighings.aims[aim]));
  grounds.push(nationalSecurity(story, item, weighings));
  if (raised.has('privilege')) {
    const [claim, duty] = [weighings.claim ?? 'not found yet', weighings.adviserDuty ?? 'not found yet'] as const;
    grounds.push(
      story.receivedOn >= privilegeBegins ? exemption('dpa-2018/section-45A', claim, duty) : exemption('common-law/privilege', claim),
    );
  }
  // Only an enactment can prevail, and only by a contrary intention, from the day section 186A is treated as law.
  if (item.bar === 'statutory bar' && story.decidedOn >= deemed)
    grounds.push(exemption('dpa-2018/section-186A', weighings.contraryIntention ?? 'not found yet'));
  return grounds;
}

/** Where an item is dealt with when Part 3 is not its law. */
export function elsewhere({ controller, decidedOn }: Story, { mode, purpose, designated }: ItemStory): readonly string[] {
  return [
    ...(controller === 'no' ? ['dpa-2018/section-30'] : []),
    ...(controller === 'intelligence service' ? ['dpa-2018/section-30/2'] : []),
    ...(mode === 'manual unstructured' ? ['dpa-2018/section-29/1'] : []),
    ...(designated === 'yes' && decidedOn >= designationBegins ? ['dpa-2018/section-29/1A'] : []),
    ...(purpose === 'law enforcement' || purpose === 'mixed' ? [] : ['dpa-2018/section-31']),
  ];
}

/** Court material in the course of a case (s43(3), (4)). */
export function excluded({ court }: ItemStory): boolean {
  if (court === undefined || court.inCourse === 'no' || court.relatesToCase === 'no') return false;
  return court.contained !== 'other';
}

/** What one way of coming out makes of a written thing. */
function madeOf(way: readonly NonNullable<Applied>[]): Expected {
  const exempt = way.filter((one) => one.exempt);
  const under = (of: readonly NonNullable<Applied>[]) =>
    of.map(({ cite, person }) => (person === undefined ? cite : `${cite} for ${person}`));
  // Section 78A disapplies section 45A with the rest of Chapter 3.
  const nation = exempt.some(({ cite }) => cite === 'dpa-2018/section-78A');
  if (exempt.length > 0)
    return { outcome: 'exempt', under: under(exempt.filter(({ cite }) => !nation || cite !== 'dpa-2018/section-45A')) };
  const restricts = way.filter(({ plan }) => plan !== undefined);
  const most = plans.filter((plan) => restricts.some((one) => one.plan === plan)).at(-1);
  if (most === undefined) return { outcome: 'disclose', under: ['dpa-2018/section-45/1/b'] };
  return { outcome: most === 'withhold' ? 'withhold' : `disclose edited: ${most}`, under: under(restricts) };
}

/** Every way the grounds on one passage may come out, of those who are in it and of everything else. */
export function waysWith(story: Story, item: ItemStory, passage: Passage): readonly (readonly NonNullable<Applied>[])[] {
  const people = othersIn(passage)
    .filter((who) => !isAnswered(story, who))
    .map((who) => restriction('dpa-2018/section-45/4/e', passage.people[who], who));
  return together([...groundsOn(story, item, passage.weighings), ...people]);
}

/** Every way the grounds on the source of an item may come out. */
export function waysOfSource(story: Story, item: ItemStory): readonly (readonly NonNullable<Applied>[])[] {
  const isOther = item.source.startsWith('p-') && item.source !== 'p-r' && !isAnswered(story, item.source as Other);
  const people = isOther ? [restriction('dpa-2018/section-45/4/e', item.sourcePerson, item.source)] : [];
  return together([...groundsOn(story, item, item.ofSource), ...people]);
}

/** What an item may turn out to be held for, as far as it matters here. */
const purposes = ['law enforcement', 'staff'] as const;

/** Everything that may become of one passage. */
export function ofPassage(story: Story, item: ItemStory, passage: Passage): readonly Expected[] {
  if (item.purpose === 'not known') return purposes.flatMap((purpose) => ofPassage(story, { ...item, purpose }, passage));
  if (story.controller === 'not known') {
    return (['schedule 7', 'intelligence service', 'no'] as const).flatMap((controller) =>
      ofPassage({ ...story, controller }, item, passage),
    );
  }
  const routes = elsewhere(story, item);
  if (routes.length > 0) return [{ outcome: 'route elsewhere', under: routes }];
  const theirs = isTheirs(item, passage);
  if (story.living === 'no' || (!theirs && passage.needed === 'no')) return [{ outcome: 'out of scope', under: ['dpa-2018/section-3'] }];
  if (excluded(item)) {
    return [{ outcome: 'excluded', under: ['dpa-2018/section-43/3', ...(theirs ? [] : ['dpa-2018/section-52/1'])] }];
  }
  const ways = waysWith(story, item, passage).map(madeOf);
  if (theirs) return ways;
  // Words given so that the rest makes sense are given under section 52(1), whatever else then speaks to them.
  const sense = 'dpa-2018/section-52/1';
  return ways.map((one) => ({ ...one, under: one.outcome === 'disclose' ? [sense] : [...one.under, sense] }));
}

/** What may become of the source of an item's data (s45(2)(g)): given, restricted, exempt, or nothing to do with Part 3. */
export function ofSource(story: Story, item: ItemStory): readonly string[] {
  if (item.purpose === 'not known') return purposes.flatMap((purpose) => ofSource(story, { ...item, purpose }));
  if (story.controller === 'not known') {
    return (['schedule 7', 'intelligence service', 'no'] as const).flatMap((controller) => ofSource({ ...story, controller }, item));
  }
  if (elsewhere(story, item).length > 0) return ['route elsewhere'];
  if (item.passages.every((passage) => ofPassage(story, item, passage).every(({ outcome }) => outcome === 'out of scope')))
    return ['out of scope'];
  if (excluded(item)) return ['excluded'];
  return waysOfSource(story, item).map((way) => {
    const { outcome } = madeOf(way);
    return outcome === 'disclose' ? 'give' : outcome === 'exempt' ? 'exempt' : 'restrict';
  });
}

/** The same, where the request may be another law's: if it can be nothing else, what goes with it is that law's to give. */
export function ofElementAnywhere(story: Story, element: string): readonly string[] {
  const sent = story.controller === 'no' || story.controller === 'intelligence service';
  const routed = story.items.length > 0 && story.items.every((item) => elsewhereForCertain(story, item));
  return sent || (routed && !maySilence(story)) ? ['route elsewhere'] : ofElement(story, element);
}

/** Is something signed of whether to confirm or deny, which may be restricted? Then to go to another law, for all that was found, would confirm. */
function maySilence(story: Story): boolean {
  const { confirmation } = story;
  const signed = confirmation !== undefined && (confirmation.weighed.came !== 'not weighed' || confirmation.silence !== 'none');
  return signed && ofElement(story, confirming).includes('restrict');
}

const confirming = 'dpa-2018/section-45/1/a';

/** Is an item under another law, whatever it may yet be found to be held for, and whoever the controller is? */
function elsewhereForCertain(story: Story, item: ItemStory): boolean {
  const held = item.purpose === 'not known' ? purposes : [item.purpose];
  return held.every((purpose) => elsewhere({ ...story, controller: 'schedule 7' }, { ...item, purpose }).length > 0);
}

/** What may become of confirmation, or of a line of section 45(2), by citation of the element, in a request that is answered. */
export function ofElement(story: Story, element: string): readonly string[] {
  if (element === 'dpa-2018/section-45/2/ea' && story.decidedOn < complaintsBegin) return ['not yet in force'];
  const own: ElementStory | undefined =
    element === 'dpa-2018/section-45/1/a'
      ? story.confirmation
      : element === `dpa-2018/section-45/2/${story.line?.letter}`
        ? story.line
        : undefined;
  const grounds = [...new Set(raisedForRequest(story))].map((aim) =>
    restriction(`dpa-2018/section-45/4/${aim}`, own?.aim === aim ? own.weighed : undefined),
  );
  return together(grounds).map((way) => (way.length === 0 ? 'give' : 'restrict'));
}

/** Everything that may become of the request itself, in the order of law/part3.md section 0.4. */
export function ofRequest(story: Story): readonly string[] {
  const { controller } = story;
  const unsaid = story.items.findIndex(({ purpose }) => purpose === 'not known');
  if (unsaid >= 0) {
    return purposes.flatMap((purpose) =>
      ofRequest({ ...story, items: story.items.map((item, index) => (index === unsaid ? { ...item, purpose } : item)) }),
    );
  }
  if (controller === 'not known') {
    return (['schedule 7', 'intelligence service', 'no'] as const).flatMap((one) => ofRequest({ ...story, controller: one }));
  }
  if (controller === 'no') return ['route elsewhere to UK GDPR'];
  if (controller === 'intelligence service') return ['route elsewhere to Part 4'];
  const routes = story.items.map((item) => elsewhere(story, item));
  if (routes.length > 0 && routes.every((one) => one.length > 0)) {
    // Under a designation notice Part 4 is the law; whatever is under neither Part goes to the UK GDPR.
    const designated = routes.map((one) => one.includes('dpa-2018/section-29/1A'));
    // One letter may have to answer under two laws; the request's one outcome then names the UK GDPR, and each item its own.
    const gone = designated.every((one) => one) ? 'route elsewhere to Part 4' : 'route elsewhere to UK GDPR';
    if (!maySilence(story)) return [gone];
    return ofElement(story, confirming).includes('give') ? [gone, ...staying(story, [gone])] : staying(story, [gone]);
  }
  return staying(story, ofHolding(story));
}

/** What may become of a request that stays with Part 3; `confirmed` is what it comes to where it may be said whether anything is held. */
function staying(story: Story, confirmed: readonly string[]): readonly string[] {
  const { asking, identity, clarification, manifestly, choice } = story;
  const again = (changes: Partial<Story>) => staying({ ...story, ...changes }, confirmed);
  if (asking === 'authority not known') return [...again({ asking: 'authorised' }), 'ask for authority'];
  if (asking === 'not authorised') return ['ask for authority'];
  if (identity === 'not known') return [...again({ identity: 'not doubted' }), 'ask for identity'];
  if (identity === 'doubted') return ['ask for identity'];
  if (manifestly === 'unfounded' || manifestly === 'excessive') {
    if (choice === 'none') return ['refuse', 'charge a fee', ...again({ manifestly: 'neither' })];
    if (choice === 'refuse') return ['refuse'];
    if (choice === 'charge a fee' && !story.feePaid) return ['charge a fee'];
  } else if (manifestly === 'not raised' && (choice === 'refuse' || choice === 'charge a fee')) {
    // A choice made before anything is found raises the question, and leaves it to be judged.
    return [choice === 'charge a fee' && story.feePaid ? [] : [choice], again({ choice: 'none' })].flat();
  }
  if (clarification === 'awaited') return ['ask for clarification'];
  if (clarification === 'not known whether required') return ['ask for clarification', ...again({ clarification: 'none' })];
  const confirmation = [...new Set(ofElement(story, confirming))];
  return confirmation.flatMap((one) => (one === 'restrict' ? ['neither confirm nor deny'] : confirmed));
}

/** Whether there is anything to give, once everything before that is settled. */
function ofHolding(story: Story): readonly string[] {
  const { items, held, search } = story;
  if (items.length > 0) {
    // Each item that is of nothing but what is not their data leaves nothing to give.
    const outOfScope = items.map((item) => {
      const routed = elsewhere(story, item).length > 0;
      return (
        !routed && item.passages.every((passage) => ofPassage(story, item, passage).every(({ outcome }) => outcome === 'out of scope'))
      );
    });
    return outOfScope.every((one) => one) ? ['nothing to give: not their data'] : ['answer'];
  }
  const settled = search === 'whole' || search === 'limited and enough';
  if (held === 'not known') {
    const any = ['never held', 'not found', 'deleted before the request', 'lost', 'not their data'] as const;
    return ['answer', ...any.flatMap((one) => ofHolding({ ...story, held: one }))];
  }
  // A search that was not enough does not end in `not found`: it goes on.
  if (held === 'not found' && search === 'limited and not enough') return ['answer'];
  if (held === 'not found' && !settled) return ['nothing to give: not found', 'answer'];
  return [`nothing to give: ${held}`];
}
