import type { Template } from '../wording/letter-parts.ts';
import type { LetterBlock, Passage } from './letter.ts';

/** Slots are read only in wording: what is put into one is never read for slots of its own. */
const slot = /\{([A-Za-z]+)\}/g;

/** The slots a template names, in order. */
export function slotsIn({ heading = '', body }: Template): readonly string[] {
  return [heading, ...body].flatMap((text) => [...text.matchAll(slot)].map((found) => found[1] ?? ''));
}

/** Fills a template. A paragraph one of whose slots is empty goes; so does the body of a block left with no paragraph. */
export function filled(
  name: LetterBlock['name'],
  { heading, body }: Template,
  fill: (slot: string) => readonly Passage[],
): LetterBlock | undefined {
  const passages: Passage[] = [];
  for (const paragraph of body) {
    const alone = /^\{([A-Za-z]+)\}$/.exec(paragraph)?.[1];
    if (alone !== undefined) passages.push(...fill(alone));
    else addText(passages, paragraph, fill);
  }
  if (passages.length === 0) return undefined;
  const top = heading === undefined ? undefined : inline(heading, fill);
  return { name, ...(top === undefined ? {} : { heading: top }), body: passages };
}

/** A paragraph, or an entry of the list before it. */
function addText(passages: Passage[], paragraph: string, fill: (slot: string) => readonly Passage[]): void {
  const entry = paragraph.startsWith('- ');
  const text = inline(entry ? paragraph.slice(2) : paragraph, fill);
  if (text === undefined) return;
  const last = passages.at(-1);
  if (!entry) passages.push({ is: 'text', text });
  else if (last?.is === 'list') passages[passages.length - 1] = { is: 'list', of: [...last.of, text] };
  else passages.push({ is: 'list', of: [text] });
}

function inline(text: string, fill: (slot: string) => readonly Passage[]): string | undefined {
  let empty = false;
  const whole = text.replace(slot, (_, name: string) => {
    const words = fill(name)
      .map((passage) => ('of' in passage ? passage.of.join(', ') : passage.text))
      .join(' ');
    if (words === '') empty = true;
    return words;
  });
  return empty ? undefined : whole;
}
