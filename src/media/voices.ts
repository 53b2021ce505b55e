import type { PlainText, VoiceChange } from './cue-text.ts';
import type { Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';

/** A stretch of the plain text of a cue that one voice speaks. */
export interface Voice {
  readonly label?: string;
  /** UTF-16 code units into the plain text; the stretch is half-open. */
  readonly from: number;
  readonly to: number;
}

/** The voices of a cue in the order they speak: by its `<v>` tags, else by names written before the words. At least one, if only to hold an empty cue. */
export function voicesOf(plain: PlainText, labels: ReadonlySet<string>, line: number, remarks: Remarks): readonly Voice[] {
  const tagged = plain.voices.length > 0;
  const stretches = tagged ? byTag(plain) : byPrefix(plain.text, labels, line, remarks);
  const speaking = stretches.filter(({ from, to }) => plain.text.slice(from, to).trim() !== '');
  if (speaking.length > 0) return tagged ? joined(speaking) : speaking;
  const label = stretches.find((voice) => voice.label !== undefined)?.label;
  return [{ ...(label === undefined ? {} : { label }), from: 0, to: 0 }];
}

function byTag({ text, voices }: PlainText): readonly Voice[] {
  return [{ at: 0 }, ...voices].map((change: VoiceChange, index) => ({
    ...(change.label === undefined ? {} : { label: change.label }),
    from: change.at,
    to: voices[index]?.at ?? text.length,
  }));
}

/** Two runs of one voice with nothing but space between them are one run. */
function joined(voices: readonly Voice[]): readonly Voice[] {
  const runs: Voice[] = [];
  for (const voice of voices) {
    const last = runs.at(-1);
    if (last !== undefined && last.label === voice.label) runs[runs.length - 1] = { ...last, to: voice.to };
    else runs.push(voice);
  }
  return runs;
}

function byPrefix(text: string, labels: ReadonlySet<string>, line: number, remarks: Remarks): readonly Voice[] {
  const stretches: Voice[] = [];
  let at = 0;
  text.split('\n').forEach((written, index) => {
    const prefix = prefixOf(written, labels);
    if (prefix !== undefined) {
      if (prefix.guessed) {
        remarks.noteOnce({ line: line + index, column: 1 }, `${quoted(`${prefix.label}:`)} before the words is read as a speaker's label`);
      }
      stretches.push({ label: prefix.label, from: at + prefix.length, to: at + written.length });
    } else {
      const maybe = maybeName.exec(written.slice(0, longest))?.[1];
      if (maybe !== undefined) {
        remarks.noteOnce(
          { line: line + index, column: 1 },
          `${quoted(`${maybe}:`)} is kept as words: if it is a speaker, list ${quoted(maybe)} among the labels`,
        );
      }
      const last = stretches.at(-1);
      if (last === undefined) stretches.push({ from: at, to: at + written.length });
      else stretches[stretches.length - 1] = { ...last, to: at + written.length };
    }
    at += written.length + 1;
  });
  return stretches;
}

/** Longer than any label: what stands further along a line is not looked at, so no line is slow. */
const longest = 64;
const bracketed = /^\s*\[{1,2}([^[\]]{1,60})\]{1,2}:(?=\s|$)/;
const numberedSpeaker = /^\s*\[{0,2}(speaker[ _-]?[0-9a-z]{1,4})\]{0,2}:(?=\s|$)/i;
const capitals = /^\s*((?=[^:]{0,39}\p{Lu})[\p{Lu}\p{N}][\p{Lu}\p{N} _.'’&/()-]{0,39}):(?=\s|$)/u;
const maybeName = /^\s*(\p{Lu}[\p{L}\p{N}.'’-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}.'’-]{0,30}){0,3}):(?=\s|$)/u;

interface Prefix {
  readonly label: string;
  /** UTF-16 code units up to the words. */
  readonly length: number;
  /** Nothing but its capitals says that it is a label. */
  readonly guessed: boolean;
}

/** The label before the words: `[SPEAKER_00]:`, `SPEAKER_00:`, `NAME:` in capitals, or any label the caller lists. */
function prefixOf(line: string, labels: ReadonlySet<string>): Prefix | undefined {
  const colon = line.indexOf(':');
  const listed = colon === -1 ? '' : line.slice(0, colon).trim();
  if (labels.has(listed)) return { label: listed, length: colon + 1, guessed: false };
  for (const pattern of [bracketed, numberedSpeaker, capitals]) {
    const found = pattern.exec(line.slice(0, longest));
    const label = found?.[1]?.trim() ?? '';
    if (found === null || label === '') continue;
    // In a transcript all in capitals they say nothing: `HE SAID: GET OUT`.
    if (pattern === capitals && inCapitals(line.slice(found[0].length, found[0].length + longest))) continue;
    return { label, length: found[0].length, guessed: pattern === capitals };
  }
  return undefined;
}

const inCapitals = (words: string) => /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
