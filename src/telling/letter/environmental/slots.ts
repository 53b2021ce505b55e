import type { Brief } from '../brief.ts';
import { blank, checked, text } from '../brief.ts';
import type { Slots } from '../filling.ts';
import { decides } from '../information/calls.ts';
import type { Passage } from '../letter.ts';
import { leftToTheAct } from '../slots-about.ts';
import { relyingOn } from './required.ts';

/** What only a letter under the Environmental Information Regulations says, and what is said of a review under either law. */
export function environmentalSlots(brief: Brief): Pick<Slots, 'advancePayment' | 'charges' | 'finishing' | 'holder' | 'reviewing'> {
  const { call, decision, options, office, words } = brief;
  const { environmental, information } = words;
  return {
    advancePayment: () => {
      const { fee } = brief.case.request;
      return fee === undefined ? [] : environmental.advancePayment(fee.chargedOn).flatMap(text);
    },
    charges: () => text(environmental.charges(office.charges ?? blank(brief, environmental.blanks.charges, 'office.charges'))),
    finishing: () => {
      if (!relyingOn(decision, brief.case, brief.law).includes('eir-2004/regulation-12/4/d')) return [];
      const said = options.finishing?.trim() ?? '';
      const who =
        said === '' ? blank(brief, environmental.blanks.finishing, 'finishing') : checked(brief, { text: said, path: 'finishing' });
      return text(environmental.finishing(who));
    },
    holder: () => {
      const who = options.holder?.trim() ?? '';
      return who === '' ? [] : text(environmental.holder(checked(brief, { text: who, path: 'holder' })));
    },
    reviewing: () => {
      if (call.kind === 'representations') {
        return [...text(environmental.reviewing), ...text(leftToTheAct(decision) ? environmental.reviewingOther : undefined)];
      }
      const { text: said, environmental: also } = information.reviewing;
      const routed = decision.duties.certain.some(({ duty }) => duty === 'eir-2004/regulation-5');
      return [...text(office.review === 'none' ? information.routes.review.none : said), ...text(routed ? also : undefined)];
    },
  };
}

/** What a refusal under the Regulations rests on. */
export function reliedOn({ call, decision, words }: Brief): readonly Passage[] {
  const { relied } = words.environmental;
  if (call.kind === 'environmental not held') return text(relied.notHeld);
  if (decision.request.outcome?.kind !== 'refuse') return [];
  return text(decides(decision, 'eir-2004/regulation-12/4/b') ? relied.unreasonable : relied.general);
}
