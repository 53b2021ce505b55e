import type { Path } from '../../case/index.ts';

/** Something that stops a text from being JSON, or from meaning one thing. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

const howToWrite = 'write plain JSON: double quotes, no comments, no comma before a closing bracket';
const deepest = 500;
const mostFaults = 100;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks a JSON text, telling where each value stands: an item at its first character, a member at its name; and once it has been
 * read, where the value itself begins and ends. Gives every key written twice in one object, and the first fault of grammar,
 * after which nothing can be read.
 */
export function walkJson(
  text: string,
  visit: (path: Path, offset: number) => void = () => {},
  leave: (path: Path, from: number, to: number) => void = () => {},
): readonly JsonFault[] {
  const path: (string | number)[] = [];
  const faults: JsonFault[] = [];
  let at = 0;

  const skip = () => {
    for (let code = text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; ) code = text.charCodeAt(++at);
  };
  const stop = (wanted: string): false => {
    const found = at < text.length ? `\`${[...text.slice(at, at + 24)].slice(0, 12).join('')}\`` : 'the end of the file';
    faults.push({ offset: at, message: `${wanted} should stand here, not ${found}`, remedy: howToWrite });
    return false;
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };

  const readString = (wanted: string): boolean => {
    if (text[at] !== '"') return stop(wanted);
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      // Below a space, and past the end, where there is no code.
      if (!(code >= 0x20) || (code === 0x5c && !take(escaped))) return stop('the rest of a text in double quotes');
      if (code !== 0x5c) at += 1;
    }
    at += 1;
    return true;
  };
  const readMember = (names: Set<string>): boolean => {
    const start = at;
    if (!readString('a name in double quotes')) return false;
    const written = text.slice(start, at);
    const name = String(JSON.parse(written));
    if (names.has(name) && faults.length < mostFaults) {
      faults.push({
        offset: start,
        message: `the key ${written.slice(0, 60)} stands here a second time`,
        remedy: 'keep one of the two: a reader would silently drop the other',
      });
    }
    names.add(name);
    skip();
    if (text[at] !== ':') return stop('a colon');
    at += 1;
    path.push(name);
    visit(path, start);
    skip();
    const from = at;
    const read = readValue();
    leave(path, from, at);
    path.pop();
    return read;
  };
  const readAll = (end: ']' | '}', readOne: (index: number) => boolean): boolean => {
    if (path.length >= deepest) {
      faults.push({
        offset: at,
        message: `values are nested more than ${deepest} deep`,
        remedy: 'flatten it; a case file needs about ten levels',
      });
      return false;
    }
    at += 1;
    skip();
    for (let index = 0; index > 0 || text[at] !== end; index += 1) {
      if (!readOne(index)) return false;
      skip();
      if (text[at] === end) break;
      if (text[at] !== ',') return stop(`a comma or \`${end}\``);
      at += 1;
      skip();
    }
    at += 1;
    return true;
  };
  const readItem = (index: number): boolean => {
    path.push(index);
    const from = at;
    visit(path, from);
    const read = readValue();
    leave(path, from, at);
    path.pop();
    return read;
  };
  const readValue = (): boolean => {
    if (text[at] === '{') {
      const names = new Set<string>();
      return readAll('}', () => readMember(names));
    }
    if (text[at] === '[') return readAll(']', readItem);
    return text[at] === '"' ? readString('a value') : take(scalar) || stop('a value');
  };

  skip();
  const from = at;
  if (readValue()) {
    leave(path, from, at);
    skip();
    if (at < text.length) stop('nothing more');
  }
  return faults;
}
