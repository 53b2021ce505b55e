import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { protecting, sampleCase } from '../telling/sample.ts';
import { run } from './world.ts';

const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../media/samples/synthetic-neighbour-dispute.${name}`, import.meta.url)), 'utf8');
const vtt = sample('vtt');
const speakers = sample('speakers.json');

/** A case, two spaces to a level, whose sound is a transcript. */
function withTranscript(transcript: unknown, track: object = {}): string {
  const people = [
    { id: 'requester', role: 'data subject' },
    { id: 'neighbour', role: 'witness' },
    { id: 'officer', role: 'police officer' },
    { id: 'visitor', role: 'other' },
  ];
  const tracks = [{ id: 'sound', kind: 'sound', extent: { is: 'time', ms: 30_000 }, transcript, ...track }];
  const item = { id: 'bwv', kind: 'body-worn video', title: 'Footage', purpose: 'law enforcement', tracks };
  return JSON.stringify({ ...sampleCase(), dataSubject: 'requester', people, items: [item], roleScreenings: [] }, null, 2);
}

/** The line of a text on which something first stands. */
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('check', () => {
  it('says that nothing is wrong, and what was read', async () => {
    const { code, out } = await run(['check', 'case.json'], { 'case.json': JSON.stringify(sampleCase()) });

    expect(code).toBe(0);
    expect(out).toBe('case.json: nothing wrong (items 1, people 4, judgements 0)\n');
  });

  it('places every problem of a case at its line and column, with a remedy', async () => {
    const wrong = { ...sampleCase(), decidedOn: '2026-13-01', nonsense: 1, people: [{ id: 'robin', role: 'data subject', age: -4 }] };
    const text = JSON.stringify(wrong, null, 2);
    const { code, out } = await run(['check', 'case.json'], { 'case.json': text });

    expect(code).toBe(2);
    expect(out).toContain(`case.json:${lineOf(text, '"decidedOn"')}:3: decidedOn: `);
    expect(out).toContain(`case.json:${lineOf(text, '"nonsense"')}:3: nonsense: \`nonsense\` is not a key here\n  remove it`);
    expect(out).toContain(`case.json:${lineOf(text, '"age"')}:7: people[0].age: `);
    expect(out.trimEnd()).toMatch(/\d+ problems$/);
  });

  it('places a missing key at the object it is missing from', async () => {
    const { format: _, ...wrong } = sampleCase();
    const { out } = await run(['check', 'case.json'], { 'case.json': `\n${JSON.stringify(wrong)}` });

    expect(out).toMatch(/^case\.json:\d+:\d+: format: `format` is missing/);
  });

  it('places a problem with a judgement', async () => {
    const text = JSON.stringify(
      { ...sampleCase(), judgements: [{ ...protecting(['3']), factors: { weather: 'fine', '*': 'not known' } }] },
      null,
      2,
    );
    const { out } = await run(['check', 'case.json'], { 'case.json': text });

    expect(out).toContain(`case.json:${lineOf(text, '"weather"')}:9: judgements[0].factors.weather: `);
  });

  it('places JSON that is not JSON, and every key written twice', async () => {
    expect((await run(['check', 'c.json'], { 'c.json': '{\n  "a": 1,\n  b: 2\n}' })).out).toMatch(
      /^c\.json:3:3: a name in double quotes should stand here, not `b: 2/,
    );
    const twice = (await run(['check', 'c.json'], { 'c.json': '{ "a": 1,\n "b": { "c": 1, "c": 2 },\n "a": 3 }' })).out;

    expect(twice).toContain('c.json:2:17: the key "c" stands here a second time');
    expect(twice).toContain('c.json:3:2: the key "a" stands here a second time');
    expect(twice).toContain('2 problems');
  });

  it('says which line is not UTF-8, and that a file is UTF-16', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{\n"a": "'), 0xff, 0x22, 0x7d]);

    expect((await run(['check', 'c.json'], { 'c.json': bytes })).out).toContain(
      'c.json:2: this line is not UTF-8\n  save the file as UTF-8',
    );
    expect((await run(['check', 'c.json'], { 'c.json': new Uint8Array([0xff, 0xfe, 0x7b, 0]) })).out).toContain('the file is in UTF-16');
  });

  it('says that there is no such file', async () => {
    expect(await run(['check', 'nowhere.json'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('nowhere.json: there is no such file'),
    });
  });

  it('shows hostile keys and paths without obeying them', async () => {
    const text = JSON.stringify({ ...sampleCase(), [`${String.fromCodePoint(0x1b)}[2J`]: 1 });
    const { out } = await run(['check', 'case.json'], { 'case.json': text });

    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('A track that names a transcript', () => {
  it('is decided from the segments the transcript gives', async () => {
    const files = { 'case.json': withTranscript({ file: 'bwv.vtt', speakers: 'who.json' }), 'bwv.vtt': vtt, 'who.json': speakers };

    expect((await run(['check', 'case.json'], files)).out).toContain('nothing wrong');
    const { out, err } = await run(['decide', 'case.json', '--json'], files);
    const segments = JSON.parse(out).items[0].tracks[0].parts.flatMap((part: { segments: string[] }) => part.segments);

    expect(new Set(segments)).toEqual(new Set(['1', '2', '3a', '3b', 'radio', '5', '6', '7']));
    expect(err).toMatch(/^\d+ loose ends in the transcripts/);
  });

  it('is found beside the case file, wherever that is', async () => {
    const files = { 'cases/a/case.json': withTranscript({ file: 'sound/bwv.vtt' }), 'cases/a/sound/bwv.vtt': vtt };

    expect((await run(['check', 'cases/a/case.json'], files)).code).toBe(0);
  });

  it('has its problems placed in the transcript, in the speaker file, or in the case, each at its line', async () => {
    const late = vtt.replace('00:00:24.000', '00:00:40.000');
    const past = await run(['check', 'case.json'], { 'case.json': withTranscript({ file: 'bwv.vtt' }), 'bwv.vtt': late });

    expect(past.out).toMatch(new RegExp(`^bwv\\.vtt:${lineOf(late, '00:00:40.000')}: the cue ends at`, 'm'));

    const stranger = speakers.replace('"officer"', '"nobody-here"');
    const who = await run(['check', 'case.json'], {
      'case.json': withTranscript({ file: 'bwv.vtt', speakers: 'who.json' }),
      'bwv.vtt': vtt,
      'who.json': stranger,
    });

    expect(who.out).toMatch(new RegExp(`^who\\.json:${lineOf(stranger, '"nobody-here"')}: no person in the case has the id`, 'm'));

    const text = withTranscript({ file: 'gone.vtt' });
    const gone = await run(['check', 'case.json'], { 'case.json': text });

    expect(gone.out).toMatch(
      new RegExp(`^case\\.json:${lineOf(text, '"file"')}:\\d+: \`gone\\.vtt\` cannot be read: there is no such file`, 'm'),
    );
  });

  it('does not also complain of segments it would have given', async () => {
    const judgement = protecting(['3'], { people: ['neighbour'] });
    const text = JSON.stringify({ ...JSON.parse(withTranscript({ file: 'gone.vtt' })), judgements: [judgement] });

    expect((await run(['check', 'case.json'], { 'case.json': text })).out).toMatch(/1 problem\n$/);
  });

  it('may not lead out of the folder of the case file', async () => {
    for (const file of [
      '../bwv.vtt',
      'a/../../bwv.vtt',
      '..\\bwv.vtt',
      '/etc/passwd',
      '\\\\host\\share',
      'C:\\bwv.vtt',
      '~/bwv.vtt',
      'a\0.vtt',
    ]) {
      const { code, out } = await run(['check', 'd/case.json'], { 'd/case.json': withTranscript({ file }), 'bwv.vtt': vtt });

      expect(code, file).toBe(2);
      expect(out, file).toMatch(/cannot be read: the path/);
    }
  });

  it('cannot be found for a case from standard input', async () => {
    const { out } = await run(['check', '-'], {}, { input: withTranscript({ file: 'bwv.vtt' }) });

    expect(out).toContain('standard input:');
    expect(out).toContain('a case from standard input has no folder to find this file in');
  });

  it('is refused where it also has segments, is no sound, has no length, or is named wrongly', async () => {
    const told = async (text: string) => (await run(['check', 'case.json'], { 'case.json': text, 'bwv.vtt': vtt })).out;

    expect(await told(withTranscript({ file: 'bwv.vtt' }, { segments: [] }))).toContain('a track has segments or a transcript, not both');
    expect(await told(withTranscript({ file: 'bwv.vtt' }, { kind: 'picture' }))).toContain('a transcript is of sound');
    expect(await told(withTranscript({ file: 'bwv.vtt' }, { extent: { is: 'whole' } }))).toContain(
      'a transcript needs the length of the recording',
    );
    expect(await told(withTranscript({ file: 'bwv.vtt', speaker: 'x' }))).toContain('expected the name of a transcript');
    expect(await told(withTranscript({ file: 'bwv.vtt', format: 'srt' }))).toMatch(/^bwv\.vtt:1: the file begins as `webvtt` does/m);
  });

  it('lets the case say more than the transcript, and never less', async () => {
    const signed = { by: 'Jo', role: 'officer', on: '2026-10-20' };
    const files = { 'case.json': withTranscript({ file: 'bwv.vtt' }, { complete: 'yes', describedBy: signed }), 'bwv.vtt': vtt };
    const { out } = await run(['decide', 'case.json', '--json'], files);

    expect(JSON.parse(out).questions.map(({ asks }: { asks: string }) => asks)).not.toContain('description');
  });
});
