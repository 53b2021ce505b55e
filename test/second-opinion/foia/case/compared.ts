import type { CaseDecision } from '../../../../src/deciding/index.ts';
import { printedRequest, told } from '../../case/compared.ts';
import { compared, ofTheText } from '../../compared.ts';
import { differencesIn } from '../../decided.ts';
import { act } from '../content.ts';
import { environmental, ofConfirmingAnywhere, ofPassage, ofRequest, ofWhole } from './expected.ts';
import { fileOf } from './file.ts';
import type { InformationStory } from './story.ts';

/** That section 31(1) takes what is within section 30 away is no reason of its own. */
const aside = [act('31/1')];

/** Every point at which the library decides a request for information otherwise than the second opinion does, one line each. */
export function differences(story: InformationStory): readonly string[] {
  return differencesIn(fileOf(story), (decision) => differencesFrom(story, decision));
}

function differencesFrom(story: InformationStory, decision: CaseDecision): readonly string[] {
  const beside = decision.alongside?.find(({ under }) => under === 'eir')?.items.map(({ item }) => item) ?? [];
  const sent = environmental(story).map((index) => `i-${index}`);
  return [
    ...told('request', ofRequest(story), decision.request, printedRequest),
    ...compared(act('1/1/a'), ofConfirmingAnywhere(story), decision.confirmation, (outcome) => outcome, decision, aside),
    ...story.items.flatMap((item, index) => {
      const passages = item.passages.map((passage) => ofPassage(story, item, passage));
      return ofTheText(`i-${index}`, ofWhole(story, item), passages, decision, aside);
    }),
    ...(beside.join() === sent.join() ? [] : [`under the Regulations: the law ${sent}; the library ${beside}`]),
  ];
}
