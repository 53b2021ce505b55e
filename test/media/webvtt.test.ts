import { describe, expect, it } from 'vitest';
import { cuesIn, oneCue, remarksOn, sample } from './sample.ts';

describe('the frame round the cues', () => {
  const plain = [{ id: '1', from: 1000, to: 2000, text: 'hello', line: 3 }];

  it.each([
    ['a byte order mark', '\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nhello\n'],
    ['lines that end in CRLF', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nhello\r\n'],
    ['lines that end in CR', 'WEBVTT\r\r00:01.000 --> 00:02.000\rhello\r'],
    ['lines that end in all three', 'WEBVTT\r\n\r00:01.000 --> 00:02.000\nhello\r\n'],
    ['text after the signature', 'WEBVTT - officer 12\n\n00:01.000 --> 00:02.000\nhello'],
    ['settings', 'WEBVTT\n\n00:01.000 --> 00:02.000 position:10%,line-left align:left size:35% made:up\nhello'],
    ['no space round the arrow', 'WEBVTT\n\n00:01.000-->00:02.000\nhello'],
    ['hours', 'WEBVTT\n\n00:00:01.000 --> 000:00:02.000\nhello'],
    ['empty lines at the end', 'WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n\n\n\n'],
  ])('reads %s', (_, text) => {
    expect(cuesIn(text)).toStrictEqual(plain);
    expect(remarksOn(text)).toStrictEqual([]);
  });

  it('passes over header lines, comments, styles and regions', () => {
    const text = [
      'WEBVTT',
      'Kind: captions',
      '',
      'NOTE one line',
      '',
      'NOTE',
      'two',
      'lines',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'REGION',
      'id:fred',
      '',
      'NOTES',
      '01:00:01.000 --> 01:00:02.000 region:fred',
      'hello',
      '',
      'NOTE after',
    ].join('\n');

    expect(cuesIn(text)).toStrictEqual([{ id: 'NOTES', from: 3_601_000, to: 3_602_000, text: 'hello', line: 17 }]);
    expect(remarksOn(text)).toStrictEqual([]);
  });

  it('says that a time map is not applied', () => {
    expect(remarksOn(oneCue('hello').replace('\n', '\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n'))).toStrictEqual([
      '2 `X-TIMESTAMP-MAP` is not applied: times are taken as written, so check them against the recording',
    ]);
  });

  it('reads a comma where the format has a dot, and says so once', () => {
    const text = 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nhello\n\n00:00:03,000 --> 00:00:04,000\nyou';

    expect(cuesIn(text).map(({ from, to }) => [from, to])).toStrictEqual([
      [1000, 2000],
      [3000, 4000],
    ]);
    expect(remarksOn(text)).toStrictEqual(['3:1 times are written with `,` where this format writes `.`']);
  });

  it('reads a cue with no empty line before it, and a number above it as its id', () => {
    const text = 'WEBVTT\n00:01.000 --> 00:02.000\none\n2\n00:03.000 --> 00:04.000\ntwo\n00:05.000 --> 00:06.000\nthree';

    expect(cuesIn(text).map(({ id, text: words }) => [id, words])).toStrictEqual([
      ['1', 'one'],
      ['2', 'two'],
      ['3', 'three'],
    ]);
    expect(remarksOn(text)).toStrictEqual([
      '2 no empty line stands between the header and this cue',
      '4 no empty line stands before this cue: `2` is read as its id, not as words',
      '7 no empty line stands before this cue',
    ]);
  });

  it('reads times inside a comment as a cue, as every player does', () => {
    const text = 'WEBVTT\n\nNOTE taken out\n00:01.000 --> 00:02.000\none\n\nNOTE\nalso\n00:03.000 --> 00:04.000\ntwo';

    expect(cuesIn(text).map(({ id, text: words }) => [id, words])).toStrictEqual([
      ['NOTE taken out', 'one'],
      ['2', 'two'],
    ]);
    expect(remarksOn(text)).toStrictEqual([
      '3 `NOTE taken out` stands right above times: it is read as the id of a cue, not as a comment',
      '9 times stand inside a comment: the lines from here on are read as a cue',
    ]);
  });

  it('reads a file with no cues, and says that nothing is known', () => {
    expect(cuesIn('WEBVTT')).toStrictEqual([]);
    expect(remarksOn('WEBVTT')).toStrictEqual(['1 the transcript has no cues: nothing it says is known']);
  });
});

describe('cues and their ids', () => {
  const at = (seconds: number) => `00:0${seconds}.000 --> 00:0${seconds + 1}.000`;

  it('keeps the ids given, numbers the rest, and makes them all different', () => {
    const text = `WEBVTT\n\nintro\n${at(1)}\na\n\n${at(2)}\nb\n\nintro\n${at(3)}\nc\n\n2\n${at(4)}\nd\n\n__proto__\n${at(5)}\ne`;

    expect(cuesIn(text).map(({ id }) => id)).toStrictEqual(['intro', '2-2', 'intro-2', '2', '__proto__']);
    expect(remarksOn(text)).toStrictEqual(['11 the id `intro` is used before: this cue is `intro-2`']);
  });

  it('counts on past ids that the file has already', () => {
    const text = `WEBVTT\n\n${['a', 'a-2', 'a', 'a'].map((id, index) => `${id}\n${at(index + 1)}\nx`).join('\n\n')}`;

    expect(cuesIn(text).map(({ id }) => id)).toStrictEqual(['a', 'a-2', 'a-3', 'a-4']);
  });

  it('keeps a long id', () => {
    expect(cuesIn(`WEBVTT\n\n${'a'.repeat(100)}\n${at(1)}\nx`)[0]?.id).toBe('a'.repeat(100));
  });

  it.each([
    ['1..9', 'the id `1..9` reads as a run of cues: this cue goes by its number'],
    ['a\u0007', 'the id `a·` has a control character in it: this cue goes by its number'],
    ['a'.repeat(101), `the id \`${'a'.repeat(60)}…\` is over 100 characters long: this cue goes by its number`],
  ])('gives a number to a cue whose id a case file could not take: `%s`', (id, remark) => {
    expect(cuesIn(`WEBVTT\n\n${id}\n${at(1)}\na`)[0]?.id).toBe('1');
    expect(remarksOn(`WEBVTT\n\n${id}\n${at(1)}\na`)).toStrictEqual([`4 ${remark}`]);
  });

  it('keeps cues that overlap, and the order of the file', () => {
    const text = `WEBVTT\n\n00:05.000 --> 00:09.000\na\n\n00:06.000 --> 00:07.000\nb\n\n00:01.000 --> 00:02.000\nc`;

    expect(cuesIn(text).map(({ text: words, from }) => [words, from])).toStrictEqual([
      ['a', 5000],
      ['b', 6000],
      ['c', 1000],
    ]);
    expect(remarksOn(text)).toStrictEqual(['9 this cue starts before one above it: cues are kept in the order of the file']);
  });

  it('keeps the time of an empty cue', () => {
    const text = `WEBVTT\n\n${at(1)}\n\n${at(3)}\n<v Ann></v>`;

    expect(cuesIn(text)).toStrictEqual([
      { id: '1', from: 1000, to: 2000, text: '', line: 3 },
      { id: '2', from: 3000, to: 4000, label: 'Ann', text: '', line: 5 },
    ]);
    expect(remarksOn(text)).toStrictEqual(['3 this cue has no words: its time is kept', '5 this cue has no words: its time is kept']);
  });
});

describe('who speaks', () => {
  const voices = (payload: string, labels: readonly string[] = []) =>
    cuesIn(oneCue(payload), 'webvtt', { labels }).map(({ id, label, text }) => [id, label, text]);

  it.each([
    ['a voice tag', '<v Ann Example>hello</v>', 'Ann Example'],
    ['a voice tag with classes', '<v.first.loud Ann Example>hello</v>', 'Ann Example'],
    ['a voice tag that is not closed', '<v Ann>hello', 'Ann'],
    ['a voice tag in capitals', '<V Ann>hello</V>', 'Ann'],
    ['a voice tag over two lines', '<v Ann\nExample>hello', 'Ann Example'],
    ['a voice with escapes', '<v A &amp; B>hello', 'A & B'],
    ['a label in brackets', '[SPEAKER_00]: hello', 'SPEAKER_00'],
    ['a name in brackets', '[Ann Example]: hello', 'Ann Example'],
    ['a numbered speaker', 'SPEAKER_00: hello', 'SPEAKER_00'],
    ['a numbered speaker in small letters', 'Speaker 1: hello', 'Speaker 1'],
    ['a name in capitals', 'ANN EXAMPLE: hello', 'ANN EXAMPLE'],
    ['a name in Welsh capitals', 'SIÂN Ŵ: hello', 'SIÂN Ŵ'],
    ['a label like a part of an object', '[__proto__]: hello', '__proto__'],
    ['a name with space round it', '  [ Ann ]: hello', 'Ann'],
    ['a name on a line of its own', 'ANN:\nhello', 'ANN'],
  ])('reads %s', (_, payload, label) => {
    expect(voices(payload)).toStrictEqual([['1', label, 'hello']]);
  });

  it.each([
    ['[SPEAKER_00]: STOP NOW', 'SPEAKER_00', 'STOP NOW'],
    ['SPEAKER_00: STOP NOW', 'SPEAKER_00', 'STOP NOW'],
    ['ANN: 42', 'ANN', '42'],
    ['[A]: [B]: hello', 'A', '[B]: hello'],
  ])('reads the label of `%s`', (payload, label, text) => {
    expect(voices(payload)).toStrictEqual([['1', label, text]]);
  });

  it.each([
    ['a time', '12:30 we left'],
    ['brackets round nothing', '[ ]: hello'],
    ['digits before a colon', '42: hello'],
    ['an address', 'HTTPS://example.org'],
    ['speech with a colon', 'he said: no'],
    ['a transcript all in capitals', 'HE SAID: GET OUT'],
    ['a long line of capitals', `${'A '.repeat(30)}: hello`],
    ['an aside in brackets', '[laughs] hello'],
  ])('keeps %s as words', (_, payload) => {
    expect(voices(payload)).toStrictEqual([['1', undefined, payload]]);
  });

  it('keeps a name in mixed letters as words until it is listed', () => {
    expect(voices('PC Sample: hello')).toStrictEqual([['1', undefined, 'PC Sample: hello']]);
    expect(remarksOn(oneCue('PC Sample: hello'))).toStrictEqual([
      '4:1 `PC Sample:` is kept as words: if it is a speaker, list `PC Sample` among the labels',
    ]);
    expect(voices('PC Sample: hello', ['PC Sample'])).toStrictEqual([['1', 'PC Sample', 'hello']]);
    expect(voices(' PC Sample : hello', ['PC Sample'])).toStrictEqual([['1', 'PC Sample', 'hello']]);
    expect(remarksOn(oneCue('PC Sample: hello'), 'webvtt', { labels: ['PC Sample'] })).toStrictEqual([]);
  });

  it('says once that it takes capitals for a speaker', () => {
    expect(remarksOn(oneCue('ANN: hello\nANN: you'))).toStrictEqual(["4:1 `ANN:` before the words is read as a speaker's label"]);
    expect(remarksOn(oneCue('[A]: hello\nANN: you\nSo: yes'))).toStrictEqual([
      "5:1 `ANN:` before the words is read as a speaker's label",
      '6:1 `So:` is kept as words: if it is a speaker, list `So` among the labels',
    ]);
  });

  it('parts a cue in which several voices speak', () => {
    const parts = cuesIn(oneCue('<v Ann>hello</v>\n<v Bob>hi <i>you</i></v>'));

    expect(parts).toStrictEqual([
      { id: '1a', partOf: '1', from: 1000, to: 9000, label: 'Ann', text: 'hello', line: 3 },
      { id: '1b', partOf: '1', from: 1000, to: 9000, label: 'Bob', text: 'hi you', line: 3 },
    ]);
  });

  it('parts it at names before the words, and gives a line without one to the voice above', () => {
    expect(voices('[A]: one\nand more\n[B]: two')).toStrictEqual([
      ['1a', 'A', 'one\nand more'],
      ['1b', 'B', 'two'],
    ]);
  });

  it('gives words outside every voice no label', () => {
    expect(voices('before <v Ann>hello</v> after')).toStrictEqual([
      ['1a', undefined, 'before'],
      ['1b', 'Ann', 'hello'],
      ['1c', undefined, 'after'],
    ]);
  });

  it('joins two runs of one voice', () => {
    expect(voices('<v Ann>hello</v> <v Ann>again</v>')).toStrictEqual([['1', 'Ann', 'hello again']]);
  });

  it('ends a voice where the next begins, and says so', () => {
    expect(voices('<v Ann>hello\n<v Bob>hi')).toStrictEqual([
      ['1a', 'Ann', 'hello'],
      ['1b', 'Bob', 'hi'],
    ]);
    expect(remarksOn(oneCue('<v Ann>hello\n<v Bob>hi'))).toStrictEqual([
      '5:1 the voice `Ann` is not closed: its words are read as ending here',
    ]);
  });

  it('keeps the id of a part apart from an id in the file', () => {
    const text = 'WEBVTT\n\n7a\n00:01.000 --> 00:02.000\nx\n\n7\n00:03.000 --> 00:04.000\n<v A>a</v><v B>b</v>';

    expect(cuesIn(text).map(({ id }) => id)).toStrictEqual(['7a', '7a-2', '7b']);
  });

  it('goes past z with the letters of its parts', () => {
    const ids = cuesIn(oneCue(Array.from({ length: 28 }, (_, place) => `<v ${place}>x</v>`).join(''))).map(({ id }) => id);

    expect([ids[0], ids[25], ids[26], ids[27]]).toStrictEqual(['1a', '1z', '1aa', '1ab']);
  });

  it('reads a voice that names no one as no label', () => {
    expect(voices('<v>hello</v>')).toStrictEqual([['1', undefined, 'hello']]);
    expect(remarksOn(oneCue('<v>hello'))).toStrictEqual(['4:1 `<v>` names no one: these words are read as having no speaker label']);
  });
});

describe('what is said', () => {
  const words = (payload: string) => cuesIn(oneCue(payload)).map(({ text }) => text);

  it.each([
    ['tags', '<i>a</i> <b>b</b> <u>c</u> <c.red>d</c> <lang en-GB>e</lang> <font color="red">f</font>', 'a b c d e f'],
    ['ruby', '<ruby>K<rt>r</rt></ruby>', 'Kr'],
    ['escapes', 'a &lt;b&gt; &amp;amp; c&nbsp;d &quot;e&quot; &#233; &#x1F600;', 'a <b> &amp; c\u00A0d "e" é 😀'],
    ['two lines', 'one\ntwo', 'one\ntwo'],
    ['astral characters', '<v 😀>𝒽𝒾', '𝒽𝒾'],
  ])('reads %s', (_, payload, text) => {
    expect(words(payload)).toStrictEqual([text]);
    expect(remarksOn(oneCue(payload))).toStrictEqual([]);
  });

  it.each([
    ['less and greater', '3 < 4 and 5 > 4', '4:3 `< 4 and 5 >` is not a tag and is kept as words'],
    ['an aside in angles', 'he <laughs> left', '4:4 `<laughs>` is not a tag and is kept as words'],
    ['a tag that never ends', 'hello <v Ann', '4:7 `<` does not begin a tag and is kept as words: write it `&lt;`'],
    ['an escape of no character', 'a &#0; &#xD800; &#9999999; b', '4:1 `&#0;` is kept as written'],
    ['a name of no escape', 'caf&eacutee;', '4:1 `&eacutee;` is kept as written'],
  ])('keeps %s as words, and says so', (_, payload, remark) => {
    expect(words(payload)).toStrictEqual([payload]);
    expect(remarksOn(oneCue(payload))).toStrictEqual([remark]);
  });

  it.each([
    ['a tag that is not closed', 'one\ntwo <i>three', '5:5 `<i>` is not closed'],
    ['a tag that closes nothing', 'one two three</i>', '4:14 `</i>` closes nothing'],
    ['a voice that closes nothing', 'one two three</v>', '4:14 `</v>` closes nothing'],
    ['a character lost before', 'one tw\uFFFD', '4:7 a character here was lost before the file was read: check its encoding'],
  ])('notes %s', (_, payload, remark) => {
    expect(remarksOn(oneCue(payload))).toStrictEqual([remark]);
  });

  it('notes one of a kind for a cue, however many there are', () => {
    expect(remarksOn(oneCue('<'.repeat(1000)))).toHaveLength(1);
  });
});

describe('times of words', () => {
  const timed = (payload: string) => cuesIn(oneCue(payload)).map(({ words }) => words);

  it('are given by the marks on either side', () => {
    expect(timed('<00:02.000>one <00:00:03.000>two <00:04.000>')).toStrictEqual([
      [
        { text: 'one', from: 2000, to: 3000 },
        { text: 'two', from: 3000, to: 4000 },
      ],
    ]);
  });

  it('are left out between marks, so that cutting must widen to the neighbours', () => {
    expect(timed('one two <00:03.000>three four five')).toStrictEqual([
      [{ text: 'one', from: 1000 }, { text: 'two', to: 3000 }, { text: 'three', from: 3000 }, { text: 'four' }, { text: 'five', to: 9000 }],
    ]);
  });

  it('hold a word together that a mark stands inside', () => {
    expect(timed('hel<00:03.000>lo you')).toStrictEqual([
      [
        { text: 'hello', from: 1000 },
        { text: 'you', from: 3000, to: 9000 },
      ],
    ]);
  });

  it('are shared out among the voices of a cue', () => {
    expect(timed('<v A>one</v> <00:04.000><v B>two')).toStrictEqual([
      [{ text: 'one', from: 1000, to: 4000 }],
      [{ text: 'two', from: 4000, to: 9000 }],
    ]);
    expect(timed('ANN: <00:02.000>one')).toStrictEqual([[{ text: 'one', from: 2000, to: 9000 }]]);
  });

  it('are passed over where they fall or leave the cue, and that is said', () => {
    expect(timed('a <00:05.000>b <00:04.000>c <00:10.000>d')).toStrictEqual([
      [{ text: 'a', from: 1000, to: 5000 }, { text: 'b', from: 5000 }, { text: 'c' }, { text: 'd', to: 9000 }],
    ]);
    expect(remarksOn(oneCue('a <00:05.000>b <00:04.000>c'))).toStrictEqual([
      '4:16 `<00:04.000>` is passed over: the times inside a cue rise, and stay within it',
    ]);
  });

  it('never leave a word without length', () => {
    expect(timed('one <00:01.000>two <00:05.000>three <00:09.000>four')).toStrictEqual([
      [
        { text: 'one', from: 1000 },
        { text: 'two', to: 5000 },
        { text: 'three', from: 5000 },
        { text: 'four', to: 9000 },
      ],
    ]);
    expect(timed('<00:01.000>one <00:02.000>two <00:02.000>three')).toStrictEqual([
      [
        { text: 'one', from: 1000, to: 2000 },
        { text: 'two', from: 2000 },
        { text: 'three', to: 9000 },
      ],
    ]);
  });

  it('are absent where the cue has no marks', () => {
    expect(timed('one two')).toStrictEqual([undefined]);
  });
});

describe('a realistic transcript', () => {
  it('is read in every dialect it uses', () => {
    expect(cuesIn(sample('vtt')).map(({ id, from, to, label, text }) => [id, from, to, label, text])).toStrictEqual([
      ['1', 2000, 5500, 'SPEAKER_00', "Afternoon. I'm PC Sample. You called about number twelve?"],
      ['2', 5400, 11_250, 'SPEAKER_01', "Yes. It's him next door, Robin Example & that van."],
      ['3a', 11_300, 14_000, 'SPEAKER_01', 'He was shouting again all night.'],
      ['3b', 11_300, 14_000, 'SPEAKER_00', 'When you say shouting\u00A0…'],
      ['radio', 14_000, 16_000, 'SPEAKER_02', 'control to two four, are you free'],
      ['5', 16_000, 21_000, 'SPEAKER_01', 'Robin said he would move it.'],
      ['6', 21_000, 22_000, undefined, ''],
      ['7', 20_500, 24_000, 'SPEAKER_03', 'I never said that.'],
    ]);
  });
});
