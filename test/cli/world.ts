import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { main } from '../../src/cli/main.ts';
import { refusal } from '../../src/cli/reading/paths.ts';
import type { ReadFile, World } from '../../src/cli/world.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files written, by path. */
  readonly wrote: Readonly<Record<string, string | Uint8Array>>;
}

/** The files of a world, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A world of these files, this input, and nothing else; with what is written to it. */
export function worldOf(
  files: Files = {},
  { input = '', ...terminal }: { input?: string; colour?: boolean; columns?: number } = {},
): {
  readonly world: World;
  readonly written: { out: string; err: string; wrote: Record<string, string | Uint8Array> };
  readonly files: Files;
} {
  const wrote: Record<string, string | Uint8Array> = {};
  const written = { out: '', err: '', wrote };
  const now: Record<string, string | Uint8Array> = { ...files };
  const bytesOf = (path: string) => {
    const found = now[path] ?? '';
    return typeof found === 'string' ? new TextEncoder().encode(found) : found;
  };
  const read = (path: string, most: number): ReadFile => {
    if (!Object.hasOwn(now, path)) return { ok: false, message: 'there is no such file', remedy: 'check its path' };
    const bytes = bytesOf(path);
    return bytes.length > most ? { ok: false, message: 'it is too large', remedy: 'split it' } : { ok: true, bytes, path };
  };
  const world: World = {
    readInput: async () => ({ ok: true, bytes: new TextEncoder().encode(input), path: '-' }),
    readFile: async (path, most) => read(path, most),
    readBeside: async (besides, path, most) => {
      const refused = refusal(path);
      return refused === undefined
        ? read(posix.join(posix.dirname(besides), path), most)
        : { ok: false, message: refused, remedy: 'move it' };
    },
    replaceFile: async (path, before, bytes) => {
      if (!isDeepStrictEqual([...bytesOf(path)], [...before])) return { ok: false, message: 'the file has changed', remedy: 'begin again' };
      now[path] = bytes;
      return { ok: true };
    },
    removeFile: async (path, before) => {
      if (!isDeepStrictEqual([...bytesOf(path)], [...before])) return { ok: false, message: 'the file has changed', remedy: 'begin again' };
      delete now[path];
      return { ok: true };
    },
    writeWhole: async (path, content, replace) => {
      if (!replace && Object.hasOwn(now, path)) return { ok: false, message: 'there is a file there already', remedy: 'use --force' };
      wrote[path] = content;
      return { ok: true };
    },
    stdout: {
      write: async (text) => {
        written.out += text;
      },
    },
    stderr: {
      write: async (text) => {
        written.err += text;
      },
    },
    colour: false,
    ...terminal,
  };
  return { world, written, files: now };
}

/** Runs the command line in a world of its own. */
export async function run(args: readonly string[], files: Files = {}, options: Parameters<typeof worldOf>[1] = {}): Promise<Ran> {
  const { world, written } = worldOf(files, options);
  const code = await main(args, world);
  return { code, ...written };
}
