import { parseCase } from '../../../../src/case/index.ts';
import type { CaseDecision } from '../../../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../../../src/deciding/index.ts';
import { printedPart, printedRequest, told } from '../../case/compared.ts';
import { compared, ofTheWhole } from '../../compared.ts';
import { act } from '../content.ts';
import { environmental, ofConfirmingAnywhere, ofPassage, ofRequest, ofWhole } from './expected.ts';
import { fileOf } from './file.ts';
import type { InformationStory } from './story.ts';

/** That section 31(1) takes what is within section 30 away is no reason of its own. */
const aside = [act('31/1')];

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
    ...compared(act('1/1/a'), ofConfirmingAnywhere(story), decision.confirmation, (outcome) => outcome, decision, aside),
    ...story.items.flatMap((item, index) => ofItem(story, item, `i-${index}`, decision)),
    ...(beside.join() === sent.join() ? [] : [`under the Regulations: the law ${sent}; the library ${beside}`]),
  ];
}

function ofItem(story: InformationStory, item: InformationStory['items'][number], id: string, decision: CaseDecision): readonly string[] {
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
