import type { CaseDecision, Decision, Finding, ItemDecision } from '../../src/deciding/index.ts';
import { printedPart, told } from './case/compared.ts';

/** What may become of one thing, and everything that stands in it. */
export interface Expected {
  readonly outcome: string;
  readonly under: readonly string[];
}

/** Whether it comes to what is expected; and, where it is settled, under just what is expected to stand. What is set aside is no reason of its own. */
export function compared<Outcome>(
  where: string,
  expected: readonly Expected[],
  decided: Decision<Outcome>,
  print: (outcome: Outcome) => string,
  { trace }: CaseDecision,
  aside: readonly string[] = [],
): readonly string[] {
  const differs = told(
    where,
    expected.map(({ outcome }) => outcome),
    decided,
    print,
  );
  const ways = new Map(expected.map((one) => [[one.outcome, ...one.under].sort().join(', '), one]));
  const [only] = ways.values();
  if (differs.length > 0 || ways.size !== 1 || only === undefined || only.under.length === 0) return differs;
  const law = [...only.under].sort().join(', ');
  const findings = decided.findings.map((id) => trace.findings.find((one) => one.id === id));
  const library = [...new Set(findings.flatMap((one) => standing(one, aside)))].sort().join(', ');
  return law === library ? [] : [`${where}: ${only.outcome}: the law decides by ${law}; the library by ${library}`];
}

function standing(finding: Finding | undefined, aside: readonly string[]): readonly string[] {
  if (finding === undefined || !['decides', 'reinstated', 'supports'].includes(finding.standing)) return [];
  if (aside.includes(finding.provision)) return [];
  return [finding.person === undefined ? finding.provision : `${finding.provision} for ${finding.person}`];
}

/** An item as a whole: all that is possible and no more where it says that it is exact, and nothing left out where it does not. */
export function ofTheWhole(where: string, expected: readonly string[], decided: ItemDecision): readonly string[] {
  const library = new Set<string>(decided.possible);
  if (!decided.exact && expected.every((one) => library.has(one))) return [];
  return told(`${where} as a whole`, expected, decided, (outcome) => outcome);
}

/** An item of one text, whole and passage by passage, each ten characters long. */
export function ofTheText(
  id: string,
  whole: readonly string[],
  passages: readonly (readonly Expected[])[],
  decision: CaseDecision,
  aside: readonly string[],
): readonly string[] {
  const decided = decision.items.find((one) => one.item === id);
  if (decided === undefined) return [`${id}: not decided at all`];
  const parts = decided.tracks[0]?.parts ?? [];
  return [
    ...ofTheWhole(id, whole, decided),
    ...passages.flatMap((expected, place) => {
      const part = parts.find(({ from, to }) => from <= place * 10 && place * 10 < to);
      const where = `${id}/s${place}`;
      return part === undefined ? [`${where}: no part covers it`] : compared(where, expected, part, printedPart, decision, aside);
    }),
  ];
}

/** What an item comes to by what its passages come to, each of which may go elsewhere by itself: `partly` is what some is given of and some is not, or goes elsewhere. */
export function wholeInPart(outcomes: readonly string[]): string {
  const some = (...these: readonly string[]) => outcomes.some((one) => these.some((start) => one.startsWith(start)));
  const kept = some('disclose edited', 'withhold', 'exempt');
  if (some('disclose')) return kept || some('route elsewhere') ? 'disclose partly' : 'disclose';
  if (kept) return some('withhold') ? 'withhold' : 'exempt';
  // Beside what is outside a law, or was not held, what goes to another is what there is to deal with.
  return some('route elsewhere') ? 'route elsewhere' : 'out of scope';
}
