import { escapeHtml } from '../../../src/telling/html/escape.ts';

export { escapeHtml };

/** An element with its text made safe. */
export function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  return wrapped(name, escapeHtml(text), attributes);
}

/** An element round what is already HTML. */
export function wrapped(name: string, html: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>${html}</${name}>`;
}

/** A link to a page of this site, from a page in the same folder or by a path from it. */
export function link(href: string, text: string): string {
  return element('a', text, { href });
}

/** Text with what is between backticks as code. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : element('code', piece)))
    .join('');
}
