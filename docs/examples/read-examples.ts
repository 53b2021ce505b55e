import { readdirSync, readFileSync } from 'node:fs';
import type { NamedFile } from '../.vitepress/theme/components/library/files.ts';

/** The folder of worked examples: the same files the tests run. */
const examples = new URL('../../examples/', import.meta.url);

/** One folder of examples. */
export interface Example {
  readonly folder: string;
  /** Its page, as it stands in the folder. */
  readonly page: string;
  /** Its case files by name; none where the example is of something else. */
  readonly cases: readonly string[];
  /** Its message files by name; none where the example is of something else. */
  readonly messages: readonly string[];
}

/** Every folder of examples, in the order the page of them all names them. */
export function examplesIn(): readonly Example[] {
  const contents = readFileSync(new URL('README.md', examples), 'utf8');
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const place = (folder: string) => contents.indexOf(`(${folder}/README.md)`);
  return folders
    .map(
      ({ name }): Example => ({
        folder: name,
        page: readFileSync(new URL(`${name}/README.md`, examples), 'utf8'),
        cases: filesThatHold('case', name),
        messages: filesThatHold('message', name),
      }),
    )
    .sort((one, other) => place(one.folder) - place(other.folder));
}

/** What the page of all examples says of each: its title, and what it shows. */
export function contentsOf(): readonly { readonly folder: string; readonly title: string; readonly shows: string }[] {
  const contents = readFileSync(new URL('README.md', examples), 'utf8');
  return examplesIn().map(({ folder, page }) => {
    const row = contents.split('\n').find((line) => line.includes(`(${folder}/README.md)`)) ?? '';
    return { folder, title: titleOf(page), shows: (row.split('|')[2] ?? '').trim() };
  });
}

/** The files of a folder that a case file may name, and the case file. */
export function filesOf(folder: string): readonly NamedFile[] {
  const here = new URL(`${folder}/`, examples);
  return readdirSync(here)
    .filter((name) => /\.(?:json|vtt)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, here))) }));
}

/** The case file a page begins with: the one nobody has judged, where there is one. */
export function firstCase({ cases }: Pick<Example, 'cases'>): string | undefined {
  return cases.find((name) => name.endsWith('.open.json')) ?? cases[0];
}

/** The message file a page begins with: the one that asks for the most. */
export function firstMessage({ folder, messages }: Pick<Example, 'folder' | 'messages'>): string | undefined {
  const asksIn = (name: string) => JSON.parse(readFileSync(new URL(`${folder}/${name}`, examples), 'utf8')).asks.length as number;
  return [...messages].sort((one, other) => asksIn(other) - asksIn(one))[0];
}

/** The heading of a page. */
export function titleOf(page: string): string {
  return /^# (.+)$/m.exec(page)?.[1] ?? '';
}

/** The files of a folder that hold one kind of thing: a file says itself what it holds. */
function filesThatHold(kind: 'case' | 'message', folder: string): readonly string[] {
  const here = new URL(`${folder}/`, examples);
  return readdirSync(here)
    .filter((name) => name.endsWith('.json'))
    .filter((name) => formatOf(JSON.parse(readFileSync(new URL(name, here), 'utf8'))).startsWith(`subject-access/${kind}@`));
}

function formatOf(file: unknown): string {
  return typeof file === 'object' && file !== null && 'format' in file && typeof file.format === 'string' ? file.format : '';
}
