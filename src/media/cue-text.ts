import { withoutEscapes } from './escapes.ts';
import { annotation, piecesOf, tagName } from './markup.ts';
import type { Place, Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';
import type { Span } from './times.ts';
import { readTime } from './times.ts';

/** From `at` on this voice speaks: the label of a `<v>`, or no voice in particular. */
export interface VoiceChange {
  /** UTF-16 code units into the plain text. */
  readonly at: number;
  readonly label?: string;
}

/** A time written inside the words of a cue. */
export interface TimeMark {
  /** UTF-16 code units into the plain text. */
  readonly at: number;
  /** Integer milliseconds from the start of the recording. */
  readonly ms: number;
}

/** The words of a cue free of tags, with what the tags said of them. */
export interface PlainText {
  readonly text: string;
  readonly voices: readonly VoiceChange[];
  readonly marks: readonly TimeMark[];
}

/** The words of a cue as written, and where. */
export interface WrittenText {
  readonly payload: string;
  readonly span: Span;
  /** The line the words begin on, from 1. */
  readonly line: number;
  /** Whether escapes such as `&amp;` stand for characters. SubRip has none. */
  readonly escapes: 'resolved' | 'none';
}

const shapes = new Set(['c', 'i', 'b', 'u', 's', 'ruby', 'rt', 'lang', 'font']);

/**
 * Takes tags out of the words of a cue.
 * What is not a tag of the format is speech that someone forgot to escape, and is kept: `3 < 4 and 5 > 4`, `<laughs>`.
 */
export function plainText({ payload, span, line, escapes }: WrittenText, remarks: Remarks): PlainText {
  const voices: VoiceChange[] = [];
  const marks: TimeMark[] = [];
  const open = new Map<string, number[]>();
  const said = new Set<string>();
  let text = '';
  let hasWords = false;

  /** One remark of each kind for a cue: its place is found by counting lines, which must not be done for every character. */
  const note = (kind: string, at: number, message: string) => {
    if (said.has(kind)) return;
    said.add(kind);
    remarks.note(placeIn(payload, at, line), message);
  };
  const keep = (written: string, at: number) => {
    hasWords ||= written.trim() !== '';
    text += escapes === 'none' ? written : withoutEscapes(written, (whole) => note('escape', at, `${quoted(whole)} is kept as written`));
  };

  const changeVoice = (written: string, at: number) => {
    const label = withoutEscapes(written, (whole) => note('escape', at, `${quoted(whole)} is kept as written`));
    const before = voices.at(-1)?.label;
    if (label === '') note('nameless', at, '`<v>` names no one: these words are read as having no speaker label');
    if (before !== undefined) note('open voice', at, `the voice ${quoted(before)} is not closed: its words are read as ending here`);
    voices.push({ at: text.length, ...(label === '' ? {} : { label }) });
  };
  const endVoice = (at: number) => {
    if (voices.at(-1)?.label === undefined) note('closed', at, '`</v>` closes nothing');
    voices.push({ at: text.length });
  };
  const beginShape = (name: string, at: number) => {
    const before = open.get(name);
    if (before === undefined) open.set(name, [at]);
    else before.push(at);
  };
  const endShape = (name: string, at: number) => {
    if (open.get(name)?.pop() === undefined) note('closed', at, `\`</${name}>\` closes nothing`);
  };
  const markTime = (inside: string, at: number) => {
    const time = readTime(inside);
    if ('message' in time) {
      note('kept', at, `${quoted(`<${inside}>`)} is not a tag and is kept as words`);
      keep(`<${inside}>`, at);
      return;
    }
    // A word between two times that are the same would have no length, and so nothing of it would be cut.
    const last = marks.at(-1)?.ms ?? (hasWords ? span.from : span.from - 1);
    if (time.ms > last && time.ms < span.to) marks.push({ at: text.length, ms: time.ms });
    else note('mark', at, `${quoted(`<${inside}>`)} is passed over: the times inside a cue rise, and stay within it`);
  };

  for (const piece of piecesOf(payload)) {
    if (piece.is === 'words') {
      keep(piece.written, piece.at);
    } else if (piece.is === 'stray') {
      note('kept', piece.at, '`<` does not begin a tag and is kept as words: write it `&lt;`');
      hasWords = true;
      text += '<';
    } else {
      const name = tagName(piece.inside);
      if (name === 'v') changeVoice(annotation(piece.inside), piece.at);
      else if (name === '/v') endVoice(piece.at);
      else if (shapes.has(name)) beginShape(name, piece.at);
      else if (name.startsWith('/') && shapes.has(name.slice(1))) endShape(name.slice(1), piece.at);
      else markTime(piece.inside, piece.at);
    }
  }
  for (const [name, [at]] of open) if (at !== undefined) note('open', at, `\`<${name}>\` is not closed`);
  return { text, voices, marks };
}

function placeIn(payload: string, offset: number, line: number): Place {
  const before = payload.slice(0, offset).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
