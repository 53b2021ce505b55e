import type { DutyAccount, Named, ProvisionAccount } from '../../../../src/provisions/index.ts';
import type { Condition } from '../../../../src/reasoning/index.ts';
import { limbText } from '../../../../src/telling/cites.ts';
import type { Branch } from '../../../../src/telling/provision/outline.ts';
import { branchesOf, saidOf } from '../../../../src/telling/provision/outline.ts';
import { shownOf, unitText } from '../../../../src/telling/provision/told.ts';
import { element, link, wrapped } from '../escape.ts';
import type { Book } from './units.ts';
import { words } from './units.ts';

const { lawBook } = words;

/** What comes before a rule stands over it; on a narrow screen it stands last, with words in place of an arrow. */
const beforeArrow = wrapped(
  'div',
  `${element('span', lawBook.displacesArrow, { class: 'over' })}${element('span', lawBook.displacedBy, { class: 'last' })}`,
  { class: 'down before' },
);

/**
 * A unit of law drawn as boxes: what must be so on one side, and from top to bottom what comes before it and what comes after. It is
 * HTML, so that it can be read aloud, selected, followed, printed and folded to the width of a telephone.
 */
export function diagramHtml(book: Book, account: ProvisionAccount | DutyAccount): string {
  const drawn = account.is === 'provision' ? provisionHtml(book, account) : dutyHtml(book, account);
  return wrapped('div', drawn, { class: 'diagram' });
}

function provisionHtml(book: Book, account: ProvisionAccount): string {
  const { provision, displaces, displacedBy, versions } = account;
  const beaten = [...new Map(displaces.flatMap(({ covers }) => covers).map((one) => [one.cite, one])).values()];
  const conditions = [
    conditionHtml(book, account, shownOf(versions).version.when),
    ...(provision.exercise === undefined ? [] : [element('div', lawBook.exerciseShort, { class: 'box choice' })]),
  ].join('');
  const spine = [
    ...(displacedBy.length === 0 ? [] : [groupHtml(book, displacedBy, 'before'), beforeArrow]),
    element('div', unitText(words, { ...provision, inForce: true }), { class: 'box unit' }),
    ...(beaten.length === 0 ? [] : [arrow(lawBook.displacesArrow), groupHtml(book, beaten)]),
  ].join('');
  return `${wrapped('div', conditions, { class: 'conditions' })}${wrapped('div', '', { class: 'across', 'aria-hidden': 'true' })}${wrapped('div', spine, { class: 'spine' })}`;
}

function dutyHtml(book: Book, { duty, versions, broughtAboutBy, leftOutBy }: DutyAccount): string {
  const { contains } = shownOf(versions).version;
  const left = new Map<string, readonly Named[]>();
  for (const { limbs, ...one } of leftOutBy) for (const limb of limbs) left.set(limb, [...(left.get(limb) ?? []), one]);
  const contents = contains.map((limb) => {
    const by = left.get(limb) ?? [];
    const out =
      by.length === 0 ? '' : wrapped('div', `${element('span', `${lawBook.leftOut}:`)}${listHtml(book, by)}`, { class: 'left-out' });
    return wrapped('div', `${element('div', limbText({ words }, duty.cite, limb, duty))}${out}`, { class: 'box leaf' });
  });
  const spine = [
    ...(broughtAboutBy.length === 0 ? [] : [groupHtml(book, broughtAboutBy), arrow(lawBook.bringsAboutArrow)]),
    element('div', unitText(words, { ...duty, inForce: true }), { class: 'box unit' }),
    ...(contents.length === 0 ? [] : [arrow(lawBook.containsArrow), ...contents]),
  ].join('');
  return wrapped('div', spine, { class: 'spine alone' });
}

function conditionHtml(book: Book, account: ProvisionAccount, condition: Condition): string {
  const branches = branchesOf(condition);
  const [only] = branches;
  if (condition.is !== 'not' && branches.length === 1 && only !== undefined) return branchHtml(book, account, only);
  const joint = element('div', lawBook.joints[condition.is === 'fact' ? 'all' : condition.is], { class: 'joint' });
  return wrapped('div', `${joint}${branches.map((branch) => branchHtml(book, account, branch)).join('')}`, { class: 'joined' });
}

function branchHtml(book: Book, account: ProvisionAccount, branch: Branch): string {
  if (branch.is !== 'leaves') return conditionHtml(book, account, branch);
  const { provision, facts } = account;
  const judged = facts[branch.fact]?.judged !== undefined;
  const quoted = branch.limbs.map((limb) => element('div', limbText({ words }, provision.cite, limb, provision), { class: 'limb' }));
  const who = judged ? element('div', 'A person judges this', { class: 'judged-by' }) : '';
  return wrapped('div', `${element('div', saidOf(book.words, branch))}${quoted.join('')}${who}`, {
    class: judged ? 'box leaf judged' : 'box leaf',
  });
}

function groupHtml(book: Book, units: readonly Named[], where = 'after'): string {
  return wrapped('div', listHtml(book, units), { class: `box others ${where}` });
}

function listHtml(book: Book, units: readonly Named[]): string {
  return wrapped('ul', units.map((one) => wrapped('li', link(`./${book.slugOf(one.cite)}.html`, unitText(words, one)))).join(''));
}

function arrow(says: string): string {
  return element('div', says, { class: 'down' });
}
