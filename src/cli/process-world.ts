import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { refusal } from './reading/paths.ts';
import { remove } from './remove-file.ts';
import { replace, replacing } from './replace-file.ts';
import type { ReadFile, Sink, World } from './world.ts';
import { writeWhole } from './write-whole.ts';

/** The world of a running process. */
export function processWorld(process: NodeJS.Process): World {
  const { stdin, stdout, stderr, env } = process;
  const { columns } = stdout;
  return {
    readInput: (most) => collected(stdin, most, '-'),
    readFile: (path, most) => reading(path, () => readAny(path, most)),
    readBeside: (besides, path, most) => reading(path, () => readWithin(dirname(resolve(besides)), path, most)),
    replaceFile: (path, before, bytes) => replacing(() => replace(path, before, bytes)),
    removeFile: (path, before) => replacing(() => remove(path, before)),
    ...(stdin.isTTY === true && stdout.isTTY === true && env['TERM'] !== 'dumb'
      ? { interviewer: async () => (await import('./interview/terminal.ts')).terminalInterviewer(stdin, stdout) }
      : {}),
    writeWhole,
    stdout: sink(stdout),
    stderr: sink(stderr),
    colour: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    ...(stdout.isTTY === true && columns > 0 ? { columns } : {}),
  };
}

/** Writes until taken. A pipe whose reader has gone, as in `| head`, ends quietly. */
function sink(stream: NodeJS.WriteStream): Sink {
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    write: (text) =>
      new Promise((done) => {
        if (gone || text === '') done();
        else stream.write(text, () => done());
      }),
  };
}

/** A file the user named: a plain file, or a pipe such as `<(…)`. */
async function readAny(path: string, most: number): Promise<ReadFile> {
  const file = await open(path, constants.O_RDONLY);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) return { ok: false, message: 'it is a folder', remedy: 'name a file' };
    if (stats.size > most) return tooLarge(most);
    return await collected(file.createReadStream({ autoClose: false }), most, path);
  } finally {
    await file.close();
  }
}

/** A file named inside another: refused where the path, or any link on it, leads out of the folder. Only a plain file is read. */
async function readWithin(folder: string, path: string, most: number): Promise<ReadFile> {
  const refused = refusal(path);
  const remedy = 'put the file in the folder of the case file, or below it, and write its path from there';
  if (refused !== undefined) return { ok: false, message: refused, remedy };
  const home = await realpath(folder);
  const target = await realpath(join(home, path));
  const way = relative(home, target);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    return { ok: false, message: 'a link leads out of the folder of the case file', remedy };
  }
  const file = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { ok: false, message: 'it is not a plain file', remedy };
    if (stats.size > most) return tooLarge(most);
    return await collected(file.createReadStream({ autoClose: false }), most, target);
  } finally {
    await file.close();
  }
}

async function collected(stream: AsyncIterable<Uint8Array | string>, most: number, path: string): Promise<ReadFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > most) return tooLarge(most);
    chunks.push(bytes);
  }
  return { ok: true, bytes: Buffer.concat(chunks), path };
}

function tooLarge(most: number): ReadFile {
  return { ok: false, message: `it is larger than ${Math.floor(most / 1_000_000)} MB`, remedy: 'split it' };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link to itself',
  ENAMETOOLONG: 'its path is too long',
};

/** Turns what the system says into words; anything else is a mistake of ours. */
async function reading(path: string, read: () => Promise<ReadFile>): Promise<ReadFile> {
  try {
    return await read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const message = reasons[code] ?? (code === '' ? undefined : `it could not be read (${code})`);
    if (message === undefined) throw error;
    return { ok: false, message, remedy: path === '-' ? 'pipe a file in' : 'check its path and who may read it' };
  }
}
