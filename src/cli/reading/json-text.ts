import type { Path } from '../../case/index.ts';
import type { Place } from './problem.ts';

/** JSON as it was read, or every place where it is not JSON, or says two things under one key. */
export type ReadJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** One thing wrong with a JSON text. */
export interface JsonFault extends Place {
  readonly message: string;
  readonly remedy: string;
}

const howToWrite = 'write plain JSON: double quotes, no comments, no comma before a closing bracket';
const deepest = 500;
const mostFaults = 100;

/** Reads JSON, and refuses a key written twice in one object, of which any reader would drop one. */
export function readJson(text: string): ReadJson {
  const faults = walk(text, () => {});
  const place = placeFinder(text);
  if (faults.length > 0) return { ok: false, faults: faults.map(({ offset, ...fault }) => ({ ...place(offset), ...fault })) };
  return { ok: true, value: JSON.parse(text) };
}

/** Where each of these values stands, or the nearest thing round it where it is missing. One walk, however many are asked for. */
export function placesOf(text: string, paths: readonly Path[]): readonly Place[] {
  const keyOf = (path: Path) => JSON.stringify(path);
  const wanted = new Map<string, number>([['[]', 0]]);
  for (const path of paths) for (let depth = 1; depth <= path.length; depth += 1) wanted.set(keyOf(path.slice(0, depth)), -1);
  const deep = Math.max(0, ...paths.map((path) => path.length));
  walk(text, (path, offset) => {
    if (path.length > deep) return;
    const key = keyOf(path);
    if (wanted.has(key)) wanted.set(key, offset);
  });
  const place = placeFinder(text);
  return paths.map((path) => {
    let depth = path.length;
    while (depth > 0 && wanted.get(keyOf(path.slice(0, depth))) === -1) depth -= 1;
    return place(wanted.get(keyOf(path.slice(0, depth))) ?? 0);
  });
}

interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** The object or list being read: its names so far, or how many items. */
type Open = { readonly names: Set<string> } | { index: number };

const tokens = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/**
 * Walks a JSON text without recursion, telling where each value begins: an item at its first character, a member at its
 * name. A fault of grammar is the last, for what follows it cannot be read.
 */
function walk(text: string, visit: (path: Path, offset: number) => void): readonly Fault[] {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  const open: Open[] = [];
  let at = 0;
  let wants: 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'end' = 'value';
  let token = '';
  let start = 0;

  const next = (): boolean => {
    tokens.lastIndex = at;
    const found = tokens.exec(text);
    token = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    if (found !== null) at = tokens.lastIndex;
    start = at - token.length;
    return found !== null;
  };
  const stop = (wanted: string): readonly Fault[] => {
    const offset = token === '' ? at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0) : start;
    const found = offset < text.length ? `\`${[...text.slice(offset, offset + 24)].slice(0, 12).join('')}\`` : 'the end of the file';
    return [...faults, { offset, message: `${wanted} should stand here, not ${found}`, remedy: howToWrite }];
  };
  const close = () => {
    open.pop();
    wants = open.length === 0 ? 'end' : ', or end';
  };
  const enter = (offset: number) => {
    const inside = open.at(-1);
    if (inside !== undefined && 'index' in inside) {
      path.length = open.length - 1;
      path.push(inside.index);
      inside.index += 1;
      visit(path, offset);
    } else if (inside === undefined) visit(path, offset);
  };

  for (;;) {
    const more = next();
    if (wants === 'end') return more || /[^ \t\r\n]/.test(text.slice(at)) ? stop('nothing more') : faults;
    if (!more) return stop(wanted[wants]);
    if (wants === 'value or ]' && token === ']') close();
    else if (wants === 'value' || wants === 'value or ]') {
      if (token === '}' || token === ']' || token === ',' || token === ':') return stop(wanted[wants]);
      enter(start);
      if (token === '{' || token === '[') {
        if (open.length >= deepest) return [...faults, { offset: start, message: `values are nested more than ${deepest} deep`, remedy: 'flatten it; a case file needs about ten levels' }];
        open.push(token === '{' ? { names: new Set() } : { index: 0 });
        wants = token === '{' ? 'name or }' : 'value or ]';
      } else wants = open.length === 0 ? 'end' : ', or end';
    } else if (wants === 'name or }' && token === '}') close();
    else if (wants === 'name' || wants === 'name or }') {
      if (!token.startsWith('"')) return stop(wanted[wants]);
      const name = String(JSON.parse(token));
      const { names } = open.at(-1) as { readonly names: Set<string> };
      if (names.has(name) && faults.length < mostFaults) {
        faults.push({ offset: start, message: `the key ${token.slice(0, 60)} stands here a second time`, remedy: 'keep one of the two: a reader would silently drop the other' });
      }
      names.add(name);
      path.length = open.length - 1;
      path.push(name);
      visit(path, start);
      wants = ':';
    } else if (wants === ':') {
      if (token !== ':') return stop(wanted[wants]);
      wants = 'value';
    } else {
      const inside = open.at(-1) as Open;
      if (token === ',') wants = 'names' in inside ? 'name' : 'value';
      else if (token === ('names' in inside ? '}' : ']')) close();
      else return stop('names' in inside ? 'a comma or `}`' : 'a comma or `]`');
    }
  }
}

const wanted = {
  value: 'a value',
  'value or ]': 'a value or `]`',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or `}`',
  ':': 'a colon',
  ', or end': 'a comma or a closing bracket',
  end: 'nothing more',
} as const;

/** Turns offsets into lines and columns. */
function placeFinder(text: string): (offset: number) => Required<Place> {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
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
