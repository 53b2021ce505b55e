import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Visit } from './visiting.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in the page, and says of each fault what it is and the first places it stands in. */
const runAxe = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary).join(' | ')))`;

/** Every page that was built, by its path. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => path.replaceAll('\\', '/').replace(/(?:index)?\.html$/, ''))
    .sort();
}

/** What is wrong with a page: faults of axe, faults of the console, and how wide it is on a screen of 320 pixels. */
export interface Checked {
  readonly axe: readonly string[];
  readonly faults: readonly string[];
  readonly width: number;
}

/** A page in which nothing is wrong. */
export const well: Checked = { axe: [], faults: [], width: 320 };

/**
 * Opens a page, and finds what is wrong with it. The contents at its side are the same on every page of a folder, and are hundreds of
 * links long: axe looks at them where `whole` says so, and they are taken away before it looks at any other page.
 */
export async function checked({ page, faults, open }: Visit, path: string, whole: boolean): Promise<Checked> {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(path);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(axe);
  const seen = [...faults];
  if (!whole) await page.evaluate("document.querySelector('.VPSidebar')?.remove()");
  return { axe: await page.evaluate<readonly string[]>(runAxe), faults: seen, width };
}

/** Whether a page is the first of its folder. */
export function isFirst(path: string, paths: readonly string[]): boolean {
  const folder = (of: string) => of.slice(0, of.lastIndexOf('/') + 1);
  return paths.find((one) => folder(one) === folder(path)) === path;
}
