import file from '../../src/calendar/bank-holidays.json' with { type: 'json' };

/*
 * A clock that shares no code with `src` and uses no date library. It writes out every day of the time it knows, one after
 * another, and counts by walking along them. It is slow and plain on purpose.
 */

interface WrittenDay {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
}

/** Days to add to a period: the first and the last of a pause, both as text. */
export type Span = readonly [from: string, to: string];

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** Every day from 1 January 2018, which was a Monday, until well after the holidays end. */
const days: readonly WrittenDay[] = (() => {
  const all: WrittenDay[] = [];
  let [year, month, day, weekday] = [2018, 1, 1, 0];
  while (year < 2031) {
    all.push({ text: `${year}-${two(month)}-${two(day)}`, year, month, day, weekday });
    const thirty = month === 4 || month === 6 || month === 9 || month === 11;
    const leap = year === 2020 || year === 2024 || year === 2028;
    const last = month === 2 ? (leap ? 29 : 28) : thirty ? 30 : 31;
    weekday = weekday === 6 ? 0 : weekday + 1;
    if (day < last) day++;
    else [day, month, year] = [1, month === 12 ? 1 : month + 1, month === 12 ? year + 1 : year];
  }
  return all;
})();

const places = new Map(days.map(({ text }, index) => [text, index]));
const lastKnown = '2028-12-31';

const spelt = { 'england and wales': 'england-and-wales', scotland: 'scotland', 'northern ireland': 'northern-ireland' } as const;
export type OracleNation = keyof typeof spelt;

const kept = (nation: OracleNation) => {
  const list = new Set(file[spelt[nation]].events.map(({ date }) => date));
  return nation === 'scotland' ? list.add('2026-06-15') : list;
};
const holidays = {
  'england and wales': kept('england and wales'),
  scotland: kept('scotland'),
  'northern ireland': kept('northern ireland'),
};

const placeOf = (day: string): number => {
  const place = places.get(day);
  if (place === undefined) throw new Error(`the oracle does not know ${day}`);
  return place;
};
const at = (place: number): WrittenDay => {
  const day = days[place];
  if (day === undefined) throw new Error('the oracle walked off the end of its days');
  return day;
};

/** Every day of receipt the oracle is asked about. */
export const everyReceipt: readonly string[] = days.map(({ text }) => text).filter((text) => text >= '2018-05-25' && text <= lastKnown);

/** Walks to the same date so many months on, stopping at the end of a month that is too short. */
export function sameDate(day: string, months: number): string {
  const wanted = at(placeOf(day)).day;
  let place = placeOf(day);
  for (let passed = 0; passed < months; passed++) {
    const { month } = at(place);
    while (at(place).month === month) place++;
  }
  const { month } = at(place);
  while (at(place).day !== wanted && at(place + 1).month === month) place++;
  return at(place).text;
}

/** Walks on to a working day; undefined where that walks beyond the holidays known. */
export function working(day: string, nation: OracleNation): string | undefined {
  let place = placeOf(day);
  while (at(place).weekday > 4 || holidays[nation].has(at(place).text)) place++;
  // The day itself must be one whose holidays are known.
  return at(place).text > lastKnown ? undefined : at(place).text;
}

/** Walks so many days on. */
export function later(day: string, count: number): string {
  let place = placeOf(day);
  for (let walked = 0; walked < count; walked++) place++;
  return at(place).text;
}

/** Writes down every day of every pause once, and puts them back together into runs of days asked and answered. */
function runsOf(pauses: readonly Span[], start: string): readonly (readonly string[])[] {
  const spans = pauses.filter(([, to]) => to >= start).map(([from, to]): Span => [from < start ? start : from, to]);
  const runs: Set<string>[] = [];
  for (const [from, to] of [...spans].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const touched = runs.find((run) => run.has(from));
    const run = touched ?? new Set<string>();
    for (let place = placeOf(from); at(place).text <= to; place++) run.add(at(place).text);
    if (touched === undefined) runs.push(run);
  }
  return runs.map((run) => [...run]);
}

/** The end of a period, unrolled and rolled, by the statute's count of the pauses and by the ICO's. */
export function ends(start: string, raw: string, pauses: readonly Span[], nation: OracleNation) {
  const runs = runsOf(pauses, start);
  let statute = { unrolled: raw, last: working(raw, nation), excluded: 0 };
  for (const run of runs) {
    if ((run[0] ?? '') > (statute.last ?? statute.unrolled)) break;
    const unrolled = later(statute.unrolled, run.length);
    statute = { unrolled, last: working(unrolled, nation), excluded: statute.excluded + run.length };
  }
  const rolled = working(raw, nation) ?? raw;
  let ico = { unrolled: rolled, last: working(rolled, nation) };
  for (const run of runs) {
    if ((run[0] ?? '') > (ico.last ?? ico.unrolled)) break;
    const unrolled = later(ico.unrolled, run.length - 1);
    ico = { unrolled, last: working(unrolled, nation) };
  }
  return { statute, ico };
}

/** The earlier of two days of which either may lie beyond what is known. */
function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** The day by which to act: one month, or with a notice in time three, or one and two, whichever is the earliest. */
export function actOn(
  start: string,
  nation: OracleNation,
  { pauses = [], noticeOn }: { readonly pauses?: readonly Span[]; readonly noticeOn?: string } = {},
): string | undefined {
  const one = ends(start, sameDate(start, 1), pauses, nation);
  const three = ends(start, sameDate(start, 3), pauses, nation);
  const oneAndTwo = ends(start, sameDate(sameDate(start, 1), 2), pauses, nation);
  const by = (whose: 'statute' | 'ico') => {
    const inTime = noticeOn !== undefined && one[whose].last !== undefined && noticeOn <= one[whose].last;
    return inTime ? earlier(three[whose].last, oneAndTwo[whose].last) : one[whose].last;
  };
  return pauses.length === 0 ? by('statute') : earlier(by('statute'), by('ico'));
}

/** The twentieth working day, where a holiday anywhere in the kingdom is a holiday. */
export function twentieth(receivedOn: string): string | undefined {
  let place = placeOf(receivedOn);
  for (let counted = 0; counted < 20; ) {
    place++;
    const { text, weekday } = at(place);
    if (text > lastKnown) return undefined;
    const holiday = holidays.scotland.has(text) || holidays['northern ireland'].has(text) || holidays['england and wales'].has(text);
    if (weekday < 5 && !holiday) counted++;
  }
  return at(place).text;
}
