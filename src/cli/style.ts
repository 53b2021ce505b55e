import { inspect } from 'node:util';
import type { Styler, Tone } from '../telling/index.ts';
import { plain } from '../telling/index.ts';

const formats: Readonly<Record<Exclude<Tone, 'plain'>, 'bold' | 'green' | 'red' | 'yellow' | 'dim'>> = {
  strong: 'bold',
  given: 'green',
  withheld: 'red',
  open: 'yellow',
  quiet: 'dim',
};

/** Tones as the colours of a terminal. */
const coloured: Styler = (text, tone) => {
  if (tone === 'plain' || text.trim() === '') return text;
  const [on, off] = inspect.colors[formats[tone]] ?? [0, 0];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** The styler for an output that shows colour, or does not. */
export function stylerFor(colour: boolean): Styler {
  return colour ? coloured : plain;
}
