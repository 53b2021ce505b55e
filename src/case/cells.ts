/** A rectangle of cells, counted from 0, its right and bottom edges outside it. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2:D10`, or `B2` for one cell; undefined where it reads as neither or runs backwards. */
export function rectangleOf(cells: string): Rectangle | undefined {
  const [, left, top, right = left, bottom = top] = /^([A-Z]{1,4})([1-9]\d{0,7})(?::([A-Z]{1,4})([1-9]\d{0,7}))?$/.exec(cells) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  const rectangle = { top: Number(top) - 1, left: columnOf(left) - 1, bottom: Number(bottom), right: columnOf(right) };
  return rectangle.top < rectangle.bottom && rectangle.left < rectangle.right ? rectangle : undefined;
}

/** The number of a column by its letters: `A` is 1, `AA` is 27. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return column;
}
