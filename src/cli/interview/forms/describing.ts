import type { Known, Segment } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import { labelOf } from '../scope.ts';
import type { Bearing, Sitting } from '../sitting.ts';
import { bearingsOf, byHand, everyone, freeId, signature, valueOrUnknown } from '../sitting.ts';
import { alsoHeard, amongOf, madeFor, nobodyLeftOut, talkedAbout, voicesForm } from './transcribing.ts';

const words = wholeEnglish.interview;

/** Takes who speaks in segments where nobody knows yet: one answer for as many of them as it covers. */
export async function speakerForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  const [bearing] = bearingsOf(sitting, question);
  if (bearing === undefined) return byHand(sitting, words.elsewhere);
  const { item, track } = bearing;
  const open = under(bearing).filter(({ speaker }) => speaker === undefined || (typeof speaker !== 'string' && speaker.is === 'unknown'));
  const made = madeFor(sitting, bearing);
  if (made !== undefined) return voicesForm(sitting, bearing, made, open);
  const segments = await chosenOf(sitting, bearing, open);
  const among = amongOf(open);
  const people = everyone(sitting).filter(({ value }) => among.size === 0 || among.has(value));
  const found = await valueOrUnknown(sitting, words.speaker.who, people);
  const speaker: Known<string> = typeof found === 'object' && among.size > 0 ? { ...found, among: [...among] } : found;
  return [{ is: 'speaker', item: item.id, track: track.id, segments, speaker }];
}

/** Takes that a track's lists leave nobody out, over a name; or who is missing from them, and where. */
export async function peopleForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  const { interviewer, told } = sitting;
  const [bearing] = bearingsOf(sitting, question);
  if (bearing === undefined) return byHand(sitting, words.elsewhere);
  const { item, track } = bearing;
  const segments = under(bearing);
  const list = ({ picture: 'seen', sound: 'discussed', text: 'discussed', metadata: 'discussed' } as const)[track.kind];
  const peopleIn = (segment: Segment) => {
    const listed = segment[list];
    return listed === undefined ? [] : 'people' in listed ? listed.people : listed;
  };
  await interviewer.note(
    segments
      .map((segment) =>
        words.people.listed({
          place: labelOf(sitting, bearing, segment),
          people: peopleIn(segment).map(told.person).join(', ') || words.people.nobody,
        }),
      )
      .join('\n'),
  );
  const which = await interviewer.select({
    message: words.people.whole,
    choices: [
      { value: 'no', label: words.people.leavesNobody },
      { value: 'yes', label: words.people.leavesSome },
    ],
  });
  const made = madeFor(sitting, bearing);
  if (which === 'no') {
    if (made !== undefined) return nobodyLeftOut(sitting, made, segments);
    const describedBy = await signature(sitting, track.describedBy);
    const ids = segments.map(({ id }) => id);
    return [{ is: 'complete', item: item.id, track: track.id, segments: ids, describedBy }];
  }
  const missing = await interviewer.multiselect({ message: words.people.who, choices: everyone(sitting), required: true });
  const where = await chosenOf(sitting, bearing, segments, words.people.where);
  if (made !== undefined)
    return talkedAbout(
      sitting,
      made,
      segments.filter(({ id }) => where.includes(id)),
      missing,
    );
  return segments
    .filter(({ id }) => where.includes(id))
    .map((segment) => {
      const listed = segment[list];
      const people = [...new Set([...peopleIn(segment), ...missing])];
      const complete = listed !== undefined && 'complete' in listed ? listed.complete : 'unknown';
      return { is: 'fact', at: ['items', item.id, 'tracks', track.id, 'segments', segment.id, list], value: { people, complete } } as const;
    });
}

/** Takes who is in stretches that nobody has described, and writes a segment for each. */
export async function descriptionForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  const { interviewer, told } = sitting;
  const [bearing] = bearingsOf(sitting, question);
  if (bearing === undefined) return byHand(sitting, words.elsewhere);
  const { item, track } = bearing;
  const made = madeFor(sitting, bearing);
  const spans = question.spans ?? [];
  if (made !== undefined) return alsoHeard(sitting, bearing, made, spans);
  if (track.extent.is === 'cells') return byHand(sitting, words.cells);
  const described: Segment[] = [];
  for (const [from, to] of spans) {
    await interviewer.note(words.description.place(told.stretch(item.id, track.id, from, to)));
    const speaks = track.kind === 'sound' || track.kind === 'text';
    const nobody = { value: '\u0000nobody', label: words.speaker.nobody };
    const found = speaks ? await valueOrUnknown(sitting, words.speaker.who, [nobody, ...everyone(sitting)]) : nobody.value;
    const people = await interviewer.multiselect({ message: words.description.who[track.kind], choices: everyone(sitting) });
    const whole = await interviewer.confirm({ message: words.description.everyone, initial: true });
    const list = { people, complete: whole ? 'yes' : 'no' } as const;
    described.push({
      id: freeId('described-', [...track.segments, ...described]),
      ...(track.extent.is === 'whole' ? {} : { from, to }),
      ...(found === nobody.value ? {} : { speaker: found }),
      ...(track.kind === 'picture' ? { seen: list } : { discussed: list }),
    });
  }
  const describedBy = await signature(sitting, track.describedBy);
  const at = ['items', item.id, 'tracks', track.id, 'describedBy'];
  return [
    // What was judged before this day was not judged of these.
    { is: 'description', item: item.id, track: track.id, segments: described.map((one) => ({ ...one, describedOn: describedBy.on })) },
    { is: 'fact', at, value: describedBy },
  ];
}

function under({ track, parts }: Bearing): readonly Segment[] {
  const ids = new Set(parts.flatMap(({ segments }) => segments));
  return track.segments.filter(({ id }) => ids.has(id));
}

/** As many of some segments as an answer covers: all of them, unless the person says otherwise. */
async function chosenOf(
  sitting: Sitting,
  bearing: Bearing,
  segments: readonly Segment[],
  message: string = words.speaker.segments,
): Promise<readonly string[]> {
  const choices = segments.map((segment) => ({ value: segment.id, label: labelOf(sitting, bearing, segment) }));
  const all = choices.map(({ value }) => value);
  return choices.length < 2 ? all : sitting.interviewer.multiselect({ message, choices, initial: all, required: true });
}
