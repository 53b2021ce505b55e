import type { CaseProblem, Fault } from './problem.ts';
import { problemAt } from './problem.ts';
import { quoted } from './wording.ts';

/** How deep a case file may nest. */
const deepest = 64;
/** How many values a case file may hold. */
const mostValues = 5_000_000;
/** How many entries one list may have. */
export const mostEntries = 200_000;
/** How many problems are listed before the rest are left out. */
export const mostProblems = 10_000;

/** A copy of the input made of plain objects, lists and simple values only, and what could not be copied into it. */
export interface PlainCopy {
  readonly value: unknown;
  readonly problems: readonly CaseProblem[];
}

/** Copies any input, reading each part of it once, so that what is checked is what is kept. */
export function plainCopy(input: unknown): PlainCopy {
  const problems: CaseProblem[] = [];
  const at: (string | number)[] = [];
  const above = new Set<object>();
  let values = 0;

  const refuse = (fault: Fault, key?: string | number): undefined => {
    if (problems.length < mostProblems) problems.push(problemAt(key === undefined ? [...at] : [...at, key], fault));
  };

  const copy = (value: unknown): unknown => {
    values += 1;
    if (values > mostValues) return undefined;
    if (typeof value === 'string') return hasLoneSurrogate(value) ? refuse(loneSurrogate) : value;
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : refuse(notFinite(value));
    if (typeof value === 'boolean' || value === null || value === undefined) return value;
    if (typeof value !== 'object') return refuse(notData(`a ${typeof value}`));
    if (above.has(value)) return refuse(cyclic);
    if (above.size >= deepest) return refuse(tooDeep);
    above.add(value);
    try {
      return Array.isArray(value) ? copyList(value) : copyObject(value);
    } catch {
      return refuse(unreadable);
    } finally {
      above.delete(value);
    }
  };

  const read = (from: Readonly<Record<string | number, unknown>>, key: string | number): unknown => {
    try {
      return from[key];
    } catch {
      return refuse(unreadable, key);
    }
  };

  const copyList = (list: readonly unknown[]): unknown => {
    if (list.length > mostEntries) return refuse(tooMany(list.length));
    const copied: unknown[] = [];
    for (let index = 0; index < list.length && values <= mostValues; index += 1) {
      const already = problems.length;
      const entry = read(list as unknown as Readonly<Record<number, unknown>>, index);
      if (entry === undefined && problems.length === already) refuse(hole, index);
      at.push(index);
      copied.push(copy(entry));
      at.pop();
    }
    return copied;
  };

  const copyObject = (object: object): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(notData('an object of a class of its own'));
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      if (values > mostValues) break;
      if (key === '__proto__') refuse(prototypeKey, key);
      else if (hasLoneSurrogate(key)) refuse(loneSurrogate, key);
      const value = key === '__proto__' ? undefined : read(object as Readonly<Record<string, unknown>>, key);
      if (value === undefined) continue;
      at.push(key);
      copied[key] = copy(value);
      at.pop();
    }
    return copied;
  };

  const value = copy(input);
  return values > mostValues ? { value: undefined, problems: [problemAt([], tooMuch)] } : { value, problems };
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

const notFinite = (value: number): Fault => ({
  code: 'value',
  message: `expected a number, found \`${value}\``,
  remedy: 'write an ordinary number, or leave the key out where it is not known',
});

const notData = (what: string): Fault => ({
  code: 'type',
  message: `expected what a JSON file can hold, found ${what}`,
  remedy: 'turn it into text, numbers, lists and plain objects first',
});

const unreadable: Fault = {
  code: 'type',
  message: 'expected a plain value, found one that cannot be read',
  remedy: 'pass what `JSON.parse` gives for the case file',
};

const hole: Fault = {
  code: 'missing',
  message: 'expected an entry, found a gap in the list',
  remedy: 'fill the gap, or close the list up',
};

const prototypeKey: Fault = {
  code: 'unknown key',
  message: `${quoted('__proto__')} is not a key here`,
  remedy: 'remove it',
};

const loneSurrogate: Fault = {
  code: 'value',
  message: 'expected whole Unicode characters, found half of a surrogate pair',
  remedy: 'read the source again as UTF-16 or UTF-8, or write U+FFFD where the character is lost',
};

const cyclic: Fault = {
  code: 'nesting',
  message: 'expected a value of its own, found one that contains itself',
  remedy: 'name the other thing by its id',
};

const tooDeep: Fault = {
  code: 'nesting',
  message: `expected at most ${deepest} levels, found deeper nesting`,
  remedy: 'flatten it; a case file needs about ten levels',
};

const tooMany = (entries: number): Fault => ({
  code: 'too large',
  message: `expected at most ${mostEntries} entries, found ${entries}`,
  remedy: 'split the list, for example into tracks or items of their own',
});

const tooMuch: Fault = {
  code: 'too large',
  message: `expected at most ${mostValues} values in the file, found more`,
  remedy: 'split the case by items',
};
