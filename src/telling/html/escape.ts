import { safeText } from '../safe-text.ts';

/** Text as a page shows it and never obeys it, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return safeText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('`', '&#96;')
    .replaceAll('{', '&#123;');
}
