const longest = 60;
const longestMended = 40;

/** Prints text from a case file so that it stays on one line, cannot close its backticks and is not endless. */
export function printed(text: string): string {
  const points = [...text.slice(0, longest * 4)];
  const shown = points.length > longest || text.length > longest * 4 ? `${points.slice(0, longest).join('')}…` : text;
  return shown
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('`', "'");
}

/** Text from a case file in backticks. */
export function quoted(text: string): string {
  return `\`${printed(text)}\``;
}

/** What was found, in a few words. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value === '' ? 'empty text' : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return `\`${String(value)}\``;
}

/** Choices in a row: `yes`, `no` or `unknown`. */
export function anyOf(choices: readonly string[]): string {
  const shown = choices.map(quoted);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}

/** The choice nearest to what was written, where one is near enough to suggest. */
export function nearest(written: string, choices: readonly string[]): string | undefined {
  if (written.length > longestMended) return undefined;
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const choice of choices) {
    if (Math.abs(choice.length - wanted.length) >= least) continue;
    const steps = editDistance(wanted, choice.toLowerCase());
    if (steps < least) {
      least = steps;
      best = choice;
    }
  }
  return best;
}

/** Letters to add, drop, change or swap with the next to turn one word into another. */
function editDistance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let column = 0; column < other.length; column += 1) {
      const change = (row[column] ?? 0) + (one[index] === other[column] ? 0 : 1);
      const swapped = one[index] === other[column - 1] && one[index - 1] === other[column];
      const swap = swapped ? (before[column - 1] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
