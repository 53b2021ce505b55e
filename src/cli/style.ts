import { styleText } from 'node:util';
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
const coloured: Styler = (text, tone) => (tone === 'plain' || text.trim() === '' ? text : styleText(formats[tone], text));

/** The styler for an output that shows colour, or does not. */
export function stylerFor(colour: boolean): Styler {
  return colour ? coloured : plain;
}
