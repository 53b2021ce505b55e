import type { CaseDecision } from '../../../../src/deciding/index.ts';
import { printedRequest, told } from '../../case/compared.ts';
import { compared, ofTheText } from '../../compared.ts';
import { differencesIn } from '../../decided.ts';
import { forTheAct, ofConfirmingAnywhere, ofPassage, ofRequest, ofWhole } from './expected.ts';
import { fileOf } from './file.ts';
import { reg } from './grounds.ts';
import { owed, turning } from './owed.ts';
import type { EnvironmentalStory } from './story.ts';

/** That emissions take exceptions away is no reason of its own. */
const aside = [reg('12/9')];

/** Every point at which the library decides a request for environmental information otherwise than the second opinion does, one line each. */
export function differences(story: EnvironmentalStory): readonly string[] {
  return differencesIn(fileOf(story), (decision) => differencesFrom(story, decision));
}

function differencesFrom(story: EnvironmentalStory, decision: CaseDecision): readonly string[] {
  const beside = decision.alongside?.find(({ under }) => under === 'foia')?.items.map(({ item }) => item) ?? [];
  const sent = forTheAct(story).map((index) => `i-${index}`);
  return [
    ...told('request', ofRequest(story), decision.request, printedRequest),
    ...compared(reg('12/7'), ofConfirmingAnywhere(story), decision.confirmation, (outcome) => outcome, decision),
    ...story.items.flatMap((item, index) => {
      const passages = item.passages.map((passage) => ofPassage(story, item, passage));
      return ofTheText(`i-${index}`, ofWhole(story, item), passages, decision, aside);
    }),
    ...(beside.join() === sent.join() ? [] : [`under the Act: the law ${sent}; the library ${beside}`]),
    ...ofTheDuties(story, decision),
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
