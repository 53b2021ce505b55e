import { readFileSync } from 'node:fs';
import { Converter, ReflectionKind } from 'typedoc';

/**
 * Leaves out of the API reference the functions and values that an entry exports as types only: `export type *` carries their names, and
 * nobody can call them. The entry of the package itself goes by the name of the package.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const entry of context.project.children ?? []) {
      const file = context.getSymbolFromReflection(entry)?.declarations?.[0]?.getSourceFile().fileName;
      if (file === undefined) continue;
      const values = namesOf(readFileSync(file, 'utf8'));
      const named = (one) => one.kindOf(ReflectionKind.Function | ReflectionKind.Variable) && !values.has(one.name);
      if (entry.name === 'index') entry.name = 'subject-access';
      for (const one of [...(entry.children ?? [])].filter(named)) context.project.removeReflection(one);
    }
  });
}

/** The names an entry exports as values. */
function namesOf(source) {
  const lists = [...source.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) => list.split(','));
  return new Set(lists.filter((name) => !name.trim().startsWith('type ')).map((name) => name.split(' as ').at(-1).trim()));
}
