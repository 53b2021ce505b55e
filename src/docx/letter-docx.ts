import { Document, Packer } from 'docx';
import type { Letter } from '../telling/index.ts';
import { safeText } from '../telling/index.ts';
import { archiveWithoutTimes } from './archive.ts';
import { coreProperties } from './core-properties.ts';
import { page } from './page.ts';
import { styles } from './styles.ts';

/**
 * A letter as a Word document (ISO/IEC 29500) that prints on A4. The same letter gives the same bytes: nothing in it says who made
 * it, with what, or when. It has no link, no field but the number of the page, and nothing that is fetched or run.
 *
 * Needs the package `docx`, which is only asked for by this entry.
 *
 * @returns the bytes of the file; a promise, as the package packs a document only in one.
 */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const { draft, language } = letter;
  const title = safeText(draft === undefined ? letter.title : `${letter.title} (${draft})`);
  const document = new Document({ title, styles: styles(language), sections: [page(letter)] });
  const properties = { path: 'docProps/core.xml', data: coreProperties({ title, language }) };
  return archiveWithoutTimes(await Packer.pack(document, 'uint8array', false, [properties]));
}
