import type { InformationClock, Nation, Regime, RequestClock, TimedRequest } from '../../../../../src/clock/index.ts';
import { dayOfWeek, informationClock, requestClock } from '../../../../../src/clock/index.ts';

/** The laws a day can be counted under. */
export type Under = Regime | 'foia' | 'eir';

/** What the form holds: civil days as the browser gives them, and empty where nothing is written. */
export interface ClockForm {
  readonly under: Under;
  readonly nation: Nation;
  readonly receivedOn: string;
  readonly identityAskedOn: string;
  readonly identityCameOn: string;
  readonly feeChargedOn: string;
  readonly feePaidOn: string;
  readonly askedOn: string;
  readonly answeredOn: string;
  readonly noticeOn: string;
  readonly noticeReasons: boolean;
  readonly repliedOn: string;
  readonly on: string;
}

/** A form with an invented request in it. */
export const firstForm: ClockForm = {
  under: 'part 3',
  nation: 'england and wales',
  receivedOn: '2026-11-25',
  identityAskedOn: '',
  identityCameOn: '',
  feeChargedOn: '',
  feePaidOn: '',
  askedOn: '',
  answeredOn: '',
  noticeOn: '',
  noticeReasons: true,
  repliedOn: '',
  on: '',
};

/** One rule as the page cites it. */
export interface ToldRule {
  readonly cite: string;
  readonly source: string;
}

/** The count as the page shows it. */
export type ToldClock =
  | {
      readonly ok: true;
      readonly head: string;
      readonly steps: readonly { readonly arithmetic: string; readonly rule: ToldRule }[];
      readonly limits: readonly { readonly what: string; readonly by: string; readonly note: string; readonly rule: ToldRule }[];
      /** Other counts that can be defended. */
      readonly others: readonly string[];
      readonly unsettled: readonly string[];
      readonly knownUntil?: string;
    }
  | { readonly ok: false; readonly at: string; readonly message: string; readonly remedy: string };

/** Counts what the form asks for, with the whole working. */
export function counted(form: ClockForm): ToldClock {
  return form.under === 'foia' || form.under === 'eir' ? information(form, form.under) : access(form, form.under);
}

function access(form: ClockForm, regime: Regime): ToldClock {
  const { receivedOn, nation, on } = form;
  const request: TimedRequest = {
    receivedOn,
    ...(form.identityAskedOn === ''
      ? {}
      : { identity: { doubted: 'yes', askedOn: form.identityAskedOn, ...day('receivedOn', form.identityCameOn) } }),
    ...(form.feeChargedOn === '' ? {} : { fee: { chargedOn: form.feeChargedOn, pounds: 0, ...day('paidOn', form.feePaidOn) } }),
    ...(form.askedOn === ''
      ? {}
      : {
          clarifications: [{ askedOn: form.askedOn, question: 'Which?', reasonablyRequired: 'yes', ...day('answeredOn', form.answeredOn) }],
        }),
    ...(form.noticeOn === ''
      ? {}
      : { extension: { noticeOn: form.noticeOn, ground: 'complexity', ...(form.noticeReasons ? { reasons: 'given' } : {}) } }),
    ...day('answeredOn', form.repliedOn),
  };
  const answer = requestClock(request, { nation, regime, ...day('on', on) });
  if (!answer.ok) return { ok: false, ...answer.problem };
  const { clock } = answer;
  return {
    ok: true,
    head: headOf(clock),
    steps: clock.is === 'not started' ? [] : clock.steps.map(({ arithmetic, rule }) => ({ arithmetic, rule })),
    limits: clock.limits.map(({ what, by, rule, note, promptly }) => ({
      what: capital(what),
      by: by === undefined ? 'No outer limit, or none yet' : dated(by),
      note: [promptly ? 'Without undue delay as well' : '', note ?? ''].filter((said) => said !== '').join('. '),
      rule,
    })),
    others:
      clock.is === 'running'
        ? clock.readings
            .filter(({ lastDay }) => lastDay !== clock.lastDay)
            .map(
              ({ lastDay, rules, supposes }) =>
                `${lastDay === undefined ? 'Beyond the known holidays' : dated(lastDay)}: ${[...rules.map(({ cite }) => cite), ...supposes.map((what) => `supposing ${what}`)].join('; ')}`,
            )
        : [],
    unsettled: clock.unsettled.map(({ about, remedy }) => `${capital(about)}: ${remedy}`),
    knownUntil: clock.holidaysKnownUntil,
  };
}

function headOf(clock: RequestClock): string {
  if (clock.is === 'not started') {
    const waits = clock.waitingFor.map((what) => (what === 'fee' ? 'the fee' : 'identity information')).join(' and ');
    return `Time has not started: it waits for ${waits}.`;
  }
  if (clock.is === 'paused') return `Time stopped on ${dated(clock.since)}. The last day cannot be before ${dated(clock.earliest)}.`;
  return `The last day is ${dated(clock.lastDay)}.${late(clock.overdue)}`;
}

function information(form: ClockForm, act: 'foia' | 'eir'): ToldClock {
  const answer = informationClock(
    {
      act,
      receivedOn: form.receivedOn,
      ...(form.askedOn === '' ? {} : { clarifications: [{ askedOn: form.askedOn, ...day('suppliedOn', form.answeredOn) }] }),
      ...(form.feeChargedOn === '' ? {} : { feesNotice: { givenOn: form.feeChargedOn, ...day('paidOn', form.feePaidOn) } }),
      ...(form.noticeOn === '' ? {} : { [act === 'foia' ? 'publicInterest' : 'complexAndVoluminous']: { noticeOn: form.noticeOn } }),
      ...day('answeredOn', form.repliedOn),
    },
    day('on', form.on),
  );
  if (!answer.ok) return { ok: false, ...answer.problem };
  const { clock } = answer;
  return {
    ok: true,
    head: informationHead(clock),
    steps: clock.steps,
    limits: [],
    others: clock.withoutEffect.map((said) => `Without effect: ${said}`),
    unsettled: [],
  };
}

function informationHead(clock: InformationClock): string {
  if (clock.is !== 'running')
    return `${capital(clock.is)}.${clock.feeBy === undefined ? '' : ` The last day to pay is ${dated(clock.feeBy)}.`}`;
  if (clock.lastDay !== undefined) return `The last day is ${dated(clock.lastDay)}.${late(clock.overdue)}`;
  return `No day is set while the public interest is weighed${clock.expectedBy === undefined ? '.' : `; the regulator expects an answer by ${dated(clock.expectedBy)}.`}`;
}

function late(overdue: { readonly on: string; readonly days: number } | undefined): string {
  if (overdue === undefined || overdue.days === 0) return '';
  return ` It is overdue by ${overdue.days === 1 ? '1 day' : `${overdue.days} days`} on ${dated(overdue.on)}.`;
}

function day<Key extends string>(key: Key, value: string): { readonly [One in Key]?: string } {
  return (value === '' ? {} : { [key]: value }) as { readonly [One in Key]?: string };
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-12-29` as a reader says it. */
function dated(civil: string): string {
  const [year = '', month = '', date = ''] = civil.split('-');
  const weekday = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][dayOfWeek(civil)] ?? '';
  return `${weekday} ${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
