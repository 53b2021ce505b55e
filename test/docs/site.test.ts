import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../../docs/.vitepress/site/check.ts';
import { folders, worked } from '../../docs/.vitepress/site/examples.ts';
import { withGenerated } from '../../docs/.vitepress/site/generated.ts';
import { changes } from '../../docs/.vitepress/site/law/changes.ts';
import { answering, slugOf, sortingBook, units } from '../../docs/.vitepress/site/law/units.ts';
import { unsettled } from '../../docs/.vitepress/site/law/unsure.ts';
import { theorems } from '../../docs/.vitepress/site/tested/theorems.ts';
import law from '../../docs/law/[id].paths.ts';
import { accountOf, contentsOn, eir, foia, latestChange, part3, ukGdpr } from '../../src/provisions/index.ts';
import { sorting } from '../../src/provisions/sorting/index.ts';

const docs = new URL('../../docs/', import.meta.url);
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && !/^(?:api|developers\/reference|\.vitepress)\//.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, docs), 'utf8') }));

/** Every unit of the catalogue. */
const catalogue = contentsOn(latestChange).units.map(({ cite }) => {
  const account = accountOf(cite, latestChange);
  if (account === undefined) throw new Error(cite);
  return account.is === 'provision' ? account.provision : account.duty;
});

describe('The pages of the law', () => {
  const made = new Map(law.paths().map(({ params, content }) => [params.id, content]));

  test('are one for each provision and duty of the catalogue, under names that differ by more than capitals', () => {
    const cites = catalogue.map(({ cite }) => cite);

    expect(cites).toEqual(expect.arrayContaining([...part3.byCite.keys(), ...part3.duties.keys()]));
    expect(answering.units.map(({ cite }) => cite)).toEqual(cites);
    expect([...made.keys()].sort()).toEqual(units.map(({ slug }) => slug).sort());
    expect(new Set([...made.keys()].map((slug) => slug.toLowerCase())).size).toBe(units.length);
  });

  test.each([
    ['Part 3', part3],
    ['the UK GDPR and the exemptions from it', ukGdpr],
    ['the Freedom of Information Act, with the fees regulations', foia],
    ['the Environmental Information Regulations', eir],
  ])('are there for every provision and duty of %s', (_, { byCite, duties }) => {
    for (const cite of [...byCite.keys(), ...duties.keys()]) expect([cite, made.has(slugOf(cite))]).toEqual([cite, true]);
  });

  test('are there for every rule and duty that messages are sorted by, each with its own words', () => {
    const rules = [...sorting.byCite.values(), ...sorting.duties.values()];

    expect(rules.length).toBeGreaterThan(60);
    for (const { cite, title, unsure = '' } of rules) {
      const text = plain(made.get(sortingBook.slugOf(cite)) ?? '');
      expect(text).toContain(title);
      expect(text).toContain(unsure);
    }
  });

  test('draw the versions over time, a lane for each version and each day that chooses it, said in words', () => {
    for (const { book, listed, slug } of units) {
      const page = made.get(slug) ?? '';
      const [picture = ''] = /<figure class="over-time">[\s\S]*?<\/figure>/.exec(page) ?? [];
      const { versions } = book.accountFor(listed.cite);
      const lanes = versions.reduce((all, { version }) => all + Math.max(1, Object.keys(version.windows).length), 0);
      expect([slug, picture.match(/<li>/g)?.length, picture.match(/class="says">Version \d+: \w/g)?.length]).toEqual([slug, lanes, lanes]);
    }
  });

  test.each(catalogue)('$cite is told with every one of its words, a picture, its examples and who decides it elsewhere', (unit) => {
    const text = plain(made.get(slugOf(unit.cite)) ?? '');

    for (const words of Object.values<string>(unit.limbs)) expect(text).toContain(words.replace(/\s+/g, ' '));
    for (const heading of ['## As a picture', '## Examples in which it', '## Who decides this elsewhere today', '## Versions'])
      expect(text).toContain(heading);
    if (unit.unsure !== undefined) expect(text).toContain(unit.unsure);
  });

  test('hold no empty line within what is drawn, which would end it', () => {
    for (const content of made.values()) for (const block of content.split('\n\n')) expect(block.trim()).not.toBe('');
  });

  test('show a provision in the examples in which it decides, and in no other', () => {
    const others = plain(made.get('dpa-2018-section-45-4-e') ?? '');

    expect(others).toContain('01-base.restrict.json');
    expect(others).not.toContain('01-base.give.json');
    expect(others).not.toContain('01-base.open.json');
  });
});

describe('What is made for a page', () => {
  test('names each day on which the law changed, the newest first', () => {
    const days = changes.map(({ to }) => to);

    expect(days).toEqual([...days].sort().reverse());
    expect(days).toEqual(expect.arrayContaining(['2026-06-19', '2026-02-05', '2025-09-05', '2018-05-25']));
  });

  test('tells everything that is marked unsure', () => {
    const sorted = [...sorting.byCite.values(), ...sorting.duties.values()];
    const marked = [...catalogue, ...sorted].filter(({ unsure }) => unsure !== undefined);
    const page = plain(withGenerated('<!-- generated: law unsure -->'));

    expect(unsettled).toHaveLength(marked.length);
    for (const { unsure } of marked) expect(page).toContain(unsure);
  });

  test('states the theorems from one to thirteen, and the sixteenth', () => {
    expect(theorems.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16]));
    for (const { statements } of theorems) expect(statements.length).toBeGreaterThan(0);
  });

  test('is asked for by a name that something is made under', () => {
    for (const { text } of pages) withGenerated(text);
    expect(() => withGenerated('<!-- generated: nothing of the sort -->')).toThrow('nothing of the sort');
  });
});

describe('The code on the pages', () => {
  test('is taken from a file that is run, but for what another test of this folder reads from the page itself', () => {
    const own = pages.flatMap(({ name, text }) =>
      [...text.matchAll(/^ *```(\w+)/gm)].map((found) => `${name} ${found[1]}`).filter((fence) => !/ text$/.test(fence)),
    );

    expect([...new Set(own)].sort()).toEqual([
      'case-file.md json',
      'letters.md json',
      'letters.md sh',
      'message-file.md json',
      'record.md sh',
    ]);
  });

  test('that is cut from a file is there to be cut', () => {
    const cuts = pages.flatMap(({ text }) => [...text.matchAll(/^<<< @\/([^\s#{]+)(?:#(\S+?))?(?:\{.*)?(?: \[.*)?$/gm)]);

    expect(cuts.length).toBeGreaterThan(10);
    for (const [whole, path = '', region] of cuts) {
      const file = readFileSync(new URL(path, docs), 'utf8');
      expect([whole, region === undefined || new RegExp(`region ${region}$`, 'm').test(file)]).toEqual([whole, true]);
    }
  });

  test('shows, as the first files of a case, those of the page on how to write one', () => {
    const written = pages.find(({ name }) => name === 'case-file.md')?.text ?? '';
    const files = [...written.matchAll(/```json\n([\s\S]*?)```/g)].map((found): unknown => JSON.parse(found[1] ?? ''));
    const shown = ['smallest.case.json', 'call.case.json'].map((name) =>
      JSON.parse(readFileSync(new URL(`snippets/${name}`, docs), 'utf8')),
    );

    expect(shown).toEqual(files.slice(0, shown.length));
  });
});

describe('The check of a site as it was built', () => {
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  const built = { base: '/under/', cleanUrls: false, examples: true };
  const put = (path: string, html: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), html);
  };
  beforeAll(() => {
    for (const { slug } of units) put(`law/${slug}.html`, '<h1 id="top">A unit</h1>');
    for (const { name } of folders) put(`examples/${name}.html`, '<p>An example</p>');
    put('index.html', '<a href="/under/law/dpa-2018-section-3.html#top">A unit</a><a href="https://example.org/">Elsewhere</a>');
    put('assets/style.css', 'a{background:url(data:,)}');
  });
  afterAll(() => rmSync(out, { recursive: true }));

  test('finds nothing in one that is whole', () => {
    expect(faultsIn(out, built)).toEqual([]);
  });

  test('takes a link without its ending for one only where the site is served so', () => {
    put('bad.html', '<a href="./law/dpa-2018-section-3">1</a>');

    expect(faultsIn(out, built)).toEqual(['bad.html: ./law/dpa-2018-section-3 leads nowhere']);
    expect(faultsIn(out, { ...built, cleanUrls: true })).toEqual([]);
  });

  test('finds a link, an anchor, a way out, and a page that is not there', () => {
    put('bad.html', '<a href="./gone.html">1</a><a href="law/dpa-2018-section-3.html#gone">2</a><a class="x" href="/other/">3</a>');
    rmSync(join(out, `examples/${folders[0]?.name}.html`));
    rmSync(join(out, 'law/dpa-2018-section-54.html'));

    expect(faultsIn(out, built)).toEqual([
      'law/dpa-2018-section-54.html: there is no such page',
      `examples/${folders[0]?.name}.html: there is no such page`,
      'bad.html: ./gone.html leads nowhere',
      'bad.html: law/dpa-2018-section-3.html#gone has no such anchor',
      'bad.html: /other/ leads out of the site',
    ]);
  });

  test('finds what a browser would fetch from another host', () => {
    put('bad.html', '<img src="https://example.org/a.png"><link rel="stylesheet" href="//example.org/a.css">');
    put('assets/style.css', '@import "https://example.org/b.css";a{background:url(https://example.org/c.png)}');

    expect(faultsIn(out, { ...built, examples: false }).filter((fault) => fault.includes('another host'))).toHaveLength(4);
  });
});

test('every worked case that may be decided is decided for the site', () => {
  expect(worked.length).toBeGreaterThan(40);
  expect(worked.some(({ file }) => file.endsWith('.rejected.json'))).toBe(false);
});

/** What a reader sees of HTML, on one line. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
