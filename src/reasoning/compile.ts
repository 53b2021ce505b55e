import type { Catalogue } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { fold } from './interpret.ts';
import type { Compiled, Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';
import type { Term } from './term.ts';
import { termOf } from './term.ts';

/**
 * Compiles a condition to masks: leaves whose facts share a word of the state are asked together in a few integer
 * operations. It answers as `interpret` does.
 */
export function compile(catalogue: Catalogue, condition: Condition): Compiled {
  return asked(termOf(catalogue, condition));
}

function asked({ is, literals, inner }: Term): Compiled {
  const [needsEvery, needsOne] = is === 'all' ? ([canHold, canFail] as const) : ([canFail, canHold] as const);
  const read = literals.map(({ word, yes, no }) => (is === 'all' ? { word, every: yes, some: no } : { word, every: no, some: yes }));
  // Where one bit is wanted of every leaf, the leaves of a word are wanted together; where any of several would do, each is asked alone.
  const together = groupedByWord(read.filter(({ every }) => isOneBit(every)));
  const alone = read.filter(({ every }) => !isOneBit(every));
  const parts = [
    ...together.map(({ word, every, some }) => ofWord(word, every, some, needsEvery, needsOne)),
    ...alone.map(({ word, every, some }) => ofOne(word, every, some, needsEvery, needsOne)),
    ...inner.map(asked),
  ];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : fold(parts, needsEvery, needsOne);
}

interface Masks {
  readonly word: number;
  readonly every: number;
  readonly some: number;
}

function groupedByWord(masks: readonly Masks[]): readonly Masks[] {
  const words = [...new Set(masks.map(({ word }) => word))];
  return words.map((word) =>
    masks.filter((one) => one.word === word).reduce((a, b) => ({ word, every: a.every | b.every, some: a.some | b.some })),
  );
}

function isOneBit(bits: number): boolean {
  return bits !== 0 && (bits & (bits - 1)) === 0;
}

function ofWord(word: number, every: number, some: number, needsEvery: 1 | 2, needsOne: 1 | 2): Compiled {
  return (state) => {
    const bits = state[word] as number;
    return (((bits & every) === every ? needsEvery : 0) | ((bits & some) !== 0 ? needsOne : 0)) as Outlook;
  };
}

function ofOne(word: number, every: number, some: number, needsEvery: 1 | 2, needsOne: 1 | 2): Compiled {
  return (state) => {
    const bits = state[word] as number;
    return (((bits & every) !== 0 ? needsEvery : 0) | ((bits & some) !== 0 ? needsOne : 0)) as Outlook;
  };
}
