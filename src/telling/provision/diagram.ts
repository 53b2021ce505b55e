import type { DutyAccount, Named, ProvisionAccount } from '../../provisions/index.ts';
import type { Condition } from '../../reasoning/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { Drawing } from '../mermaid.ts';
import { startDrawing } from '../mermaid.ts';
import type { LawWording } from '../wording/english-law.ts';
import type { Branch } from './outline.ts';
import { branchesOf, saidOf } from './outline.ts';
import { shownOf, unitText } from './told.ts';

/**
 * A unit of law as a Mermaid flowchart: a provision with its conditions, what it displaces and what displaces it; a duty with
 * what brings it about and what it must contain. Every label is quoted, and what could be markup in it is a character code.
 */
export function diagramOf(words: LawWording, account: ProvisionAccount | DutyAccount): string {
  const drawing = startDrawing();
  if (account.is === 'provision') drawProvision(words, account, drawing);
  else drawDuty(words, account, drawing);
  return drawing.text();
}

function drawProvision(words: LawWording, account: ProvisionAccount, drawing: Drawing): void {
  const { provision, displaces, displacedBy, versions } = account;
  const { lawBook } = words;
  const unit = drawing.box('unit', unitLines(words, provision));
  drawing.arrow(drawCondition(words, account, shownOf(versions).version.when, drawing), unit);
  if (provision.exercise !== undefined) drawing.arrow(drawing.box('leaf', [lawBook.exerciseShort]), unit);
  for (const beaten of units(displaces.flatMap(({ covers }) => covers)))
    drawing.arrow(unit, drawing.box('unit', [unitText(words, beaten)]), lawBook.displacesArrow);
  for (const beats of displacedBy) drawing.arrow(drawing.box('unit', [unitText(words, beats)]), unit, lawBook.displacesArrow);
}

/** Draws a condition and what it is made of; the name of its box. */
function drawCondition(words: LawWording, account: ProvisionAccount, condition: Condition, drawing: Drawing): string {
  const branches = branchesOf(condition);
  const [only] = branches;
  if (condition.is !== 'not' && branches.length === 1 && only !== undefined) return drawBranch(words, account, only, drawing);
  const joint = drawing.box('joint', [words.lawBook.joints[condition.is === 'fact' ? 'all' : condition.is]]);
  for (const branch of branches) drawing.arrow(drawBranch(words, account, branch, drawing), joint);
  return joint;
}

function drawBranch(words: LawWording, account: ProvisionAccount, branch: Branch, drawing: Drawing): string {
  if (branch.is !== 'leaves') return drawCondition(words, account, branch, drawing);
  const { provision } = account;
  const quoted = branch.limbs.map((limb) => limbText({ words }, provision.cite, limb, provision));
  return drawing.box('leaf', [saidOf(words, branch, account.facts[branch.fact]?.means), ...quoted]);
}

function drawDuty(words: LawWording, { duty, versions, broughtAboutBy, leftOutBy }: DutyAccount, drawing: Drawing): void {
  const unit = drawing.box('unit', unitLines(words, duty));
  for (const cause of broughtAboutBy) drawing.arrow(drawing.box('unit', [unitText(words, cause)]), unit, words.lawBook.bringsAboutArrow);
  const contents = new Map(
    shownOf(versions).version.contains.map((limb) => [limb, drawing.box('leaf', [limbText({ words }, duty.cite, limb, duty)])] as const),
  );
  for (const box of contents.values()) drawing.arrow(unit, box, words.lawBook.containsArrow);
  for (const { limbs, ...one } of leftOutBy) {
    const box = drawing.box('unit', [unitText(words, one)]);
    for (const limb of limbs) {
      const content = contents.get(limb);
      if (content !== undefined) drawing.arrow(box, content, words.lawBook.leavesOutArrow);
    }
  }
}

function unitLines(words: LawWording, { cite, title }: { readonly cite: string; readonly title: string }): readonly string[] {
  return [words.lawBook.title({ cite: citeText({ words }, cite), title })];
}

function units(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.cite, one])).values()];
}
