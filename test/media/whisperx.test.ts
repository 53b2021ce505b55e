import { describe, expect, it } from 'vitest';
import { cuesIn, remarksOn, sample } from './sample.ts';

const file = (...segments: readonly object[]) => JSON.stringify({ segments });
const whole = { start: 1, end: 3, text: ' one two' };

it('reads segments as cues, numbered from 1', () => {
  const text =
    '{\n  "segments": [\n    { "start": 1, "end": 2.5, "text": " one " },\n    { "start": 2.25, "end": 4, "text": "two", "speaker": "A" }\n  ]\n}';

  expect(cuesIn(text, 'whisperx')).toStrictEqual([
    { id: '1', from: 1000, to: 2500, text: 'one', line: 3 },
    { id: '2', from: 2250, to: 4000, label: 'A', text: 'two', line: 4 },
  ]);
});

it.each([
  ['a byte order mark', `\uFEFF${file(whole)}`],
  [
    'keys it does not know',
    JSON.stringify({ language: 'en', segments: [{ ...whole, id: 4, seek: 0, tokens: [1, 2] }], word_segments: [] }),
  ],
  ['null for what is not known', file({ ...whole, speaker: null, words: null })],
  ['lines that end in CRLF', JSON.stringify({ segments: [whole] }, null, 2).replaceAll('\n', '\r\n')],
])('reads %s', (_, text) => {
  expect(cuesIn(text, 'whisperx').map(({ id, label, text: words }) => [id, label, words])).toStrictEqual([['1', undefined, 'one two']]);
  expect(remarksOn(text, 'whisperx')).toStrictEqual([]);
});

it('takes no tag, escape or name before the words as anything but words', () => {
  expect(cuesIn(file({ ...whole, text: '[A]: <v B>&amp;' }), 'whisperx')).toMatchObject([{ text: '[A]: <v B>&amp;' }]);
});

describe('times', () => {
  it.each([
    [8.2, 8.3, 8200, 8300],
    [1.005, 2.003, 1005, 2003],
    [0, 0.0001, 0, 1],
    [2.0094, 5.4611, 2009, 5462],
  ])('from %d s to %d s are rounded outward to %d and %d ms', (start, end, from, to) => {
    expect(cuesIn(file({ start, end, text: 'x' }), 'whisperx')).toMatchObject([{ from, to }]);
  });

  it('of words are read where they stand, and left out where not', () => {
    const words = [{ word: ' one', start: 1.1, end: 1.4, score: 0.9 }, { word: 'two' }];

    expect(cuesIn(file({ ...whole, words }), 'whisperx')[0]?.words).toStrictEqual([{ text: 'one', from: 1100, to: 1400 }, { text: 'two' }]);
  });

  it('of words are read with one end, or from the very start', () => {
    const words = [
      { word: 'one', start: 0, end: 0.5 },
      { word: 'two', start: 0.5 },
      { word: 'three', start: 0.5, end: 0.5 },
    ];

    expect(cuesIn(file({ start: 0, end: 1, text: 'one two three', words }), 'whisperx')[0]?.words).toStrictEqual([
      { text: 'one', from: 0, to: 500 },
      { text: 'two', from: 500 },
      { text: 'three' },
    ]);
  });

  it('of words that make no span are left out, and that is said', () => {
    const words = [
      { word: 'one', start: 2, end: 1.5 },
      { word: 'two', start: -1, end: 1.5 },
      { word: 'three', start: 1.6, end: 1.7 },
      { word: 'four', start: 1.5, end: 1.8 },
      { word: 'five', end: 1e9 },
      { word: 'six', end: 1.9 },
    ];

    expect(cuesIn(file({ ...whole, words }), 'whisperx')[0]?.words).toStrictEqual([
      { text: 'one' },
      { text: 'two' },
      { text: 'three', from: 1600, to: 1700 },
      { text: 'four' },
      { text: 'five' },
      { text: 'six', to: 1900 },
    ]);
    expect(remarksOn(file({ ...whole, words }), 'whisperx')).toStrictEqual([
      '1:14 a word ends before it starts, or starts before one above it: it is read as having no time of its own',
    ]);
  });

  it('of a cue are widened to hold its words', () => {
    const words = [
      { word: 'one', start: 0.9, end: 1.4 },
      { word: 'two', start: 2.5, end: 3.1 },
    ];

    expect(cuesIn(file({ ...whole, words }), 'whisperx')).toMatchObject([{ from: 900, to: 3100 }]);
    expect(remarksOn(file({ ...whole, words }), 'whisperx')).toStrictEqual([
      '1:14 words run past the segment they stand in: the cue is widened to hold them',
    ]);
  });
});

describe('one list of words for the whole file', () => {
  const segments = [
    { start: 1, end: 2, text: ' one two' },
    { start: 2, end: 3, text: ' three' },
  ];
  const all = (...words: readonly string[]) =>
    JSON.stringify({ segments, word_segments: words.map((word) => ({ word, start: 1.5, end: 1.6 })) });

  it('is dealt out to the texts it makes up', () => {
    expect(cuesIn(all(' one', ' two', ' three'), 'whisperx').map(({ words }) => words?.map(({ text }) => text))).toStrictEqual([
      ['one', 'two'],
      ['three'],
    ]);
  });

  it('is left where it no longer matches, and that is said', () => {
    const lengths = (...words: readonly string[]) => cuesIn(all(...words), 'whisperx').map((cue) => cue.words?.length);

    expect(lengths('one', 'two', 'four')).toStrictEqual([2, undefined]);
    expect(lengths('one', 'too', 'three')).toStrictEqual([undefined, undefined]);
    expect(lengths('one', 'two')).toStrictEqual([2, undefined]);
    expect(lengths('other', 'three')).toStrictEqual([undefined, undefined]);
    expect(remarksOn(all('one', 'two', 'four'), 'whisperx')).toContain(
      '1 `word_segments` does not match the texts of `segments` all the way: cues past that point have no times for words',
    );
  });

  it('is passed over where the segments have words of their own', () => {
    const text = JSON.stringify({
      segments: [{ ...whole, words: [{ word: 'one' }, { word: 'two' }] }],
      word_segments: [{ word: 'other' }],
    });

    expect(cuesIn(text, 'whisperx')[0]?.words).toStrictEqual([{ text: 'one' }, { text: 'two' }]);
    expect(remarksOn(text, 'whisperx')).toStrictEqual([]);
  });
});

describe('who speaks', () => {
  const said = (speaker: string | undefined, ...words: readonly (readonly [string, string?])[]) => {
    const text = ` ${words.map(([word]) => word).join(' ')}`;
    return file({ start: 1, end: 2, text, speaker, words: words.map(([word, by]) => ({ word, speaker: by })) });
  };
  const voices = (text: string) => cuesIn(text, 'whisperx').map(({ id, label, text: words }) => [id, label, words]);

  it('is the speaker of the segment, or of all its words', () => {
    expect(voices(said('A', ['one', 'A'], ['two']))).toStrictEqual([['1', 'A', 'one two']]);
    expect(voices(said(undefined, ['one', 'A'], ['two']))).toStrictEqual([['1', 'A', 'one two']]);
    expect(voices(said('A', ['one'], ['two']))).toStrictEqual([['1', 'A', 'one two']]);
  });

  it('changes where the words say so, whatever the segment says', () => {
    expect(voices(said('A', ['one', 'A'], ['two'], ['three', 'A'], ['four', 'B']))).toStrictEqual([
      ['1a', 'A', 'one two three'],
      ['1b', 'B', 'four'],
    ]);
  });

  it('is the one who speaks next for words before the first speaker is known, and before for words after the last', () => {
    expect(voices(said('A', [' one'], ['two', 'A'], [' three', 'B'], ['four']))).toStrictEqual([
      ['1a', 'A', 'one two'],
      ['1b', 'B', 'three four'],
    ]);
  });

  it('is no one for a word between two people', () => {
    expect(voices(said('A', ['one', 'A'], ['two'], ['three', 'B']))).toStrictEqual([
      ['1a', 'A', 'one'],
      ['1b', undefined, 'two'],
      ['1c', 'B', 'three'],
    ]);
  });

  it('is no one where the words and the segment disagree', () => {
    expect(voices(said('A', ['one', 'B'], ['two', 'B']))).toStrictEqual([['1', undefined, 'one two']]);
    expect(remarksOn(said('A', ['one', 'B']), 'whisperx')).toStrictEqual([
      '1:14 the words of this segment do not all belong to `A`, and cannot be told apart: it has no label',
    ]);
  });

  it('is no one where words of two people do not make up the text', () => {
    const words = [
      { word: 'one', speaker: 'A' },
      { word: 'other', speaker: 'B' },
    ];

    expect(voices(file({ ...whole, words }))).toStrictEqual([['1', undefined, 'one two']]);
    expect(voices(file({ ...whole, text: 'one other two', words }))).toStrictEqual([['1', undefined, 'one other two']]);
  });

  it('is told apart in a language that writes no spaces', () => {
    const words = [...'はい違う'].map((word, index) => ({ word, speaker: index < 2 ? 'A' : 'B' }));

    expect(voices(file({ start: 1, end: 2, text: 'はい違う', words }))).toStrictEqual([
      ['1a', 'A', 'はい'],
      ['1b', 'B', '違う'],
    ]);
  });
});

it('reads a realistic transcript', () => {
  expect(
    cuesIn(sample('whisperx.json'), 'whisperx').map(({ id, from, to, label, text, line }) => [id, from, to, label, text, line]),
  ).toStrictEqual([
    ['1', 2009, 5462, 'SPEAKER_00', 'Afternoon. You called about number 12?', 4],
    ['2a', 5400, 8200, 'SPEAKER_01', "It's Robin next door.", 18],
    ['2b', 5400, 8200, 'SPEAKER_00', 'When you say', 18],
    ['3', 9000, 10_001, undefined, 'Never.', 33],
  ]);
});
