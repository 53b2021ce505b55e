import { beforeAll, describe, expect, it } from 'vitest';
import { runCheckLaw } from '../../src/cli/commands/check-law.ts';
import type { CheckedLaw } from '../../src/reasoning/index.ts';
import { checkNames } from '../../src/reasoning/index.ts';
import { english } from '../../src/telling/index.ts';
import { harm, replacing, checked as smallLaw, sound } from '../checking/small-law.ts';
import { sampleCase } from '../telling/sample.ts';
import type { Ran } from './world.ts';
import { run, worldOf } from './world.ts';

/** Runs the command on another law than the one this library holds. */
async function told(law: CheckedLaw, flags: Parameters<typeof runCheckLaw>[0] = {}, columns?: number): Promise<Ran> {
  const { world, written } = worldOf({}, columns === undefined ? {} : { columns });
  const code = await runCheckLaw(flags, world, { 'small law': () => law });
  return { code, ...written };
}

describe('check law', () => {
  let whole: Ran;
  beforeAll(async () => {
    whole = await run(['check', 'law']);
  }, 900_000);

  it('finds nothing wrong with the law this library holds, and says how much it went through', () => {
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toMatch(/\n\nNothing wrong\.\n$/);
    expect(whole.out).toMatch(/\d combinations of event dates/);
    for (const name of checkNames) expect(whole.out).toContain(english.check.holds(name));
  });

  it('checks each body of law under its own name, the one that messages are sorted by with the rest', () => {
    const told = whole.out.split('\n').filter((line) => line.endsWith(', checked as a whole'));

    expect(told).toEqual([
      'Access under Part 3 of the Data Protection Act 2018, checked as a whole',
      'Access under the UK GDPR and its exemptions, checked as a whole',
      'The Freedom of Information Act 2000, checked as a whole',
      'The Environmental Information Regulations 2004, checked as a whole',
      'The law that messages are sorted by, checked as a whole',
    ]);
    expect(whole.out.match(/^Nothing wrong\.$/gm)).toHaveLength(told.length);
  });

  it('fits in 80 columns, with the counts to the right', () => {
    const lines = whole.out.split('\n');
    const rows = lines.filter((line) => / 0$/.test(line));

    expect(rows).toHaveLength(5 * checkNames.length);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('check law, of a small law', () => {
  it('names every fault under its check, with dates and facts that show it, and exits with 1', async () => {
    const late = replacing({ ...harm, inForce: harm.inForce.slice(1) });
    const { code, out } = await told(smallLaw(late));

    expect(code).toBe(1);
    expect(out).toContain('No gap but those that are listed\nact/section-3 is not in force, and no listing says why.\n');
    expect(out).toMatch(/On receipt 20\d\d-\d\d-\d\d, decision 202[01]-\d\d-\d\d/);
    expect(out.trimEnd()).toMatch(/1 fault\.$/);
  });

  it('exits with 1 where one law of several is at fault, and says so under the name of that law', async () => {
    const { world, written } = worldOf({});
    const late = smallLaw(replacing({ ...harm, inForce: harm.inForce.slice(1) }));
    const code = await runCheckLaw({}, world, { first: () => late, second: () => smallLaw(sound) });

    expect(code).toBe(1);
    expect(written.out).toMatch(/^first, checked as a whole\n.*1 fault\.\n\nsecond, checked as a whole\n.*Nothing wrong\.\n$/s);
  });

  it('prints what was found as JSON', async () => {
    const { code, out } = await told(smallLaw(sound), { json: true });

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sound: true,
      laws: [
        {
          law: 'small law',
          sound: true,
          checks: checkNames.map((check) => ({ check, faults: [] })),
          listed: [{ because: 'The Act came into force in 2020.' }, { because: 'Section 4 came into force in 2023.' }],
        },
      ],
    });
  });

  it('prints the cases that show each condition to matter', async () => {
    const { out } = await told(smallLaw(sound), { scenarios: true });

    expect(JSON.parse(out)).toContainEqual({
      law: 'small law',
      provision: 'act/section-2',
      version: 1,
      windows: { decision: { from: '2020-01-01' } },
      limbs: ['2'],
      fact: 'data.theirs',
      value: 'no',
      patterns: [
        { facts: { 'data.theirs': 'no' }, verdict: 'holds' },
        { facts: { 'data.theirs': 'yes' }, verdict: 'fails' },
      ],
    });
  });

  it('keeps to the width of a narrow terminal', async () => {
    const { out } = await told(smallLaw(replacing({ ...harm, tell: [] })), {}, 60);

    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('check', () => {
  it('still checks a case file that is called law, by its path', async () => {
    const { code, out } = await run(['check', './law'], { './law': JSON.stringify(sampleCase()) });

    expect(code).toBe(0);
    expect(out).toBe('./law: nothing wrong (items 1, people 4, judgements 0)\n');
  });

  it('will not print the law as JSON and as cases at once, and takes no more than its name', async () => {
    expect(await run(['check', 'law', '--json', '--scenarios'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['check', 'law', 'more'])).toMatchObject({ code: 2, out: '' });
  });

  it('says in its help how to check the law', async () => {
    expect((await run(['check', '--help'])).out).toContain('check the whole law');
  });
});
