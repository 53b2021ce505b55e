/** A file as it was read, and as answers would leave it. */
export interface ChangedFile {
  /** The name it is known by. */
  readonly file: string;
  readonly path: string;
  readonly before: Uint8Array;
  readonly bytes: Uint8Array;
}

/** The bytes of a text, with a byte order mark where the file had one. */
export function bytesLike(before: Uint8Array, text: string): Uint8Array {
  const marked = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
}
