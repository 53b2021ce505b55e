import type { CaseProblem, ParsedFile, Sound } from '../case/index.ts';
import { each, idsOf, notAfter, notBefore, openReport, parseFile, refer } from '../case/index.ts';
import type { Message } from './message.ts';
import { messageSchema } from './schema.ts';

/** A message, or everything that is wrong with the file. */
export type ParsedMessage = ParsedFile<Message>;

/** Reads a message file and reports everything wrong with it at once, in the order of the file. Never throws. */
export function parseMessage(input: unknown): ParsedMessage {
  const parsed = parseFile(messageSchema, crossCheck, input);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map((one) => (one.at.length === 0 ? { ...one, path: 'message' } : one)) };
}

/** Checks the parts of a message against one another: ids, what they name, and the order of days. */
function crossCheck({ asks, open, receivedOn, sortedOn, sender }: Sound<Message>): readonly CaseProblem[] {
  const { report, problems } = openReport();
  const receipt = 'the day the message was received';
  notBefore(sortedOn, ['sortedOn'], receivedOn, receipt, report);
  const requests = idsOf(open ?? [], ['open'], 'request', report);
  idsOf(asks, ['asks'], 'ask', report);
  for (const [ask, index] of each(asks)) refer(ask.request, requests, ['asks', index, 'request'], report);
  for (const [request, index] of each(open)) {
    notAfter(request.receivedOn, ['open', index, 'receivedOn'], receivedOn, receipt, report);
    notBefore(request.askedOn, ['open', index, 'askedOn'], request.receivedOn, 'the day the request was received', report);
    notAfter(request.askedOn, ['open', index, 'askedOn'], receivedOn, receipt, report);
  }
  const identity = sender?.identity;
  const at = (key: string) => ['sender', 'identity', key];
  notBefore(identity?.askedOn, at('askedOn'), receivedOn, receipt, report);
  notBefore(identity?.receivedOn, at('receivedOn'), identity?.askedOn, 'the day it was asked for', report);
  notBefore(identity?.confirmedOn, at('confirmedOn'), receivedOn, receipt, report);
  return problems;
}
