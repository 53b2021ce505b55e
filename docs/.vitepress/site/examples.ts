import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Case } from '../../../src/case/index.ts';
import type { CaseDecision } from '../../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../../src/deciding/index.ts';
import type { Message, SortedMessage } from '../../../src/sorting/index.ts';
import { parseMessage, sortMessage } from '../../../src/sorting/index.ts';
import { readCase } from '../../../test/casebook/case-file.ts';

const root = new URL('../../../examples/', import.meta.url);
const pages = new URL('../../examples/', import.meta.url);

/** One worked case, decided while the site is built. */
export interface Worked {
  readonly folder: string;
  readonly file: string;
  readonly case: Case;
  readonly decision: CaseDecision;
}

/** A folder of worked cases, and the first line of its own page. */
export interface Folder {
  readonly name: string;
  readonly title: string;
}

const contents = readFileSync(new URL('README.md', root), 'utf8');

/** Every folder of examples, in the order in which the page of them all names them. */
export const folders: readonly Folder[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, title: /^# (.+)$/m.exec(readFileSync(new URL(`${name}/README.md`, root), 'utf8'))?.[1] ?? name }))
  .sort((one, other) => contents.indexOf(`(${one.name}/`) - contents.indexOf(`(${other.name}/`));

/** Every worked case that enters at the door, decided: the same files that the tests hold to what must come out. */
export const worked: readonly Worked[] = folders.flatMap(({ name: folder }) => {
  const here = new URL(`${folder}/`, root);
  return readdirSync(here)
    .filter((file) => isCaseFile(new URL(file, here)))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((file): readonly Worked[] => {
      const case_ = readCase(new URL(file, here));
      return judgementProblems(case_).length > 0 ? [] : [{ folder, file, case: case_, decision: decide(case_) }];
    });
});

function isCaseFile(file: URL): boolean {
  return holds(file, 'case');
}

/** A file says itself what it holds. */
function holds(file: URL, kind: 'case' | 'message'): boolean {
  return file.pathname.endsWith('.json') && new RegExp(`"format":\\s*"subject-access/${kind}@`).test(readFileSync(file, 'utf8'));
}

/** One message, sorted while the site is built. */
export interface SortedExample {
  readonly folder: string;
  readonly file: string;
  readonly message: Message;
  readonly sorted: SortedMessage;
}

/** Every message of the examples, sorted. */
export const sortedMessages: readonly SortedExample[] = folders.flatMap(({ name: folder }) => {
  const here = new URL(`${folder}/`, root);
  return readdirSync(here)
    .filter((file) => holds(new URL(file, here), 'message'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file): SortedExample => {
      const parsed = parseMessage(JSON.parse(readFileSync(new URL(file, here), 'utf8')));
      if (!parsed.ok) throw new Error(`docs: examples/${folder}/${file}: ${parsed.problems[0]?.message}`);
      return { folder, file, message: parsed.value, sorted: sortMessage(parsed.value) };
    });
});

/** The page of a folder of examples on this site, where there is one, by a path from the top of it. */
export function examplePage(folder: string): string | undefined {
  const written = existsSync(pages) ? readdirSync(pages) : [];
  return written.some((file) => file === `${folder}.md` || file.startsWith('[')) ? `examples/${folder}.html` : undefined;
}
