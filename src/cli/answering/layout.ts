/** How a JSON file is laid out, so that what is written into it looks like what stands round it. */
export interface Layout {
  /** What ends a line; empty where the file is one line. */
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;
  /** Whether a space follows a colon and a comma. */
  readonly spaced: boolean;
}

/** Wider than this, and a value is written over several lines. */
const widest = 120;

/** Reads the layout of a file from its first lines. */
export function layoutOf(text: string): Layout {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '';
  const step = /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const colon = /"[ \t]*:([ \t\r\n]?)/.exec(text);
  return { lineEnd, step, spaced: (colon?.[1] ?? ' ') !== '' };
}

/** A value as JSON, on one line where it is short enough and over several where it is not. `indent` is what stands before its line. */
export function written(value: unknown, layout: Layout, indent: string): string {
  const line = onOneLine(value, layout);
  const simple = typeof value !== 'object' || value === null;
  if (simple || layout.lineEnd === '' || indent.length + line.length <= widest) return line;
  const inner = indent + layout.step;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const colon = layout.spaced ? ': ' : ':';
  const entries = Array.isArray(value)
    ? value.map((entry: unknown) => written(entry, layout, inner))
    : Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
        one === undefined ? [] : [`${JSON.stringify(key)}${colon}${written(one, layout, inner)}`],
      );
  if (entries.length === 0) return line;
  return `${open}${layout.lineEnd}${inner}${entries.join(`,${layout.lineEnd}${inner}`)}${layout.lineEnd}${indent}${close}`;
}

/** A value as JSON without a line break. */
export function onOneLine(value: unknown, { spaced }: Pick<Layout, 'spaced'>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [comma, colon, edge] = spaced ? [', ', ': ', ' '] : [',', ':', ''];
  if (Array.isArray(value)) return `[${value.map((entry) => onOneLine(entry, { spaced })).join(comma)}]`;
  const entries = Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    one === undefined ? [] : [`${JSON.stringify(key)}${colon}${onOneLine(one, { spaced })}`],
  );
  return entries.length === 0 ? '{}' : `{${edge}${entries.join(comma)}${edge}}`;
}
