/** A piece of the words of a cue as written. */
export type Piece =
  | { readonly is: 'words'; readonly written: string /** UTF-16 code units into the payload. */; readonly at: number }
  /** What stands between `<` and `>`, whether or not the format knows it. */
  | { readonly is: 'tag'; readonly inside: string /** UTF-16 code units into the payload. */; readonly at: number }
  /** A `<` that nothing closes before the next one. */
  | { readonly is: 'stray' /** UTF-16 code units into the payload. */; readonly at: number };

/** Parts words from tags. Linear in the length of the payload: each `<` and each `>` is looked for once. */
export function piecesOf(payload: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let closing = -1;
  while (at < payload.length) {
    const opening = indexOrEnd(payload, '<', at);
    if (opening > at) pieces.push({ is: 'words', written: payload.slice(at, opening), at });
    if (opening === payload.length) break;
    if (closing < opening) closing = indexOrEnd(payload, '>', opening);
    if (closing === payload.length || indexOrEnd(payload, '<', opening + 1) < closing) {
      pieces.push({ is: 'stray', at: opening });
      at = opening + 1;
    } else {
      pieces.push({ is: 'tag', inside: payload.slice(opening + 1, closing), at: opening });
      at = closing + 1;
    }
  }
  return pieces;
}

const indexOrEnd = (text: string, sought: string, from: number) => {
  const index = text.indexOf(sought, from);
  return index === -1 ? text.length : index;
};

/** A tag by its name, lower case and with `/` where it closes; the classes after the name are left out. */
export function tagName(inside: string): string {
  const gap = inside.search(/[\s.]/);
  return (gap === -1 ? inside : inside.slice(0, gap)).toLowerCase();
}

/** What a tag says after its name and classes: the speaker in `<v.loud Ann Example>`. */
export function annotation(inside: string): string {
  const gap = inside.search(/\s/);
  return gap === -1 ? '' : inside.slice(gap).trim().replace(/\s+/g, ' ');
}
