import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/cli/answering/answer.ts';
import { withAnswers, writeAnswers } from '../../src/cli/answering/write-answers.ts';
import { main } from '../../src/cli/main.ts';
import { caseIn, openCase } from '../../src/cli/reading/case-file.ts';
import type { Files } from '../cli/world.ts';
import { worldOf } from '../cli/world.ts';
import type { Line } from './scripted.ts';
import { scripted, stop } from './scripted.ts';

const signed = { by: 'A. Placeholder', role: 'disclosure officer', on: '2026-10-20' };

const transcript = `WEBVTT

00:00:00.000 --> 00:00:10.000
<v Officer>Evening. Is Robin at home?

00:00:10.000 --> 00:00:20.000
<v Voice at the door>She went out with Dale.

00:00:20.000 --> 00:00:30.000
<v Voice at the door>They were arguing again.

00:00:30.000 --> 00:00:40.000
<v Officer>Thank you. That is all.
`;

/** Written with odd spacing on purpose: what is not answered stays as it was typed. */
const speakers = `{
  "format":   "subject-access/speakers@1",
  "confirmed": ${JSON.stringify(signed)},
  "complete": "no",
  "speakers": { "Officer": "dale", "Voice at the door": "unknown" },
  "discusses": [
    { "cues": "1..2",  "discussed": ["robin"], "complete": "no" },
    { "cues": ["4"], "discussed": [], "complete": "yes" }
  ]
}
`;

const files: Files = {
  'case.json': JSON.stringify({
    format: 'subject-access/case@1',
    id: 'doorstep',
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'All footage of me', identity: { doubted: 'no' } },
    controller: { name: 'Vale Police', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'robin',
    people: [
      { id: 'robin', role: 'data subject' },
      { id: 'dale', role: 'police officer', capacity: 'on duty' },
      { id: 'neighbour', role: 'witness', consent: 'given' },
    ],
    items: [
      {
        id: 'video',
        kind: 'body-worn video',
        title: 'Visit to Sample Street',
        purpose: 'law enforcement',
        relates: 'content',
        origin: 'dale',
        flags: [],
        tracks: [
          {
            id: 'sound',
            kind: 'sound',
            extent: { is: 'time', ms: 40_000 },
            transcript: { file: 'bwv.vtt', speakers: 'speakers.json' },
          },
        ],
      },
    ],
    screenings: [{ id: 'grounds', grounds: ['dpa-2018/*'], items: 'all', result: 'screened out', signed }],
  }),
  'bwv.vtt': transcript,
  'speakers.json': speakers,
};

async function opened(from: Files = files) {
  const there = worldOf(from);
  const read = await openCase('case.json', there.world);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return { ...there, opened: read };
}

const covers = [['1', '2'], ['4']];

async function speakersAfter(answers: readonly Answer[]) {
  const { world, opened: case_ } = await opened();
  const answered = await withAnswers(case_, answers, world);
  if (!answered.ok) return { problems: answered.problems };
  const [file] = answered.files;
  return { text: new TextDecoder().decode(file?.bytes), segments: answered.case.items[0]?.tracks[0]?.segments };
}

describe('an answer about what a transcript gives goes into its speaker file', () => {
  const confirmed = { by: 'C. Placeholder', role: 'information rights officer', on: '2026-11-02' };

  it('says whose voice a label is, in place of what was there, over a name; and touches nothing else', async () => {
    const { text, segments } = await speakersAfter([
      { is: 'voices', speakers: 'speakers.json', labels: ['Voice at the door'], heard: [], who: 'neighbour', confirmed },
    ]);

    expect(segments?.map(({ speaker }) => speaker)).toEqual(['dale', 'neighbour', 'neighbour', 'dale']);
    const [before, after] = [speakers, text ?? ''].map((one) => one.split('\n'));
    const differs = (before ?? []).flatMap((line, index) => (line === after?.[index] ? [] : [line.trim().split(':')[0]]));
    expect(new Set(differs)).toEqual(new Set(['"confirmed"', '"speakers"']));
    expect(JSON.parse(text ?? '')).toMatchObject({ confirmed, speakers: { Officer: 'dale', 'Voice at the door': 'neighbour' } });
  });

  it('says that nobody is left out of some cues, and keeps what an entry says of the rest', async () => {
    const { text, segments } = await speakersAfter([
      { is: 'nobody left out', speakers: 'speakers.json', cues: ['2', '3'], heard: [], covers, confirmed },
    ]);

    expect(JSON.parse(text ?? '')).toMatchObject({
      complete: 'yes',
      discusses: [
        { cues: ['1'], discussed: ['robin'], complete: 'no' },
        { cues: ['4'], discussed: [], complete: 'yes' },
        { cues: ['2'], discussed: ['robin'], complete: 'yes' },
        { cues: ['3'], discussed: [], complete: 'yes' },
      ],
    });
    expect(segments?.map(({ discussed }) => discussed)).toEqual([
      { people: ['robin'], complete: 'no' },
      { people: ['robin'], complete: 'yes' },
      { people: [], complete: 'yes' },
      { people: [], complete: 'yes' },
    ]);
  });

  it('adds who else is talked about, and makes no list more or less complete than it was', async () => {
    const { segments } = await speakersAfter([
      { is: 'talked about', speakers: 'speakers.json', cues: ['2', '3', '4'], heard: [], people: ['dale'], covers, confirmed },
    ]);

    expect(segments?.map(({ discussed }) => discussed)).toEqual([
      { people: ['robin'], complete: 'no' },
      { people: ['robin', 'dale'], complete: 'no' },
      { people: ['dale'], complete: 'unknown' },
      { people: ['dale'], complete: 'yes' },
    ]);
  });

  it('describes a stretch that no cue does, in the speaker file and over a name', async () => {
    const stretches = [
      { from: 40_000, to: 45_000, speaker: 'neighbour', discussed: ['robin'], complete: 'yes' as const, describedOn: confirmed.on },
    ];
    const longer = { ...files, 'case.json': (files['case.json'] as string).replace('40000', '50000') };
    const { world, opened: case_ } = await opened(longer);
    const answered = await withAnswers(case_, [{ is: 'also heard', speakers: 'speakers.json', stretches, confirmed }], world);

    const [file] = answered.ok ? answered.files : [];
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toMatchObject({ confirmed, alsoHeard: stretches });
    expect(answered.ok && answered.case.items[0]?.tracks[0]?.segments.at(-1)).toEqual({
      id: 'also-40000-45000',
      from: 40_000,
      to: 45_000,
      speaker: 'neighbour',
      discussed: { people: ['robin'], complete: 'yes' },
      describedOn: confirmed.on,
    });
  });

  it('says who is heard on such a stretch, who else is talked about, and that nobody is left out', async () => {
    const heard = '"alsoHeard": [{ "from": 40000, "to": 45000, "speaker": "unknown", "discussed": ["robin"] }],\n  "discusses"';
    const longer = {
      ...files,
      'case.json': (files['case.json'] as string).replace('40000', '50000'),
      'speakers.json': speakers.replace('"discusses"', heard),
    };
    const { world, opened: case_ } = await opened(longer);
    const over = { speakers: 'speakers.json', cues: [], heard: [0], covers, confirmed };
    const answered = await withAnswers(
      case_,
      [
        { is: 'voices', speakers: 'speakers.json', labels: [], heard: [0], who: 'neighbour', confirmed },
        { is: 'talked about', people: ['dale'], ...over },
        { is: 'nobody left out', ...over },
      ],
      world,
    );

    expect(answered.ok && answered.case.items[0]?.tracks[0]?.segments.at(-1)).toMatchObject({
      speaker: 'neighbour',
      discussed: { people: ['robin', 'dale'], complete: 'yes' },
    });
  });

  it('is refused, as an answer and not as a line of the file, where it names nobody in the case', async () => {
    const { problems } = await speakersAfter([
      { is: 'voices', speakers: 'speakers.json', labels: ['Voice at the door'], heard: [], who: 'stranger', confirmed },
    ]);

    expect(problems).toMatchObject([{ file: 'this answer', message: 'no person in the case has the id `stranger`' }]);
  });

  it('is written with an answer in the case file, or neither is', async () => {
    const { world, files: now, opened: case_ } = await opened();
    const answers: readonly Answer[] = [
      { is: 'voices', speakers: 'speakers.json', labels: ['Voice at the door'], heard: [], who: 'neighbour', confirmed },
      { is: 'fact', at: ['people', 'neighbour', 'consent'], value: 'refused' },
    ];
    const refusing = {
      ...world,
      replaceFile: async (path: string, before: Uint8Array, bytes: Uint8Array) =>
        path === 'case.json'
          ? { ok: false as const, message: 'the disk is full', remedy: 'make room' }
          : world.replaceFile(path, before, bytes),
    };

    expect(await writeAnswers(case_, answers, refusing)).toMatchObject({ ok: false, problems: [{ message: 'the disk is full' }] });
    expect(new TextDecoder().decode(now['speakers.json'] as Uint8Array)).toBe(speakers);

    expect((await writeAnswers(case_, answers, world)).ok).toBe(true);
    const read = await openCase('case.json', world);
    const after = read.ok ? caseIn(read) : read;
    expect(after.ok && after.case.people.find(({ id }) => id === 'neighbour')).toMatchObject({ consent: 'refused' });
    expect(after.ok && after.case.items[0]?.tracks[0]?.segments[1]?.speaker).toBe('neighbour');
  });
});

describe('ask', () => {
  async function interviewed(lines: readonly Line[], from: Files = files) {
    const there = worldOf(from);
    const script = scripted(lines);
    const code = await main(['ask', 'case.json'], { ...there.world, interviewer: async () => script.interviewer });
    return { code, ...there, ...script };
  }
  const skip = { to: /How do you answer/, say: 'skip' } as const;

  it('takes whose voice a label is once, for every cue it speaks, and says that whoever signs confirms the file', async () => {
    const {
      code,
      files: now,
      record,
    } = await interviewed([
      { to: /Whose voice is “Voice at the door”, wherever it speaks \(2 cues\)\?/, say: 'neighbour' },
      { to: /may be answered for at once/, say: stop },
    ]);

    expect(code).toBe(0);
    expect(record.shown.join('\n')).toContain(
      'This goes into speakers.json. Whoever signs confirms everything that file says, in place of A. Placeholder.',
    );
    const after = JSON.parse(new TextDecoder().decode(now['speakers.json'] as Uint8Array));
    expect(after.speakers).toEqual({ Officer: 'dale', 'Voice at the door': 'neighbour' });
  });

  it('takes who is heard where no cue is, and closes that stretch', async () => {
    const longer = { ...files, 'case.json': (files['case.json'] as string).replace('40000', '50000') };
    const {
      code,
      files: now,
      record,
    } = await interviewed(
      [
        { to: /How do you answer/, say: 'answer' },
        { to: /Who is it\?/, say: 'nobody' },
        { to: /Who is talked about there\?/, say: [] },
        ...Array.from({ length: 30 }, () => skip),
      ],
      longer,
    );

    expect(record.shown).toContain('The stretch at 00:40–00:50');
    expect(code).toBe(0);
    const after = JSON.parse(new TextDecoder().decode(now['speakers.json'] as Uint8Array));
    expect(after.alsoHeard).toEqual([
      { from: 40_000, to: 50_000, speaker: 'nobody', discussed: [], complete: 'yes', describedOn: after.confirmed.on },
    ]);
  });

  it('says where to answer what a transcript without a speaker file gives, and leaves the question', async () => {
    const bare = { ...files, 'case.json': (files['case.json'] as string).replace(',"speakers":"speakers.json"', '') };
    const { record, files: now } = await interviewed(
      [{ to: /How do you answer/, say: 'answer' }, ...Array.from({ length: 30 }, () => skip)],
      bare,
    );

    expect(record.shown.some((text) => text.includes('the words come from bwv.vtt'))).toBe(true);
    expect(now['case.json']).toBe(bare['case.json']);
  });
});
