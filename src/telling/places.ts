import type { TrackDecision } from '../deciding/index.ts';
import type { Wording } from './wording/index.ts';

/** A half-open stretch of a track, in its units. */
export type Stretch = readonly [from: number, to: number];

type Measured = Pick<TrackDecision, 'unit' | 'columns'>;

/** A time as players show it: `00:14`, `1:02:09`; with as many decimals as asked. */
export function clock(ms: number, decimals = 0): string {
  const seconds = Math.floor(ms / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const part = String(Math.floor(ms % 1000)).padStart(3, '0');
  return `${hours === 0 ? '' : `${hours}:`}${rest}${decimals === 0 ? '' : `.${part.slice(0, decimals)}`}`;
}

/** Decimals enough to tell the ends of so long a stretch apart. */
function decimalsFor(ms: number): number {
  return ms >= 1000 ? 0 : ms >= 100 ? 1 : 3;
}

/** Both ends of a stretch. */
export function endsOf([from, to]: Stretch, { unit, columns = 1 }: Measured): readonly [from: string, to: string] {
  if (unit === 'ms') return [clock(from, decimalsFor(to - from)), clock(to, decimalsFor(to - from))];
  if (unit === 'cells') return [cell(from, columns), cell(to - 1, columns)];
  return [String(from + 1), String(to)];
}

/** A stretch in words: `00:14–00:31`, `B2:D2`, `characters 1–55`. */
export function stretchText(words: Wording, stretch: Stretch, track: Measured): string {
  const [from, to] = endsOf(stretch, track);
  if (track.unit === 'whole') return words.places.whole;
  if (track.unit === 'characters') return words.places.charactersFrom({ from: stretch[0] + 1, to: stretch[1] });
  if (track.unit === 'cells') return cellsText(words, stretch, [from, to], track.columns ?? 1);
  return `${from}–${to}`;
}

/** Cells of one row, or whole rows, are a rectangle; any other run is read row by row. */
function cellsText(words: Wording, [first, end]: Stretch, [from, to]: readonly [string, string], columns: number): string {
  if (from === to) return from;
  const oneRow = Math.floor(first / columns) === Math.floor((end - 1) / columns);
  const wholeRows = first % columns === 0 && end % columns === 0;
  return oneRow || wholeRows ? `${from}:${to}` : words.places.rowByRow({ from, to });
}

/** How much: `26:01`, `55 characters`. */
export function amountText(words: Wording, amount: number, unit: TrackDecision['unit']): string {
  if (unit === 'ms') return clock(amount, decimalsFor(amount));
  if (unit === 'characters') return words.places.characters(amount);
  return unit === 'cells' ? words.places.cells(amount) : words.places.whole;
}

/** Stretches in order, those that touch made one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered = [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const result: [number, number][] = [];
  for (const [from, to] of ordered) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** The length of some stretches together. */
export function totalOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** A cell of a sheet read row by row: index 5 of a sheet of four columns is `B2`. */
function cell(index: number, columns: number): string {
  let letters = '';
  for (let left = (index % columns) + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${Math.floor(index / columns) + 1}`;
}
