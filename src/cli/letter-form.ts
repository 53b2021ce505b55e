import type { Letter } from '../telling/index.ts';
import { letterHtml, letterMarkdown, letterText } from '../telling/index.ts';

/** The form a letter is asked for in: plain text where none is named. */
export interface FormFlags {
  readonly markdown?: true;
  readonly html?: true;
  /** As a Word document, into a file. */
  readonly docx?: true;
}

/** Letters laid out, or why they cannot be and what to do. */
export type LaidOut =
  | { readonly ok: true; readonly content: string | Uint8Array }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

/** Lays letters out one after another, or one alone as a page or a document. */
export async function laidOut(letters: readonly Letter[], { markdown, html, docx }: FormFlags): Promise<LaidOut> {
  const [first, ...more] = letters;
  const alone = html === true ? '--html' : docx === true ? '--docx' : undefined;
  if (alone !== undefined && first !== undefined && more.length > 0)
    return { ok: false, message: `there are ${letters.length} of these`, remedy: `leave ${alone} out to print them one after another` };
  if (docx === true && first !== undefined) return wordForm(first);
  const form = html === true ? letterHtml : markdown === true ? letterMarkdown : letterText;
  return { ok: true, content: letters.map(form).join('\n') };
}

/** Lays a letter out for Word, where the package that does so is installed: it is asked for only now. */
export async function wordForm(letter: Letter, load = () => import('../docx/index.ts')): Promise<LaidOut> {
  try {
    const { letterDocx } = await load();
    return { ok: true, content: await letterDocx(letter) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return { ok: false, message: 'the package docx, which writes it, is not installed', remedy: 'install it: npm install docx' };
  }
}
