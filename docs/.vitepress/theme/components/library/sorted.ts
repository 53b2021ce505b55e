import { daysBetween } from '../../../../../src/calendar/index.ts';
import type { Message, SortedAsk, SortedMessage, SortedPart } from '../../../../../src/sorting.ts';
import { sortingLaw, sortMessage, tellSortedHtml } from '../../../../../src/sorting.ts';
import { routeText } from '../../../../../src/telling/sorting/matter.ts';
import { englishSorting } from '../../../../../src/telling/wording/english-sorting.ts';
import type { Section } from './fragment.ts';
import { sectionsOf } from './fragment.ts';
import type { CameIn } from './message-told.ts';
import { cameInOf } from './message-told.ts';
import type { ToldRoute } from './sorted-trace.ts';
import { traceOf } from './sorted-trace.ts';

/** One thing asked, going by one route: when it is to be answered, and what the sender is told first. */
export interface ToldPart {
  /** The number of the ask it is of, from 1. */
  readonly ask: number;
  readonly route: string;
  /** False where it may go there, and that is not settled. */
  readonly certain: boolean;
  readonly clock: string;
  readonly notice: string;
  /** Days from receipt to the last day, where a day is set. */
  readonly days?: number;
}

/** A message sorted, as the page shows it. */
export interface SortedView {
  readonly id: string;
  readonly title: string;
  readonly message: CameIn;
  readonly outcome: { readonly status: string; readonly questions: number; readonly asks: readonly (readonly string[])[] };
  readonly parts: readonly ToldPart[];
  /** What is told first, and then where each thing asked goes, the questions, and the law. */
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly trace: readonly ToldRoute[];
}

const { sorting: words } = englishSorting;

/** Sorts a message, and tells what comes out as the page shows it. */
export function sortedView(message: Message): SortedView {
  const sorted = sortMessage(message);
  const [first, ...sections] = sectionsOf(tellSortedHtml(sorted, message, sortingLaw));
  return {
    id: message.id,
    title: message.title ?? message.id,
    message: cameInOf(message, sorted),
    outcome: {
      status: sorted.status,
      questions: sorted.questions.length,
      asks: sorted.asks.map(({ possible }) =>
        possible.map((cite) => routeText({ sorted, message, law: sortingLaw, words: englishSorting }, cite)),
      ),
    },
    parts: sorted.asks.flatMap((ask, index) => ask.parts.map((part) => partOf({ message, sorted, ask, part, number: index + 1 }))),
    summary: first?.html ?? '',
    sections,
    trace: traceOf(message, sorted),
  };
}

function partOf({
  message,
  sorted,
  part,
  number,
}: {
  readonly message: Message;
  readonly sorted: SortedMessage;
  readonly ask: SortedAsk;
  readonly part: SortedPart;
  readonly number: number;
}): ToldPart {
  const { clock, notice, certain, element } = part;
  const title = sortingLaw.duty(notice.duty)?.title ?? notice.duty;
  return {
    ask: number,
    route: routeText({ sorted, message, law: sortingLaw, words: englishSorting }, element),
    certain,
    clock: words.clockText(clock),
    notice: words.noticeText({ title, contents: [], ...(notice.by === undefined ? {} : { by: notice.by }) }),
    ...(clock.is === 'running' ? { days: daysBetween(message.receivedOn, clock.lastDay) } : {}),
  };
}
