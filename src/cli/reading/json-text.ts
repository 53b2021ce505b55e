import type { Path } from '../../case/index.ts';
import type { JsonFault } from './json-walk.ts';
import { walkJson } from './json-walk.ts';
import type { Place } from './place-finder.ts';
import { placeFinder } from './place-finder.ts';

/** JSON as it was read, or every place where it is not JSON, or says two things under one key. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly (Omit<JsonFault, 'offset'> & Required<Place>)[] };

/** Reads JSON, and refuses a key written twice in one object, of which any reader would drop one. */
export function readJson(text: string): ReadJson {
  const faults = walkJson(text);
  if (faults.length === 0) return { ok: true, value: JSON.parse(text) };
  const place = placeFinder(text);
  return { ok: false, faults: faults.map(({ offset, message, remedy }) => ({ message, remedy, ...place(offset) })) };
}

/** Where each of these values stands, or the nearest thing round it where it is missing. One walk, however many are asked for. */
export function placesOf(text: string, paths: readonly Path[]): readonly Required<Place>[] {
  const keyOf = (path: Path) => JSON.stringify(path);
  const wanted = new Map<string, number | undefined>();
  for (const path of paths) for (let depth = 1; depth <= path.length; depth += 1) wanted.set(keyOf(path.slice(0, depth)), undefined);
  const deepest = paths.reduce((most, path) => Math.max(most, path.length), 0);
  walkJson(text, (path, offset) => {
    if (path.length > deepest) return;
    const key = keyOf(path);
    if (wanted.has(key)) wanted.set(key, offset);
  });
  const place = placeFinder(text);
  return paths.map((path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const offset = wanted.get(keyOf(path.slice(0, depth)));
      if (offset !== undefined) return place(offset);
    }
    return place(0);
  });
}
