import { parseCase } from '../../../../src/case/index.ts';
import type { CaseDecision, Decision, Finding } from '../../../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../../../src/deciding/index.ts';
import { printedPart, printedRequest, told } from '../../case/compared.ts';
import { act } from '../content.ts';
import type { Expected } from './expected.ts';
import { environmental, ofConfirmingAnywhere, ofPassage, ofRequest, ofWhole } from './expected.ts';
import { fileOf } from './file.ts';
import type { InformationStory } from './story.ts';

/** Every point at which the library decides a request for information otherwise than the second opinion does, one line each. */
export function differences(story: InformationStory): readonly string[] {
  const file = fileOf(story);
  const parsed = parseCase(file);
  if (!parsed.ok) return [`the file is refused: ${parsed.problems.map(({ message }) => message).join('; ')}`];
  const problems = judgementProblems(parsed.value);
  if (problems.length > 0) return [`the door refuses: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`];
  const decision = decide(parsed.value);
  const beside = decision.alongside?.find(({ under }) => under === 'eir')?.items.map(({ item }) => item) ?? [];
  const sent = environmental(story).map((index) => `i-${index}`);
  return [
    ...told('request', ofRequest(story), decision.request, printedRequest),
    ...compared(act('1/1/a'), ofConfirmingAnywhere(story), decision.confirmation, (outcome) => outcome, decision),
    ...story.items.flatMap((item, index) => ofItem(story, item, `i-${index}`, decision)),
    ...(beside.join() === sent.join() ? [] : [`under the Regulations: the law ${sent}; the library ${beside}`]),
  ];
}

function ofItem(story: InformationStory, item: InformationStory['items'][number], id: string, decision: CaseDecision): readonly string[] {
  const decided = decision.items.find((one) => one.item === id);
  if (decided === undefined) return [`${id}: not decided at all`];
  const parts = decided.tracks[0]?.parts ?? [];
  const whole = ofWhole(story, item);
  const library = new Set<string>(decided.possible);
  const looser = !decided.exact && whole.every((one) => library.has(one));
  return [
    ...(looser ? [] : told(`${id} as a whole`, whole, decided, (outcome) => outcome)),
    ...item.passages.flatMap((passage, place) => {
      const part = parts.find(({ from, to }) => from <= place * 10 && place * 10 < to);
      const where = `${id}/s${place}`;
      return part === undefined
        ? [`${where}: no part covers it`]
        : compared(where, ofPassage(story, item, passage), part, printedPart, decision);
    }),
  ];
}

/** Whether it comes to what is expected; and, where it is settled, under just what is expected to stand. */
function compared<Outcome>(
  where: string,
  expected: readonly Expected[],
  decided: Decision<Outcome>,
  print: (outcome: Outcome) => string,
  { trace }: CaseDecision,
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
  const library = [...new Set(decided.findings.flatMap((id) => standing(trace.findings.find((one) => one.id === id))))].sort().join(', ');
  return law === library ? [] : [`${where}: ${only.outcome}: the law decides by ${law}; the library by ${library}`];
}

/** What stands: but that section 31(1) takes what is within section 30 away is no reason of its own. */
function standing(finding: Finding | undefined): readonly string[] {
  if (finding === undefined || !['decides', 'reinstated', 'supports'].includes(finding.standing)) return [];
  if (finding.provision === act('31/1')) return [];
  return [finding.person === undefined ? finding.provision : `${finding.provision} for ${finding.person}`];
}
