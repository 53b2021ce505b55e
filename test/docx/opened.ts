import { inflateRawSync } from 'node:zlib';

/** One file of an archive, with what the archive says of it beside its name. */
export interface Packed {
  readonly text: string;
  /** The time and the date as ZIP writes them, from the local header and from the directory. */
  readonly times: readonly [number, number];
  /** Bytes of extra fields, and of a comment. */
  readonly extra: number;
}

/** The files of a ZIP archive, read with no help from what packed it. */
export function opened(archive: Uint8Array): ReadonlyMap<string, Packed> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Packed>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, more, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    const localMore = bytes.readUInt16LE(local + 28);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + localMore;
    const data = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      text: (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'),
      times: [bytes.readUInt32LE(local + 10), bytes.readUInt32LE(at + 12)],
      extra: more + comment + localMore + bytes.length - end - 22,
    });
    at += 46 + name + more + comment;
  }
  return files;
}

/** Every byte of text in a document, file by file, so that a difference shows where it is. */
export function unpacked(archive: Uint8Array): string {
  return [...opened(archive)].map(([name, { text }]) => `${name}\n${text}`).join('\n');
}
