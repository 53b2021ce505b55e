import type { Matter } from '../matter.ts';
import type { Block, Line } from '../page.ts';

/** The last day, how far off it is, and how it was counted, in a line or two. */
export function lastDayLines(matter: Matter): readonly Line[] {
  const { words, decision } = matter;
  const { lastDay, decidedOn, late } = decision;
  if (lastDay === undefined) return [{ text: withoutDay(matter), tone: 'open' }];
  return [
    {
      text: words.time.lastDay({ day: words.days.weekday(lastDay), left: words.days.left({ decidedOn, lastDay }) }),
      tone: late.length > 0 ? 'withheld' : 'strong',
    },
    { text: words.time.shortly },
    ...(late.length === 0 ? [] : [{ text: words.time.late(late.length), tone: 'withheld' } as const, { text: words.time.choices }]),
  ];
}

/** Why there is no last day: something asked for has not come, or the clock has no answer. */
function withoutDay({ words, case: { request } }: Matter): string {
  const identity = request.identity?.askedOn !== undefined && request.identity.receivedOn === undefined;
  const fee = request.fee !== undefined && request.fee.paidOn === undefined;
  return identity || fee ? words.time.notRunning : words.time.noAnswer;
}

/** What the last day is counted from, and what bears on it. */
export function timeBlocks(matter: Matter): readonly Block[] {
  const { words, decision, case: case_ } = matter;
  const { request } = case_;
  const { day } = words.days;
  const from = [
    words.time.received(day(request.receivedOn)),
    ...(request.identity?.receivedOn === undefined ? [] : [words.time.identity(day(request.identity.receivedOn))]),
    ...(request.fee?.paidOn === undefined ? [] : [words.time.fee(day(request.fee.paidOn))]),
  ];
  const lines = [
    ...(decision.lastDay === undefined ? [withoutDay(matter)] : [words.time.countedFrom(from)]),
    ...(request.identity?.askedOn !== undefined && request.identity.receivedOn === undefined ? [words.time.waitingFor.identity] : []),
    ...(request.fee !== undefined && request.fee.paidOn === undefined ? [words.time.waitingFor.fee] : []),
    ...(decision.lastDay === undefined ? [] : [words.time.workedOut]),
    ...(request.extension === undefined
      ? []
      : [words.time.extension({ day: day(request.extension.noticeOn), ground: request.extension.ground })]),
    ...(request.clarifications ?? []).map(({ askedOn, answeredOn }) =>
      words.time.pause({ asked: day(askedOn), ...(answeredOn === undefined ? {} : { answered: day(answeredOn) }) }),
    ),
    ...(request.answeredOn === undefined ? [] : [words.time.answered(day(request.answeredOn))]),
    ...(decision.late.length === 0 ? [] : [words.time.late(decision.late.length), words.time.choices, words.time.withApology]),
  ];
  return [
    { is: 'section', text: words.frame.time },
    { is: 'list', of: lines.map((text) => ({ text })) },
  ];
}
