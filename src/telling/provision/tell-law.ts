import { match } from 'ts-pattern';
import { citeText } from '../cites.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { Page } from '../page.ts';
import { shortened } from '../safe-text.ts';
import { renderText } from '../text/render.ts';
import type { Styler } from '../text/styler.ts';
import { plain } from '../text/styler.ts';
import type { LawWording } from '../wording/english-law.ts';
import { englishLaw } from '../wording/english-law.ts';
import { contentsPage } from './contents-page.ts';
import { diagramOf } from './diagram.ts';
import { dutyPage } from './duty-page.ts';
import { overnightPage } from './overnight-page.ts';
import { provisionPage } from './page.ts';
import type { LawTold } from './told.ts';

/** How the law is told. */
export interface LawTextOptions {
  /** Columns; 80 where absent. */
  readonly width?: number;
  /** Shows tones as colour; plain where absent. */
  readonly style?: Styler;
  /** The catalogue of wording; English where absent. */
  readonly wording?: LawWording;
}

/** The law told as text for a terminal or a file. No line is wider than asked. */
export function lawText(told: LawTold, { width = 80, style = plain, wording = englishLaw }: LawTextOptions = {}): string {
  return renderText(lawPage(told, wording), width, style);
}

/** The law told as Markdown; with a diagram, where one is asked for, in a fenced block. */
export function lawMarkdown(told: LawTold, { diagram = false, wording = englishLaw } = {}): string {
  const page = renderMarkdown(lawPage(told, wording));
  const drawn = diagram ? lawDiagram(told, wording) : undefined;
  return drawn === undefined ? page : `${page}\n## ${wording.lawBook.diagram}\n\n\`\`\`mermaid\n${drawn}\`\`\`\n`;
}

/** A provision or a duty as a Mermaid flowchart; undefined for what has no picture. */
export function lawDiagram(told: LawTold, wording: LawWording = englishLaw): string | undefined {
  return told.is === 'provision' || told.is === 'duty' ? diagramOf(wording, told) : undefined;
}

/** Why a citation was not found, and what may have been meant: one line each. */
export function notFoundText(
  typed: string,
  nearest: readonly { readonly cite: string; readonly title: string }[],
  wording: LawWording = englishLaw,
): string {
  const page: Page = [
    { is: 'text', text: wording.lawBook.notFound({ typed: shortened(typed, 60), nearest: nearest.length }) },
    {
      is: 'list',
      of: nearest.map(({ cite, title }) => ({
        text: wording.lawBook.suggestion({ cite: citeText({ words: wording }, cite), path: cite, title }),
      })),
    },
    { is: 'text', text: wording.lawBook.tryList },
  ];
  return renderText(page, 80, plain);
}

/** Why there is no diagram of a list. */
export function noDiagramText(wording: LawWording = englishLaw): string {
  return `${wording.lawBook.noDiagram}\n`;
}

/** The law told as a page of blocks, before it is laid out. */
export function lawPage(told: LawTold, wording: LawWording = englishLaw): Page {
  return match(told)
    .with({ is: 'provision' }, (account) => provisionPage(wording, account))
    .with({ is: 'duty' }, (account) => dutyPage(wording, account))
    .with({ is: 'contents' }, (contents) => contentsPage(wording, contents))
    .with({ is: 'overnight' }, (overnight) => overnightPage(wording, overnight))
    .exhaustive();
}
