import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { folders } from './examples.ts';
import { units } from './law/units.ts';

/** How a site was built. */
export interface Built {
  /** The path it is to be served under, from `/` to `/`. */
  readonly base: string;
  /** Whether whoever serves it finds `page.html` under `page`. */
  readonly cleanUrls: boolean;
  /** Whether it has pages of examples at all. */
  readonly examples: boolean;
}

/**
 * What is wrong with a site as it was built, a line each: a link or an anchor that leads nowhere, anything fetched from another host, a
 * unit of law or a folder of examples without a page.
 *
 * @param out the folder the site was built into.
 */
export function faultsIn(out: string, { base, cleanUrls, examples }: Built): readonly string[] {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(`${out}/${file}`, 'utf8')]));
  const styles = files.filter((file) => file.endsWith('.css'));
  const ids = new Map(
    [...pages].map(([file, html]) => [file, new Set([...html.matchAll(/ id="([^"]*)"/g)].map((found) => found[1] ?? ''))]),
  );
  const owed = [...units.map(({ slug }) => `law/${slug}.html`), ...(examples ? folders.map(({ name }) => `examples/${name}.html`) : [])];
  return [
    ...owed.filter((file) => !pages.has(file)).map((file) => `${file}: there is no such page`),
    ...[...pages].flatMap(([file, html]) => [...linkFaults(file, html), ...fetched(file, html)]),
    ...styles.flatMap((file) => fetchedByStyle(file, readFileSync(`${out}/${file}`, 'utf8'))),
  ];

  function linkFaults(file: string, html: string): readonly string[] {
    return [...html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].flatMap(([, written = '']) => {
      const href = written.replaceAll('&amp;', '&');
      if (/^(?:[a-z]+:|\/\/)/i.test(href) || file === '404.html') return [];
      const [path = '', anchor] = href.split('#');
      const named = path === '' ? file : target(file, path);
      const to = cleanUrls && named !== undefined && pages.has(`${named}.html`) ? `${named}.html` : named;
      if (to === undefined) return [`${file}: ${href} leads out of the site`];
      if (!existsSync(`${out}/${to}`)) return [`${file}: ${href} leads nowhere`];
      return anchor === undefined || anchor === '' || ids.get(to)?.has(decodeURIComponent(anchor)) !== false
        ? []
        : [`${file}: ${href} has no such anchor`];
    });
  }

  function target(file: string, path: string): string | undefined {
    if (path.startsWith('/') && !path.startsWith(base)) return undefined;
    const full = decodeURIComponent(path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(file), path));
    const page = full === '' || full === '.' || full.endsWith('/') ? posix.join(full, 'index.html') : full;
    return page.startsWith('..') ? undefined : page;
  }
}

/** Addresses a browser would fetch by itself. A link is followed by a person, and may lead anywhere. */
function fetched(file: string, html: string): readonly string[] {
  const tags = html.match(/<(?:script|link|img|iframe|source|video|audio|object|embed|form)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => / (?:src|href|srcset|data|action)="(?:https?:)?\/\//i.test(tag))
    .map((tag) => `${file}: ${tag} is fetched from another host`);
}

function fetchedByStyle(file: string, css: string): readonly string[] {
  return (css.match(/(?:url\(\s*['"]?|@import\s+['"])(?:https?:)?\/\/[^)'"]*/gi) ?? []).map(
    (found) => `${file}: ${found} is fetched from another host`,
  );
}
