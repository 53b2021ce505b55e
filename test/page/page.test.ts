import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareHolidays, bareLaw, bareRules } from '../../.config/bare-law.ts';
import { decide } from '../../src/index.ts';
import type { decide as decideInPage } from '../../src/page.ts';
import { readCase } from '../casebook/case-file.ts';
import { entries } from '../casebook/cases/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}node_modules/.cache/page-${process.pid}`;
let page: { readonly decide: typeof decideInPage };

/** What a page loads is what the package has: built with no words in its law, and read by Node as a page would read it. */
beforeAll(async () => {
  const tsup = fileURLToPath(new URL('node_modules/tsup/dist/cli-default.js', `file://${root}`));
  execFileSync(process.execPath, [tsup, '--config', '.config/tsup.page.ts', '--out-dir', built, '--silent'], { cwd: root });
  page = await import(/* @vite-ignore */ `${built}/page.js`);
}, 120_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const examples = readdirSync(`${root}examples`, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^(?!mailbox).*\/(case|\d\d-[^/]*)\.json$/.test(path),
);
const exampleAt = (name: string) => readCase(new URL(`../../examples/${name}`, import.meta.url));
const casebook = entries.flatMap(({ readings }) => readings.map(({ case: case_ }) => case_));

describe('What is decided in a page', () => {
  it('is what is decided anywhere, byte for byte, under every law of the casebook', async () => {
    const laws = new Set<string>();
    for (const case_ of casebook) {
      const decision = await page.decide(case_);
      for (const { under = 'part 3' } of [decision, ...(decision.alongside ?? [])]) laws.add(under);
      expect(JSON.stringify(decision)).toBe(JSON.stringify(decide(case_)));
    }
    expect([...laws].sort()).toEqual(['eir', 'foia', 'part 3', 'uk gdpr']);
  });

  it('is what is decided anywhere for every example', async () => {
    expect(examples.length).toBeGreaterThan(90);
    for (const name of examples) {
      const case_ = exampleAt(name);
      expect(JSON.stringify(await page.decide(case_))).toBe(JSON.stringify(decide(case_)));
    }
  });

  it.each([{ on: '2026-12-01' }, { close: 'by-burden' }] as const)('is what is decided anywhere with %j', async (options) => {
    const case_ = exampleAt('main/case.json');
    expect(JSON.stringify(await page.decide(case_, options))).toBe(JSON.stringify(decide(case_, options)));
  });
});

describe('Law without its words', () => {
  it('keeps what decides, and the name of each limb and factor', () => {
    const written = [
      "const words = { '45(4)': 'a measure' } as const;",
      "export const one = provision({ cite: 'a/b', title: 'A title', source: 'https://example.test/a', limbs: words,",
      "  unsure: 'kept', factors: { risk: 'the risk' }, note: 'one ' + 'two', when: limb('45(4)', 'a.b') });",
    ].join('\n');

    expect(bareLaw(written, '/src/provisions/a.ts')).toBe(
      [
        "const words = { '45(4)': '' } as const;",
        "export const one = provision({ cite: 'a/b',  source: '', limbs: words,",
        "  unsure: 'kept', factors: { risk: '' },  when: limb('45(4)', 'a.b') });",
      ].join('\n'),
    );
  });

  it('keeps of an authority its name in this library, what it bears on, and whether it is on Part 3 itself', () => {
    const written = "[{ id: 'a-v-b', name: 'A v B', mark: 'read', bearsOn: [{ fact: 'a.b', towards: 'disclosure' }], binding: 'Part 3' }]";
    const bare = "[{ id: 'a-v-b',   bearsOn: [{ fact: 'a.b',  }], binding: 'Part 3' }]";
    expect(bareLaw(written, '/src/provisions/authorities/a.ts')).toBe(bare);
  });

  it('keeps how time is counted, and not where that is laid down', () => {
    const written =
      "const one = { regime: 'part 3', extension: 2, month: { cite: 'An Act s1(2)', source: there }, pause: at('ukpga/1', 'An Act s3') };";
    const bare = "const one = { regime: 'part 3', extension: 2, month: { cite: '', source: there }, pause: at('', '') };";
    expect(bareRules(written, '/src/clock/rules.ts')).toBe(bare);
  });

  it('keeps the days of bank holidays', async () => {
    const days = ['2026-12-25', '2026-12-28', '2027-01-01'];
    const written = JSON.stringify({ scotland: { events: days.map((date) => ({ title: 'A day', date, bunting: true })) } });
    const bare = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(bareHolidays(written))}`);
    expect(bare.default).toEqual({ scotland: { events: days.map((date) => ({ date })) } });
  });
});
