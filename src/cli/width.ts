import type { World } from './world.ts';

/** Narrower than this and a table cannot stand; wider and a line is hard to read. */
const widths = { least: 60, usual: 80, most: 100 };

/** How many columns a page takes: as the terminal has, within reason. */
export function widthFor({ columns }: Pick<World, 'columns'>): number {
  return Math.max(widths.least, Math.min(widths.most, columns ?? widths.usual));
}
