import { escapeHtml } from './escape.ts';

/** A table with a caption and a heading for every column and row. */
export function htmlTable(caption: string | undefined, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${escapeHtml(caption)}</caption>`]),
    `<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([first = '', ...rest]) => {
      const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
      return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
    }),
    '</tbody>',
    '</table>',
  ];
}
