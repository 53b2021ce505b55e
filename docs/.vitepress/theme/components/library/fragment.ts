/** A piece of a page that the library laid out whole: its heading, and the HTML under it. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: string;
  readonly html: string;
}

/**
 * A page of the library cut at its headings, to be put into a page of this site. Its texts have been made safe where it was laid
 * out, so nothing in a case can be markup.
 */
export function sectionsOf(page: string): readonly Section[] {
  const body = page.slice(page.indexOf('<main>') + '<main>'.length, page.lastIndexOf('</main>'));
  const [first = '', ...rest] = body.split(/^(?=<h2>)/m);
  return [
    // The title is the page's own.
    { html: lowered(first.replace(/^\s*<h1>.*?<\/h1>\n?/, ''), 1) },
    ...rest.map((part): Section => {
      const [whole = '', text = ''] = /^<h2>(.*?)<\/h2>\n?/.exec(part) ?? [];
      return { heading: unescaped(text), html: lowered(part.slice(whole.length), 1) };
    }),
  ];
}

/** HTML with its headings lowered by so many levels, and each wide table in a box of its own that scrolls, so that a page never does. */
export function lowered(html: string, down: number): string {
  return html
    .replace(/<(\/?)h([1-4])>/g, (_, end: string, level: string) => `<${end}h${Number(level) + down}>`)
    .replaceAll('<table>', '<div class="sa-scroll" role="region" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

function unescaped(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
