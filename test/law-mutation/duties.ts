import type { Arises, Due, DutyRule, DutyVersion } from '../../src/reasoning/index.ts';
import type { Change } from './change.ts';
import { next, replaced, without } from './change.ts';
import { windowChanges } from './windows.ts';

const dues: readonly Due[] = [
  'without undue delay',
  'without undue delay, and by the last day',
  'on receipt',
  'when decided',
  'by the review day',
  'within 30 days',
  'within one month',
  'when ordered',
  'continuing',
];
const ways: readonly Arises[] = [
  'with a provision',
  'with any request',
  'with any answer',
  'with a complaint',
  'by choice',
  'where it applies',
  'in court',
  'throughout',
];
const deeds: readonly DutyRule['does'][] = [
  'notify',
  'record',
  'review',
  'preserve',
  'tell',
  'allow',
  'answer',
  'ask',
  'route',
  'produce',
  'warn',
  'acknowledge',
  'presume',
];

/** Every change to a duty. */
export function* dutyChanges(rule: DutyRule): Iterable<Change<DutyRule>> {
  for (const [index, version] of rule.inForce.entries()) {
    const at = rule.inForce.length > 1 ? `, version ${index + 1}` : '';
    for (const { operator, what, changed } of versionChanges(rule, version)) {
      yield { operator, what: `${what}${at}`, changed: { ...rule, inForce: replaced(rule.inForce, index, changed) } };
    }
    if (rule.inForce.length > 1) {
      yield { operator: 'drop a version', what: `no version ${index + 1}`, changed: { ...rule, inForce: without(rule.inForce, index) } };
    }
  }
  const does = next(deeds, rule.does);
  yield { operator: 'do another thing', what: `to ${does}`, changed: { ...rule, does } };
  const arises = next(ways, rule.arises);
  yield { operator: 'arise another way', what: `arises ${arises}`, changed: { ...rule, arises } };
  for (const [index, pattern] of (rule.notFor ?? []).entries()) {
    yield {
      operator: 'drop what never brings it',
      what: `may follow from ${pattern}`,
      changed: { ...rule, notFor: without(rule.notFor ?? [], index) },
    };
  }
  for (const limb of Object.keys(rule.limbs)) {
    const { [limb]: _, ...limbs } = rule.limbs;
    yield { operator: 'remove a limb', what: `without the words of ${limb}`, changed: { ...rule, limbs } };
  }
  yield { operator: 'drop a rule', what: 'not in the law', changed: undefined };
}

function* versionChanges(rule: DutyRule, version: DutyVersion): Iterable<Change<DutyVersion> & { readonly changed: DutyVersion }> {
  const { laidDown, contains } = version;
  for (const [index, limb] of laidDown.entries()) {
    yield {
      operator: 'drop what lays a duty down',
      what: `not laid down by ${limb}`,
      changed: { ...version, laidDown: without(laidDown, index) },
    };
  }
  for (const [index, limb] of contains.entries()) {
    yield {
      operator: 'drop what a duty contains',
      what: `does not contain ${limb}`,
      changed: { ...version, contains: without(contains, index) },
    };
  }
  for (const limb of borrowed(rule, ({ contains: those }) => those, contains)) {
    yield { operator: 'borrow from another version', what: `contains ${limb}`, changed: { ...version, contains: [...contains, limb] } };
  }
  for (const limb of borrowed(rule, ({ laidDown: those }) => those, laidDown)) {
    yield { operator: 'borrow from another version', what: `laid down by ${limb}`, changed: { ...version, laidDown: [...laidDown, limb] } };
  }
  const due = next(dues, version.due);
  yield { operator: 'due at another time', what: `due ${due}`, changed: { ...version, due } };
  for (const { operator, what, windows } of windowChanges(version.windows)) yield { operator, what, changed: { ...version, windows } };
}

/** The limbs that other versions have and this one has not. */
function borrowed(rule: DutyRule, limbsOf: (version: DutyVersion) => readonly string[], own: readonly string[]): readonly string[] {
  return [...new Set(rule.inForce.flatMap(limbsOf))].filter((limb) => !own.includes(limb));
}
