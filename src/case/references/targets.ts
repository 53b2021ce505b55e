import type { Case } from '../case.ts';
import type { Item } from '../items.ts';
import type { Target } from '../judgements.ts';
import type { Path } from '../problem.ts';
import { pathText } from '../problem.ts';
import { runOf } from '../reading.ts';
import { inTrackOrder } from '../track-order.ts';
import { quoted } from '../wording.ts';
import type { Ids } from './ids.ts';
import { idsOf, refer, referEach, suggestion } from './ids.ts';
import type { Report } from './report.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';
import { checkInterval, soundLength } from './spans.ts';

/** Where each segment id stands: on which tracks, and how far along each. */
interface Segments {
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly whole: boolean;
  readonly where: string;
}

/** A check of one target after another that reads each track once, when it is first named. */
export function targetCheck(file: Sound<Case>, items: Ids, report: Report): (target: Sound<Target>, at: Path) => void {
  const tracksOf = new Map<number, Ids>();
  const segmentsOf = new Map<string, Segments>();

  const check = (target: Sound<Target>, at: Path): void => {
    if (!('item' in target)) {
      if ('except' in target) referEach(target.except, items, [...at, 'except'], report);
      return;
    }
    refer(target.item, items, [...at, 'item'], report);
    const index = items.positions.get(target.item ?? '');
    const item = file.items?.[index ?? -1];
    if (index === undefined || item?.tracks === undefined) return;
    const tracks = kept(tracksOf, index, () => idsOf(item.tracks, ['items', index, 'tracks'], 'track', quietly));
    refer(target.track, tracks, [...at, 'track'], report);
    const position = tracks.positions.get(target.track ?? '');
    if (target.track !== undefined && position === undefined) return;
    if ('segments' in target) {
      const segments = kept(segmentsOf, `${index}/${position ?? ''}`, () => readSegments(item, index, position));
      for (const [entry, place] of each(target.segments)) checkEntry(entry, segments, [...at, 'segments', place], report);
    } else if ('from' in target) {
      checkInterval(target.from, target.to, soundLength(item.tracks[position ?? -1]?.extent), at, report);
    }
  };
  return check;
}

function checkEntry(entry: string, segments: Segments, at: Path, report: Report): void {
  const run = runOf(entry);
  const strangers = (run ?? [entry]).filter((id) => !segments.places.has(id));
  for (const id of strangers) {
    if (!segments.whole) continue;
    const inRun = run === undefined ? '' : `, an end of the run ${quoted(entry)}`;
    report(at, () => ({
      code: 'dangling',
      message: `expected a segment that is in \`${segments.where}\`, found ${quoted(id)}${inRun}`,
      remedy: suggestion(id, segments.places) ?? 'name a segment that is there, or a run of them such as `3..9`',
    }));
  }
  if (run === undefined || strangers.length > 0) return;
  const [first, last] = run.map((id) => segments.places.get(id));
  const shared = [...(first ?? [])].filter(([track]) => last?.has(track));
  if (shared.length === 0) {
    report(at, {
      code: 'dangling',
      message: `expected a run of segments on one track, found ${quoted(entry)}, whose ends are on different tracks`,
      remedy: 'write one run for each track, with the track it is on',
    });
  } else if (shared.some(([track, from]) => from > (last?.get(track) ?? from))) {
    report(at, {
      code: 'span',
      message: `expected a run in the order of the track, found ${quoted(entry)}, whose end comes before its start`,
      remedy: `write ${quoted(`${run[1]}..${run[0]}`)}`,
    });
  }
}

/** Reads where the segments of one track stand, or of every track of the item where none is given. */
function readSegments(item: Sound<Item>, index: number, only: number | undefined): Segments {
  const places = new Map<string, Map<number, number>>();
  let whole = true;
  for (const [track, position] of each(item.tracks)) {
    if (only !== undefined && only !== position) continue;
    if (track.segments === undefined) whole = false;
    for (const [ordinal, segment] of [...(track.segments ?? [])].sort((a, b) => inTrackOrder(a ?? {}, b ?? {})).entries()) {
      if (segment?.id === undefined) whole = false;
      else if (!kept(places, segment.id, () => new Map()).has(position)) places.get(segment.id)?.set(position, ordinal);
    }
  }
  const at = ['items', index, 'tracks'];
  return {
    places,
    whole: whole && (item.tracks?.every((track) => track !== undefined) ?? false),
    where: pathText(only === undefined ? at : [...at, only, 'segments']),
  };
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  map.set(key, made);
  return made;
}

const quietly: Report = () => {};
