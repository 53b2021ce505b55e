import type { Path } from '../../case/index.ts';

/** A value with one place in it changed, or removed where it is changed to nothing. Nothing given is altered. */
export function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const list = [...(value as readonly unknown[])];
    const next = changed(list[Number(key)], rest, to);
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list;
  }
  const fields = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  const old = fields.find(([name]) => name === key)?.[1];
  const next = changed(old, rest, to);
  const all =
    old === undefined ? [...fields, [String(key), next] as const] : fields.map(([name, was]) => [name, name === key ? next : was] as const);
  return Object.fromEntries(all.filter(([, one]) => one !== undefined));
}
