export type {
  Beginning,
  Going,
  PartClock,
  Rerouting,
  RouteDecision,
  SortedAsk,
  SortedMessage,
  SortedPart,
  SortingPreview,
  SortingQuestion,
} from './decision.ts';
export { checkSorting, sortingLaw } from './law.ts';
export type { About, Ask, AskedFor, Message, Office, OpenRequest, RecordsReached, Sender, Sought } from './message.ts';
export { messageFormat } from './message.ts';
export { type ParsedMessage, parseMessage } from './parse.ts';
export type { Route } from './routes.ts';
export { messageJsonSchema } from './schema.ts';
export { sortMessage } from './sort.ts';
