import type { Segment, SignedBy } from '../../../case/index.ts';
import { parseSpeakers } from '../../../media/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Whose } from '../../answering/speakers-answer.ts';
import type { MadeFrom, ReadBeside } from '../../reading/transcripts.ts';
import type { Choice } from '../interviewer.ts';
import type { Bearing, Sitting } from '../sitting.ts';
import { byHand, everyone, signature, valueOrUnknown } from '../sitting.ts';

const words = wholeEnglish.interview;
const nobody: Choice = { value: 'nobody', label: words.speaker.nobody };

/** Takes whose voices the labels of some segments are: one answer for each label, wherever in the recording it speaks. */
export async function voicesForm(sitting: Sitting, made: MadeFrom, open: readonly Segment[]): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const byLabel = new Map<string, Segment[]>();
  for (const segment of open) {
    const label = made.labels.get(segment.id);
    if (label === undefined) return byHand(sitting, words.fromTranscript(made));
    byLabel.set(label, [...(byLabel.get(label) ?? []), segment]);
  }
  const answers: { labels: readonly string[]; who: Whose }[] = [];
  for (const [label, segments] of byLabel) {
    const among = amongOf(segments);
    const people = everyone(sitting).filter(({ value }) => among.size === 0 || among.has(value));
    const cues = [...made.labels.values()].filter((one) => one === label).length;
    const found = await valueOrUnknown(sitting, words.voices.whose({ label, cues }), [...people, nobody]);
    const unknown = among.size > 1 ? { among: [...among] } : 'unknown';
    answers.push({ labels: [label], who: typeof found === 'string' ? found : unknown });
  }
  const confirmed = await confirming(sitting, speakers);
  return answers.map((one) => ({ is: 'voices', speakers: speakers.file, ...one, confirmed }));
}

/** Takes that the lists of a transcript leave nobody out. */
export async function nobodyLeftOut(sitting: Sitting, made: MadeFrom, segments: readonly Segment[]): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const confirmed = await confirming(sitting, speakers);
  return [{ is: 'nobody left out', speakers: speakers.file, cues: idsOf(segments), covers: made.covers, confirmed }];
}

/** Takes that people are talked about in some cues of a transcript besides those who were listed. */
export async function talkedAbout(
  sitting: Sitting,
  made: MadeFrom,
  cues: readonly string[],
  people: readonly string[],
): Promise<readonly Answer[]> {
  const speakers = made.speakers ?? (await byHand(sitting, words.fromTranscript(made)));
  const confirmed = await confirming(sitting, speakers);
  return [{ is: 'talked about', speakers: speakers.file, cues, people, covers: made.covers, confirmed }];
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

const idsOf = (segments: readonly Segment[]) => segments.map(({ id }) => id);
