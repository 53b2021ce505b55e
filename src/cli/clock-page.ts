import type { Limit, Reading, RequestClock, RunningClock, TimedRequest } from '../clock/index.ts';
import { dayOfWeek } from '../clock/index.ts';
import type { Styler, Tone } from '../telling/index.ts';

/** Clocks of one case, as a timeline and its working. */
export interface ClockPage {
  readonly id: string;
  readonly request: TimedRequest;
  readonly clocks: readonly RequestClock[];
  readonly on: string;
  readonly style: Styler;
}

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const regimeNames = { 'part 3': 'Part 3 of the DPA 2018', 'uk gdpr': 'the UK GDPR', 'part 4': 'Part 4 of the DPA 2018' } as const;
const nationNames = { 'england and wales': 'England and Wales', scotland: 'Scotland', 'northern ireland': 'Northern Ireland' } as const;
const limitNames: Readonly<Record<Limit['what'], string>> = {
  answer: 'last day to answer',
  'notice of restriction': 'last day for a notice of restriction',
  'reasons for refusing': 'last day to give reasons, if it is refused',
  'notice of extension': 'last day for a notice of extension',
  'acknowledge the complaint': 'last day to acknowledge the complaint',
};

/** The whole page, in plain text. */
export function clockPage({ id, request, clocks, on, style }: ClockPage): string {
  return clocks
    .map((clock) => {
      const blocks = [
        heading(id, clock, style),
        timeline(request, clock, on, style),
        ...workingOf(clock, style),
        ...unsettledOf(clock, style),
      ];
      return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    })
    .join('\n');
}

function heading(id: string, clock: RequestClock, style: Styler): readonly string[] {
  const known = `bank holidays of ${nationNames[clock.nation]}, known until ${clock.holidaysKnownUntil}`;
  return [style(`${id}: the clock under ${regimeNames[clock.regime]}`, 'strong'), style(known, 'quiet'), stateOf(clock, style)];
}

function stateOf(clock: RequestClock, style: Styler): string {
  if (clock.is === 'not started') {
    return style(
      `The clock has not started: it waits for ${clock.waitingFor.map((what) => (what === 'fee' ? 'the fee' : 'identity information')).join(' and ')}.`,
      'open',
    );
  }
  if (clock.is === 'paused')
    return style(`The clock stopped on ${clock.since}. The last day cannot be before ${dated(clock.earliest)}.`, 'open');
  const late = clock.overdue?.days ?? 0;
  const days = late === 1 ? '1 day' : `${late} days`;
  const overdue = late === 0 ? '' : style(` Overdue by ${days} on ${clock.overdue?.on}.`, 'withheld');
  return `${style(`The last day is ${dated(clock.lastDay)}.`, 'strong')}${overdue}`;
}

type Event = readonly [day: string, what: string, tone?: Tone];

function timeline(request: TimedRequest, clock: RequestClock, on: string, style: Styler): readonly string[] {
  const { identity, fee, clarifications = [], extension, answeredOn, refusedOn } = request;
  const happened: readonly (readonly [string | undefined, string])[] = [
    [request.receivedOn, 'received'],
    [identity?.askedOn, 'identity information asked for'],
    [identity?.receivedOn, 'identity information came'],
    [fee?.chargedOn, 'fee charged'],
    [fee?.paidOn, 'fee paid'],
    ...clarifications.flatMap(({ askedOn, answeredOn: came }): (readonly [string | undefined, string])[] => [
      [askedOn, 'clarification asked for'],
      [came, 'clarification came'],
    ]),
    [extension?.noticeOn, `notice of extension${effectOf(clock)}`],
    [refusedOn, 'refused'],
    [answeredOn, 'answered'],
  ];
  const events: readonly Event[] = [
    ...happened.flatMap(([day, what]): Event[] => (day === undefined ? [] : [[day, what]])),
    ...clock.limits.flatMap(({ what, by, rule }): Event[] =>
      by === undefined ? [] : [[by, `${limitNames[what]} (${rule.cite})`, 'strong']],
    ),
    ...(clock.is === 'running' ? extendedOf(clock) : []),
    [on, 'the day in question', 'quiet'],
  ];
  const inOrder = events.map((event, index) => ({ event, index })).sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return inOrder.map(({ event: [day, what, tone = 'plain'] }) => `${day}  ${weekdays[dayOfWeek(day)]}  ${style(what, tone)}`);
}

function key({ event, index }: { readonly event: Event; readonly index: number }): string {
  return `${event[0]} ${String(index).padStart(3, '0')}`;
}

function extendedOf({ ifExtended }: RunningClock): readonly Event[] {
  return ifExtended === undefined ? [] : [[ifExtended, 'the last day a notice of extension would give', 'quiet']];
}

function effectOf(clock: RequestClock): string {
  const effect = clock.is === 'running' ? clock.extension : undefined;
  if (effect === undefined || effect.effect === 'two further months') return '';
  const why = {
    'the law has none': 'this law has no extension',
    'no reasons': 'it states no reasons',
    late: `it came after ${effect.noticeBy}`,
  };
  const because = effect.because === undefined ? '' : `: ${why[effect.because]}`;
  return effect.effect === 'contested' ? ` (in time by one count only, so not acted on${because})` : ` (no effect${because})`;
}

function workingOf(clock: RequestClock, style: Styler): readonly (readonly string[])[] {
  if (clock.is === 'not started') return [];
  const steps = clock.steps.flatMap(({ arithmetic, rule }) => [`  ${arithmetic}`, style(`    ${rule.cite}`, 'quiet')]);
  const working = [style('Working', 'strong'), ...steps];
  if (clock.is === 'paused') return [working];
  const [, ...others] = clock.readings;
  const differing = others.filter(({ lastDay }) => lastDay !== clock.lastDay);
  if (differing.length === 0) return [working];
  const lines = differing.flatMap((reading) => [
    `  ${readingText(reading)}`,
    ...reading.rules.map(({ source, cite }) => style(`    ${cite}\n    ${source}`, 'quiet')),
  ]);
  return [working, [style('Other counts that can be defended, not acted on', 'strong'), ...lines]];
}

function readingText({ lastDay, month, pause, extension, supposes }: Reading): string {
  const ways = [
    month === 'corresponding date' ? 'from the day of the event' : 'from the day after',
    ...(extension === undefined ? [] : [extension === 'from the start' ? 'three months from the start' : 'one month and two more']),
    ...(pause === undefined ? [] : [pause === 'ico' ? "the ICO's count of the pauses" : "the statute's count of the pauses"]),
    ...supposes.map((what) => `supposing ${what}`),
  ];
  return `${lastDay === undefined ? 'beyond the known holidays' : dated(lastDay)}: ${ways.join(', ')}`;
}

function unsettledOf({ unsettled }: RequestClock, style: Styler): readonly (readonly string[])[] {
  if (unsettled.length === 0) return [];
  const lines = unsettled.flatMap(({ about, day, remedy }) => [
    `  ${about}${day === undefined ? '' : ` (${day})`}`,
    style(`    ${remedy}`, 'quiet'),
  ]);
  return [[style('Not settled', 'open'), ...lines]];
}

function dated(day: string): string {
  return `${weekdays[dayOfWeek(day)]} ${day}`;
}
