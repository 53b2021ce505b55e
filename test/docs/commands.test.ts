import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/world.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const text = (path: string) => readFileSync(at(path), 'utf8');

/** Files that the commands on the pages name. */
const call = text('docs/snippets/call.case.json');
const files = {
  'call.case.json': call,
  'case.json': call,
  'office.json': (/```json\n([\s\S]*?)```/.exec(text('docs/letters.md')) ?? [])[1] ?? '',
  'doorstep.vtt': text('examples/mentioned-on-video/doorstep.vtt'),
  'doorstep.speakers.json': text('examples/mentioned-on-video/doorstep.speakers.json'),
};

const pages = readdirSync(at('docs/')).filter((name) => name.endsWith('.md'));
const shells = [
  ...pages.flatMap((name) => [...text(`docs/${name}`).matchAll(/```sh\n([\s\S]*?)```/g)].map((found) => found[1] ?? '')),
  ...readdirSync(at('docs/snippets/'))
    .filter((name) => name.endsWith('.sh'))
    .map((name) => text(`docs/snippets/${name}`)),
];
/** Those of a register follow one another on one set of files, and are run so by the test of the register. */
const commands = shells.flatMap((shell) => shell.split('\n')).filter((line) => /^(npx )?subject-access (?!--|register )/.test(line));
const scripts = shells.flatMap((shell) => shell.split('\n')).flatMap((line) => /^npm (?:run )?(\S+)/.exec(line)?.[1] ?? []);

describe('The commands on the pages', () => {
  test('are found', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  test.each(commands)('%s', async (line) => {
    const ran = await run(wordsOf(line), files);

    expect([ran.code, ran.err]).toEqual([0, ran.err]);
    expect(ran.out !== '' || Object.keys(ran.wrote).length > 0).toBe(true);
  });

  test('name scripts that there are', () => {
    const known = Object.keys((JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts);
    const builtIn = ['ci', 'install', 'pack'];

    expect(scripts.filter((name) => !known.includes(name) && !builtIn.includes(name))).toEqual([]);
  });
});

/** The words of a command as a shell hands them on, without its name and its comment. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.replace(/\s#.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  return words.slice(words.indexOf('subject-access') + 1);
}
