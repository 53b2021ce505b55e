import { describe, expect, it } from 'vitest';
import { recordText } from '../../src/recording/index.ts';
import { judgingOtherwise, made, other, recorded, restricted } from '../recording/recorded.ts';
import { run } from './world.ts';

const record = made(recorded(restricted));
const files = {
  'case.json': JSON.stringify(restricted),
  'record.json': recordText(record),
  'draft.json': recordText(made(recorded(restricted, { signed: 'nobody' }))),
};
const signing = ['--sign', 'Sam Reviewer', '--role', 'disclosure officer', '--on', '2026-11-02'];
const approving = ['--sign', other.by, '--role', other.role, '--on', other.on];

describe('record', () => {
  it('prints the record of a signed decision, byte for byte as it is kept', async () => {
    const { code, out, err } = await run(['record', 'case.json', ...signing], files);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(recordText(record));
  });

  it('is a draft where nobody signs, and says so to people', async () => {
    expect((await run(['record', 'case.json'], files)).out).toBe(files['draft.json']);
    for (const form of ['--text', '--markdown', '--html'])
      expect((await run(['record', 'case.json', form], files)).out).toContain('DRAFT: nobody has signed it.');
  });

  it('takes a whole signature or none', async () => {
    const { code, err } = await run(['record', 'case.json', '--sign', 'Sam Reviewer'], files);

    expect(code).toBe(2);
    expect(err).toContain('--sign NAME --role ROLE --on DATE');
    expect((await run(['record', 'case.json', '--sign', ' ', '--role', 'x', '--on', '2026-11-02'], files)).code).toBe(2);
  });

  it('writes a whole file, and never over another unless told to', async () => {
    expect((await run(['record', 'case.json', ...signing, '--out', 'new.json'], files)).wrote).toEqual({ 'new.json': recordText(record) });
    const refused = await run(['record', 'case.json', ...signing, '--out', 'record.json'], files);

    expect(refused).toEqual({ code: 2, out: '', wrote: {}, err: expect.stringMatching(/^record\.json: there is a file there already\n/) });
    expect((await run(['record', 'case.json', ...signing, '--out', 'record.json', '--force'], files)).wrote).toHaveProperty([
      'record.json',
    ]);
  });

  it('adds an approval by somebody else, and refuses one by whoever decided', async () => {
    const { out } = await run(['record', '--append', 'record.json', '--approve', ...approving], files);
    const refused = await run(['record', '--append', 'record.json', '--approve', ...signing], files);

    expect(JSON.parse(out).revisions).toHaveLength(2);
    expect(out.startsWith(recordText(record).slice(0, -2))).toBe(true);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('signed.by: `Sam Reviewer` decided it, and cannot also approve it');
  });

  it('adds a dissent from a file, and places what is wrong with one', async () => {
    const { replaces: _, ...judgement } = judgingOtherwise();
    const entry = { is: 'dissent', of: 1, judgement };
    const add = (value: unknown) =>
      run(['record', '--append', 'record.json', '--add', 'add.json'], { ...files, 'add.json': JSON.stringify(value) });

    expect(JSON.parse((await add(entry)).out).revisions[1].judgement.reasons).toBe('Nothing points to reprisal.');
    expect((await add({ ...entry, judgement: { ...judgement, provision: 'dpa-2018/section-45/1/b' } })).err).toContain(
      'add.json: judgement.provision: `dpa-2018/section-45/1/b` leaves no choice',
    );
    expect((await add({ ...entry, of: 'first' })).err).toMatch(/^add\.json: of: /);
    expect((await add({ ...entry, is: 'decision' })).code).toBe(2);
    expect((await add('{')).code).toBe(2);
  });

  it('continues with a later decision, changing nothing before it', async () => {
    const later = { ...files, 'case.json': JSON.stringify({ ...restricted, decidedOn: '2026-11-09' }) };
    const { out } = await run(
      ['record', 'case.json', '--append', 'record.json', '--sign', 'X', '--role', 'y', '--on', '2026-11-09'],
      later,
    );

    expect(JSON.parse(out).revisions.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 2]);
    expect(JSON.parse(out).revisions[0]).toEqual(JSON.parse(recordText(record)).revisions[0]);
  });

  it('adds nothing to a record that does not hold, to a draft, or to none', async () => {
    const broken = { ...files, 'record.json': files['record.json'].replace('reprisal', 'nothing') };

    expect((await run(['record', '--append', 'record.json', '--approve', ...approving], broken)).err).toContain('revisions[0].hash');
    expect((await run(['record', '--append', 'draft.json', '--approve', ...approving], files)).err).toContain('nothing follows a draft');
    expect((await run(['record', '--approve', ...approving], files)).err).toContain('there is no record to add to');
    expect((await run(['record', '--append', 'record.json', '--approve'], files)).err).toContain('nobody signs the approval');
    expect((await run(['record'], files)).err).toContain('name the case file');
    expect((await run(['record', 'case.json', '--append', 'record.json', '--approve', ...approving], files)).err).toContain(
      'leave the case out',
    );
    expect((await run(['record', 'case.json', '--head', 'x'], files)).err).toContain('--head goes with --verify');
    expect((await run(['record', '--append', 'record.json', '--add', 'a.json', ...approving], files)).code).toBe(2);
  });
});

describe('record --verify', () => {
  it('says that a record holds, and whether it is of the case as it stands', async () => {
    expect((await run(['record', '--verify', 'record.json'], files)).out).toMatch(/^It holds: 1 revision, the last sha256:[0-9a-f]{64}\n$/);
    expect((await run(['record', '--verify', 'draft.json'], files)).out).toContain('It is a draft');
    expect((await run(['record', 'case.json', '--verify', 'record.json'], files)).code).toBe(0);
    const changed = { ...files, 'case.json': JSON.stringify({ ...restricted, title: 'Another' }) };
    expect((await run(['record', 'case.json', '--verify', 'record.json'], changed)).err).toContain('not of this case as it stands');
  });

  it('lists every break with its place, a byte order mark and a cut among them', async () => {
    const verify = (text: string | Uint8Array, ...more: string[]) => run(['record', '--verify', 'r.json', ...more], { 'r.json': text });

    expect((await verify(files['record.json'].replace('reprisal', 'nothing'))).err).toMatch(/^r\.json: revisions\[0\]\.hash: /);
    expect((await verify(`\uFEFF${files['record.json']}`)).code).toBe(2);
    expect((await verify(Uint8Array.from([0xff, 0xfe]))).err).toContain('it is not UTF-8');
    expect((await verify(files['record.json'], '--head', `sha256:${'0'.repeat(64)}`)).err).toContain('the revision last seen is not in it');
    expect((await run(['record', '--verify', 'none.json'], files)).err).toContain('there is no such file');
  });
});

describe('schedule', () => {
  it('is for one of two readers, in four forms', async () => {
    const schedule = async (...flags: string[]) => (await run(['schedule', 'case.json', ...flags], files)).out;

    expect(await schedule('--for', 'requester')).toMatch(
      /^DRAFT: not signed\. Do not send\.\n\s*What you are given, as decided on 2 November 2026\n/,
    );
    expect(await schedule('--for', 'requester', '--sign', 'Sam Reviewer; disclosure officer; 2026-11-02')).toMatch(
      /^What you are given, as decided on 2 November 2026\n/,
    );
    expect(await run(['schedule', 'case.json', '--for', 'requester', '--sign', 'Sam'], files)).toMatchObject({ code: 2, out: '' });
    expect(await schedule('--for', 'regulator', '--csv')).toMatch(/^\uFEFFNo\.,Description,/);
    expect(JSON.parse((await schedule('--for', 'regulator', '--ndjson')).split('\n')[0] ?? '')).toHaveProperty('number', '1');
    expect(await schedule('--for', 'requester', '--html')).toMatch(/^<!doctype html>/);
    expect((await run(['schedule', 'case.json'], files)).code).toBe(2);
  });

  it('writes a whole file, and refuses a case that cannot be decided', async () => {
    const { wrote, out } = await run(['schedule', 'case.json', '--for', 'requester', '--csv', '--out', 's.csv'], files);

    expect(out).toBe('');
    expect(wrote['s.csv']).toMatch(/^\uFEFFNo\./);
    expect(await run(['schedule', 'case.json', '--for', 'requester'], { 'case.json': '{}' })).toMatchObject({ code: 2, out: '' });
  });
});

describe('decide, for people', () => {
  it('prints a page of HTML, and the argument in every form', async () => {
    const out = async (...flags: string[]) => (await run(['decide', 'case.json', ...flags], files)).out;

    expect(await out('--html')).toMatch(/<details open><summary>/);
    expect(await out('--trace')).toMatch(/^How SAR-412 was argued\n/);
    expect(await out('--trace', '--markdown')).toMatch(/^# How SAR-412 was argued\n/);
    expect(await out('--trace', '--html')).toMatch(/<summary>Against it: /);
    expect(await out('--mermaid')).toMatch(/^flowchart TD\n/);
    expect(await out('--trace', '--audience', 'commissioner')).toMatch(/^How SAR-412 was argued\n/);
  });

  it('tells the requester nothing of the argument', async () => {
    for (const flags of [['--trace'], ['--html'], ['--mermaid']])
      expect(await run(['decide', 'case.json', '--audience', 'requester', ...flags], files)).toMatchObject({ code: 2, out: '' });
  });
});
