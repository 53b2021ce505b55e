import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import type { Cue } from '../../src/media/index.ts';
import { parseTranscript, trackOf } from '../../src/media/index.ts';
import { smallestCase } from '../case/smallest-case.ts';
import { cuesIn, oneCue, sample } from './sample.ts';

const ms = 40_000_000_000;

/** What the case room finds wrong with a case that holds a track of these cues. */
function problemsOf(cues: readonly Cue[]): readonly unknown[] {
  const made = trackOf({ cues }, { id: 'sound', ms });
  if (!made.ok) return made.problems;
  const item = { id: 'video', kind: 'body-worn video', title: 'Body-worn video', purpose: 'law enforcement', tracks: [made.track] };
  const parsed = parseCase({ ...smallestCase(), items: [item] });
  return parsed.ok ? [] : parsed.problems;
}

const time = fc.constantFrom('00:01.000', '00:02.000', '00:05.500', '00:09.000', '00:12.000');
const payload = fc
  .array(
    fc.oneof(
      fc.constantFrom('one', ' two ', '<v A>', '</v>', '<i>', ' ', '[B]: ', '\n'),
      time.map((written) => `<${written}>`),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join('').replace(/\n\s*/g, '\n').trim());

it('a case file takes a track of any cue with times among its words', () => {
  fc.assert(
    fc.property(payload, (said) => {
      const cues = cuesIn(oneCue(said));

      expect(problemsOf(cues)).toStrictEqual([]);
      for (const { from, to } of cues.flatMap(({ words = [] }) => words)) {
        if (from !== undefined && to !== undefined) expect(from).toBeLessThan(to);
      }
    }),
  );
});

const seconds = fc.option(fc.double({ min: -1, max: 12, noNaN: true }), { nil: undefined });
const speaker = fc.constantFrom('A', 'B', undefined);
const spoken = fc.record({ word: fc.constantFrom('one', ' two', ''), start: seconds, end: seconds, speaker });
const segment = fc
  .record({
    words: fc.array(spoken, { maxLength: 6 }),
    start: fc.double({ min: 0, max: 5, noNaN: true }),
    length: fc.double({ min: 0.01, max: 5, noNaN: true }),
    speaker,
  })
  .map(({ words, start, length, speaker: by }) => ({
    start,
    end: start + length,
    text: words.map(({ word }) => word).join(' '),
    speaker: by,
    words,
  }));

it('a case file takes a track of any segment with times and speakers for its words', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
      expect(problemsOf(cuesIn(JSON.stringify({ segments }), 'whisperx'))).toStrictEqual([]);
    }),
  );
});

it('a case file takes a cue with any id', () => {
  const id = fc.string({ unit: 'binary', maxLength: 120 }).filter((written) => !/[\n\r\0]|-->/.test(written));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 4 }), (ids) => {
      const parsed = parseTranscript(
        `WEBVTT\n\n${ids.map((written) => `${written}\n00:01.000 --> 00:02.000\n<v A>a</v><v B>b</v>`).join('\n\n')}`,
        'webvtt',
      );

      expect(parsed.ok && problemsOf(parsed.transcript.cues)).toStrictEqual([]);
    }),
  );
});

it.each(['vtt', 'srt', 'whisperx.json'] as const)('a case file takes the sample in %s', (ending) => {
  const format = { vtt: 'webvtt', srt: 'srt', 'whisperx.json': 'whisperx' } as const;

  expect(problemsOf(cuesIn(sample(ending), format[ending]))).toStrictEqual([]);
});
