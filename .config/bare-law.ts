import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { listedUnder, saidUnder } from '../src/reasoning/words.ts';

/** Keys of an authority that a page shows and no question turns on. */
const saidOfAuthorities = ['name', 'citation', 'held'];

/**
 * A file of law without its words, for what decides in a page: each text that is for a reader is left empty, and the rest stands as it
 * is written. What is decided by it is the same, and so is the law's hash, which is taken without those words.
 */
export function bareLaw(text: string, path: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  // A source is emptied by what it says, an address, since a law's role of a source goes by the same key.
  const said: readonly string[] = [
    ...saidUnder.filter((key) => key !== 'source'),
    ...(path.includes('/authorities/') ? saidOfAuthorities : []),
  ];
  const empty: ts.Node[] = [];
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
    else if (key !== undefined && within(said, key) && ts.isPropertyAssignment(node) && isText(node.initializer))
      empty.push(node.initializer);
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

  const spans = empty.map((node) => [node.getStart(file), node.end] as const).sort(([a], [b]) => b - a);
  return spans.reduce((left, [from, to]) => `${left.slice(0, from)}''${left.slice(to)}`, text);
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
  const bare = Object.entries(file).map(([division, { events }]) => [
    division,
    { events: events.map(({ date }) => ({ date, title: '' })) },
  ]);
  return JSON.stringify(Object.fromEntries(bare));
}

const ofLaw = /[\\/]src[\\/]provisions[\\/].*\.ts$/;

const ofHolidays = /[\\/]src[\\/]calendar[\\/]bank-holidays\.json$/;

interface Loading {
  onLoad(
    of: { readonly filter: RegExp },
    load: (found: { readonly path: string }) => { readonly contents: string; readonly loader: 'ts' | 'json' },
  ): void;
}

/** For esbuild and tsup: every file of law is read without its words, and so are the bank holidays. */
export const withoutTheWords = {
  name: 'law without its words',
  setup(build: Loading): void {
    build.onLoad({ filter: ofHolidays }, ({ path }) => ({ contents: bareHolidays(readFileSync(path, 'utf8')), loader: 'json' }));
    build.onLoad({ filter: ofLaw }, ({ path }) => ({ contents: bareLaw(readFileSync(path, 'utf8'), path), loader: 'ts' }));
  },
};
