import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/case/index.ts';
import type { Cue, Speakers } from '../../src/media/index.ts';
import { parseSpeakers, parseTranscript, segmentsOf, trackOf } from '../../src/media/index.ts';
import { cuesIn, said, sample } from './sample.ts';

const confirmed = { by: 'Jo Invented', role: 'information rights officer', on: '2026-03-31' };
const file = (written: object) => JSON.stringify({ format: 'subject-access/speakers@1', speakers: {}, ...written }, null, 1);

/** A speaker file that reads without a problem. */
function speakersIn(written: object | string): Speakers {
  const parsed = parseSpeakers(typeof written === 'string' ? written : file(written));
  if (!parsed.ok) throw new Error(said(parsed.problems).join('\n'));
  return parsed.speakers;
}

const problemsIn = (text: string) => {
  const parsed = parseSpeakers(text);
  return parsed.ok ? [] : said(parsed.problems);
};

const cue = (id: string, label?: string): Cue => ({
  id,
  from: 0,
  to: 1000,
  text: `words of ${id}`,
  line: 1,
  ...(label === undefined ? {} : { label }),
});
const segments = (cues: readonly Cue[], speakers: Speakers | undefined, people?: readonly string[]) => {
  const made = segmentsOf({ cues }, speakers, people === undefined ? {} : { people });
  return made.ok ? made.segments : said(made.problems);
};
const notes = (cues: readonly Cue[], speakers: Speakers) => {
  const made = segmentsOf({ cues }, speakers);
  return made.ok ? said(made.notes) : [];
};

describe('who speaks', () => {
  const notAsked = { is: 'unknown', why: 'not asked' };
  const speakers = { A: 'p-ann', B: { among: ['p-ann', 'p-bob'] }, C: 'unknown', D: 'nobody' };
  const speakerOf = (label: string | undefined, written: object | undefined) => {
    const made = segmentsOf({ cues: [cue('1', label)] }, written && speakersIn(written));
    return made.ok ? made.segments[0] : undefined;
  };

  it.each([
    ['a label that a named person confirms is a person', 'A', 'p-ann'],
    ['a label that may be one of several is unknown among them', 'B', { is: 'unknown', why: 'asked', among: ['p-ann', 'p-bob'] }],
    ['a label that a named person could not place is unknown', 'C', { is: 'unknown', why: 'asked' }],
    ['a label that is not listed is unknown', 'E', notAsked],
    ['a cue without a label is unknown', undefined, notAsked],
  ])('%s', (_, label, speaker) => {
    expect(speakerOf(label, { confirmed, speakers })).toHaveProperty('speaker', speaker);
  });

  it('a label that is no voice has no speaker', () => {
    expect(speakerOf('D', { confirmed, speakers })).not.toHaveProperty('speaker');
  });

  it.each(['A', 'B', 'C', 'D', 'E', undefined])('until a named person confirms the labels, %s is unknown and not narrowed', (label) => {
    expect(speakerOf(label, { speakers })).toHaveProperty('speaker', notAsked);
    expect(speakerOf(label, undefined)).toHaveProperty('speaker', notAsked);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a label spelt %s is a label like any other', (label) => {
    const text = `{"format":"subject-access/speakers@1","confirmed":${JSON.stringify(confirmed)},"speakers":{"${label}":"p-ann"}}`;

    expect(segments([cue('1', label), cue('2', 'valueOf')], speakersIn(text))).toMatchObject([{ speaker: 'p-ann' }, { speaker: notAsked }]);
    expect(segments([cue('1', label)], speakersIn({ confirmed }))).toMatchObject([{ speaker: notAsked }]);
  });

  it('one confirmation covers every label listed, and no other', () => {
    const cues = [cue('1', 'A'), cue('2', 'B'), cue('3', 'C')];

    expect(segments(cues, speakersIn({ confirmed, speakers: { A: 'p-ann', B: 'p-bob' } }))).toMatchObject([
      { speaker: 'p-ann' },
      { speaker: 'p-bob' },
      { speaker: notAsked },
    ]);
  });
});

describe('what a segment carries', () => {
  it('the id, times, words and text of its cue', () => {
    const words = [{ text: 'hello', from: 0, to: 500 }];

    expect(segments([{ ...cue('7'), words }], undefined)).toStrictEqual([
      { id: '7', from: 0, to: 1000, speaker: { is: 'unknown', why: 'not asked' }, text: 'words of 7', words },
    ]);
  });

  /** Who is talked about in a segment, with no key where nobody says. */
  const talkOf = ({ discussed, named }: Segment) => ({ ...(discussed && { discussed }), ...(named && { named }) });
  const five = ['1', '2', '3', '4', '5'].map((id) => cue(id));
  const talk = (discusses: readonly object[], written: object = { confirmed }, cues = five) => {
    const made = segmentsOf({ cues }, speakersIn({ ...written, discusses }));
    return made.ok ? made.segments.map(talkOf) : said(made.problems);
  };
  const list = (complete: string, ...people: readonly string[]) => ({ people, complete });

  it('who is talked about, in a run of cues or in some', () => {
    expect(talk([{ cues: '2..3', discussed: ['p-ann'], complete: 'yes' }])).toStrictEqual([
      {},
      { discussed: list('yes', 'p-ann') },
      { discussed: list('yes', 'p-ann') },
      {},
      {},
    ]);
    expect(talk([{ cues: ['1', '4..5'], named: ['p-ann'] }])).toStrictEqual([
      { named: list('unknown', 'p-ann') },
      {},
      {},
      { named: list('unknown', 'p-ann') },
      { named: list('unknown', 'p-ann') },
    ]);
    expect(talk([{ cues: '4 .. 4', named: ['p-ann'] }])[3]).toStrictEqual({ named: list('unknown', 'p-ann') });
    expect(talk([{ cues: '5', discussed: [], complete: 'yes' }])[4]).toStrictEqual({ discussed: list('yes') });
  });

  it('everyone named by any entry, as complete as the least complete of them', () => {
    const entries = [
      { cues: '1', discussed: ['p-ann'], complete: 'yes' },
      { cues: '1', discussed: ['p-bob', 'p-ann'], named: ['p-bob'], complete: 'no' },
      { cues: '1', named: ['p-ann'] },
    ];

    expect(talk(entries)[0]).toStrictEqual({ discussed: list('no', 'p-ann', 'p-bob'), named: list('no', 'p-bob', 'p-ann') });
  });

  it('no claim to leave no one out, until a named person makes it', () => {
    expect(talk([{ cues: '1', discussed: ['p-ann'], complete: 'yes' }], {})[0]).toStrictEqual({ discussed: list('unknown', 'p-ann') });
    expect(talk([{ cues: '1', discussed: ['p-ann'], complete: 'no' }], {})[0]).toStrictEqual({ discussed: list('no', 'p-ann') });
  });

  it('every voice of a cue, where the cue is named whole', () => {
    const cues = [cue('1'), { ...cue('2a'), partOf: '2' }, { ...cue('2b'), partOf: '2' }, cue('3')];

    expect(talk([{ cues: '1..2', named: ['p-ann'] }], { confirmed }, cues)).toMatchObject([
      { named: {} },
      { named: {} },
      { named: {} },
      {},
    ]);
    expect(talk([{ cues: '2', named: ['p-ann'] }], { confirmed }, cues)).toStrictEqual([
      {},
      { named: list('unknown', 'p-ann') },
      { named: list('unknown', 'p-ann') },
      {},
    ]);
    expect(talk([{ cues: '2a', named: ['p-ann'] }], { confirmed }, cues)).toMatchObject([{}, { named: list('unknown', 'p-ann') }, {}, {}]);
  });

  it.each(['6', '12', '2..9', '0..2', '3..2', '..', '..2', '1..', '', '1...3'])('nothing from cues that are not there: `%s`', (cues) => {
    const speakers: Speakers = {
      complete: 'unknown',
      labels: new Map(),
      discusses: [{ cues: [cues], named: [], complete: 'no', line: 12 }],
      alsoHeard: [],
    };

    expect(segments(five, speakers)).toStrictEqual([`12 \`${cues}\` is no cue, or run of cues, of this transcript`]);
  });
});

describe('what is heard besides the cues', () => {
  const notAsked = { is: 'unknown', why: 'not asked' };
  const heard = [
    { from: 5_000, to: 9_000, speaker: 'p-bob', discussed: ['p-ann'], named: [], complete: 'yes', describedOn: '2026-10-21' },
    { from: 5_000, to: 9_000, speaker: { among: ['p-ann', 'p-bob'] } },
    { from: 9_000, to: 9_500, speaker: 'nobody' },
    { from: 500, to: 700, speaker: 'unknown', discussed: [] },
  ];
  const besides = (written: object) => segments([cue('1', 'A')], speakersIn({ speakers: { A: 'p-ann' }, alsoHeard: heard, ...written }));

  it('is a segment for each stretch, named by where it stands, so that no other changes its name', () => {
    expect(besides({ confirmed }).slice(1)).toStrictEqual([
      {
        id: 'also-5000-9000',
        from: 5_000,
        to: 9_000,
        speaker: 'p-bob',
        discussed: { people: ['p-ann'], complete: 'yes' },
        named: { people: [], complete: 'yes' },
        describedOn: '2026-10-21',
      },
      { id: 'also-5000-9000-2', from: 5_000, to: 9_000, speaker: { is: 'unknown', why: 'asked', among: ['p-ann', 'p-bob'] } },
      { id: 'also-9000-9500', from: 9_000, to: 9_500 },
      {
        id: 'also-500-700',
        from: 500,
        to: 700,
        speaker: { is: 'unknown', why: 'asked' },
        discussed: { people: [], complete: 'unknown' },
      },
    ]);
  });

  it('is nobody in particular, and leaves nobody out for certain, until a named person confirms the file', () => {
    expect(besides({}).slice(1)).toMatchObject([
      { speaker: notAsked, discussed: { complete: 'unknown' } },
      { speaker: notAsked },
      { speaker: notAsked },
      { speaker: notAsked },
    ]);
  });

  it('names nobody who is not in the case, and ends where the recording does', () => {
    const speakers = speakersIn({ confirmed, alsoHeard: heard });
    const made = segmentsOf({ cues: [] }, speakers, { people: ['p-bob'] });
    expect(made.ok ? [] : said(made.problems)).toStrictEqual([
      '10 no person in the case has the id `p-ann`',
      '21 no person in the case has the id `p-ann`',
    ]);
    const track = trackOf({ cues: [] }, { id: 'sound', ms: 9_000, speakers });
    expect(track.ok ? [] : said(track.problems)).toStrictEqual([
      '31 the stretch ends at `9500`, past the end of the recording at `9000` milliseconds',
    ]);
  });
});

describe('people and labels that do not fit', () => {
  it('a label that no cue has, or that is not listed, is noted', () => {
    const speakers = speakersIn({ confirmed, speakers: { SPEAKER_O1: 'p-ann' } });

    expect(notes([cue('1', 'SPEAKER_01'), cue('2', 'SPEAKER_01'), cue('3', 'X')], speakers)).toStrictEqual([
      '1 the label `SPEAKER_01`, on 2 cues, is not listed: its speaker is unknown',
      '1 the label `X`, on 1 cue, is not listed: its speaker is unknown',
      '4 no cue has the label `SPEAKER_O1`: check its spelling against the transcript',
    ]);
  });

  it('a person the case does not know is a problem, at each place', () => {
    const speakers = speakersIn({
      speakers: { A: 'p-ann', B: 'p-bob', C: { among: ['p-ann', 'p-cat'] }, D: 'unknown', E: 'nobody' },
      discusses: [
        { cues: '1', discussed: ['p-ann', 'p-dan'], named: ['p-eve'] },
        { cues: '1', named: ['p-ann'] },
      ],
    });

    expect(segments([cue('1')], speakers, ['p-ann'])).toStrictEqual([
      '5 no person in the case has the id `p-bob`',
      '6 no person in the case has the id `p-cat`',
      '16 no person in the case has the id `p-dan`',
      '16 no person in the case has the id `p-eve`',
    ]);
    expect(Array.isArray(segments([cue('1')], speakers))).toBe(true);
  });
});

describe('a speaker file', () => {
  it('is read as it is written', () => {
    expect(speakersIn(sample('speakers.json'))).toStrictEqual({
      confirmed,
      complete: 'no',
      labels: new Map<string, object>([
        ['SPEAKER_00', { is: 'person', person: 'officer', line: 6 }],
        ['SPEAKER_01', { is: 'person', person: 'neighbour', line: 7 }],
        ['SPEAKER_02', { is: 'nobody', line: 8 }],
        ['SPEAKER_03', { is: 'one of', people: ['requester', 'visitor'], line: 9 }],
      ]),
      discusses: [
        { cues: ['2..3'], discussed: ['requester'], named: ['requester'], complete: 'yes', line: 12 },
        { cues: ['5', '7'], discussed: ['requester'], complete: 'unknown', line: 13 },
      ],
      alsoHeard: [],
    });
  });

  it('says that no one has confirmed it', () => {
    const parsed = parseSpeakers(`\uFEFF${file({})}`);

    expect(parsed.ok && said(parsed.notes)).toStrictEqual([
      '1 no one has confirmed these labels: every speaker is read as unknown until a named person does, in `confirmed`',
    ]);
  });

  it.each([
    ['another format', file({ format: 'subject-access/case@1' }), ['2:12 `format` should be `subject-access/speakers@1`']],
    ['no speakers', '{"format":"subject-access/speakers@1"}', ['1:1 `speakers` is missing']],
    ['speakers in a list', file({ speakers: [] }), ['3:14 `speakers` should be an object in braces']],
    ['a key it does not know', file({ speeches: 1 }), ['4:14 `speeches` is not a key that belongs here']],
    [
      'a key spelt `__proto__`',
      '{"format":"subject-access/speakers@1","speakers":{},"__proto__":{}}',
      ['1:65 `__proto__` is not a key that belongs here'],
    ],
    [
      'a confirmation by no one',
      file({ confirmed: { by: '', role: 'officer' } }),
      ['4:15 `confirmed.on` is missing', '5:9 `confirmed.by` should be text on one line, with no space around it'],
    ],
    [
      'a day that is not',
      file({ confirmed: { ...confirmed, on: '2026-02-30' } }),
      ['7:9 `confirmed.on` should be a day, such as `2026-03-31`'],
    ],
    ['a label for nothing', file({ speakers: { A: '' } }), ['4:8 `speakers.A` should be text on one line, with no space around it']],
    ['one among one', file({ speakers: { A: { among: ['p-ann'] } } }), ['5:13 `speakers.A.among` should list two people or more']],
    ['talk of no one', file({ discusses: [{ cues: '1' }] }), ['5:3 `discusses[0]` should have `discussed` or `named`']],
    [
      'a stretch that ends before it begins, or is not in milliseconds',
      file({
        alsoHeard: [
          { from: 9, to: 9, speaker: 'unknown' },
          { from: '00:01', to: 2000, speaker: 'nobody' },
        ],
      }),
      ['5:3 `alsoHeard[0]` should end after it begins', '11:12 `alsoHeard[1].from` should be a number'],
    ],
    ['a stretch on which nobody says who is heard', file({ alsoHeard: [{ from: 0, to: 9 }] }), ['5:3 `alsoHeard[0].speaker` is missing']],
    ['talk in no cue', file({ discusses: [{ cues: [], named: ['p'] }] }), ['6:12 `discusses[0].cues` should list one cue or more']],
    [
      'a label for a number',
      file({ speakers: { A: 7 } }),
      ['4:8 `speakers.A` should be the id of a person, `{ "among": [two ids or more] }`, `unknown` or `nobody`'],
    ],
    ['a list that is half complete', file({ complete: 'half' }), ['4:14 `complete` should be `yes`, `no` or `unknown`']],
    [
      'one label twice',
      '{"format":"subject-access/speakers@1","speakers":{"A":"p-ann",\n"A":"p-bob"}}',
      ['2:1 `A` stands here a second time'],
    ],
    ['text that is not JSON', 'speakers: A is Ann', ['1:1 a value should stand here, not `speakers: A `']],
    ['nothing', '', ['1:1 a value should stand here, not the end of the file']],
    ['a transcript', 'x'.repeat(1_000_001), ['1 the file is 1000001 characters long, over the limit of 1000000']],
  ])('is refused with %s', (_, text, problems) => {
    expect(problemsIn(text)).toStrictEqual(problems);
  });

  it('says what to do about each problem', () => {
    const parsed = parseSpeakers(file({ format: 1, confirmed: 1, complete: 1, speakers: 1, discusses: 1, more: 1 }));

    expect(parsed.ok ? [] : parsed.problems.map(({ remedy }) => remedy)).toStrictEqual([
      'begin the file with `"format": "subject-access/speakers@1"`',
      'write one line for each label: `"SPEAKER_00": "p-ann"`',
      'write who listened and confirms the labels: `"confirmed": { "by": "…", "role": "…", "on": "YYYY-MM-DD" }`',
      'write `"complete": "yes"` only where someone has checked that nothing said is missing',
      'write `{ "cues": "3..7", "discussed": ["p-ann"], "complete": "no" }`',
      'take it out, or correct its spelling: the keys are `format`, `confirmed`, `complete`, `speakers`, `discusses`, `alsoHeard`',
    ]);
  });
});

describe('a sound track', () => {
  const transcript = { cues: cuesIn(sample('vtt')) };
  const speakers = speakersIn(sample('speakers.json'));

  it('is made of a transcript, a length and confirmed speakers', () => {
    const made = trackOf(transcript, { id: 'sound', ms: 24_000, speakers, people: ['officer', 'neighbour', 'requester', 'visitor'] });

    expect(made).toMatchObject({
      ok: true,
      notes: [],
      track: { id: 'sound', kind: 'sound', extent: { is: 'time', ms: 24_000 }, complete: 'no', describedBy: confirmed },
    });
    expect(made.ok && made.track.segments.map(({ id, speaker }) => [id, speaker])).toStrictEqual([
      ['1', 'officer'],
      ['2', 'neighbour'],
      ['3a', 'neighbour'],
      ['3b', 'officer'],
      ['radio', undefined],
      ['5', 'neighbour'],
      ['6', { is: 'unknown', why: 'not asked' }],
      ['7', { is: 'unknown', why: 'asked', among: ['requester', 'visitor'] }],
    ]);
  });

  it('is never complete by silence, nor by a file that no one confirmed', () => {
    const complete = (written: object | undefined) => {
      const made = trackOf(transcript, { id: 'sound', ms: 24_000, ...(written && { speakers: speakersIn(written) }) });
      return made.ok && [made.track.complete, made.track.describedBy];
    };

    expect(complete(undefined)).toStrictEqual(['unknown', undefined]);
    expect(complete({})).toStrictEqual(['unknown', undefined]);
    expect(complete({ complete: 'yes' })).toStrictEqual(['unknown', undefined]);
    expect(complete({ complete: 'no' })).toStrictEqual(['no', undefined]);
    expect(complete({ confirmed })).toStrictEqual(['unknown', confirmed]);
    expect(complete({ confirmed, complete: 'yes' })).toStrictEqual(['yes', confirmed]);
  });

  it('is refused with every cue past its end and every problem of its speakers', () => {
    const made = trackOf(transcript, { id: 'sound', ms: 20_000, speakers, people: ['officer', 'neighbour', 'requester'] });

    expect(made.ok ? [] : said(made.problems)).toStrictEqual([
      '28 the cue ends at `00:00:21.000`, past the end of the recording at `00:00:20.000`',
      '32 the cue ends at `00:00:22.000`, past the end of the recording at `00:00:20.000`',
      '35 the cue ends at `00:00:24.000`, past the end of the recording at `00:00:20.000`',
      '9 no person in the case has the id `visitor`',
    ]);
  });

  it('is refused for a cue past its end alone', () => {
    expect(trackOf(transcript, { id: 'sound', ms: 23_999 }).ok).toBe(false);
    expect(trackOf(transcript, { id: 'sound', ms: 24_000 }).ok).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('has a length in whole milliseconds, not %d', (ms) => {
    expect(() => trackOf(transcript, { id: 'sound', ms })).toThrow(
      `trackOf: \`ms\` should be the length of the recording in whole milliseconds, not \`${ms}\``,
    );
  });

  it('gives labels to read by, where a transcript writes names that could be speech', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nPC Sample: hello';
    const listed = speakersIn({ confirmed, speakers: { 'PC Sample': 'officer' } });
    const parsed = parseTranscript(text, 'webvtt', { labels: listed.labels.keys() });

    expect(parsed.ok && segments(parsed.transcript.cues, listed)).toMatchObject([{ speaker: 'officer', text: 'hello' }]);
  });
});
