import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { forAudience, groundsJsonLd } from '../../src/telling/index.ts';
import { protecting, sampleCase, says, sound } from '../telling/sample.ts';
import { run } from './world.ts';

const case_ = sampleCase({ judgements: [protecting(['3'])] });
const files = { 'case.json': JSON.stringify(case_) };

describe('decide', () => {
  it('tells the officer, in eighty columns and without colour where the output is no terminal', async () => {
    const { code, out, err } = await run(['decide', 'case.json'], files);

    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^SAR-412: Footage of a visit\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain(String.fromCodePoint(0x1b));
  });

  it('shows colour where the output does, and fits a wider terminal', async () => {
    const { out } = await run(['decide', 'case.json'], files, { colour: true, columns: 200 });
    const plain = out.replaceAll(new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, 'g'), '');

    expect(out).not.toBe(plain);
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeGreaterThan(80);
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('prints the whole decision as JSON', async () => {
    const { out } = await run(['decide', 'case.json', '--json'], files);

    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(decide(case_))));
  });

  it('prints Markdown', async () => {
    expect((await run(['decide', 'case.json', '--markdown'], files)).out).toMatch(/^# SAR-412: Footage of a visit$/m);
  });

  it('cuts the decision to what an audience may see', async () => {
    for (const audience of ['requester', 'commissioner', 'file'] as const) {
      const { out } = await run(['decide', 'case.json', '--audience', audience], files);

      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(forAudience(decide(case_), audience))));
    }
  });

  it('refuses Markdown for anyone but the officer, and says what to do', async () => {
    for (const audience of ['file', 'commissioner', 'requester']) {
      const { code, out, err } = await run(['decide', 'case.json', '--markdown', '--audience', audience], files);

      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(audience === 'requester' ? '--markdown is not for the requester' : '--markdown is for the officer');
    }
  });

  it('prints the grounds as JSON-LD, for systems of the controller and never for the requester', async () => {
    const { out } = await run(['decide', 'case.json', '--jsonld'], files);

    expect(out).toBe(groundsJsonLd(decide(case_), case_, law));
    expect(JSON.parse(out)['@graph'].map(({ identifier }: { identifier: string }) => identifier)).toContain('dpa-2018/section-45/4/e');
    const refused = await run(['decide', 'case.json', '--jsonld', '--audience', 'requester'], files);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--jsonld is not for the requester');
    expect(await run(['decide', 'case.json', '--jsonld', '--html'], files)).toMatchObject({ code: 2, out: '' });
  });

  it('takes the day of decision from --on', async () => {
    const { out } = await run(['decide', 'case.json', '--json', '--on', '2026-11-20'], files);

    expect(JSON.parse(out)).toMatchObject({ decidedOn: '2026-11-20' });
    expect(JSON.parse(out).late.length).toBeGreaterThan(0);
  });

  it('says that a day on the command line is no day', async () => {
    expect(await run(['decide', 'case.json', '--on', 'soon'], files)).toMatchObject({ code: 2, out: '' });
    const { code, err } = await run(['decide', 'case.json', '--on', '2026-02-30'], files);

    expect(code).toBe(2);
    expect(err).toMatch(/^--on: /);
  });

  it('reads a case from standard input, and one with a byte order mark', async () => {
    expect((await run(['decide', '-'], {}, { input: JSON.stringify(case_) })).code).toBe(0);
    expect((await run(['decide', 'bom.json'], { 'bom.json': `\uFEFF${JSON.stringify(case_)}` })).code).toBe(0);
  });

  it('writes nothing to standard output where the case cannot be decided', async () => {
    const { code, out, err } = await run(['decide', 'case.json'], { 'case.json': JSON.stringify({ ...case_, items: 3 }) });

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^case\.json:1:\d+: items: expected a list, found `3`\n {2}\S/);
  });

  it('does not decide a case whose judgements do not address what the law asks', async () => {
    const { factors: _, ...judgement } = protecting(['3']);
    const { code, err } = await run(['decide', 'case.json'], { 'case.json': JSON.stringify({ ...case_, judgements: [judgement] }) });

    expect(code).toBe(2);
    expect(err).toContain('judgements[0].factors: nothing is said of');
  });
});

describe('decide --strict', () => {
  it('exits 0 where all is decided', async () => {
    const decided = sampleCase({ items: [sound([says('1', 0, 60, 'robin', [])])] });

    expect((await run(['decide', 'case.json', '--strict'], { 'case.json': JSON.stringify(decided) })).code).toBe(0);
  });

  it('exits 3 where something is open, and still tells the decision', async () => {
    const { code, out } = await run(['decide', 'case.json', '--strict'], files);

    expect(code).toBe(3);
    expect(out).toContain('WHAT IS STILL TO BE SETTLED');
  });

  it('exits 4 where no rule in force speaks to it', async () => {
    const item = sound([says('1', 0, 60, 'robin', [])]);
    const describedBy = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2018-03-02' };
    const items = [{ ...item, tracks: item.tracks.map((track) => ({ ...track, describedBy })) }];
    const request = { receivedOn: '2018-03-01', channel: 'letter', text: 'All of it' };
    const before = { ...sampleCase(), decidedOn: '2018-03-10', request, items, screenings: [], roleScreenings: [] };

    expect((await run(['decide', 'case.json', '--strict'], { 'case.json': JSON.stringify(before) })).code).toBe(4);
  });
});

describe('The command line', () => {
  it('prints its version, as the package has it', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;

    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  });

  it('prints help that names every command and every exit code', async () => {
    const { code, out } = await run(['--help']);

    expect(code).toBe(0);
    for (const command of ['decide', 'check', 'import', 'schema']) expect(out).toContain(command);
    for (const exit of ['0  a decision', '1  a mistake', '2  bad input', '3  with --strict', '4  with --strict'])
      expect(out).toContain(exit);
  });

  it('exits 2 at a command or an option it does not know, and suggests the nearest', async () => {
    const wrong = await run(['decid', 'case.json'], files);

    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('(Did you mean decide?)');
    expect((await run(['decide', 'case.json', '--jsn'], files)).code).toBe(2);
    expect((await run(['decide'], files)).code).toBe(2);
    expect((await run([])).code).toBe(2);
  });

  it('repeats nothing typed at it that a terminal would obey', async () => {
    const { err } = await run([`${String.fromCodePoint(0x1b)}[31mdecide`]);

    expect(err).not.toContain(String.fromCodePoint(0x1b));
  });
});
