import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { processWorld } from '../../src/cli/process-world.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subject-access-'));
  mkdirSync(join(folder, 'case', 'sound'), { recursive: true });
  writeFileSync(join(folder, 'secret.vtt'), 'secret');
  writeFileSync(join(folder, 'case', 'sound', 'bwv.vtt'), 'WEBVTT');
  writeFileSync(join(folder, 'case', 'case.json'), '{}');
  symlinkSync(join(folder, 'secret.vtt'), join(folder, 'case', 'out.vtt'));
  symlinkSync(folder, join(folder, 'case', 'up'));
  symlinkSync(join(folder, 'case', 'sound', 'bwv.vtt'), join(folder, 'case', 'in.vtt'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A process with streams of our own. */
function world({ input = '', stdout = new PassThrough() as Writable, env = {}, tty = false } = {}) {
  const out = Object.assign(stdout, { isTTY: tty, columns: 120 });
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: out, stderr: new PassThrough(), env };
  return processWorld(streams as unknown as NodeJS.Process);
}

const beside = (path: string, most = 1000) => world().readBeside(join(folder, 'case', 'case.json'), path, most);

describe('A file named inside a case', () => {
  it('is read from the folder of the case file and below it, links within it followed', async () => {
    expect(await beside('sound/bwv.vtt')).toMatchObject({ ok: true, bytes: Buffer.from('WEBVTT') });
    expect(await beside('in.vtt')).toMatchObject({ ok: true });
  });

  it('is refused where its path or a link leads out of that folder', async () => {
    for (const path of ['../secret.vtt', 'out.vtt', 'up/secret.vtt', join(folder, 'secret.vtt')]) {
      expect(await beside(path), path).toMatchObject({ ok: false, remedy: expect.stringContaining('in the folder of the case file') });
    }
  });

  it('is refused where it is not a plain file, or is too large, or is not there', async () => {
    expect(await beside('sound')).toMatchObject({ ok: false, message: 'it is not a plain file' });
    expect(await beside('sound/bwv.vtt', 3)).toMatchObject({ ok: false });
    expect(await beside('gone.vtt')).toMatchObject({ ok: false, message: 'there is no such file' });
  });
});

describe('The world of a process', () => {
  it('reads a named file and standard input, up to a limit', async () => {
    expect(await world().readFile(join(folder, 'secret.vtt'), 100)).toMatchObject({ ok: true, bytes: Buffer.from('secret') });
    expect(await world().readFile(join(folder, 'secret.vtt'), 3)).toMatchObject({ ok: false });
    expect(await world().readFile(folder, 100)).toMatchObject({ ok: false, message: 'it is a folder' });
    expect(await world({ input: 'typed' }).readInput(100)).toMatchObject({ ok: true, bytes: Buffer.from('typed') });
    expect(await world({ input: 'typed' }).readInput(3)).toMatchObject({ ok: false });
  });

  it('ends quietly where the reader of a pipe has gone', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const { stdout } = world({ stdout: gone });

    await expect(stdout.write('one')).resolves.toBeUndefined();
    await expect(stdout.write('two')).resolves.toBeUndefined();
  });

  it('shows colour only on a terminal, and never where NO_COLOR is set', () => {
    expect(world().colour).toBe(false);
    expect(world({ tty: true })).toMatchObject({ colour: true, columns: 120 });
    expect(world({ tty: true, env: { NO_COLOR: '1' } }).colour).toBe(false);
    expect(world({ tty: true, env: { TERM: 'dumb' } }).colour).toBe(false);
  });
});

describe('A file that is replaced', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is replaced whole, with who may read it as before, and a link to it left a link', async () => {
    const path = join(folder, 'case', 'answers.json');
    const link = join(folder, 'case', 'link.json');
    writeFileSync(path, 'old', { mode: 0o640 });
    symlinkSync(path, link);

    expect(await world().replaceFile(link, bytes('old'), bytes('new'))).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'case')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is left alone where it no longer holds what was read, or is no longer there', async () => {
    const path = join(folder, 'case', 'changed.json');
    writeFileSync(path, 'theirs');

    expect(await world().replaceFile(path, bytes('old'), bytes('new'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('has changed'),
    });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(await world().replaceFile(join(folder, 'gone.json'), bytes('old'), bytes('new'))).toMatchObject({ ok: false });
  });
});
