import type { CaseDecision } from '../../../deciding/index.ts';
import type { ExemptionWords } from '../../wording/english-letters.ts';
import type { Brief } from '../brief.ts';
import { blank, text } from '../brief.ts';
import type { Slots } from '../filling.ts';
import type { GivenItem } from '../given.ts';
import type { Passage } from '../letter.ts';
import { decides } from './calls.ts';
import { contentGrounds } from './grounds.ts';
import { wordingOf } from './words.ts';

/** Whether it is held, what is given, and what is not held. */
export function givenToTheWorld(brief: Brief): Pick<Slots, 'held' | 'informationGiven' | 'notHeld'> {
  const { phrases } = brief.words;
  const { phrases: information } = wordingOf(brief);
  return {
    held: () => held(brief),
    informationGiven: () => {
      const of = brief.call.given.map((given) => {
        const { number, item, streams } = given;
        const said = phrases.item({ number, kind: item.kind, of: streams, ...(item.madeOn === undefined ? {} : { madeOn: item.madeOn }) });
        return information.item({ item: said, out: takenOut(brief, given) });
      });
      return of.length === 0 ? [] : [...text(information.givenIntro), { is: 'list', of }];
    },
    notHeld: () => notHeld(brief),
  };
}

/** Past the cost limit it must still be said whether it is held, unless to find that out would alone pass it (section 12(2)). */
function held(brief: Brief): readonly Passage[] {
  const { call, case: case_, decision, words } = brief;
  const { information } = words;
  if (decision.confirmation.outcome !== 'give') return [];
  if (call.kind !== 'over the cost limit') return text(information.held);
  if (decides(decision, 'foia-2000/section-12/2')) return [];
  if (case_.items.length > 0) return text(information.held);
  const known = typeof case_.nothingHeld === 'string' ? case_.nothingHeld : undefined;
  return text(known === undefined ? blank(brief, words.phrases.blanks.held, 'items') : information.notHeld[known]);
}

/** The sections under which parts of an item are taken out. An item of which nothing is given is not spoken of. */
function takenOut(brief: Brief, { decision: item }: GivenItem): readonly string[] {
  const { case: case_, decision, law } = brief;
  const content: Readonly<Record<string, ExemptionWords>> = wordingOf(brief).grounds.content;
  const ofItem = { ...decision, items: [item] };
  return [...new Set(contentGrounds(ofItem, case_, law).flatMap(({ provision }) => content[provision]?.section ?? []))];
}

function notHeld({ call, decision, words }: Brief): readonly Passage[] {
  const { notHeld: said } = words.information;
  const { outcome } = decision.request;
  const { kind } = call;
  if (outcome?.kind === 'nothing to give')
    return kind === 'information not held' || kind === 'environmental not held' ? text(said[outcome.why]) : [];
  if (decision.under === 'eir') return outcome?.kind === 'answer' && someNotHeld(decision) ? text(words.environmental.someNotHeld) : [];
  const owed = decision.duties.certain.some(({ duty, for: about }) => duty === 'practice/foi-say-not-held' && about.length > 0);
  return outcome?.kind === 'answer' && owed ? text(said.some) : [];
}

/** Is some of what was found not held under the Regulations when the request came (regulation 12(4)(a))? */
export function someNotHeld({ items, trace }: CaseDecision): boolean {
  const ids = new Set(items.flatMap(({ tracks }) => tracks.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings))));
  return trace.findings.some((one) => ids.has(one.id) && one.standing === 'decides' && one.provision === 'eir-2004/regulation-12/4/a');
}
