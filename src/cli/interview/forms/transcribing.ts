import type { Segment, SignedBy } from '../../../case/index.ts';
import { parseSpeakers } from '../../../media/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { HeardThere, Over, Whose } from '../../answering/speakers-answer.ts';
import type { MadeFrom, ReadBeside } from '../../reading/transcripts.ts';
import type { Choice } from '../interviewer.ts';
import { labelOf } from '../scope.ts';
import type { Bearing, Sitting } from '../sitting.ts';
import { byHand, everyone, signature, valueOrUnknown } from '../sitting.ts';

const words = wholeEnglish.interview;
const nobody: Choice = { value: 'nobody', label: words.speaker.nobody };

/** Takes whose voices the labels of some segments are: one answer for each label, wherever in the recording it speaks. */
export async function voicesForm(sitting: Sitting, bearing: Bearing, made: MadeFrom, open: readonly Segment[]): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const byLabel = new Map<string, Segment[]>();
  const answers: { labels: readonly string[]; heard: readonly number[]; who: Whose }[] = [];
  for (const segment of open) {
    const label = made.labels.get(segment.id);
    const { heard } = overOf(made, [segment]);
    if (label !== undefined) byLabel.set(label, [...(byLabel.get(label) ?? []), segment]);
    else if (heard.length === 0) return byHand(sitting, words.fromTranscript(made));
    else
      answers.push({
        labels: [],
        heard,
        who: await whoseOf(sitting, words.description.heard(labelOf(sitting, bearing, segment)), [segment]),
      });
  }
  for (const [label, segments] of byLabel) {
    const cues = [...made.labels.values()].filter((one) => one === label).length;
    answers.push({ labels: [label], heard: [], who: await whoseOf(sitting, words.voices.whose({ label, cues }), segments) });
  }
  const confirmed = await confirming(sitting, speakers);
  return answers.map((one) => ({ is: 'voices', speakers: speakers.file, ...one, confirmed }));
}

async function whoseOf(sitting: Sitting, message: string, segments: readonly Segment[]): Promise<Whose> {
  const among = amongOf(segments);
  const people = everyone(sitting).filter(({ value }) => among.size === 0 || among.has(value));
  const found = await valueOrUnknown(sitting, message, [...people, nobody]);
  if (typeof found === 'string') return found;
  return among.size > 1 ? { among: [...among] } : 'unknown';
}

/** Takes who is heard, and who is talked about, on stretches that no cue of a transcript describes. */
export async function alsoHeard(
  sitting: Sitting,
  { item, track }: Bearing,
  made: MadeFrom,
  spans: readonly (readonly [number, number])[],
): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const described: Omit<HeardThere, 'describedOn'>[] = [];
  for (const [from, to] of spans) {
    await sitting.interviewer.note(words.description.place(sitting.told.stretch(item.id, track.id, from, to)));
    const found = await valueOrUnknown(sitting, words.speaker.who, [...everyone(sitting), nobody]);
    const discussed = await sitting.interviewer.multiselect({ message: words.description.who.sound, choices: everyone(sitting) });
    const whole = await sitting.interviewer.confirm({ message: words.description.everyone, initial: true });
    described.push({ from, to, speaker: typeof found === 'string' ? found : 'unknown', discussed, complete: whole ? 'yes' : 'no' });
  }
  const confirmed = await confirming(sitting, speakers);
  const stretches = described.map((one) => ({ ...one, describedOn: confirmed.on }));
  return [{ is: 'also heard', speakers: speakers.file, stretches, confirmed }];
}

/** Takes that the lists of a transcript leave nobody out. */
export async function nobodyLeftOut(sitting: Sitting, made: MadeFrom, segments: readonly Segment[]): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const confirmed = await confirming(sitting, speakers);
  return [{ is: 'nobody left out', speakers: speakers.file, ...overOf(made, segments), covers: made.covers, confirmed }];
}

/** Takes that people are talked about in some segments of a transcript besides those who were listed. */
export async function talkedAbout(
  sitting: Sitting,
  made: MadeFrom,
  segments: readonly Segment[],
  people: readonly string[],
): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const confirmed = await confirming(sitting, speakers);
  return [{ is: 'talked about', speakers: speakers.file, ...overOf(made, segments), people, covers: made.covers, confirmed }];
}

/** The bearing's track as a transcript gives it, where one does. */
export function madeFor({ opened, case: case_ }: Sitting, { item, track }: Pick<Bearing, 'item' | 'track'>): MadeFrom | undefined {
  const place = case_.items.findIndex(({ id }) => id === item.id);
  const index = case_.items[place]?.tracks.findIndex(({ id }) => id === track.id) ?? -1;
  return opened.made.find(({ at }) => at[1] === place && at[3] === index);
}

/** Whoever answers puts their name to what the whole file then says, so they are told so first. */
async function confirming(sitting: Sitting, { file, text }: ReadBeside): Promise<SignedBy> {
  const read = parseSpeakers(text);
  const before = read.ok ? read.speakers.confirmed : undefined;
  await sitting.interviewer.note(words.voices.confirms({ file, ...(before === undefined ? {} : { by: before.by }) }));
  return signature(sitting, before);
}

/** Those whose voice a segment is said to be one of, over all of some segments; none where nobody is named. */
export function amongOf(segments: readonly Segment[]): ReadonlySet<string> {
  return new Set(segments.flatMap(({ speaker }) => (typeof speaker === 'object' && speaker.is === 'unknown' ? (speaker.among ?? []) : [])));
}

/** Segments as a speaker file knows them: cues by their ids, what is heard besides by its place. */
function overOf({ alsoHeard: heard }: MadeFrom, segments: readonly Segment[]): Over {
  const places = [...heard.keys()];
  return {
    cues: segments.flatMap(({ id }) => (heard.has(id) ? [] : [id])),
    heard: segments.flatMap(({ id }) => (heard.has(id) ? [places.indexOf(id)] : [])),
  };
}
