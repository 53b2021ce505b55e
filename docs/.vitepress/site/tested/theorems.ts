import { readdirSync, readFileSync } from 'node:fs';
import { element, wrapped } from '../escape.ts';

/** One sentence that is the name of a test that is run, and the file it is in. */
interface Statement {
  readonly says: string;
  readonly file: string;
}

/** One theorem as its tests state it. */
interface Theorem {
  readonly number: number;
  readonly statements: readonly Statement[];
}

const tests = new URL('../../../../test/', import.meta.url);

/** Every test of some folders, with what it is described under. */
function testsIn(...folders: readonly string[]): readonly (Statement & { readonly under: string })[] {
  return folders.flatMap((folder) => {
    const here = new URL(`${folder}/`, tests);
    return readdirSync(here)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .flatMap((file) => namedIn(readFileSync(new URL(file, here), 'utf8')).map((one) => ({ ...one, file: `test/${folder}/${file}` })));
  });
}

/** What tests are described under, whether once or for each of several: which of them it is put to is then left out. */
const describing = /^(?:describe|\](?: as const)?\))\((['"`])(.*)\1,/;

function namedIn(source: string): readonly { readonly under: string; readonly says: string }[] {
  let under = '';
  return source.split('\n').flatMap((line) => {
    under = describing.exec(line)?.[2]?.replace('%s', 'each law') ?? under;
    const says = /^\s*(?:test|it)\((['"`])(.*)\1,/.exec(line)?.[2];
    return says === undefined ? [] : [{ under, says }];
  });
}

/** Every theorem in the tests, in the order of their numbers. */
export const theorems: readonly Theorem[] = collected();

function collected(): readonly Theorem[] {
  const found = new Map<number, Statement[]>();
  for (const { under, says, file } of testsIn('theorems', 'clock')) {
    const number = Number(/^(?:theorems? )?(\d+)\b/.exec(under)?.[1] ?? Number.NaN);
    if (!Number.isNaN(number)) found.set(number, [...(found.get(number) ?? []), { says, file }]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([number, statements]) => ({ number, statements }));
}

/** The theorems with their statements, in Markdown. */
export function theoremsMarkdown(): string {
  return theorems.flatMap(({ number, statements }) => [`### Theorem ${number}`, listHtml(statements)]).join('\n\n');
}

/** What is held of the law as a whole, in Markdown. */
export function checksMarkdown(): string {
  const all = testsIn('checking');
  const groups = [...new Set(all.map(({ under }) => under))];
  return groups
    .flatMap((group) => [`### ${sentence(group).slice(0, -1)}`, listHtml(all.filter(({ under }) => under === group))])
    .join('\n\n');
}

function listHtml(statements: readonly Statement[]): string {
  return wrapped(
    'ul',
    statements.map(({ says, file }) => wrapped('li', `${element('span', sentence(says))} ${element('code', file)}`)).join(''),
    { class: 'told' },
  );
}

function sentence(says: string): string {
  return `${says.slice(0, 1).toUpperCase()}${says.slice(1)}.`;
}
