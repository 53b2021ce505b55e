import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import type { CaseDecision } from '../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { readCase } from './case-file.ts';

const examples = new URL('../../examples/', import.meta.url);
const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: folder } of folders) {
  const here = new URL(`${folder}/`, examples);
  const files = readdirSync(here);
  // What comes in to the mailbox is a message, and is held to what is said of it by the test of its own folder.
  const isCase = (file: string) => file.endsWith('.json') && !/^speakers\.json$|\.speakers\.json$/.test(file);
  const cases = folder === 'mailbox' ? [] : files.filter(isCase);
  const page = readFileSync(new URL('README.md', here), 'utf8');

  describe(`examples/${folder}`, () => {
    it('has a page that names every file in it', () => {
      const unnamed = files.filter((file) => file !== 'README.md' && !page.includes(`\`${file}\``));

      expect(unnamed).toEqual([]);
    });

    it.each(cases)('%s is synthetic, says in a title what it is, and reads as a case file', (file) => {
      const case_ = readCase(new URL(file, here));

      expect(case_.synthetic).toBe(true);
      expect(case_.title).toBeTruthy();
    });

    it.each(cases)('the judgements of %s enter at the door, unless it is there to be turned away', (file) => {
      const problems = judgementProblems(readCase(new URL(file, here)));

      expect(problems.length > 0).toBe(file.endsWith('.rejected.json'));
    });

    it.each(cases)('%s is decided the same each time, and whatever order it is written in', (file) => {
      const case_ = readCase(new URL(file, here));
      const decision = decide(case_);

      expect(JSON.stringify(decide(structuredClone(case_)))).toBe(JSON.stringify(decision));
      expect(decide(backwards(case_))).toMatchObject(withoutReceipts(decision));
    });
  });
}

it('examples/README.md names every folder', () => {
  const page = readFileSync(new URL('README.md', examples), 'utf8');

  for (const { name } of folders) expect(page).toContain(`(${name}/README.md)`);
});

/** What was decided, under every law, but for the receipts: those tell the order in which a case was written. */
function withoutReceipts({ receipt: _, alongside, ...decision }: CaseDecision): object {
  return { ...decision, ...(alongside === undefined ? {} : { alongside: alongside.map(withoutReceipts) }) };
}

/** The same case with every list in it that has ids written backwards. */
function backwards(case_: Case): Case {
  return {
    ...case_,
    people: [...case_.people].reverse(),
    items: case_.items.map((item) => ({ ...item, tracks: [...item.tracks].reverse() })).reverse(),
    ...(case_.judgements === undefined ? {} : { judgements: [...case_.judgements].reverse() }),
    ...(case_.screenings === undefined ? {} : { screenings: [...case_.screenings].reverse() }),
    ...(case_.searches === undefined ? {} : { searches: [...case_.searches].reverse() }),
  };
}
