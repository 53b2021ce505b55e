import canonicalize from 'canonicalize';

/**
 * Plain data as canonical JSON (RFC 8785): keys in order of their UTF-16 code units, and all else as JSON has it. The runtime writes
 * what has been put in order, several times as fast as text is put together here; `canonicalize` writes the rest, and this is held to it.
 */
export function canonicalText(data: unknown): string {
  const ordered = inOrder(data);
  return (ordered === unorderable ? canonicalize(data) : JSON.stringify(ordered)) ?? 'null';
}

const unorderable = Symbol('unorderable');

/** The same data with its keys in order: itself where they are, and otherwise a copy of no more than is out of order. */
function inOrder(data: unknown): unknown {
  if (typeof data === 'number' && !Number.isFinite(data)) return unorderable;
  if (typeof data !== 'object' || data === null) return data;
  if ('toJSON' in data) return unorderable;
  return Array.isArray(data) ? listInOrder(data) : keyedInOrder(data as Readonly<Record<string, unknown>>);
}

function listInOrder(list: readonly unknown[]): unknown {
  let ordered: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const value = inOrder(list[index]);
    if (value === unorderable) return unorderable;
    if (ordered === undefined && value !== list[index]) ordered = list.slice(0, index);
    ordered?.push(value);
  }
  return ordered ?? list;
}

function keyedInOrder(data: Keyed): unknown {
  if (!hasKeysInOrder(data)) return copyInOrder(data);
  let ordered: Record<string, unknown> | undefined;
  for (const key in data) {
    if (isMisplaced(key)) return unorderable;
    const value = inOrder(data[key]);
    if (value === unorderable) return unorderable;
    if (ordered === undefined && value !== data[key]) ordered = before(key, data);
    if (ordered !== undefined) ordered[key] = value;
  }
  return ordered ?? data;
}

type Keyed = Readonly<Record<string, unknown>>;

function hasKeysInOrder(data: Keyed): boolean {
  let last = '';
  for (const key in data) {
    if (key < last) return false;
    last = key;
  }
  return true;
}

/** What comes before a key. */
function before(end: string, data: Keyed): Record<string, unknown> {
  const start: Record<string, unknown> = {};
  for (const key in data) {
    if (key === end) break;
    start[key] = data[key];
  }
  return start;
}

function copyInOrder(data: Keyed): unknown {
  const ordered: Record<string, unknown> = {};
  for (const key of keysInOrder(data)) {
    if (isMisplaced(key)) return unorderable;
    const value = inOrder(data[key]);
    if (value === unorderable) return unorderable;
    ordered[key] = value;
  }
  return ordered;
}

/** The few keys of an object are put in order in place: a sort made for long lists costs more than the comparing. */
function keysInOrder(data: Keyed): readonly string[] {
  const keys = Object.keys(data);
  if (keys.length > 16) return keys.sort();
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] as string;
    let at = index;
    for (; at > 0 && (keys[at - 1] as string) > key; at -= 1) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

/** May JavaScript put a key elsewhere than it is given? It puts keys that are whole numbers before all others, and one names no value of its own. */
function isMisplaced(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57) || key === '__proto__';
}
