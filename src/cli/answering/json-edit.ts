import type { Path } from '../../case/index.ts';
import { walkJson } from '../reading/json-walk.ts';
import { layoutOf, onOneLine, written } from './layout.ts';

/** One value to be put in a file: in place of the one there, under a key that is not there yet, or at the end of a list. */
export interface Change {
  readonly at: Path;
  readonly value: unknown;
}

/**
 * The text of a JSON file with each value put in its place, in turn. Nothing else is touched: every character outside the values
 * replaced and the entries inserted is the character it was. The objects and lists on the way to each place must be there.
 */
export function withChanges(text: string, changes: readonly Change[]): string {
  return changes.reduce((before, change) => withOne(before, change), text);
}

interface Child {
  readonly key: string | number;
  /** Where the entry begins: a member at its name. */
  readonly start: number;
  /** Where its value begins and ends. */
  readonly from: number;
  readonly to: number;
}

function withOne(text: string, { at, value }: Change): string {
  const { container, children } = childrenOf(text, at.slice(0, -1));
  const key = at.at(-1);
  const there = children.find((child) => child.key === key);
  const layout = layoutOf(text);
  const put = (from: number, to: number, inserted: string) => text.slice(0, from) + inserted + text.slice(to);
  if (there !== undefined) return put(there.from, there.to, written(value, layout, indentAt(text, there.start)));

  const isList = text[container.from] === '[';
  if (key === undefined || (isList ? key !== children.length : typeof key !== 'string'))
    throw new Error(`json-edit: nothing stands at ${JSON.stringify(at)}, and it is not the next free place`);
  const last = children.at(-1);
  if (last === undefined) {
    const indent = indentAt(text, container.from);
    const name = isList ? '' : `${JSON.stringify(key)}${layout.spaced ? ': ' : ':'}`;
    const simple = layout.lineEnd === '' || (isList && (typeof value !== 'object' || value === null));
    if (simple) return put(container.from + 1, container.to - 1, name + onOneLine(value, layout));
    const inner = indent + layout.step;
    const body = `${layout.lineEnd}${inner}${name}${written(value, layout, inner)}${layout.lineEnd}${indent}`;
    return put(container.from + 1, container.to - 1, body);
  }
  const gap = spaceBefore(text, last.start);
  const colon = isList ? '' : `${JSON.stringify(key)}${afterName(text, last)}`;
  const broken = /[\r\n]/.test(gap);
  const entry = broken ? written(value, layout, /[^\r\n]*$/.exec(gap)?.[0] ?? '') : onOneLine(value, layout);
  const apart = gap === '' && layout.spaced && layout.lineEnd !== '' ? ' ' : gap;
  return put(last.to, last.to, `,${apart}${colon}${entry}`);
}

/** An object or a list, and what stands in it. */
function childrenOf(text: string, parent: Path): { readonly container: { from: number; to: number }; readonly children: readonly Child[] } {
  const children: Child[] = [];
  let container: { from: number; to: number } | undefined;
  let start = 0;
  const isChild = (path: Path) => path.length === parent.length + 1 && parent.every((key, depth) => path[depth] === key);
  walkJson(
    text,
    (path, offset) => {
      if (isChild(path)) start = offset;
    },
    (path, from, to) => {
      const key = path.at(-1);
      if (key !== undefined && isChild(path)) {
        // What is inside a value has been walked by now, but only children of the same parent set the start.
        children.push({ key, start, from, to });
      } else if (path.length === parent.length && parent.every((one, depth) => path[depth] === one)) container = { from, to };
    },
  );
  if (container === undefined || !/[[{]/.test(text[container.from] ?? ''))
    throw new Error(`json-edit: there is no object or list at ${JSON.stringify(parent)}`);
  return { container, children };
}

/** The white space between an entry and the bracket or comma before it. */
function spaceBefore(text: string, start: number): string {
  return /\s*$/.exec(text.slice(Math.max(0, start - 4096), start))?.[0] ?? '';
}

/** What stands between a name and its value: a colon, and the space round it. */
function afterName(text: string, { start, from }: Child): string {
  return /\s*:\s*$/.exec(text.slice(start, from))?.[0] ?? ': ';
}

/** The indentation of the line a place is on. */
function indentAt(text: string, place: number): string {
  let begins = place;
  while (begins > 0 && text[begins - 1] !== '\n' && text[begins - 1] !== '\r') begins -= 1;
  return /^[ \t]*/.exec(text.slice(begins, place))?.[0] ?? '';
}
