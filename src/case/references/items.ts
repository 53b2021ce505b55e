import type { Case } from '../case.ts';
import type { Item, Track } from '../items.ts';
import type { Path } from '../problem.ts';
import { quoted } from '../wording.ts';
import { notAfter, notBefore } from './days.ts';
import type { Ids } from './ids.ts';
import { idsOf, referEach } from './ids.ts';
import type { Report } from './report.ts';
import { checkSegments } from './segments.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';

/** Checks every item: its days, whom it touches, and its tracks. */
export function checkItems(file: Sound<Case>, people: Ids, report: Report): void {
  for (const [item, index] of each(file.items)) {
    const at = ['items', index];
    notAfter(item.madeOn, [...at, 'madeOn'], file.decidedOn, 'the day of decision', report);
    notAfter(item.certificate?.issuedOn, [...at, 'certificate', 'issuedOn'], file.decidedOn, 'the day of decision', report);
    referEach(item.touches, people, [...at, 'touches'], report);
    idsOf(item.tracks, [...at, 'tracks'], 'track', report);
    for (const [track, position] of each(item.tracks)) {
      checkTrack(track, item, file, [...at, 'tracks', position], report);
      idsOf(track.segments, [...at, 'tracks', position, 'segments'], 'segment', report);
      checkSegments(track, people, [...at, 'tracks', position], report);
    }
  }
}

function checkTrack(track: Sound<Track>, item: Sound<Item>, file: Sound<Case>, at: Path, report: Report): void {
  const signed = [...at, 'describedBy', 'on'];
  notAfter(track.describedBy?.on, signed, file.decidedOn, 'the day of decision', report);
  notBefore(track.describedBy?.on, signed, item.madeOn, 'the day the item was made', report);
  for (const [segment, index] of each(track.segments)) {
    const described = [...at, 'segments', index, 'describedOn'];
    notAfter(segment.describedOn, described, file.decidedOn, 'the day of decision', report);
    notBefore(segment.describedOn, described, item.madeOn, 'the day the item was made', report);
  }
  if (track.complete === 'yes' && track.describedBy === undefined) {
    report([...at, 'describedBy'], {
      code: 'missing',
      message: '`describedBy` is missing: expected the name of the person who says the description is complete',
      remedy: 'add `describedBy`, or write `"complete": "unknown"`',
    });
  }
}

/** Checks that no search of one system over one window is listed twice. */
export function checkSearches(file: Sound<Case>, report: Report): void {
  const seen = new Map<string, number>();
  for (const [{ system, from, to }, index] of each(file.searches)) {
    notAfter(from, ['searches', index, 'from'], to, 'the end of the search', report);
    if (system === undefined) continue;
    const window = JSON.stringify([system, from, to]);
    const earlier = seen.get(window);
    if (earlier === undefined) seen.set(window, index);
    else {
      report(['searches', index], {
        code: 'duplicate',
        message: `expected a search of its own, found ${quoted(system)} over the same days as \`searches[${earlier}]\``,
        remedy: 'keep one of the two, or tell the systems or the days apart',
      });
    }
  }
}
