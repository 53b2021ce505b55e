import type { World } from '../../../../../src/cli/world.ts';

/** A file given to the page: its name, and its bytes. It never leaves the browser. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const none = async () => {};
const refused = async (path: string) => ({
  ok: false as const,
  message: `${path} was not given`,
  remedy: 'give this file too, beside the case file',
});

/** The files given to the page, as everything there is of the world: what a case file names is looked for among them and nowhere else. */
export function worldOf(files: readonly NamedFile[]): World {
  const named = new Map(files.map(({ name, bytes }) => [lastName(name), bytes]));
  const read = async (path: string, most: number) => {
    const bytes = named.get(lastName(path));
    if (bytes === undefined) return refused(path);
    if (bytes.length > most) return { ok: false as const, message: 'the file is too large', remedy: 'split the case by items' };
    return { ok: true as const, bytes, path };
  };
  return {
    readFile: read,
    readBeside: (_, path, most) => read(path, most),
    readInput: (most) => read('', most),
    replaceFile: refused,
    removeFile: refused,
    writeWhole: refused,
    stdout: { write: none },
    stderr: { write: none },
    colour: false,
  };
}

/** A file is known by its own name: a browser does not say which folder it came from. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
