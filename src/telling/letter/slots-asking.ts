import type { Brief } from './brief.ts';
import { blank, checked, text } from './brief.ts';
import type { Slots } from './filling.ts';
import { isLaw } from './is-law.ts';
import type { Passage } from './letter.ts';
import { settledAnswer } from './settled-answer.ts';

/** What is asked of the requester, and what time does meanwhile. */
export function asking(brief: Brief): Pick<Slots, 'fee' | 'feeTime' | 'question' | 'clockStops' | 'late'> {
  const { decision, words } = brief;
  const { phrases } = words;
  return {
    fee: () => fee(brief),
    feeTime: () => text(phrases.feeTime),
    question: () => question(brief),
    clockStops: () => clock(brief),
    late: () => {
      if (decision.lastDay === undefined) return [];
      return text(decision.late.length > 0 ? phrases.late(decision.lastDay) : phrases.followsBy(decision.lastDay));
    },
  };
}

function fee(brief: Brief): readonly Passage[] {
  const { phrases } = brief.words;
  const charged = brief.case.request.fee;
  const said = phrases.fee({
    pounds: charged === undefined ? blank(brief, phrases.blanks.fee, 'request.fee.pounds') : phrases.pounds(charged.pounds),
    working: brief.office.feeWorking ?? blank(brief, phrases.blanks.working, 'office.feeWorking'),
    payment: brief.office.payment ?? blank(brief, phrases.blanks.payment, 'office.payment'),
  });
  return said.flatMap(text);
}

/** The question still unanswered, as it was put. */
function question(brief: Brief): readonly Passage[] {
  const { phrases } = brief.words;
  const asked = [...(brief.case.request.clarifications ?? []).entries()].filter(([, one]) => one.answeredOn === undefined);
  const last = asked.at(-1);
  if (last === undefined) return text(blank(brief, phrases.blanks.question, 'request.clarifications'));
  const [index, { question: words }] = last;
  return text(phrases.question(checked(brief, { text: words, path: `request.clarifications[${index}].question` })));
}

/** Time stops only where the law of the day of receipt has a pause, and the question was reasonably required. */
function clock(brief: Brief): readonly Passage[] {
  const { clockStops, clockRuns } = brief.words.phrases;
  const asked = (brief.case.request.clarifications ?? []).filter((one) => one.answeredOn === undefined).at(-1);
  const stops = asked !== undefined && isLaw(brief, 'dpa-2018/section-54/3C') && settledAnswer(asked.reasonablyRequired) === 'yes';
  return text(stops ? clockStops(asked.askedOn) : clockRuns);
}
