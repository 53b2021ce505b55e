import type { MarkdownRenderer } from 'vitepress';
import { createMarkdownRenderer } from 'vitepress';
import { unitPage } from './law/unit-page.ts';
import { units } from './law/units.ts';

/** A stretch of a page under one heading, as the search knows it. */
interface Searched {
  readonly anchor?: string;
  /** The headings above it, its own last. */
  readonly titles: string[];
  readonly text: string;
}

const bySlug = new Map(units.map((unit) => [unit.slug, unit]));
let renderer: Promise<MarkdownRenderer> | undefined;

/** Cuts a page at its headings for the search. The pages of the law have no file of their own, so theirs is made here. */
export async function* searchedIn(path: string, html: string): AsyncGenerator<Searched> {
  if (path.includes('/developers/reference/')) return; // a name in it is found by the page of its format, or by a recipe
  const slug = /\/law\/([^/]+)\.md$/.exec(path)?.[1];
  const law = html === '' && slug !== undefined ? bySlug.get(slug) : undefined;
  renderer ??= createMarkdownRenderer('docs');
  yield* cut(law === undefined ? html : (await renderer).render(unitPage(law), { path, relativePath: path, cleanUrls: false }));
}

const heading = /<h([1-6])[^>]*? id="([^"]*)"[^>]*>([\s\S]*?)<a class="header-anchor"[\s\S]*?<\/a><\/h\1>/g;

function* cut(html: string): Generator<Searched> {
  const found = [...html.matchAll(heading)];
  const above: string[] = [];
  for (const [index, one] of found.entries()) {
    const [whole, level = '1', anchor = '', title = ''] = one;
    const from = one.index + whole.length;
    above.length = Math.min(above.length, Number(level) - 1);
    above.push(plain(title));
    const text = plain(html.slice(from, found[index + 1]?.index ?? html.length));
    yield { ...(index === 0 ? {} : { anchor }), titles: above.filter((one) => one !== ''), text };
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
