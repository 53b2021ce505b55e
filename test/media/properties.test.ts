import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cue, TranscriptFormat } from '../../src/media/index.ts';
import { detectFormat, parseSpeakers, parseTranscript, segmentsOf, trackOf } from '../../src/media/index.ts';
import { readJson } from '../../src/media/json-text.ts';
import { remarks as newRemarks } from '../../src/media/remarks.ts';
import { printWebvtt } from './print-webvtt.ts';
import { cuesIn, oneCue } from './sample.ts';

const formats: readonly TranscriptFormat[] = ['webvtt', 'srt', 'whisperx'];

const word = fc.string({ unit: fc.constantFrom(...'abcXYZ09é😀&<>;.,-\'"/[]'), minLength: 1, maxLength: 8 });
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const words = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const label = fc.oneof(line, fc.constantFrom('SPEAKER_00', '__proto__', 'constructor', 'Ann Example'));
const span = fc.tuple(fc.nat(36_000_000), fc.integer({ min: 1, max: 60_000 })).map(([from, length]) => ({ from, to: from + length }));

interface Said {
  readonly label?: string;
  readonly text: string;
}

/** Several voices in one cue, no two of them the same; one voice, or none, with or without times for its words. */
const utterances: fc.Arbitrary<readonly Said[]> = fc.oneof(
  fc.record({ text: words }).map((one) => [one]),
  fc.record({ label, text: words }).map((one) => [one]),
  fc.uniqueArray(fc.record({ label, text: words }), { minLength: 2, maxLength: 4, selector: (voice) => voice.label }),
);

const transcript = fc.array(fc.record({ span, utterances, timed: fc.boolean() }), { maxLength: 8 }).map((drafts) =>
  drafts.flatMap(({ span: when, utterances: voices, timed }, index): Cue[] => {
    const id = `cue ${index}`;
    const [only, ...others] = voices;
    if (only === undefined || others.length > 0) {
      return voices.map((voice, place) => ({ id: `${id}${'abcd'[place]}`, partOf: id, ...when, ...voice, line: 0 }));
    }
    if (!timed) return [{ id, ...when, ...only, line: 0 }];
    const spoken = only.text.split(/\s+/).slice(0, when.to - when.from);
    const text = spoken.join(' ');
    const start = (place: number) => when.from + Math.floor(((when.to - when.from) * place) / spoken.length);
    return [
      {
        id,
        ...when,
        ...only,
        text,
        words: spoken.map((said, place) => ({ text: said, from: start(place), to: start(place + 1) })),
        line: 0,
      },
    ];
  }),
);

it('a transcript printed as WebVTT is read back as it was', () => {
  fc.assert(
    fc.property(transcript, (cues) => {
      const read = cuesIn(printWebvtt(cues)).map((cue) => ({ ...cue, line: 0 }));

      expect(read).toStrictEqual(cues);
    }),
  );
});

/** Pieces that mean something in one format or another, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'WEBVTT',
          '\n',
          '\n\n',
          ' ',
          '-->',
          ' --> ',
          '00:01.000',
          '00:00:02.000',
          '00:00:03,000',
          '00:01.000 --> 00:02.000\n',
          '-1',
          '7\n',
        ],
        ...[
          'NOTE',
          'STYLE',
          'REGION\n',
          '<v ',
          '<v.x Ann>',
          '</v>',
          '<i>',
          '</i>',
          '<00:01.500>',
          '<',
          '>',
          '&amp;',
          '&',
          '&#x0;',
          '[A]: ',
          'ANN: ',
        ],
        ...[
          '{',
          '}',
          '[',
          ']',
          '{"segments":[',
          '{"start":1,"end":2,"text":"a"}',
          '{"start":1,',
          '"',
          '\\u0000',
          ',',
          ':',
          'null',
          '1e999',
          '..',
          '\uFEFF',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => !text.includes('\r')),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

it('reading never throws, and says where and in plain words what is wrong', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' }), pieces.map(oneCue)), fc.constantFrom(...formats), (text, format) => {
      const parsed = parseTranscript(text, format);
      const lines = text.split(/\r\n|\r|\n/).length;

      for (const { line: at, column, message } of parsed.ok ? parsed.notes : parsed.problems) {
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(lines);
        expect(column ?? 1).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/^[a-z`][^\n\r]*[^.]$/u);
      }
      if (!parsed.ok) {
        expect(parsed.problems).not.toStrictEqual([]);
        return;
      }
      const { cues } = parsed.transcript;
      expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
      for (const { from, to, line: at } of cues) {
        expect(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && from < to).toBe(true);
        expect(at).toBeLessThanOrEqual(lines);
      }
      expect(segmentsOf(parsed.transcript, undefined).ok).toBe(true);
      expect(trackOf(parsed.transcript, { id: 'sound', ms: 40_000_000_000 }).ok).toBe(true);
    }),
    { numRuns: fc.readConfigureGlobal().numRuns ?? 500 },
  );
});

/** JSON with one character taken out, put in, or doubled. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', ':', '{', '}', '[', ']', '0', '-', '.', 'e', '\t', '\n', '\u2028', 'tru', '\\u00'),
    fc.boolean(),
  )
  .map(([text, place, put, keep]) => {
    const at = place % (text.length + 1);
    return `${text.slice(0, at)}${put}${text.slice(keep ? at : at + 1)}`;
  });

it('text is refused as JSON exactly where it is not JSON, or says two things under one key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      const remarks = newRemarks();
      const read = readJson(text, remarks);
      const doubled = remarks.problems().filter(({ message }) => message.endsWith('stands here a second time'));
      let value: unknown = 'not JSON';
      try {
        value = JSON.parse(text);
      } catch {
        expect(read).toBeUndefined();
        return;
      }

      expect(remarks.problems()).toEqual(doubled);
      if (doubled.length === 0) expect(read).toEqual({ value });
    }),
  );
});

it('reading a speaker file never throws', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.json()), (text) => {
      const parsed = parseSpeakers(text);

      if (!parsed.ok) expect(parsed.problems).not.toStrictEqual([]);
    }),
  );
});

it('how lines end does not matter', () => {
  fc.assert(
    fc.property(fc.oneof(pieces.map(oneCue), transcript.map(printWebvtt)), fc.constantFrom('\r', '\r\n'), (text, end) => {
      expect(parseTranscript(text.replaceAll('\n', end), 'webvtt')).toStrictEqual(parseTranscript(text, 'webvtt'));
    }),
  );
});

it('nothing said is lost between angles that are not tags', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/ x7&;.\n'), maxLength: 40 }), (payload) => {
      const text = payload.replace(/\n[ \n]*/g, '\n').trim();

      expect(cuesIn(oneCue(text)).map((cue) => cue.text)).toStrictEqual([text]);
    }),
  );
});

it('seconds become milliseconds outward, and exactly where they are whole', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 30_000, noNaN: true }), fc.double({ min: 0.001, max: 60, noNaN: true }), (start, length) => {
      const [cue] = cuesIn(JSON.stringify({ segments: [{ start, end: start + length, text: 'x' }] }), 'whisperx');

      // Half a microsecond is the resolution of the reading.
      expect(cue?.from).toBeLessThanOrEqual(start * 1000 + 0.0005);
      expect(cue?.from).toBeGreaterThan(start * 1000 - 1.0005);
      expect(cue?.to).toBeGreaterThanOrEqual((start + length) * 1000 - 0.0005);
      expect(cue?.to).toBeLessThan((start + length) * 1000 + 1.0005);
    }),
  );
  fc.assert(
    fc.property(fc.nat(36_000_000), fc.integer({ min: 1, max: 60_000 }), (from, length) => {
      const text = JSON.stringify({ segments: [{ start: from / 1000, end: (from + length) / 1000, text: 'x' }] });

      expect(cuesIn(text, 'whisperx')).toMatchObject([{ from, to: from + length }]);
    }),
  );
});

it('a transcript is known by how it begins', () => {
  fc.assert(
    fc.property(transcript, (cues) => {
      expect(detectFormat(printWebvtt(cues))).toBe('webvtt');
      expect(detectFormat(JSON.stringify({ segments: [] }))).toBe('whisperx');
    }),
  );
});
