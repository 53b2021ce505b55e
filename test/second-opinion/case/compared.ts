import type { CaseDecision, Decision, Finding, ItemDecision, PartOutcome, RequestOutcome } from '../../../src/deciding/index.ts';
import { differencesIn } from '../decided.ts';
import type { Expected } from './expected.ts';
import { ofElementAnywhere, ofPassage, ofRequest, ofSource } from './expected.ts';
import { fileOf } from './file.ts';
import { noticesOfPrivilege, noticesOfRestriction, owed, turning } from './owed.ts';
import type { Story } from './story.ts';

/** Every point at which the library decides a story otherwise than the second opinion does, one line each. */
export function differences(story: Story): readonly string[] {
  return differencesIn(fileOf(story), (decision) => differencesFrom(story, decision));
}

/** The same of a decision of Part 3, whatever else was in the file it was made of. */
export function differencesFrom(story: Story, decision: CaseDecision): readonly string[] {
  return [
    ...ofTheRequest(story, decision),
    ...ofTheElements(story, decision),
    ...ofTheItems(story, decision),
    ...ofTheDuties(story, decision),
  ];
}

function ofTheRequest(story: Story, { request }: CaseDecision): readonly string[] {
  const lines = told('request', ofRequest(story), request, printedRequest);
  // A difference that stands (README, 5): an unknown controller is shared by the request and its items, and widens the request.
  const wider =
    story.controller === 'not known' &&
    story.items.length > 1 &&
    ofRequest(story).every((one) => request.possible.map(printedRequest).includes(one));
  return wider && request.status === 'open' ? [] : lines;
}

/** The duties that certainly follow, and what the notice says where confirmation itself is restricted. */
function ofTheDuties(story: Story, { duties }: CaseDecision): readonly string[] {
  const expected = owed(story);
  if (expected === undefined) return [];
  const certain = new Set(duties.certain.map(({ duty }) => duty));
  const lines = turning
    .filter((duty) => certain.has(duty) !== expected.has(duty))
    .map(
      (duty) =>
        `${duty}: the law ${expected.has(duty) ? 'certain' : 'not owed'}; the library ${certain.has(duty) ? 'certain' : 'not certain'}`,
    );
  if (!expected.has('dpa-2018/section-45/5') && !expected.has('dpa-2018/section-45A/2')) return lines;
  const notices = (duty: string) => [
    ...new Set(duties.certain.filter((one) => one.duty === duty).map(({ contains }) => contains.join(' '))),
  ];
  const printed = (says: Iterable<string>) => [...says].sort().join(', or ');
  for (const [duty, says] of [
    ['dpa-2018/section-45/5', noticesOfRestriction(story)],
    ['dpa-2018/section-45A/2', noticesOfPrivilege(story)],
  ] as const) {
    if (printed(notices(duty)) !== printed(says))
      lines.push(`${duty} says: the law ${printed(says)}; the library ${printed(notices(duty))}`);
  }
  return lines;
}

function ofTheElements(story: Story, decision: CaseDecision): readonly string[] {
  return [decision.confirmation, ...decision.information].flatMap((one) =>
    told(one.element, ofElementAnywhere(story, one.element), one, (outcome) => outcome),
  );
}

function ofTheItems(story: Story, decision: CaseDecision): readonly string[] {
  const findings = new Map(decision.trace.findings.map((finding) => [finding.id, finding]));
  return story.items.flatMap((item, index) => {
    const decided = decision.items.find((one) => one.item === `i-${index}`);
    const parts = decided?.tracks[0]?.parts ?? [];
    const lines =
      decided?.origin === undefined
        ? [`i-${index}: not decided at all`]
        : [...told(`i-${index} source`, ofSource(story, item), decided.origin, (outcome) => outcome)];
    lines.push(
      ...ofTheWhole(
        `i-${index}`,
        item.passages.map((passage) => ofPassage(story, item, passage).map(({ outcome }) => outcome)),
        decided,
      ),
    );
    item.passages.forEach((passage, place) => {
      const part = parts.find(({ from, to }) => from <= place * 10 && place * 10 < to);
      const where = `i-${index}/s${place}`;
      if (part === undefined) {
        lines.push(`${where}: no part covers it`);
        return;
      }
      const expected = ofPassage(story, item, passage);
      const differs = told(
        where,
        expected.map(({ outcome }) => outcome),
        part,
        printedPart,
      );
      lines.push(...differs);
      if (differs.length === 0) lines.push(...underWhat(where, expected, part, findings));
    });
    return lines;
  });
}

/** What becomes of a whole item, where what becomes of each passage is settled. */
function ofTheWhole(where: string, passages: readonly (readonly string[])[], decided: ItemDecision | undefined): readonly string[] {
  if (decided === undefined || passages.some((one) => new Set(one).size > 1)) return [];
  const law = wholeOf(passages.map(([one = '']) => one));
  return decided.outcome === law ? [] : [`${where} as a whole: the law ${law}; the library ${decided.outcome ?? decided.status}`];
}

/** What an item comes to by what its passages come to: `partly` is what some is given of and some is not. */
export function wholeOf(outcomes: readonly string[]): string {
  const some = (...these: readonly string[]) => outcomes.some((one) => these.some((start) => one.startsWith(start)));
  if (some('route elsewhere')) return 'route elsewhere';
  if (some('disclose')) return some('disclose edited', 'withhold', 'exempt', 'excluded') ? 'disclose partly' : 'disclose';
  return ['withhold', 'exempt', 'excluded', 'out of scope'].find((one) => some(one)) ?? '';
}

/** Does a decision hold what is expected: all of it, nothing else where it says that it is exact, and decided where there is one? */
export function told<Outcome>(
  where: string,
  expected: readonly string[],
  decision: Decision<Outcome>,
  print: (outcome: Outcome) => string,
): readonly string[] {
  const law = [...new Set(expected)].sort();
  const library = [...new Set(decision.possible.map(print))].sort();
  const same = law.join(', ') === library.join(', ');
  const decided = decision.status === 'decided';
  if (same && decided === (law.length === 1)) return [];
  return [
    `${where}: the law ${law.join(' or ')}; the library ${library.join(' or ')} (${decision.status}${decision.exact ? '' : ', not exact'})`,
  ];
}

/** Where one thing is expected and decided, the rules that decide it. */
function underWhat(
  where: string,
  expected: readonly Expected[],
  part: Decision<unknown>,
  findings: ReadonlyMap<string, Finding>,
): readonly string[] {
  const [only, ...rest] = expected;
  if (only === undefined || rest.length > 0) return [];
  const standing = part.findings.flatMap((id) => {
    const finding = findings.get(id);
    return finding !== undefined && ['decides', 'reinstated'].includes(finding.standing) ? [finding] : [];
  });
  const library = [...new Set(standing.map(({ provision, person }) => (person === undefined ? provision : `${provision} for ${person}`)))]
    .sort()
    .join(', ');
  const law = [...only.under].sort().join(', ');
  // Words given for sense bring back every ground that section 3 had beaten: those that decide are among them.
  const sense = only.under.includes('dpa-2018/section-52/1') && only.under.every((one) => library.split(', ').includes(one));
  return law === library || sense ? [] : [`${where}: ${only.outcome}: the law decides by ${law}; the library by ${library}`];
}

export function printedPart(outcome: PartOutcome): string {
  return outcome.kind === 'disclose edited' ? `disclose edited: ${outcome.means.words ?? 'nothing said of words'}` : outcome.kind;
}

export function printedRequest(outcome: RequestOutcome): string {
  if (outcome.kind === 'ask') return `ask for ${outcome.for}`;
  if (outcome.kind === 'nothing to give') return `nothing to give: ${outcome.why}`;
  return outcome.kind === 'route elsewhere' ? `route elsewhere to ${outcome.to}` : outcome.kind;
}
