import { expect, it } from 'vitest';
import { cuesIn, remarksOn, sample } from './sample.ts';

const cue = (number: number | '', words: string) =>
  `${number}\n00:00:0${number || 1},000 --> 00:00:0${Number(number || 1) + 1},500\n${words}\n`;

it('reads numbers, times with commas and words', () => {
  expect(cuesIn(`${cue(1, 'one')}\n${cue(2, 'two')}`, 'srt')).toStrictEqual([
    { id: '1', from: 1000, to: 2500, text: 'one', line: 2 },
    { id: '2', from: 2000, to: 3500, text: 'two', line: 6 },
  ]);
});

it.each([
  ['a byte order mark', `\uFEFF${cue(1, 'hello')}`],
  ['lines that end in CRLF', cue(1, 'hello').replaceAll('\n', '\r\n')],
  ['no number', cue('', 'hello').trimStart()],
  ['coordinates after the times', cue(1, 'hello').replace(',500', ',500 X1:40 X2:600 Y1:20 Y2:50')],
  ['shape tags', cue(1, '<i>hel</i><FONT color="red">lo</FONT>')],
])('reads %s', (_, text) => {
  expect(cuesIn(text, 'srt').map(({ id, from, to, text: words }) => [id, from, to, words])).toStrictEqual([['1', 1000, 2500, 'hello']]);
  expect(remarksOn(text, 'srt')).toStrictEqual([]);
});

it('takes escapes as written, for the format has none', () => {
  expect(cuesIn(cue(1, 'fish &amp; chips'), 'srt')[0]?.text).toBe('fish &amp; chips');
});

it('reads a dot where the format has a comma, and says so', () => {
  const text = cue(1, 'hello').replaceAll(',', '.');

  expect(cuesIn(text, 'srt')[0]?.to).toBe(2500);
  expect(remarksOn(text, 'srt')).toStrictEqual(['2:1 times are written with `.` where this format writes `,`']);
});

it('reads a number that a missing empty line has run into the words above', () => {
  const text = `${cue(1, 'one')}${cue(2, 'two')}`;

  expect(cuesIn(text, 'srt').map(({ id, text: words }) => [id, words])).toStrictEqual([
    ['1', 'one'],
    ['2', 'two'],
  ]);
  expect(remarksOn(text, 'srt')).toStrictEqual(['4 no empty line stands before this cue: `2` is read as its id, not as words']);
});

it('reads a realistic transcript', () => {
  expect(cuesIn(sample('srt'), 'srt').map(({ id, label, text }) => [id, label, text])).toStrictEqual([
    ['1', 'SPEAKER_00', "Afternoon. I'm PC Sample. You called about number twelve?"],
    ['2', 'SPEAKER_01', "Yes. It's him next door, Robin Example & that van."],
    ['3a', 'SPEAKER_01', 'He was shouting again all night.'],
    ['3b', 'SPEAKER_00', 'When you say shouting…'],
    ['4', 'CONTROL', 'control to two four, are you free'],
  ]);
});
