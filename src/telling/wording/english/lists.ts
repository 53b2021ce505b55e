/** Words in a row: `a, b and c`. */
export function andList(words: readonly string[]): string {
  return inRow(words, 'and');
}

/** Choices in a row: `a, b or c`. */
export function orList(words: readonly string[]): string {
  return inRow(words, 'or');
}

function inRow(words: readonly string[], joining: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joining} ${last}`;
}

/** A number of things: `1 passage`, `12 passages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A number with its thousands marked. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The first letter made a capital. */
export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
