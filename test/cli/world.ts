import { posix } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { refusal } from '../../src/cli/reading/paths.ts';
import type { ReadFile, World } from '../../src/cli/world.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files written, by path. */
  readonly wrote: Readonly<Record<string, string>>;
}

/** The files of a world, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs the command line in a world of its own: these files, this input, and nothing else. */
export async function run(
  args: readonly string[],
  files: Files = {},
  { input = '', ...terminal }: { input?: string; colour?: boolean; columns?: number } = {},
): Promise<Ran> {
  const written = { out: '', err: '' };
  const wrote: Record<string, string> = {};
  const read = (path: string, most: number): ReadFile => {
    const found = Object.hasOwn(files, path) ? files[path] : undefined;
    if (found === undefined) return { ok: false, message: 'there is no such file', remedy: 'check its path' };
    const bytes = typeof found === 'string' ? new TextEncoder().encode(found) : found;
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
    writeWhole: async (path, text, replace) => {
      if (!replace && Object.hasOwn(files, path)) return { ok: false, message: 'there is a file there already', remedy: 'use --force' };
      wrote[path] = text;
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
  const code = await main(args, world);
  return { code, ...written, wrote };
}
