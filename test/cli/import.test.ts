import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { sampleCase } from '../telling/sample.ts';
import { run } from './world.ts';

const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../media/samples/synthetic-neighbour-dispute.${name}`, import.meta.url)), 'utf8');
const files = {
  'bwv.vtt': sample('vtt'),
  'bwv.srt': sample('srt'),
  'bwv.json': sample('whisperx.json'),
  'who.json': sample('speakers.json'),
};
const duration = ['--duration', '30000'];

describe('import transcript', () => {
  it('prints a track of the length given, in any of the formats it reads', async () => {
    for (const file of ['bwv.vtt', 'bwv.srt', 'bwv.json']) {
      const { code, out } = await run(['import', 'transcript', file, ...duration], files);
      const track = JSON.parse(out);

      expect(code, file).toBe(0);
      expect(track, file).toMatchObject({ id: 'sound', kind: 'sound', extent: { is: 'time', ms: 30_000 } });
      expect(track.segments.length, file).toBeGreaterThan(2);
    }
  });

  it('prints an item that a case file takes as it is, and that says no more than is known', async () => {
    const { out } = await run(['import', 'transcript', 'bwv.vtt', ...duration, '--item', 'bwv-1', '--speakers', 'who.json'], files);
    const item = JSON.parse(out);
    const people = ['requester', 'neighbour', 'officer', 'visitor'].map((id) => ({
      id,
      role: id === 'requester' ? 'data subject' : 'other',
    }));
    const parsed = parseCase({ ...sampleCase(), dataSubject: 'requester', people, items: [item], roleScreenings: [] });

    expect(parsed).toMatchObject({ ok: true });
    expect(item).toMatchObject({ id: 'bwv-1', kind: 'body-worn video', title: 'bwv.vtt', purpose: { is: 'unknown', why: 'not asked' } });
  });

  it('reads a transcript from standard input', async () => {
    expect((await run(['import', 'transcript', '-', ...duration], {}, { input: files['bwv.vtt'] })).code).toBe(0);
  });

  it('will not guess how long the recording is: what comes after the last cue would be closed by silence', async () => {
    const { code, err } = await run(['import', 'transcript', 'bwv.vtt'], files);

    expect(code).toBe(2);
    expect(err).toContain('--duration');
    expect((await run(['import', 'transcript', 'bwv.vtt', '--duration', '1.5'], files)).code).toBe(2);
  });

  it('places its problems, prints nothing, and exits 2', async () => {
    const short = await run(['import', 'transcript', 'bwv.vtt', '--duration', '20000'], files);

    expect(short).toMatchObject({ code: 2, out: '' });
    expect(short.err).toMatch(/^bwv\.vtt:\d+: the cue ends at/);
    expect(await run(['import', 'transcript', 'gone.vtt', ...duration], files)).toMatchObject({ code: 2, out: '' });
    expect((await run(['import', 'transcript', 'x', ...duration], { x: 'hello' })).err).toContain('the file begins like no transcript');
  });

  it('says what was loose in the transcript on standard error', async () => {
    expect((await run(['import', 'transcript', 'bwv.vtt', ...duration], files)).err).toMatch(/^bwv\.vtt:\d+(:\d+)?: note: /);
  });
});
