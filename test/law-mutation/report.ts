import type { Body } from './bodies.ts';
import { operators } from './change.ts';
import type { Fate } from './killers.ts';
import { fateOf, killers } from './killers.ts';
import type { Mutant } from './mutants.ts';

/** A mutant and what became of it. */
interface Judged {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/**
 * Puts mutants of a body of law to everything that could catch them: what is printed of it, and whether each is caught or listed, and no
 * more is listed.
 */
export function lawMutation(
  mutants: readonly Mutant[],
  { held, equivalent }: Body,
): { readonly lines: readonly string[]; readonly passed: boolean } {
  const judged = mutants.map((mutant): Judged => ({ mutant, fate: fateOf(mutant, held) }));
  const names = new Set(mutants.map(({ name }) => name));
  const uncaught = judged.filter(({ fate }) => fate === 'survived').map(({ mutant: { name } }) => name);
  const survived = uncaught.filter((name) => !equivalent.has(name));
  const idle = [...equivalent.keys()].filter((name) => names.has(name) && !uncaught.includes(name));
  const lines = [
    ...table(judged, equivalent),
    '',
    `Caught by: ${killers.map((killer) => `${killer} ${judged.filter(({ fate }) => fate === killer).length}`).join('; ')}.`,
    '',
    `Survived: ${survived.length}`,
    ...survived.map((name) => `  ${name}`),
    '',
    `Equivalent: ${uncaught.length - survived.length}`,
    ...uncaught.flatMap((name) => (equivalent.has(name) ? [`  ${name}`, `    ${equivalent.get(name)}`] : [])),
    ...(idle.length === 0 ? [] : ['', 'Listed as equivalent, and caught:', ...idle.map((name) => `  ${name}`)]),
  ];
  return { lines, passed: survived.length === 0 && idle.length === 0 };
}

/** How many of each operator were killed, survived, are equivalent, or are no law at all. */
function table(judged: readonly Judged[], equivalent: Body['equivalent']): readonly string[] {
  const rows = operators.map((operator) => {
    const its = judged.filter(({ mutant }) => mutant.operator === operator);
    return [operator, ...counts(its, equivalent)];
  });
  const all = [['operator', 'killed', 'survived', 'equivalent', 'invalid'], ...rows, ['all', ...counts(judged, equivalent)]];
  const width = Math.max(...all.map(([first = '']) => first.length));
  return all.map(([first = '', ...rest]) => [first.padEnd(width), ...rest.map((text) => text.padStart(10))].join('  '));
}

function counts(judged: readonly Judged[], equivalent: Body['equivalent']): readonly string[] {
  const of = (test: (one: Judged) => boolean) => `${judged.filter(test).length}`;
  return [
    of(({ fate }) => fate !== 'survived' && fate !== 'invalid'),
    of(({ fate, mutant }) => fate === 'survived' && !equivalent.has(mutant.name)),
    of(({ fate, mutant }) => fate === 'survived' && equivalent.has(mutant.name)),
    of(({ fate }) => fate === 'invalid'),
  ];
}
