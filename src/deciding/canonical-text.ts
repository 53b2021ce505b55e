import canonicalize from 'canonicalize';

/** A key that JavaScript puts before all others, whatever order it is given them in. */
const asIndex = /^(?:0|[1-9][0-9]*)$/;

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
  for (const key of Object.keys(data).sort()) {
    if (asIndex.test(key) || key === '__proto__') return unorderable;
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
