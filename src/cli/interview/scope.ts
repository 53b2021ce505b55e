import type { Segment, Target } from '../../case/index.ts';
import type { Question } from '../../deciding/index.ts';
import { wholeEnglish } from '../../telling/index.ts';
import type { Choice } from './interviewer.ts';
import type { Bearing, Sitting } from './sitting.ts';
import { bearingsOf } from './sitting.ts';

const words = wholeEnglish.interview;
const longest = 60;

/**
 * What a judgement reaches, over a previewed list: the request, an item whose source is asked about, or the segments of each track
 * the question bears on, those that put the person in it where it is about a person.
 */
export async function scopeFor(sitting: Sitting, question: Question): Promise<readonly Target[]> {
  const { case: case_, decision, interviewer } = sitting;
  const item = case_.items.find(({ id }) => id === question.item);
  if (item === undefined) return [{ request: true }];
  const isSource = decision.items.some(({ origin }) => origin?.element === question.element);
  const bearings = isSource ? item.tracks.map((track): Bearing => ({ item, track, parts: [] })) : bearingsOf(sitting, question);
  const targets: Target[] = [];
  for (const bearing of bearings) {
    const segments = isSource ? bearing.track.segments : borne(bearing, question.person);
    const choices = segments.map((segment): Choice => ({ value: segment.id, label: labelOf(sitting, bearing, segment) }));
    const chosen =
      choices.length < 2 || isSource
        ? choices.map(({ value }) => value)
        : await interviewer.multiselect({ message: words.judgement.scope, choices, initial: choices.map(({ value }) => value) });
    if (chosen.length > 0) targets.push({ item: item.id, track: bearing.track.id, segments: chosen });
    else if (segments.length === 0)
      targets.push(...bearing.parts.map(({ from, to }) => ({ item: item.id, track: bearing.track.id, from, to })));
  }
  return isSource ? targets.slice(0, 1) : targets;
}

/** The segments under some parts, those a person comes into where there is one. */
function borne({ track, parts }: Bearing, person: string | undefined): readonly Segment[] {
  const ids = new Set(parts.flatMap(({ segments }) => segments));
  const under = track.segments.filter(({ id }) => ids.has(id));
  const naming = person === undefined ? under : under.filter((segment) => comesInto(segment, person));
  return naming.length === 0 ? under : naming;
}

function comesInto({ speaker, source, seen, named, discussed }: Segment, person: string): boolean {
  const lists = [seen, named, discussed].flatMap((list) => (list === undefined ? [] : 'people' in list ? list.people : list));
  const known = [speaker, source].flatMap((one) =>
    one === undefined || typeof one === 'string' ? (one ?? []) : one.is === 'known' ? one.value : (one.among ?? []),
  );
  return lists.includes(person) || known.includes(person);
}

/** A segment as it is shown in a list: where it stands, and how it begins. */
export function labelOf(
  { told }: Sitting,
  { item, track }: Pick<Bearing, 'item' | 'track'>,
  { id, from, to, cells, text }: Segment,
): string {
  const place = from === undefined || to === undefined ? (cells ?? id) : told.stretch(item.id, track.id, from, to);
  const said = (text ?? '').replace(/\s+/g, ' ').trim();
  const begins = said.length > longest ? `${said.slice(0, longest)}…` : said;
  return begins === '' ? place : `${place} ${wholeEnglish.cites.said(begins)}`;
}
