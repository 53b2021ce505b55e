import { parseCase } from '../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../../../src/deciding/index.ts';
import { printedPart, printedRequest, told } from '../../case/compared.ts';
import { compared, ofTheWhole } from '../../compared.ts';
import { forTheAct, ofConfirmingAnywhere, ofPassage, ofRequest, ofWhole } from './expected.ts';
import { fileOf } from './file.ts';
import { reg } from './grounds.ts';
import { owed, turning } from './owed.ts';
import type { EnvironmentalStory } from './story.ts';

/** That emissions take exceptions away is no reason of its own. */
const aside = [reg('12/9')];

/** Every point at which the library decides a request for environmental information otherwise than the second opinion does, one line each. */
export function differences(story: EnvironmentalStory): readonly string[] {
  const file = fileOf(story);
  const parsed = parseCase(file);
  if (!parsed.ok) return [`the file is refused: ${parsed.problems.map(({ message }) => message).join('; ')}`];
  const problems = judgementProblems(parsed.value);
  if (problems.length > 0) return [`the door refuses: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`];
  const decision = decide(parsed.value);
  const beside = decision.alongside?.find(({ under }) => under === 'foia')?.items.map(({ item }) => item) ?? [];
  const sent = forTheAct(story).map((index) => `i-${index}`);
  return [
    ...told('request', ofRequest(story), decision.request, printedRequest),
    ...compared(reg('12/7'), ofConfirmingAnywhere(story), decision.confirmation, (outcome) => outcome, decision),
    ...story.items.flatMap((item, index) => ofItem(story, item, `i-${index}`, decision)),
    ...(beside.join() === sent.join() ? [] : [`under the Act: the law ${sent}; the library ${beside}`]),
    ...ofTheDuties(story, decision),
  ];
}

function ofItem(story: EnvironmentalStory, item: EnvironmentalStory['items'][number], id: string, decision: CaseDecision) {
  const decided = decision.items.find((one) => one.item === id);
  if (decided === undefined) return [`${id}: not decided at all`];
  const parts = decided.tracks[0]?.parts ?? [];
  return [
    ...ofTheWhole(id, ofWhole(story, item), decided),
    ...item.passages.flatMap((passage, place) => {
      const part = parts.find(({ from, to }) => from <= place * 10 && place * 10 < to);
      const where = `${id}/s${place}`;
      return part === undefined
        ? [`${where}: no part covers it`]
        : compared(where, ofPassage(story, item, passage), part, printedPart, decision, aside);
    }),
  ];
}

/** The duties that certainly follow, where all is settled. */
function ofTheDuties(story: EnvironmentalStory, { duties }: CaseDecision): readonly string[] {
  const expected = owed(story);
  if (expected === undefined) return [];
  const certain = new Set(duties.certain.map(({ duty }) => duty));
  const said = (is: boolean) => (is ? 'certain' : 'not certain');
  return turning
    .filter((duty) => certain.has(duty) !== expected.has(duty))
    .map((duty) => `${duty}: the law ${said(expected.has(duty))}; the library ${said(certain.has(duty))}`);
}
