import type { Status } from '../deciding/index.ts';
import { hashOf, libraryVersion } from '../deciding/index.ts';
import { sorting, sortingFacts } from '../provisions/sorting/index.ts';
import type { EventDates } from '../reasoning/index.ts';
import { everyRoute } from './arguing.ts';
import { sortAsk } from './ask.ts';
import type { SortedMessage } from './decision.ts';
import type { Ask, Message } from './message.ts';
import { ranked } from './questions.ts';

/**
 * Sorts a message: where each thing it asks for goes, in what time, and what is told to whoever sent it. Pure: the same message gives the
 * same bytes, in whatever order it lists what is asked. It is advice, and decides nothing that only a person can judge.
 */
export function sortMessage(message: Message): SortedMessage {
  const ordered = inOneOrder(message);
  const dates: EventDates = {
    receipt: message.receivedOn,
    decision: message.sortedOn,
    determination: message.sortedOn,
    continuous: message.sortedOn,
  };
  const every = everyRoute(dates);
  const sorted = ordered.asks.map((ask) => sortAsk(ordered, ask, dates, every));
  const questions = ranked(
    sorted.flatMap(({ waiting }) => waiting),
    sorted.map(({ ask, state }) => ({ ask: ask.ask, state, every })),
  );
  const rank = new Map(questions.map((question) => [question.id, question.rank]));
  const byRank = (ids: readonly string[]) => [...ids].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const asks = sorted.map(({ ask }) => ({
    ...ask,
    needs: byRank(ask.needs),
    routes: ask.routes.map((one) => ({ ...one, needs: byRank(one.needs) })),
  }));
  return {
    format: 'subject-access/sorted@1',
    advice: true,
    message: message.id,
    receivedOn: message.receivedOn,
    sortedOn: message.sortedOn,
    status: statusOf(asks.flatMap(({ status, parts }) => [status, ...parts.flatMap(({ begins }) => begins?.status ?? [])])),
    asks,
    questions,
    trace: { findings: sorted.flatMap(({ findings }) => findings) },
    receipt: { library: libraryVersion, law: hashOfLaw(), message: hashOf(ordered), events: { ...dates } as Record<string, string> },
  };
}

/** A gap before a conflict, a conflict before what is open, and decided only where everything is. */
function statusOf(statuses: readonly Status[]): Status {
  return (['gap', 'conflict', 'open'] as const).find((status) => statuses.includes(status)) ?? 'decided';
}

let lawHash: string | undefined;

function hashOfLaw(): string {
  lawHash ??= hashOf({ facts: sortingFacts.specs, provisions: sorting.provisions, duties: [...sorting.duties.values()] });
  return lawHash;
}

/** The order of what is asked is the order of its ids, so that listing it otherwise changes no byte. */
function inOneOrder(message: Message): Message {
  const byId = <One extends { readonly id: string }>(list: readonly One[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const asks: readonly Ask[] = byId(message.asks);
  return { ...message, asks, ...(message.open === undefined ? {} : { open: byId(message.open) }) };
}
