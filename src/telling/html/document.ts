import { escapeHtml } from './escape.ts';

/** How a page looks on a screen and on A4. It fetches nothing; what is folded away on a screen is printed. */
const style = [
  'body{font:1rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:60em;padding:1em}',
  'h1,h2,h3,h4,summary,caption{line-height:1.25;font-weight:bold}h2{border-bottom:1px solid #505a5f}',
  'p,li,td,th,dd,summary{overflow-wrap:anywhere}summary{cursor:pointer;padding:.15em 0}summary:focus-visible{outline:3px solid #0b0c0c}',
  'ul{list-style:none;padding-left:1.2em}dt{font-weight:bold}dd{margin:0 0 .3em 1.2em}',
  'table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5em 0}th,td{border:1px solid #505a5f;padding:.3em;text-align:left;vertical-align:top;min-width:5.8em}th:first-child{min-width:2em}',
  '.mark{font-weight:bold}.given{color:#005a30}.withheld{color:#942514}.open{color:#6b4a00}.quiet{color:#505a5f}',
  '@media print{body{max-width:none;padding:0;font-size:10pt}tr,summary{break-inside:avoid}thead{display:table-header-group}details::details-content{content-visibility:visible;height:auto}}',
].join('');

/** A4, the long way up or, for what is wide, on its side. */
const upright = '@page{size:A4;margin:20mm}';
const onItsSide = '@page{size:A4 landscape;margin:15mm}';

/** A whole page round what is inside it, already HTML. It runs nothing and fetches nothing, and says so to the browser. */
export function htmlDocument({
  title,
  language,
  body,
  wide = false,
}: {
  readonly title: string;
  readonly language: string;
  readonly body: string;
  /** Printed on its side: a table of many columns. */
  readonly wide?: boolean;
}): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}${wide ? onItsSide : upright}</style>`,
    '</head>',
    '<body>',
    '<main>',
    body.trimEnd(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
