import { operators } from './change.ts';
import { equivalent } from './equivalent.ts';
import type { Fate } from './killers.ts';
import { fateOf, killers } from './killers.ts';
import type { Mutant } from './mutants.ts';

/** A mutant and what became of it. */
interface Judged {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** Puts mutants to everything that could catch them: what is printed of it, and whether each is caught or listed, and no more is listed. */
export function lawMutation(mutants: readonly Mutant[]): { readonly lines: readonly string[]; readonly passed: boolean } {
  const judged = mutants.map((mutant): Judged => ({ mutant, fate: fateOf(mutant) }));
  const uncaught = judged.filter(({ fate }) => fate === 'survived').map(({ mutant: { name } }) => name);
  const survived = uncaught.filter((name) => !equivalent.has(name));
  const idle = [...equivalent.keys()].filter((name) => !uncaught.includes(name));
  const lines = [
    ...table(judged),
    '',
    `Caught by: ${killers.map((killer) => `${killer} ${judged.filter(({ fate }) => fate === killer).length}`).join('; ')}.`,
    '',
    `Survived: ${survived.length}`,
    ...survived.map((name) => `  ${name}`),
    '',
    `Equivalent: ${uncaught.length - survived.length}`,
    ...uncaught.flatMap((name) => (equivalent.has(name) ? [`  ${name}`, `    ${equivalent.get(name)}`] : [])),
    ...(idle.length === 0 ? [] : ['', 'Listed as equivalent, and caught or no mutant:', ...idle.map((name) => `  ${name}`)]),
  ];
  return { lines, passed: survived.length === 0 && idle.length === 0 };
}

/** How many of each operator were killed, survived, are equivalent, or are no law at all. */
function table(judged: readonly Judged[]): readonly string[] {
  const rows = operators.map((operator) => {
    const its = judged.filter(({ mutant }) => mutant.operator === operator);
    return [operator, ...counts(its)];
  });
  const all = [['operator', 'killed', 'survived', 'equivalent', 'invalid'], ...rows, ['all', ...counts(judged)]];
  const width = Math.max(...all.map(([first = '']) => first.length));
  return all.map(([first = '', ...rest]) => [first.padEnd(width), ...rest.map((text) => text.padStart(10))].join('  '));
}

function counts(judged: readonly Judged[]): readonly string[] {
  const of = (test: (one: Judged) => boolean) => `${judged.filter(test).length}`;
  return [
    of(({ fate }) => fate !== 'survived' && fate !== 'invalid'),
    of(({ fate, mutant }) => fate === 'survived' && !equivalent.has(mutant.name)),
    of(({ fate, mutant }) => fate === 'survived' && equivalent.has(mutant.name)),
    of(({ fate }) => fate === 'invalid'),
  ];
}
