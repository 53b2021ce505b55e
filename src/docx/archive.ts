const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
/** Bytes of the end of a central directory without a comment. */
const endLength = 22;
/** The first of January 1980, midnight: the earliest a ZIP archive can say, and so what one says that tells no time. */
const noDate = 0x0021;

/**
 * The same archive with no time in it: a ZIP archive holds the time of packing for every file, twice.
 *
 * @throws Error where the bytes are not an archive such as `docx` makes, without a comment: a mistake in this program.
 */
export function archiveWithoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  const signed = (at: number, signature: number) => {
    if (at < 0 || view.getUint32(at, true) !== signature) throw new Error('not a ZIP archive as docx makes one');
  };
  signed(end, endOfCentral);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    signed(at, centralHeader);
    const local = view.getUint32(at + 42, true);
    signed(local, localHeader);
    setTime(view, local + 10);
    setTime(view, at + 12);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, noDate, true);
}
