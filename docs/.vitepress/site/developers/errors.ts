import { exitCodes } from '../../../../src/cli/exit.ts';
import { tableHtml } from '../blocks.ts';
import { typesIn } from './interfaces.ts';

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'a decision was produced, or nothing was wrong',
  internal: 'a mistake in this program, or in the law it holds',
  badInput: 'bad input, with every problem placed',
  open: 'with `--strict`: something is open',
  conflict: 'with `--strict`: a conflict or a gap, which only a person or the law can settle',
};

/** What the command ends with, in Markdown. */
export function exitCodesMarkdown(): string {
  const codes = Object.entries(exitCodes) as [keyof typeof exitCodes, number][];
  return tableHtml(
    ['Code', 'When'],
    codes.map(([name, code]) => [String(code), meanings[name].replaceAll('`', '')]),
    'Exit codes',
  );
}

/** The kinds of mistake in a case, as the source lists them, in Markdown. */
export function problemCodesMarkdown(): string {
  const codes = typesIn('src/case/problem.ts').find(({ name }) => name === 'ProblemCode');
  if (codes?.stands === undefined) throw new Error('docs: the kinds of problem are no longer in src/case/problem.ts');
  return `The kinds are ${codes.stands.replaceAll("'", '`').replaceAll(' | ', ', ')}.`;
}
