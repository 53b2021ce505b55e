import type { Catalogue } from './catalogue.ts';
import { bitOf, slotOf } from './catalogue.ts';
import type { Condition, Leaf } from './condition.ts';
import type { Compiled, Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';

/**
 * The plain reading of a condition: one closure for each part of it, in the shape it is written. Each leaf is a set of values,
 * so an unknown is evaluated once as the set of its remaining values and never guessed. Faster forms are held to it.
 */
export function interpret(catalogue: Catalogue, condition: Condition): Compiled {
  switch (condition.is) {
    case 'fact':
      return leaf(catalogue, condition);
    case 'not': {
      const inner = interpret(catalogue, condition.of);
      return (state) => swap(inner(state));
    }
    case 'all':
      return fold(
        condition.of.map((inner) => interpret(catalogue, inner)),
        canHold,
        canFail,
      );
    case 'any':
      return fold(
        condition.of.map((inner) => interpret(catalogue, inner)),
        canFail,
        canHold,
      );
  }
}

function leaf(catalogue: Catalogue, { fact, values }: Leaf): Compiled {
  const { word, mask } = slotOf(catalogue, fact);
  let yes = 0;
  for (const value of values) yes |= bitOf(catalogue, fact, value);
  const no = mask & ~yes;
  return (state) => {
    const bits = state[word] ?? 0;
    return (((bits & yes) !== 0 ? canHold : 0) | ((bits & no) !== 0 ? canFail : 0)) as Outlook;
  };
}

/** The result `needsEvery` wants every part to allow it; the result `needsOne` wants one part that does. */
export function fold(parts: readonly Compiled[], needsEvery: 1 | 2, needsOne: 1 | 2): Compiled {
  return (state) => {
    let outlook: number = needsEvery;
    for (const part of parts) {
      const found = part(state);
      if (found === needsOne) return needsOne;
      outlook |= found & needsOne;
    }
    return outlook as Outlook;
  };
}

function swap(outlook: Outlook): Outlook {
  return (((outlook & canHold) << 1) | ((outlook & canFail) >> 1)) as Outlook;
}
