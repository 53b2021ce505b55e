import type { PeopleList, Segment, Track } from '../items.ts';
import type { Known } from '../known.ts';
import type { Path } from '../problem.ts';
import type { Ids } from './ids.ts';
import { refer, referEach } from './ids.ts';
import type { Report } from './report.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';
import { checkSpan, checkWords, mostRuns, runsOf, tooManyRuns } from './spans.ts';

/** Checks every segment of a track: where it lies, and whom it names. */
export function checkSegments(track: Sound<Track>, people: Ids, at: Path, report: Report): void {
  let runs = 0;
  for (const [segment, index] of each(track.segments)) {
    const here = [...at, 'segments', index];
    checkSpan(segment, track.extent, here, report);
    checkWords(segment, track.extent, here, report);
    checkMentions(segment, people, here, report);
    const before = runs;
    runs += runsOf(segment, track.extent);
    if (runs > mostRuns && before <= mostRuns) report([...here, 'cells'], tooManyRuns);
  }
}

function checkMentions(segment: Sound<Segment>, people: Ids, at: Path, report: Report): void {
  for (const key of ['speaker', 'source'] as const) {
    const person = segment[key];
    if (person !== undefined) referKnown(person, people, [...at, key], report);
  }
  for (const key of ['seen', 'named', 'discussed'] as const) {
    const list = segment[key];
    if (list !== undefined) referList(list, people, [...at, key], report);
  }
}

function referKnown(person: Sound<Known<string>>, people: Ids, at: Path, report: Report): void {
  if (typeof person === 'string') refer(person, people, at, report);
  else if (person.is === 'known') refer(person.value, people, [...at, 'value'], report);
  else if (person.is === 'unknown') referEach(person.among, people, [...at, 'among'], report);
}

function referList(list: Sound<readonly string[] | PeopleList>, people: Ids, at: Path, report: Report): void {
  if ('people' in list) referEach(list.people, people, [...at, 'people'], report);
  else referEach(list as readonly (string | undefined)[], people, at, report);
}
