import { addDays } from '../../src/calendar/index.ts';
import type { Effect, Pack, Provision, Version } from '../../src/reasoning/index.ts';
import { citeOfLimb, covers } from '../../src/reasoning/index.ts';
import type { Change } from './change.ts';
import { next, replaced, without } from './change.ts';
import { conditionChanges } from './conditions.ts';
import { windowChanges } from './windows.ts';

const effects: readonly Effect[] = [
  'owed',
  'restricted',
  'exempt',
  'excluded',
  'out of scope',
  'given for sense',
  'routed elsewhere',
  'refusable',
  'paused for identity',
  'limited by search',
  'silent',
  'never a reason',
];
const abouts = ['request', 'item', 'part', 'person'] as const;
const protectable = ['person', 'inquiry', 'crime', 'public', 'nation', 'adviser', 'court', undefined] as const;

/** Every change to a provision. */
export function* provisionChanges(pack: Pack, rule: Provision): Iterable<Change<Provision>> {
  for (const [index, version] of rule.inForce.entries()) {
    const at = rule.inForce.length > 1 ? `, version ${index + 1}` : '';
    for (const { operator, what, changed } of versionChanges(pack, rule, version)) {
      yield { operator, what: `${what}${at}`, changed: { ...rule, inForce: replaced(rule.inForce, index, changed) } };
    }
    if (rule.inForce.length > 1) {
      yield { operator: 'drop a version', what: `no version ${index + 1}`, changed: { ...rule, inForce: without(rule.inForce, index) } };
    }
  }
  yield* characterChanges(rule);
  yield* displacementChanges(pack, rule);
  for (const [index, duty] of rule.duties.entries()) {
    yield { operator: 'drop what follows', what: `does not bring ${duty}`, changed: { ...rule, duties: without(rule.duties, index) } };
  }
  for (const { cite, arises } of pack.duties.values()) {
    if (arises !== 'with a provision' || rule.duties.includes(cite)) continue;
    yield { operator: 'bring another duty', what: `brings ${cite}`, changed: { ...rule, duties: [...rule.duties, cite] } };
  }
  for (const limb of Object.keys(rule.limbs)) {
    const { [limb]: _, ...limbs } = rule.limbs;
    yield { operator: 'remove a limb', what: `without the words of ${limb}`, changed: { ...rule, limbs } };
  }
  yield { operator: 'drop a rule', what: 'not in the law', changed: undefined };
}

function* versionChanges(pack: Pack, rule: Provision, version: Version): Iterable<Change<Version> & { readonly changed: Version }> {
  for (const { operator, what, when } of conditionChanges(pack.catalogue, Object.keys(rule.limbs), version.when)) {
    yield { operator, what, changed: { ...version, when } };
  }
  for (const { operator, what, windows } of windowChanges(version.windows)) yield { operator, what, changed: { ...version, windows } };
  const { citableFrom, ...always } = version;
  if (citableFrom === undefined) return;
  yield { operator: 'cite from another day', what: 'citable whenever in force', changed: always };
  for (const [by, words] of [
    [-1, 'a day earlier'],
    [1, 'a day later'],
  ] as const) {
    yield { operator: 'cite from another day', what: `citable ${words}`, changed: { ...version, citableFrom: addDays(citableFrom, by) } };
  }
}

/** What the provision does, to what, on whose word: none of it by date. */
function* characterChanges(rule: Provision): Iterable<Change<Provision>> {
  const { exercise, protects, ...plain } = rule;
  const kept = protects === undefined ? plain : { ...plain, protects };
  const power = rule.power === 'may' ? 'must' : 'may';
  yield { operator: 'swap may and must', what: power, changed: power === 'must' ? { ...kept, power } : { ...rule, power } };
  if (exercise !== undefined) {
    yield { operator: 'swap may and must', what: `${power}, and its exercise asked for`, changed: { ...rule, power } };
    yield { operator: 'drop the exercise of a power', what: `without ${exercise}`, changed: kept };
  }
  const effect = next(effects, rule.effect);
  yield { operator: 'another effect', what: effect, changed: { ...rule, effect } };
  const of = next(abouts, rule.of);
  yield { operator: 'ask of another thing', what: `of ${of}`, changed: { ...rule, of } };
  const burden = rule.burden === 'controller' ? 'not stated' : 'controller';
  yield { operator: 'move the burden', what: `burden ${burden}`, changed: { ...rule, burden } };
  const other = next(protectable, protects);
  const asked = exercise === undefined ? plain : { ...plain, exercise };
  yield {
    operator: 'protect another thing',
    what: `protects ${other ?? 'nothing'}`,
    changed: other === undefined ? asked : { ...asked, protects: other },
  };
}

/** Each citation that gives way left out, and each member of each family; and each other that gives way besides. */
function* displacementChanges(pack: Pack, rule: Provision): Iterable<Change<Provision>> {
  const limbs = [...pack.duties.values()].flatMap((duty) =>
    duty.inForce.flatMap(({ contains }) => contains.map((limb) => citeOfLimb(duty, limb))),
  );
  const cites = [...new Set([...pack.byCite.keys(), ...limbs])].filter((cite) => cite !== rule.cite);
  for (const [index, pattern] of rule.displaces.entries()) {
    const others = without(rule.displaces, index);
    yield { operator: 'drop what gives way', what: `${pattern} does not give way`, changed: { ...rule, displaces: others } };
    if (!pattern.endsWith('/*')) continue;
    const family = cites.filter((cite) => covers(pattern, cite));
    for (const member of family) {
      if (!pack.byCite.has(member)) continue;
      const displaces = [...others, ...family.filter((cite) => cite !== member)];
      yield {
        operator: 'drop what gives way',
        what: `${member} of ${pattern} does not give way`,
        changed: { ...rule, displaces },
      };
    }
  }
  for (const cite of cites) {
    // Only what leaves something unsaid takes a limb out of a duty.
    if ((rule.effect !== 'silent' && !pack.byCite.has(cite)) || rule.displaces.some((pattern) => covers(pattern, cite))) continue;
    yield { operator: 'let another give way', what: `${cite} gives way`, changed: { ...rule, displaces: [...rule.displaces, cite] } };
  }
}
