import type { Cue } from '../../src/media/index.ts';

/** Writes cues as WebVTT with a voice tag for each label and a mark before each timed word: what the reader must give back. */
export function printWebvtt(cues: readonly Cue[]): string {
  const whole = new Map<string, Cue[]>();
  for (const cue of cues) whole.set(cue.partOf ?? cue.id, [...(whole.get(cue.partOf ?? cue.id) ?? []), cue]);
  const blocks = [...whole].map(([id, parts]) => {
    const [first] = parts;
    return `${id}\n${clock(first?.from ?? 0)} --> ${clock(first?.to ?? 0)}\n${parts.map(printVoice).join('\n')}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}

function printVoice({ label, text, words }: Cue): string {
  const said = words === undefined ? escaped(text) : words.map(({ text: word, from }) => `<${clock(from ?? 0)}>${escaped(word)}`).join(' ');
  return label === undefined ? said : `<v ${escaped(label)}>${said}</v>`;
}

// A hyphen too: a label that ends in two would make `-->` with the end of its tag.
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('-', '&#45;');

function clock(ms: number): string {
  const digits = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0');
  return `${digits(ms / 3_600_000, 2)}:${digits((ms / 60_000) % 60, 2)}:${digits((ms / 1000) % 60, 2)}.${digits(ms % 1000, 3)}`;
}
