import type { Case } from '../case.ts';
import { notAfter, notBefore } from './days.ts';
import type { Report } from './report.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';

/** Checks that the days of the request can have come in the order recorded. */
export function checkRequest({ request, decidedOn }: Sound<Case>, report: Report): void {
  if (request === undefined) return;
  const at = (...keys: (string | number)[]) => ['request', ...keys];
  const received = request.receivedOn;
  const receipt = 'the day the request was received';

  notBefore(decidedOn, ['decidedOn'], received, receipt, report);
  notAfter(request.scope?.from, at('scope', 'from'), request.scope?.to, 'the end of what is asked for', report);

  const { identity, fee, extension } = request;
  notBefore(identity?.askedOn, at('identity', 'askedOn'), received, receipt, report);
  notBefore(identity?.receivedOn, at('identity', 'receivedOn'), identity?.askedOn, 'the day it was asked for', report);
  notBefore(fee?.chargedOn, at('fee', 'chargedOn'), received, receipt, report);
  notBefore(fee?.paidOn, at('fee', 'paidOn'), fee?.chargedOn, 'the day it was charged', report);
  notBefore(extension?.noticeOn, at('extension', 'noticeOn'), received, receipt, report);
  notBefore(request.refusedOn, at('refusedOn'), received, receipt, report);
  notBefore(request.answeredOn, at('answeredOn'), received, receipt, report);
  notBefore(request.notified?.on, at('notified', 'on'), received, receipt, report);

  for (const [clarification, index] of each(request.clarifications)) {
    notBefore(clarification.askedOn, at('clarifications', index, 'askedOn'), received, receipt, report);
    notBefore(clarification.answeredOn, at('clarifications', index, 'answeredOn'), clarification.askedOn, 'the day it was asked', report);
  }
  for (const [earlier, index] of each(request.history)) {
    notAfter(earlier.receivedOn, at('history', index, 'receivedOn'), received, receipt, report);
    notBefore(earlier.answeredOn, at('history', index, 'answeredOn'), earlier.receivedOn, 'the day it was received', report);
  }
  for (const [complaint, index] of each(request.complaints)) {
    const made = 'the day it was received';
    notBefore(complaint.acknowledgedOn, at('complaints', index, 'acknowledgedOn'), complaint.receivedOn, made, report);
    notBefore(complaint.outcomeOn, at('complaints', index, 'outcomeOn'), complaint.receivedOn, made, report);
  }
}
