import { posix } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { refusal } from '../../src/cli/reading/paths.ts';
import type { ReadFile, World } from '../../src/cli/world.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The files of a world, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a test may say of a world besides its files. */
interface Terminal {
  readonly input?: string;
  readonly colour?: boolean;
  readonly columns?: number;
}

/** Runs the command line in a world of its own: these files, this input, and nothing else. */
export async function run(args: readonly string[], files: Files = {}, terminal: Terminal = {}): Promise<Ran> {
  const { world, written } = worldOf(files, terminal);
  const code = await main(args, world);
  return { code, ...written };
}

/** A world of these files and this input, and what is written in it. */
export function worldOf(files: Files = {}, { input = '', ...terminal }: Terminal = {}) {
  const written = { out: '', err: '' };
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
  return { world, written };
}
