import { safeText } from './safe-text.ts';

/** What a box is drawn as. */
export type Shape = 'unit' | 'joint' | 'leaf';

/** Boxes and arrows of a flowchart, each box with a name of its own that no text told can become. */
export interface Drawing {
  readonly box: (shape: Shape, lines: readonly string[]) => string;
  readonly arrow: (from: string, to: string, label?: string) => void;
  readonly text: () => string;
}

const shapes: Readonly<Record<Shape, readonly [open: string, close: string]>> = {
  unit: ['["', '"]'],
  joint: ['{{"', '"}}'],
  leaf: ['("', '")'],
};

/** A flowchart to be drawn in, in Mermaid. Every label is quoted, and what could be markup in it is a character code. */
export function startDrawing(): Drawing {
  const lines = ['flowchart TD'];
  let boxes = 0;
  return {
    box: (shape, texts) => {
      boxes += 1;
      const [open, close] = shapes[shape];
      lines.push(`  n${boxes}${open}${texts.map(mermaidText).join('<br/>')}${close}`);
      return `n${boxes}`;
    },
    arrow: (from, to, label) => {
      lines.push(label === undefined ? `  ${from} --> ${to}` : `  ${from} -->|"${mermaidText(label)}"| ${to}`);
    },
    text: () => `${lines.join('\n')}\n`,
  };
}

/** Text as a quoted Mermaid label shows it and never obeys it: all but letters, digits and the plainest points is a character code. */
function mermaidText(text: string): string {
  return safeText(text).replace(/[^\p{L}\p{M}\p{N} ,.'–’]/gu, (character) => `#${character.codePointAt(0)};`);
}
