/** A piece of a page that the library laid out whole: its heading, and the HTML under it. */
export interface Section {
  /** Absent for what stands before the first heading. */
  readonly heading?: string;
  readonly html: string;
  /** The law it is told under, where the page is of several: each is a page of its own within it. */
  readonly law?: string;
  /** Whether it is what is said first under that law. */
  readonly isAnswer?: true;
}

/**
 * A page of the library cut at its headings, to be put into a page of this site. Its texts have been made safe where it was laid
 * out, so nothing in a case can be markup.
 */
export function sectionsOf(page: string): readonly Section[] {
  const body = page.slice(page.indexOf('<main>') + '<main>'.length, page.lastIndexOf('</main>'));
  // The title is the page's own.
  const [first = '', ...rest] = body.replace(/^\s*<h1>.*?<\/h1>\n?/, '').split(/^(?=<h[12]>)/m);
  let law: string | undefined;
  return [
    { html: lowered(first, 1) },
    ...rest.map((part): Section => {
      const [whole = '', level = '', text = ''] = /^<h([12])>(.*?)<\/h[12]>\n?/.exec(part) ?? [];
      const heading = unescaped(text);
      const html = lowered(part.slice(whole.length), 1);
      if (level === '1') {
        law = heading;
        return { heading, html, law, isAnswer: true };
      }
      return law === undefined ? { heading, html } : { heading: `${heading}, ${law.slice(0, 1).toLowerCase()}${law.slice(1)}`, html, law };
    }),
  ];
}

/** HTML with its headings lowered by so many levels, and each wide table in a box of its own that scrolls, so that a page never does. */
export function lowered(html: string, down: number): string {
  return html
    .replace(/<(\/?)h([1-4])>/g, (_, end: string, level: string) => `<${end}h${Number(level) + down}>`)
    .replaceAll('<table>', '<div class="sa-scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

function unescaped(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
