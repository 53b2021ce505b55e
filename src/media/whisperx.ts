import type { CueDraft, Utterance } from './cue-ids.ts';
import { placeFinder, readJson } from './json-text.ts';
import type { Place, Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';
import type { Span } from './times.ts';
import { latest, soundSpan } from './times.ts';
import type { SpokenSegment } from './whisperx-file.ts';
import { whisperxFile } from './whisperx-file.ts';
import type { SpokenWord } from './whisperx-words.ts';
import { dealtOut, outward, placedIn, speakersOf, timedWords, turns } from './whisperx-words.ts';

/** The cues of a WhisperX JSON file, a segment each. Scores are left behind: how sure a tool was settles nothing here. */
export function readWhisperx(text: string, remarks: Remarks): readonly CueDraft[] {
  const starts: number[] = [];
  const json = readJson(text, remarks, (path, offset) => {
    if (path.length === 2 && path[0] === 'segments') starts.push(offset);
  });
  const file = json && whisperxFile(json.value, text, remarks);
  if (file === undefined) return [];

  const { segments, allWords } = file;
  const place = placeFinder(text);
  const dealt = segments.every(({ words }) => words.length === 0)
    ? dealtOut(
        segments.map((segment) => segment.text),
        allWords,
      )
    : [];
  if (allWords.length > 0 && dealt.includes(undefined)) {
    remarks.note(
      { line: 1 },
      '`word_segments` does not match the texts of `segments` all the way: cues past that point have no times for words',
    );
  }
  return segments.flatMap((segment, index) => cueOf(segment, dealt[index] ?? segment.words, place(starts[index] ?? 0), remarks) ?? []);
}

function cueOf(segment: SpokenSegment, words: readonly SpokenWord[], place: Place, remarks: Remarks): CueDraft | undefined {
  const unfit = [segment.start, segment.end].find((seconds) => seconds < 0 || seconds * 1000 > latest);
  if (unfit !== undefined) {
    const message = unfit < 0 ? `\`${unfit}\` seconds is before the recording starts` : `\`${unfit}\` seconds is later than any recording`;
    remarks.problem(place, message, 'count times in seconds from the start of the recording');
    return undefined;
  }
  if ([segment.text, segment.speaker, ...words.flatMap(({ word, speaker }) => [word, speaker])].some((said) => said?.includes('\0'))) {
    remarks.problem(place, 'a character in this segment is NUL, which no one says', 'export the transcript again as UTF-8 text');
    return undefined;
  }
  const span = soundSpan({ from: outward.start(segment.start), to: outward.end(segment.end) }, place, remarks);
  if (span === undefined) return undefined;
  if (segment.text.trim() === '') remarks.note(place, 'this cue has no words: its time is kept');

  const spoken = words.filter(({ word }) => word.trim() !== '');
  const utterances = utterancesOf(segment, spoken, place, remarks);
  return { span: widened(span, utterances, place, remarks), line: place.line, utterances };
}

/** Who says what in a segment, by the speakers of its words where they differ. A segment whose words and speaker disagree has no label. */
function utterancesOf(segment: SpokenSegment, spoken: readonly SpokenWord[], place: Place, remarks: Remarks): readonly Utterance[] {
  const text = segment.text.trim();
  const { words, mistimed } = timedWords(spoken);
  if (mistimed) remarks.note(place, 'a word ends before it starts, or starts before one above it: it is read as having no time of its own');
  const whole = { text, ...(words.length === 0 ? {} : { words }) };

  const speakers = speakersOf(spoken);
  const [first, ...others] = new Set(speakers);
  const label = segment.speaker ?? first;
  if (others.length === 0 && (first === undefined || first === label)) return [{ ...(label === undefined ? {} : { label }), ...whole }];

  const places = placedIn(text, spoken);
  if (others.length === 0 || places === undefined) {
    const whose = quoted(segment.speaker ?? 'one speaker');
    remarks.note(place, `the words of this segment do not all belong to ${whose}, and cannot be told apart: it has no label`);
    return [whole];
  }
  return turns(
    text,
    places.map((at, index) => ({ ...at, word: words[index] ?? { text: '' }, speaker: speakers[index] })),
  );
}

/** The span of a segment, made wide enough for every word that has a time in it. */
function widened(span: Span, utterances: readonly Utterance[], place: Place, remarks: Remarks): Span {
  let { from, to } = span;
  for (const word of utterances.flatMap(({ words = [] }) => words)) {
    from = Math.min(from, word.from ?? from, word.to ?? from);
    to = Math.max(to, word.to ?? to, word.from ?? to);
  }
  if (from < span.from || to > span.to) remarks.note(place, 'words run past the segment they stand in: the cue is widened to hold them');
  return { from, to };
}
