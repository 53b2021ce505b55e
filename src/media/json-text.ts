import type { Place, Remarks } from './remarks.ts';
import { mostRemarks, quoted } from './remarks.ts';

/** The way to a value in JSON: keys and indices, outermost first. */
export type JsonPath = readonly PropertyKey[];

/** Deeper than any file read here, and shallow enough to walk. */
const deepest = 64;

const howToWrite = 'write plain JSON: double quotes, no comments, no comma before a closing bracket, every number finite';

interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Reads JSON, telling `visit` where each value begins. `undefined` where the text is not JSON, or says two things under one key. */
export function readJson(
  text: string,
  remarks: Remarks,
  visit: (path: JsonPath, offset: number) => void = () => {},
): { readonly value: unknown } | undefined {
  const faults = walk(text, visit);
  const place = placeFinder(text);
  for (const { offset, message, remedy } of faults) remarks.problem(place(offset), message, remedy);
  return faults.length > 0 ? undefined : { value: JSON.parse(text) };
}

/** Where each of these values begins, or the nearest thing round it where it is missing. One walk, however many are asked for. */
export function placesOf(text: string, paths: readonly JsonPath[]): readonly Place[] {
  const keyOf = (path: JsonPath) => JSON.stringify(path.map((step) => String(step)));
  const wanted = new Map<string, number>();
  for (const path of paths) for (let depth = 0; depth <= path.length; depth += 1) wanted.set(keyOf(path.slice(0, depth)), 0);
  walk(text, (path, offset) => {
    const key = keyOf(path);
    if (wanted.has(key)) wanted.set(key, offset);
  });
  const place = placeFinder(text);
  return paths.map((path) => {
    let depth = path.length;
    while (depth > 0 && wanted.get(keyOf(path.slice(0, depth))) === 0) depth -= 1;
    return place(wanted.get(keyOf(path.slice(0, depth))) ?? 0);
  });
}

/** Turns offsets into lines and columns. */
export function placeFinder(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}

const space = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Every fault of a JSON text. A fault of grammar is the last: what follows it cannot be read. */
function walk(text: string, visit: (path: JsonPath, offset: number) => void): readonly Fault[] {
  const path: (string | number)[] = [];
  const faults: Fault[] = [];

  /** The offset after what `pattern` takes at `at`, which is `at` where it takes nothing. */
  const after = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  const stop = (offset: number, wanted: string) => {
    const found = offset < text.length ? quoted(text.slice(offset, offset + 12)) : 'the end of the file';
    faults.push({ offset, message: `${wanted} should stand here, not ${found}`, remedy: howToWrite });
    return -1;
  };

  // Each reader takes the offset a thing begins at and gives the offset after it, or -1 once the text is known not to be JSON.
  const readString = (start: number): number => {
    if (text[start] !== '"') return stop(start, 'a name in double quotes');
    let at = start + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) return at + 1;
      const next = code === 0x5c ? after(escaped, at) : at + (code >= 0x20 ? 1 : 0);
      if (next === at) return stop(at, 'the rest of a text in double quotes');
      at = next;
    }
  };

  const readMember = (start: number, names: Set<string>): number => {
    const end = readString(start);
    if (end === -1) return -1;
    const written = text.slice(start + 1, end - 1);
    const name = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written;
    if (names.has(name) && faults.length <= mostRemarks) {
      faults.push({
        offset: start,
        message: `${quoted(name)} stands here a second time`,
        remedy: 'keep one of the two: a reader would silently drop the other',
      });
    }
    names.add(name);
    const colon = after(space, end);
    if (text[colon] !== ':') return stop(colon, 'a colon');
    path.push(name);
    const at = readValue(after(space, colon + 1));
    path.pop();
    return at;
  };

  const readItems = (start: number, close: ']' | '}', readItem: (at: number, index: number) => number): number => {
    let at = after(space, start + 1);
    if (text[at] === close) return at + 1;
    for (let index = 0; ; index += 1) {
      at = readItem(at, index);
      if (at === -1) return -1;
      at = after(space, at);
      if (text[at] === close) return at + 1;
      if (text[at] !== ',') return stop(at, `a comma or \`${close}\``);
      at = after(space, at + 1);
    }
  };

  const readValue = (at: number): number => {
    visit(path, at);
    if (path.length > deepest) {
      faults.push({
        offset: at,
        message: `values are nested more than ${deepest} deep`,
        remedy: 'give the file as the tool that made it wrote it',
      });
      return -1;
    }
    if (text[at] === '"') return readString(at);
    if (text[at] === '{') {
      const names = new Set<string>();
      return readItems(at, '}', (start) => readMember(start, names));
    }
    if (text[at] === '[') {
      return readItems(at, ']', (start, index) => {
        path.push(index);
        const end = readValue(start);
        path.pop();
        return end;
      });
    }
    const end = after(scalar, at);
    return end === at ? stop(at, 'a value') : end;
  };

  const end = readValue(after(space, 0));
  if (end !== -1 && after(space, end) < text.length) stop(after(space, end), 'nothing more');
  return faults;
}
