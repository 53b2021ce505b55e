import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { listedUnder, saidUnder } from '../src/reasoning/words.ts';

/** Keys of an authority that a page shows and no question turns on. */
const saidOfAuthorities = ['name', 'citation', 'held', 'source', 'regime', 'mark', 'towards'];

/**
 * A file of law without its words, for what decides in a page: each text that is for a reader is left out, or empty where its name
 * decides something, and the rest stands as it is written. What is decided by it is the same, and so is the law's hash, which is taken
 * without those words.
 */
export function bareLaw(text: string, path: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  // A source is emptied by what it says, an address, since a law's role of a source goes by the same key.
  const said: readonly string[] = [
    ...saidUnder.filter((key) => key !== 'source'),
    ...(path.includes('/authorities/') ? saidOfAuthorities : []),
  ];
  const empty: ts.Node[] = [];
  const unsaid: ts.Node[] = [];
  const namedLists = new Set<string>();

  const emptyList = (list: ts.Node): void => {
    if (ts.isAsExpression(list) || ts.isSatisfiesExpression(list)) emptyList(list.expression);
    else if (ts.isIdentifier(list)) namedLists.add(list.text);
    else if (ts.isObjectLiteralExpression(list))
      for (const one of list.properties) {
        if (ts.isPropertyAssignment(one)) empty.push(one.initializer);
        if (ts.isSpreadAssignment(one)) emptyList(one.expression);
      }
  };
  const read = (node: ts.Node): void => {
    const key = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? node.name.getText(file) : undefined;
    if (key !== undefined && within(listedUnder, key)) emptyList(ts.isPropertyAssignment(node) ? node.initializer : node.getChildAt(0));
    else if (key !== undefined && within(said, key) && ts.isPropertyAssignment(node) && isText(node.initializer)) unsaid.push(node);
    else if (ts.isStringLiteral(node) && node.text.startsWith('https://')) empty.push(node);
    else ts.forEachChild(node, read);
  };
  const readNamedLists = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && namedLists.has(node.name.getText(file)) && node.initializer !== undefined)
      emptyList(node.initializer);
    ts.forEachChild(node, readNamedLists);
  };
  read(file);
  readNamedLists(file);

  const spans = [
    ...empty.map((node) => ({ from: node.getStart(file), to: node.end, left: `''` })),
    // A property goes with the comma after it.
    ...unsaid.map((node) => ({
      from: node.getStart(file),
      to: node.end + (/^\s*,/.exec(text.slice(node.end))?.[0].length ?? 0),
      left: '',
    })),
  ];
  return spans.sort((a, b) => b.from - a.from).reduce((bare, { from, to, left }) => bare.slice(0, from) + left + bare.slice(to), text);
}

/** The rules of counting, which counting turns on: where each is laid down is for a reader. */
export function bareRules(text: string, path: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const empty: ts.Node[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.includes(' ') && isSaid(node)) empty.push(node);
    else if (ts.isStringLiteral(node) && /^(https:|ukpga|uksi|eur)/.test(node.text)) empty.push(node);
    else ts.forEachChild(node, read);
  };
  read(file);
  return empty.sort((a, b) => b.pos - a.pos).reduce((bare, node) => `${bare.slice(0, node.getStart(file))}''${bare.slice(node.end)}`, text);
}

/** Is a text what a rule is cited by: given to `at`, or under `cite`? */
function isSaid({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent)) return ts.isIdentifier(parent.expression) && parent.expression.text === 'at';
  return ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && parent.name.text === 'cite';
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && isText(node.left));
}

function within(keys: readonly string[], key: string): boolean {
  return keys.includes(key);
}

/** The days of the bank holidays, which counting turns on: what each is called, and how it is kept, is for a reader. */
export function bareHolidays(text: string): string {
  const file = JSON.parse(text) as Readonly<Record<string, { readonly events: readonly { readonly date: string }[] }>>;
  const bare = Object.entries(file).map(
    ([division, { events }]) => `${JSON.stringify(division)}: on('${inYears(events.map(({ date }) => date)).join(' ')}'),`,
  );
  return `const on = (years) => ({ events: years.split(' ').flatMap((year) => year.slice(4).match(/..../g).map((day) => (
    { date: year.slice(0, 4) + '-' + day.slice(0, 2) + '-' + day.slice(2) }
  ))) });\nexport default {\n${bare.join('\n')}\n};\n`;
}

/** Civil days as `2026` and then the month and day of each in that year. */
function inYears(days: readonly string[]): readonly string[] {
  const years = new Map<string, string>();
  for (const day of days) years.set(day.slice(0, 4), `${years.get(day.slice(0, 4)) ?? ''}${day.slice(5).replace('-', '')}`);
  return [...years].map(([year, rest]) => year + rest);
}

const ofLaw = /[\\/]src[\\/]provisions[\\/].*\.ts$/;

const ofCounting = /[\\/]src[\\/]clock[\\/](law|rules)\.ts$/;

const ofHolidays = /[\\/]src[\\/]calendar[\\/]bank-holidays\.json$/;

interface Loading {
  onLoad(
    of: { readonly filter: RegExp },
    load: (found: { readonly path: string }) => { readonly contents: string; readonly loader: 'ts' | 'js' },
  ): void;
}

/** For esbuild and tsup: every file of law is read without its words, and so are the rules of counting and the bank holidays. */
export const withoutTheWords = {
  name: 'law without its words',
  setup(build: Loading): void {
    build.onLoad({ filter: ofHolidays }, ({ path }) => ({ contents: bareHolidays(readFileSync(path, 'utf8')), loader: 'js' }));
    build.onLoad({ filter: ofCounting }, ({ path }) => ({ contents: bareRules(readFileSync(path, 'utf8'), path), loader: 'ts' }));
    build.onLoad({ filter: ofLaw }, ({ path }) => ({ contents: bareLaw(readFileSync(path, 'utf8'), path), loader: 'ts' }));
  },
};
