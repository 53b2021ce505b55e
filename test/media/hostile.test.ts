import { expect, it } from 'vitest';
import type { TranscriptFormat } from '../../src/media/index.ts';
import { detectFormat, longestTranscript, parseTranscript } from '../../src/media/index.ts';
import { oneCue, remarksOn } from './sample.ts';

const vtt = (...lines: readonly string[]) => `WEBVTT\n\n${lines.join('\n')}`;
const good = '00:01.000 --> 00:02.000';
const segments = (...written: readonly string[]) => `{"segments":[${written.join(',')}]}`;

const refused: readonly (readonly [string, TranscriptFormat, string, readonly string[]])[] = [
  ['an empty file', 'webvtt', '', ['1 the file is empty']],
  ['a file of spaces and a mark', 'webvtt', '\uFEFF \n\t\n', ['1 the file is empty']],
  ['a file with no signature', 'webvtt', `${good}\nhello`, ['1 the file begins with `00:01.000 --> 00:02.000`, not with `WEBVTT`']],
  ['a signature that only begins well', 'webvtt', `WEBVTTX\n\n${good}\nhello`, ['1 the file begins with `WEBVTTX`, not with `WEBVTT`']],
  ['SubRip named as WebVTT', 'webvtt', '1\n00:00:01,000 --> 00:00:02,000\nhello', ['1 the file begins as `srt` does, not as `webvtt`']],
  ['WebVTT named as SubRip', 'srt', vtt(good, 'hello'), ['1 the file begins as `webvtt` does, not as `srt`']],
  ['WebVTT named as WhisperX', 'whisperx', vtt(good, 'hello'), ['1 the file begins as `webvtt` does, not as `whisperx`']],
  ['JSON named as WebVTT', 'webvtt', segments(), ['1 the file begins as `whisperx` does, not as `webvtt`']],
  ['a NUL', 'webvtt', vtt(good, 'hel\0lo'), ['4:4 a character here is NUL: this is not text, or not UTF-8']],
  ['a file in UTF-16', 'webvtt', [...vtt(good, 'hello')].join('\0'), ['1:2 a character here is NUL: this is not text, or not UTF-8']],
  ['letters for digits', 'webvtt', vtt('OO:01.000 --> 00:02.000', 'hello'), ['3:1 `OO:01.000` is not a time']],
  ['a missing end', 'webvtt', vtt('00:01.000 -->', 'hello'), ['3:14 a time is missing beside `-->`']],
  ['a missing start', 'webvtt', vtt('--> 00:01.000', 'hello'), ['3:1 a time is missing beside `-->`']],
  ['bad times on both sides', 'webvtt', vtt('  1.0 --> 2.0 align:left', 'hello'), ['3:3 `1.0` is not a time', '3:11 `2.0` is not a time']],
  [
    'seconds over 59',
    'webvtt',
    vtt('00:61.000 --> 00:62.000', 'hello'),
    ['3:1 `00:61.000` has more than 59 minutes or seconds', '3:15 `00:62.000` has more than 59 minutes or seconds'],
  ],
  ['minutes over 59', 'webvtt', vtt('00:60:00.000 --> 01:00:00.000', 'hello'), ['3:1 `00:60:00.000` has more than 59 minutes or seconds']],
  ['one digit of thousandths', 'webvtt', vtt('00:01.0 --> 00:02.000', 'hello'), ['3:1 `00:01.0` is not a time']],
  ['a time before the start', 'webvtt', vtt('-00:01.000 --> 00:02.000', 'hello'), ['3:1 `-00:01.000` is before the recording starts']],
  [
    'a cue that ends before it starts',
    'webvtt',
    vtt('00:02.000 --> 00:01.000', 'hello'),
    ['3:11 the cue ends at `00:00:01.000`, which is not after its start at `00:00:02.000`'],
  ],
  [
    'a cue of no length',
    'webvtt',
    vtt('00:02.000 --> 00:02.000', 'hello'),
    ['3:11 the cue ends at `00:00:02.000`, which is not after its start at `00:00:02.000`'],
  ],
  [
    'hours past every recording',
    'webvtt',
    vtt(`00:01.000 --> ${'9'.repeat(400)}:00:00.000`, 'hello'),
    ['3:15 `999999999999999999999999999999999999999999999999999999999999…` is not a time'],
  ],
  ['two arrows on a line', 'webvtt', vtt('00:01.000 --> 00:02.000 --> 00:03.000', 'hello'), ['3:25 `-->` stands twice on one line']],
  ['an arrow in speech', 'webvtt', vtt(good, 'he went --> that way'), ['4:9 `-->` stands among words, where only times can be']],
  [
    'speech after an empty line',
    'webvtt',
    vtt(good, 'hello', '', 'and goodbye'),
    ['6 `and goodbye` belongs to no cue: no times stand above it'],
  ],
  ['an id with no cue', 'webvtt', vtt('7', '', good, 'hello'), ['3 `7` belongs to no cue: no times stand above it']],
  [
    'mistakes throughout, all at once',
    'webvtt',
    vtt('1:00 --> 2:00', 'a', '', 'stray', '', '00:09.000 --> 00:08.000', 'b'),
    [
      '3:1 `1:00` is not a time',
      '3:10 `2:00` is not a time',
      '6 `stray` belongs to no cue: no times stand above it',
      '8:11 the cue ends at `00:00:08.000`, which is not after its start at `00:00:09.000`',
    ],
  ],
  [
    'a message that would disturb a terminal',
    'webvtt',
    vtt('\u001b[2J\u202Eevil --> 00:02.000', 'hello'),
    ['3:1 `·[2J·evil` is not a time'],
  ],
  [
    'SubRip with a word for a number',
    'srt',
    'one\n00:00:01,000 --> 00:00:02,000\nhello',
    ['1 `one` stands where the number of a cue should'],
  ],
  ['SubRip with no cue', 'srt', 'hello\nthere', ['1 `hello` belongs to no cue: no times stand above it']],
  ['SubRip that is only a number', 'srt', '1\n', ['1 `1` belongs to no cue: no times stand above it']],
  [
    'JSON cut short',
    'whisperx',
    '{"segments":[{"start":1,"end":2,"te',
    ['1:36 the rest of a text in double quotes should stand here, not the end of the file'],
  ],
  [
    'JSON with a comment',
    'whisperx',
    '{\n  // words\n  "segments": []\n}',
    ['2:3 a name in double quotes should stand here, not `// words·  "`'],
  ],
  ['JSON with a trailing comma', 'whisperx', '{"segments":[],}', ['1:16 a name in double quotes should stand here, not `}`']],
  [
    'JSON with NaN for a time',
    'whisperx',
    segments('{"start":NaN,"end":2,"text":"a"}'),
    ['1:23 a value should stand here, not `NaN,"end":2,`'],
  ],
  [
    'JSON with a tab in a text',
    'whisperx',
    segments('{"start":1,"end":2,"text":"a\tb"}'),
    ['1:42 the rest of a text in double quotes should stand here, not `·b"}]}`'],
  ],
  [
    'JSON with a bad escape',
    'whisperx',
    segments('{"start":1,"end":2,"text":"\\x41"}'),
    ['1:41 the rest of a text in double quotes should stand here, not `\\x41"}]}`'],
  ],
  ['JSON with more after its end', 'whisperx', `${segments()} x`, ['1:17 nothing more should stand here, not `x`']],
  [
    'JSON with two texts in one segment',
    'whisperx',
    segments('{"start":1,"end":2,"text":"a","text":"b"}'),
    ['1:44 `text` stands here a second time'],
  ],
  ['JSON nested without end', 'whisperx', `{"segments":${'['.repeat(100_000)}`, ['1:77 values are nested more than 64 deep']],
  ['JSON that is another thing', 'whisperx', '{"result":[]}', ['1:1 `segments` is missing']],
  ['JSON that is a list', 'whisperx', '[]', ['1:1 the file should be an object in braces']],
  ['segments that are no list', 'whisperx', '{"segments":{}}', ['1:13 `segments` should be a list']],
  [
    'segments of the wrong shape',
    'whisperx',
    '{"segments":[\n{"start":"1","end":2},\n7,\n{"start":1,"end":2,"text":"a","words":[{"word":1}]}]}',
    [
      '2:1 `segments[0].text` is missing',
      '2:10 `segments[0].start` should be a number',
      '3:1 `segments[1]` should be an object in braces',
      '4:48 `segments[2].words[0].word` should be a text in double quotes',
    ],
  ],
  ['a time past every number', 'whisperx', segments('{"start":1,"end":1e999,"text":"a"}'), ['1:31 `segments[0].end` should be a number']],
  [
    'a time past every recording',
    'whisperx',
    segments('{"start":1,"end":1e9,"text":"a"}'),
    ['1:14 `1000000000` seconds is later than any recording'],
  ],
  [
    'a segment before the start',
    'whisperx',
    segments('{"start":-1,"end":2,"text":"a"}'),
    ['1:14 `-1` seconds is before the recording starts'],
  ],
  [
    'a segment of no length',
    'whisperx',
    segments('{"start":2,"end":2,"text":"a"}'),
    ['1:14 the cue ends at `00:00:02.000`, which is not after its start at `00:00:02.000`'],
  ],
  [
    'a NUL behind an escape',
    'whisperx',
    segments('{"start":1,"end":2,"text":"a\\u0000b"}'),
    ['1:14 a character in this segment is NUL, which no one says'],
  ],
];

it.each(refused)('refuses %s', (_, format, text, problems) => {
  const parsed = parseTranscript(text, format);

  expect(parsed.ok).toBe(false);
  expect(remarksOn(text, format)).toStrictEqual(problems);
});

it('names what to do about each problem', () => {
  for (const [, format, text] of refused) {
    const parsed = parseTranscript(text, format);
    if (parsed.ok) continue;
    for (const { remedy } of parsed.problems) expect(remedy).toMatch(/^[a-z][^\n]*[^.]$/);
  }
});

it('refuses a file too long to read, without reading it', () => {
  expect(remarksOn('a'.repeat(longestTranscript + 1))).toStrictEqual([
    '1 the file is 100000001 characters long, over the limit of 100000000',
  ]);
});

it.each(['webvtt', 'srt', 'whisperx'] as const)('refuses a cue past the end of the recording in %s', (format) => {
  const text = {
    webvtt: oneCue('<v A>a</v><v B>b'),
    srt: '1\n00:00:01,000 --> 00:00:09,000\na',
    whisperx: segments('{"start":1,"end":9,"text":"a"}'),
  }[format];

  expect(remarksOn(text, format, { ms: 8999 })).toStrictEqual([
    `${{ webvtt: 3, srt: 2, whisperx: 1 }[format]} the cue ends at \`00:00:09.000\`, past the end of the recording at \`00:00:08.999\``,
  ]);
  expect(parseTranscript(text, format, { ms: 9000 }).ok).toBe(true);
});

it('refuses a cue longer than a case file takes, in its text or in one word', () => {
  const word = `{"word":"${'a'.repeat(1_000_001)}"}`;

  expect(remarksOn(oneCue('a'.repeat(1_000_001)))).toStrictEqual(['3 the cue is over 1000000 characters long']);
  expect(remarksOn(segments(`{"start":1,"end":2,"text":"a","words":[${word}]}`), 'whisperx')).toStrictEqual([
    '1 the cue is over 1000000 characters long',
  ]);
  expect(remarksOn(oneCue('a'.repeat(1_000_000)))).toStrictEqual([]);
});

it('lists a thousand problems and says that there are more', () => {
  const parsed = parseTranscript(vtt('x\n\n'.repeat(5000)), 'webvtt');

  expect(parsed.ok ? 0 : parsed.problems.length).toBe(1001);
  expect(parsed.ok ? '' : parsed.problems.at(-1)?.message).toBe('there are more problems than are listed here');
});

it('lists a thousand notes and says that there are more', () => {
  const parsed = parseTranscript(vtt(`${good}\n\n`.repeat(5000)), 'webvtt');

  expect(parsed.ok ? parsed.notes.length : 0).toBe(1001);
  expect(parsed.ok ? parsed.notes.at(-1)?.message : '').toBe('there are more notes than are listed here');
});

// A reader that looked twice at what it had seen would need hours for these: the time limit of the test is the assertion.
it.each([
  ['angles', oneCue('<'.repeat(1e6))],
  ['closing angles', oneCue('>'.repeat(1e6))],
  ['tags that never close', oneCue('<v '.repeat(3e5))],
  ['tags that close at the very end', oneCue(`${'<v '.repeat(3e5)}>`)],
  ['tags inside tags', oneCue('<i>'.repeat(3e5))],
  ['spaces in a tag', oneCue(`<v${' '.repeat(1e6)}`)],
  ['classes in a tag', oneCue(`<v${'.'.repeat(1e6)}>hello`)],
  ['ampersands', oneCue('&'.repeat(1e6))],
  ['escapes that never end', oneCue(`&${'a'.repeat(40)}`.repeat(25_000))],
  ['capitals before a colon', oneCue(`${'A '.repeat(5e5)}:`)],
  ['brackets', oneCue('['.repeat(1e6))],
  ['arrows', vtt('-->'.repeat(3e5))],
  ['lines of arrows', vtt('-->\n'.repeat(3e5))],
  ['spaces before an arrow', vtt(`${' '.repeat(1e6)}-->`)],
  ['digits in a time', vtt(`${'1'.repeat(1e6)}:00.000 --> 00:01.000`)],
  ['cues with one id', vtt(`a\n${good}\nb\n\n`.repeat(3e4))],
  ['voices in one cue', oneCue('<v A>a</v><v B>b</v>'.repeat(3e4))],
  ['times in one cue', oneCue('<00:01.000>a '.repeat(5e4))],
  ['numbers as words', vtt(`${good}\n${'1\n'.repeat(3e5)}${good}\nx`)],
  ['empty lines', vtt('\r'.repeat(1e6))],
])('reads a long run of %s in good time', (_, text) => {
  parseTranscript(text, 'webvtt');
});

it.each([
  ['brackets', `{"segments":${'['.repeat(1e6)}`],
  ['letters', segments(`{"start":1,"end":2,"text":"${'a'.repeat(5e6)}"}`)],
  ['escapes', segments(`{"start":1,"end":2,"text":"${'\\n'.repeat(5e5)}"}`)],
  ['digits', segments(`{"start":1,"end":${'1'.repeat(1e6)},"text":""}`)],
  ['segments of the wrong shape', segments(Array.from({ length: 3e5 }, () => '{}').join(','))],
  ['words of the wrong shape', segments(`{"start":1,"end":2,"text":"","words":[${Array.from({ length: 3e5 }, () => '7').join(',')}]}`)],
])('reads a long run of %s in JSON in good time', (_, text) => {
  parseTranscript(text, 'whisperx');
});

it.each([
  ['WebVTT', '\uFEFFWEBVTT\n', 'webvtt'],
  ['WhisperX', ' {"segments": []}', 'whisperx'],
  ['SubRip', '\n1\r\n00:00:01,000 --> 00:00:02,000\r\nhello', 'srt'],
  ['SubRip without numbers', '00:00:01,000 --> 00:00:02,000\nhello', 'srt'],
  ['an essay', 'Once upon a time', undefined],
  ['WebVTT without its signature', `${good}\nhello`, undefined],
  ['nothing', '', undefined],
])('knows %s by how it begins', (_, text, format) => {
  expect(detectFormat(text)).toBe(format);
});
