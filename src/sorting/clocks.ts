import { match } from 'ts-pattern';
import { addWorkingDays, bankHolidays } from '../calendar/index.ts';
import type { InformationRequest, Regime, RequestClock } from '../clock/index.ts';
import { acknowledgeBy, informationClock, requestClock } from '../clock/index.ts';
import type { Beginning, PartClock } from './decision.ts';
import type { Ask, Message, OpenRequest } from './message.ts';
import type { Route } from './routes.ts';

const regimes = { 'Part 3': 'part 3', 'UK GDPR': 'uk gdpr', 'Part 4': 'part 4' } as const satisfies Readonly<Record<string, Regime>>;

/** The one clock of what goes by a route. Every day is worked out by the clock; none is guessed. */
export function clockOf(route: Route, message: Message, ask: Ask, begins: readonly Beginning[]): PartClock {
  const waits = waitingFor(begins);
  return match(route)
    .with({ kind: 'freedom of information', under: 'FOIA' }, () => ofInformation({ act: 'foia', receivedOn: message.receivedOn }))
    .with({ kind: 'freedom of information', under: 'FOISA' }, (): PartClock => ({ is: 'none', why: 'not encoded' }))
    .with({ kind: 'environmental information' }, () => ofInformation({ act: 'eir', receivedOn: message.receivedOn }))
    .with({ kind: 'help to ask' }, (): PartClock => ({ is: 'not begun', waitsFor: 'a request that section 8 calls one' }))
    .with({ kind: 'complaint about data' }, () => waits ?? ofComplaint(message))
    .with({ kind: 'internal review', under: 'FOIA' }, () => expected(message, 20, codeOfPractice))
    .with({ kind: 'internal review', under: 'EIR' }, () => expected(message, 40, regulation11))
    .with({ kind: 'another controller' }, { kind: 'not for this office' }, (): PartClock => ({ is: 'none', why: 'another answers' }))
    .with({ kind: "insurers' memorandum" }, { kind: 'other business' }, (): PartClock => ({ is: 'none', why: 'no time is laid down' }))
    .with({ kind: 'open request' }, () => ofOpenRequest(message, ask))
    .with(
      { kind: 'rectification or erasure' },
      { kind: 'objection or restriction' },
      (): PartClock => waits ?? { is: 'none', why: 'not encoded' },
    )
    .with(
      { kind: 'subject access' },
      { kind: 'rectification' },
      { kind: 'erasure' },
      { kind: 'restriction' },
      { kind: 'erasure or restriction' },
      { kind: 'objection' },
      ({ under }) => waits ?? ofRights(message, regimes[under]),
    )
    .exhaustive();
}

/** The last day to give the notice that own data asked for as freedom of information is dealt with as subject access. */
export function informationNoticeBy({ receivedOn }: Message): string | undefined {
  const counted = informationClock({ act: 'foia', receivedOn });
  return counted.ok ? counted.clock.noticeBy : undefined;
}

/** The last day to acknowledge a complaint under section 164A, where it is under that section. */
export function acknowledgementBy({ receivedOn, office }: Message): string | undefined {
  const counted = acknowledgeBy(receivedOn, { nation: office.jurisdiction });
  return counted.ok ? counted.counted.by : undefined;
}

/**
 * Without authority there is no request for time to run on. Proof of identity is another matter: time runs from receipt until it is asked
 * for, and then from when it comes, which the clock knows.
 */
function waitingFor(begins: readonly Beginning[]): PartClock | undefined {
  return begins.length === 1 && begins[0] === 'when authority is shown' ? { is: 'not begun', waitsFor: 'authority' } : undefined;
}

function ofRights({ receivedOn, sortedOn, office, sender }: Message, regime: Regime): PartClock {
  const timed = sender.identity === undefined ? { receivedOn } : { receivedOn, identity: sender.identity };
  const counted = requestClock(timed, { nation: office.jurisdiction, regime, on: sortedOn });
  return counted.ok ? faceOf(counted.clock) : { is: 'unknown', why: counted.problem.message };
}

function faceOf(clock: RequestClock): PartClock {
  if (clock.is === 'not started') return { is: 'not begun', waitsFor: 'identity' };
  if (clock.is === 'paused') return { is: 'paused', since: clock.since };
  const { period, relevantTime, month } = clock.law.rules;
  return { is: 'running', for: 'answer', lastDay: clock.lastDay, law: [period.cite, relevantTime.cite, month.cite] };
}

function ofInformation(request: InformationRequest): PartClock {
  const counted = informationClock(request);
  if (!counted.ok) return { is: 'unknown', why: counted.problem.message };
  const { lastDay, steps } = counted.clock;
  if (lastDay === undefined) return { is: 'unknown', why: counted.clock.is };
  const unsure = request.act === 'eir' ? 'The Regulations are encoded in outline; their time is from memory.' : undefined;
  const law = [...new Set(steps.map(({ rule }) => rule.cite))];
  return { is: 'running', for: 'answer', lastDay, law, ...(unsure === undefined ? {} : { unsure }) };
}

function ofComplaint({ receivedOn, office }: Message): PartClock {
  const counted = acknowledgeBy(receivedOn, { nation: office.jurisdiction });
  if (!counted.ok) {
    return counted.problem.code === 'before the law'
      ? { is: 'none', why: 'no time is laid down' }
      : { is: 'unknown', why: counted.problem.message };
  }
  const { by, rules } = counted.counted;
  return { is: 'running', for: 'acknowledgement', lastDay: by, law: rules.map(({ cite }) => cite) };
}

const codeOfPractice = {
  law: 'Code of practice under FOIA 2000 s45',
  unsure: 'Twenty working days, or forty where it is complex, is what the code recommends, from memory. No enactment lays it down.',
};
const regulation11 = { law: 'EIR 2004 reg 11', unsure: 'Forty working days is from memory.' };

function expected({ receivedOn }: Message, days: number, { law, unsure }: { readonly law: string; readonly unsure: string }): PartClock {
  const lastDay = addWorkingDays(receivedOn, days, bankHolidays.anywhere);
  if (lastDay === undefined) return { is: 'unknown', why: 'the count needs bank holidays beyond those known' };
  return { is: 'running', for: 'answer', lastDay, law: [law], ...(days === 20 ? { expected: true } : {}), unsure };
}

/**
 * What comes in for an open request has that request's clock. An answer to a question of ours is a new date of receipt under freedom of
 * information, and ends a pause under data protection; a reminder does neither.
 */
function ofOpenRequest(message: Message, ask: Ask): PartClock {
  const request = (message.open ?? []).find(({ id }) => id === ask.request);
  if (request === undefined) return { is: 'none', why: 'of the open request' };
  const answers = request.askedOn !== undefined && isAnswer(ask);
  return request.under === 'foia' || request.under === 'eir'
    ? ofInformation({ ...informationOf(request, request.under, answers ? message.receivedOn : undefined) })
    : ofRightsAlreadyOpen(message, request, request.under, answers);
}

function isAnswer({ for: wanted }: Ask): boolean {
  return wanted === 'answers a question' || (typeof wanted === 'object' && wanted.is === 'known' && wanted.value === 'answers a question');
}

function informationOf({ receivedOn, askedOn }: OpenRequest, act: 'foia' | 'eir', suppliedOn: string | undefined): InformationRequest {
  if (askedOn === undefined) return { act, receivedOn };
  return { act, receivedOn, clarifications: [{ askedOn, ...(suppliedOn === undefined ? {} : { suppliedOn }) }] };
}

function ofRightsAlreadyOpen(
  { receivedOn: came, sortedOn, office }: Message,
  { receivedOn, askedOn }: OpenRequest,
  regime: Regime,
  answers: boolean,
): PartClock {
  const clarifications =
    askedOn === undefined
      ? {}
      : {
          clarifications: [
            { askedOn, question: 'what is looked for', reasonablyRequired: 'yes' as const, ...(answers ? { answeredOn: came } : {}) },
          ],
        };
  const counted = requestClock({ receivedOn, ...clarifications }, { nation: office.jurisdiction, regime, on: sortedOn });
  return counted.ok ? faceOf(counted.clock) : { is: 'unknown', why: counted.problem.message };
}
