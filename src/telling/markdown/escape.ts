import { safeText } from '../safe-text.ts';

/** Text as Markdown and HTML show it and never obey it: no markup, no links, no tags, no cells. */
export function escapeMarkdown(text: string): string {
  return safeText(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{', '&#123;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);
}

/** The same at the start of a block, where a few more characters are markup. */
export function escapeStart(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(#|\+|-|=)/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
