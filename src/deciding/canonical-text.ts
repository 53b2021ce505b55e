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

function inOrder(data: unknown): unknown {
  if (typeof data === 'number' && !Number.isFinite(data)) return unorderable;
  if (typeof data !== 'object' || data === null) return data;
  if ('toJSON' in data) return unorderable;
  if (Array.isArray(data)) return listInOrder(data);
  const ordered: Record<string, unknown> = {};
  for (const key of keysInOrder(data)) {
    if (isAsIndex(key) || key === '__proto__') return unorderable;
    const value = inOrder((data as Readonly<Record<string, unknown>>)[key]);
    if (value === unorderable) return unorderable;
    ordered[key] = value;
  }
  return ordered;
}

function listInOrder(list: readonly unknown[]): unknown {
  const ordered = new Array<unknown>(list.length);
  for (let index = 0; index < list.length; index += 1) {
    const value = inOrder(list[index]);
    if (value === unorderable) return unorderable;
    ordered[index] = value;
  }
  return ordered;
}

/** The few keys of an object are put in order in place: a sort made for long lists costs more than the comparing. */
function keysInOrder(data: object): readonly string[] {
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

/** May JavaScript put a key before all others, whatever order it is given them in? It does so for keys that are whole numbers. */
function isAsIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}
