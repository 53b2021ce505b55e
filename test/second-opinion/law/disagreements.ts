import type { EventDates, Leaf, Pack, Provision, State, Version } from '../../../src/reasoning/index.ts';
import { canFail, canHold, citeOfLimb, inForceFor, leavesOf, narrow, nothingKnown } from '../../../src/reasoning/index.ts';
import { answering } from './answering.ts';
import type { Days } from './days.ts';
import { duties } from './duties.ts';
import { notOwed } from './not-owed.ts';
import type { DutyOpinion, Facts, Opinion } from './opinion.ts';
import { restricting } from './restricting.ts';
import { right } from './right.ts';
import { scope } from './scope.ts';
import { standing } from './standing.ts';

/** A second opinion on a whole body of law: on every provision and every duty, by citation. */
export interface SecondOpinion {
  readonly provisions: Readonly<Record<string, Opinion>>;
  readonly duties: Readonly<Record<string, DutyOpinion>>;
}

/** The second opinion on Part 3. */
export const onPart3: SecondOpinion = { provisions: { ...scope, ...answering, ...right, ...notOwed, ...restricting }, duties };

/**
 * Every point on which a body of law differs from the second opinion, one line each, over every fact pattern and all of some days:
 * none where they agree, but for what is `standing`.
 *
 * @param only a citation, to ask about that provision or duty alone.
 */
export function disagreementsWith(pack: Pack, days: readonly Days[], only?: string): readonly string[] {
  return everyDifference(pack, days, only).filter((line) => !standing.includes(line));
}

/** The same, with what is known to differ among it. */
export function everyDifference(pack: Pack, days: readonly Days[], only?: string, held: SecondOpinion = onPart3): readonly string[] {
  const told = new Set<string>();
  const cites = new Set([...Object.keys(held.provisions), ...pack.provisions.map(({ cite }) => cite)]);
  for (const cite of cites) if (only === undefined || only === cite) for (const line of ofProvision(pack, cite, days, held)) told.add(line);
  const dutyCites = new Set([...Object.keys(held.duties), ...pack.duties.keys()]);
  for (const cite of dutyCites) if (only === undefined || only === cite) for (const line of ofDuty(pack, cite, days, held)) told.add(line);
  return [...told];
}

function* ofProvision(pack: Pack, cite: string, days: readonly Days[], held: SecondOpinion): Iterable<string> {
  const provision = pack.byCite.get(cite);
  const opinion = held.provisions[cite];
  if (provision === undefined || opinion === undefined) {
    yield `${cite}: ${provision === undefined ? 'not in the pack' : 'no opinion'}`;
    return;
  }
  yield* fixed(pack, provision, opinion);
  for (const one of days) {
    const version = inForceFor(provision, eventsOf(one));
    const expected = opinion.inForce(one);
    if ((version !== undefined) !== expected) {
      yield `${cite}: in force ${printed(one)}: the law ${expected}, the pack ${version !== undefined}`;
      continue;
    }
    if (version === undefined) continue;
    if (version.citableFrom !== opinion.citableFrom) yield `${cite}: citable from ${version.citableFrom}, the law ${opinion.citableFrom}`;
    yield* underWords(cite, leavesOf(version.when), opinion, one);
    yield* overPatterns(pack, provision, version, opinion, one);
  }
}

/** Whether each fact is asked about under the words it settles, and under all of them. */
function* underWords(cite: string, leaves: readonly Leaf[], opinion: Opinion, days: Days): Iterable<string> {
  const wordsOf = (key: string) => {
    const words = opinion.words?.[key];
    const said = typeof words === 'function' ? words(days) : words;
    return typeof said === 'string' ? [said] : said;
  };
  for (const { fact, limb, values } of leaves) {
    const words = wordsOf(`${fact}: ${values[0]}`) ?? wordsOf(fact) ?? [limb];
    if (!words.includes(limb)) yield `${cite}: ${fact} under ${limb}, the law ${words}`;
  }
  for (const key of Object.keys(opinion.words ?? {})) {
    const words = wordsOf(key) ?? [];
    const used = leaves.flatMap(({ fact, limb, values }) => (key === fact || key === `${fact}: ${values[0]}` ? [limb] : []));
    const unused = words.length > 1 && used.length > 0 ? words.filter((limb) => !used.includes(limb)) : [];
    if (unused.length > 0) yield `${cite}: ${key} not under ${unused}, the law ${words}`;
  }
}

/** What does not change with the day. */
function* fixed(pack: Pack, provision: Provision, opinion: Opinion): Iterable<string> {
  const { cite } = provision;
  if (provision.effect !== opinion.effect) yield `${cite}: effect ${provision.effect}, the law ${opinion.effect}`;
  if (provision.of !== opinion.of) yield `${cite}: of ${provision.of}, the law ${opinion.of}`;
  if (provision.power !== opinion.power) yield `${cite}: power ${provision.power}, the law ${opinion.power}`;
  if (provision.burden !== opinion.burden) yield `${cite}: burden ${provision.burden}, the law ${opinion.burden}`;
  if (provision.protects !== opinion.protects) yield `${cite}: protects ${provision.protects}, the law ${opinion.protects}`;
  const yields = among(provision.displaces, pack.elements);
  const shouldYield = among(opinion.elements, pack.elements);
  if (yields !== shouldYield) yield `${cite}: displaces the elements ${yields || 'none'}, the law ${shouldYield || 'none'}`;
  const rules = [...pack.byCite.keys(), ...limbsOfDuties(pack)].filter((one) => !pack.elements.includes(one) && one !== cite);
  const beats = among(provision.displaces, rules);
  const shouldBeat = among(opinion.prevailsOver, rules);
  if (beats !== shouldBeat) yield `${cite}: prevails over ${beats || 'none'}, the law ${shouldBeat || 'none'}`;
  const brings = [...provision.duties].sort().join(' ');
  const shouldBring = [...opinion.duties].sort().join(' ');
  if (brings !== shouldBring) yield `${cite}: brings ${brings || 'no duty'}, the law ${shouldBring || 'no duty'}`;
}

/** Each paragraph that a duty contains, by citation: what a silence could leave out. */
function limbsOfDuties(pack: Pack): readonly string[] {
  return [...pack.duties.values()].flatMap((rule) =>
    rule.inForce.flatMap(({ contains }) => contains.map((limb) => citeOfLimb(rule, limb))),
  );
}

/** The citations that a list of citations and families takes in, in order. */
function among(patterns: readonly string[], cites: readonly string[]): string {
  const taken = cites.filter((cite) => patterns.some((one) => (one.endsWith('/*') ? cite.startsWith(one.slice(0, -1)) : one === cite)));
  return [...new Set(taken)].sort().join(' ');
}

/** Every pattern of the facts that either side turns on. */
function* overPatterns(pack: Pack, provision: Provision, version: Version, opinion: Opinion, days: Days): Iterable<string> {
  const asks = pack.compiled.get(version);
  if (asks === undefined) throw new Error(`${provision.cite}: a version that was not compiled`);
  const { exercise } = provision;
  for (const [facts, state] of patterns(pack, [
    ...new Set([...opinion.turnsOn, ...namedBy(version), ...(exercise === undefined ? [] : [exercise])]),
  ])) {
    const verdict = asks(state);
    const applies = verdict === canHold && (exercise === undefined || facts[exercise] === 'restrict');
    if (verdict !== canHold && verdict !== canFail) yield `${provision.cite}: open though every fact is known: ${patternOf(facts)}`;
    const expected = opinion.applies(facts, days);
    if (applies !== expected) yield `${provision.cite}: ${patternOf(facts)}: the law ${expected}, the pack ${applies}`;
  }
}

/** Every way some facts can be, each as words and as a state; worked out once for each list of facts. */
function patterns(pack: Pack, names: readonly string[]): readonly (readonly [Facts, State])[] {
  const known = patternsOf.get(pack.catalogue) ?? new Map<string, readonly (readonly [Facts, State])[]>();
  patternsOf.set(pack.catalogue, known);
  const key = names.join(' ');
  const already = known.get(key);
  if (already !== undefined) return already;
  let every: Facts[] = [{}];
  for (const name of names)
    every = every.flatMap((facts) => (pack.catalogue.specs[name]?.values ?? []).map((value) => ({ ...facts, [name]: value })));
  const made = every.map((facts): readonly [Facts, State] => {
    const state = nothingKnown(pack.catalogue);
    for (const [name, value] of Object.entries(facts)) narrow(pack.catalogue, state, name, [value]);
    return [facts, state];
  });
  known.set(key, made);
  return made;
}

const patternsOf = new WeakMap<object, Map<string, readonly (readonly [Facts, State])[]>>();

/** The facts a version's conditions name, wherever they stand in it. */
function namedBy({ when }: Version): readonly string[] {
  const named: string[] = [];
  JSON.stringify(when, (key, value: unknown) => {
    if (key === 'fact' && typeof value === 'string') named.push(value);
    return value;
  });
  return named;
}

function* ofDuty(pack: Pack, cite: string, days: readonly Days[], held: SecondOpinion): Iterable<string> {
  const rule = pack.duties.get(cite);
  const opinion = held.duties[cite];
  if (rule === undefined || opinion === undefined) {
    yield `${cite}: ${rule === undefined ? 'no such duty in the pack' : 'no opinion on the duty'}`;
    return;
  }
  if (rule.does !== opinion.does) yield `${cite}: it is to ${rule.does}, the law to ${opinion.does}`;
  if (rule.arises !== opinion.arises) yield `${cite}: it arises ${rule.arises}, the law ${opinion.arises}`;
  const cites = [...pack.byCite.keys()];
  const never = among(rule.notFor ?? [], cites);
  const shouldNever = among(opinion.neverFor ?? [], cites);
  if (never !== shouldNever) yield `${cite}: never for ${never || 'nothing'}, the law ${shouldNever || 'nothing'}`;
  for (const one of days) {
    const version = inForceFor(rule, eventsOf(one));
    const expected = opinion.inForce(one);
    if ((version !== undefined) !== expected) {
      yield `${cite}: in force ${printed(one)}: the law ${expected}, the pack ${version !== undefined}`;
      continue;
    }
    if (version === undefined) continue;
    const contains = [...new Set(version.contains.map(paragraph))].sort().join(' ');
    const shouldContain = opinion.contents === undefined ? contains : [...opinion.contents(one)].sort().join(' ');
    if (contains !== shouldContain) yield `${cite}: ${printed(one)} contains ${contains}, the law ${shouldContain}`;
    const laidDown = [...version.laidDown].sort().join(', ');
    const shouldLayDown = [...opinion.laidDown(one)].sort().join(', ');
    if (laidDown !== shouldLayDown)
      yield `${cite}: ${printed(one)} is laid down by ${laidDown || 'nothing'}, the law ${shouldLayDown || 'nothing'}`;
    const due = opinion.due(one);
    if (version.due !== due) yield `${cite}: ${printed(one)} is due ${version.due}, the law ${due}`;
  }
}

/** The lettered paragraph a limb belongs to: `44(1)(d)` for `44(1)(d)(i)`. */
function paragraph(limb: string): string {
  return /^\w+\(\w+\)\([a-z]+\)/.exec(limb)?.[0] ?? limb;
}

/** The days as the pack is asked for them; the day of decision stands for what is continuous. */
function eventsOf(days: Days): EventDates {
  return { ...days, continuous: days.decision };
}

const printed = (days: Days) =>
  Object.entries(days)
    .map(([event, day]) => `${event} ${day}`)
    .join(', ');
const patternOf = (facts: Facts) =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(', ');
