import { describe, expect, it } from 'vitest';
import { protecting, sampleCase } from '../telling/sample.ts';
import { run } from './world.ts';

const case_ = sampleCase({ judgements: [protecting(['3', '5'])] });
const files = { 'case.json': JSON.stringify(case_, null, 2) };
const notUsed = ['--set', 'judgements.protect-ann.exercise="do not restrict"'];

describe('whatif', () => {
  it('shows two decisions side by side: what changes, and because of what', async () => {
    const { code, out, err } = await run(['whatif', 'case.json', ...notUsed], files);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\s+/g, ' ')).toContain('judgements.protect-ann.exercise is "do not restrict"; it is "restrict" now.');
    expect(out).toMatch(/The sound of bwv: 00:27 in 2 passages \(00:14–00:31, 00:40–00:50\)\n {2}Now {3}Withheld\.\n {2}Then {2}Given\./);
    expect(out).toMatch(/section 45\(4\)\(e\)\): Ann\s+Bright \(witness\)\n {2}Now {3}Stands, and decides \(protect-ann\)\./);
    expect(out).toMatch(/Notice of a restriction \(section 45\(5\)\)\n {2}Now {3}Certain/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('prints it as Markdown, and as JSON', async () => {
    expect((await run(['whatif', 'case.json', ...notUsed, '--markdown'], files)).out).toMatch(/^# SAR-412: as it is, and as supposed$/m);
    const { out } = await run(['whatif', 'case.json', ...notUsed, '--json'], files);

    expect(JSON.parse(out)).toMatchObject({
      format: 'subject-access/comparison@1',
      supposed: [{ path: 'judgements.protect-ann.exercise', at: 'judgements[0].exercise', before: 'restrict', after: 'do not restrict' }],
      items: [{ item: 'bwv', outcome: { before: { outcome: 'disclose partly' } } }],
    });
  });

  it('says so where nothing changes', async () => {
    const { code, out } = await run(['whatif', 'case.json', '--set', 'people.ann.consent=refused'], files);

    expect(code).toBe(0);
    expect(out).toContain('Nothing changes');
  });

  it('takes a path by ids, by positions, in quotation marks, and as a JSON pointer', async () => {
    const paths = ['people.ann.name', 'people[1].name', 'people["ann"]["name"]', '/people/ann/name', '/people/1/name', 'people.1.name'];
    for (const path of paths) {
      const { out } = await run(['whatif', 'case.json', '--json', '--set', `${path}=Ann Dim`], files);

      expect(JSON.parse(out).supposed, path).toEqual([{ path, at: 'people[1].name', before: 'Ann Bright', after: 'Ann Dim' }]);
    }
  });

  it('finds a key with dots in it where it is there', async () => {
    const { out } = await run(
      [
        'whatif',
        'case.json',
        '--json',
        '--set',
        'judgements.protect-ann.finds.rightsOfOthers.atRisk=no',
        '--unset',
        'judgements.protect-ann.exercise',
      ],
      files,
    );

    expect(JSON.parse(out).because.facts).toContainEqual(
      expect.objectContaining({ fact: 'rightsOfOthers.atRisk', person: 'ann', before: ['yes'], after: ['no'] }),
    );
  });

  it('supposes several things at once, each on top of the last', async () => {
    const args = ['--set', 'items.bwv.flags=[]', '--set', 'items.bwv.flags[0]=live investigation', '--set', 'people.joe.consent=refused'];
    const { code, out } = await run(['whatif', 'case.json', '--json', ...args], files);

    expect(code).toBe(0);
    expect(JSON.parse(out).supposed.map(({ at }: { at: string }) => at)).toEqual([
      'items[0].flags',
      'items[0].flags[0]',
      'people[2].consent',
    ]);
    expect(JSON.parse(out).questions.raised.map(({ id }: { id: string }) => id)).toContain('screening');
  });

  it('refuses a path that is not there, and suggests what is: every one at once', async () => {
    const args = [
      '--set',
      'people.anne.consent=given',
      '--unset',
      'items.bwv.flags',
      '--set',
      'request.fee.paidOn=2026-10-20',
      '--set',
      'id.x=1',
    ];
    const { code, out, err } = await run(['whatif', 'case.json', ...args], files);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--set people.anne.consent: `anne` is not in `people`\n  write `ann`');
    expect(err).toContain('--unset items.bwv.flags: nothing is recorded there');
    expect(err).toContain('--set request.fee.paidOn: `request.fee` is not recorded');
    expect(err).toContain('--set id.x: `id` is a single value');
  });

  it('refuses a value the schema refuses, where it was given, with a suggestion', async () => {
    const { code, err } = await run(['whatif', 'case.json', '--set', 'people.ann.consent=givn', '--set', 'people.ann.aeg=4'], files);

    expect(code).toBe(2);
    expect(err).toMatch(/^--set people\.ann\.consent: people\[1\]\.consent: expected `given`.*found `givn`\n {2}write `given`$/m);
    expect(err).toMatch(/^--set people\.ann\.aeg: .*`aeg` is not a key here\n {2}write `age`/m);
  });

  it('refuses a judgement that the law refuses', async () => {
    const { code, err } = await run(['whatif', 'case.json', '--unset', 'judgements.protect-ann.factors'], files);

    expect(code).toBe(2);
    expect(err).toMatch(/^--unset judgements\.protect-ann\.factors: judgements\[0\]\.factors: nothing is said of/m);
  });

  it('asks for something to suppose, for a value, and for a day there was', async () => {
    expect((await run(['whatif', 'case.json'], files)).err).toContain('nothing is supposed');
    expect((await run(['whatif', 'case.json', '--set', 'people.ann'], files)).err).toContain('there is no `=` after the path');
    expect((await run(['whatif', 'case.json', '--law-on', '2026-02-30'], files)).err).toContain('`2026-02-30` is no day');
    expect((await run(['whatif', 'case.json', '--set', 'people..x=1'], files)).err).toContain('a name or a position should stand where');
  });

  it('decides it under the law of another day, and says what that leaves alone', async () => {
    const { out } = await run(['whatif', 'case.json', '--law-on', '2024-03-01'], files);

    expect(out.replace(/\s+/g, ' ')).toContain('The law is that of 1 March 2024');
    expect(out).toMatch(/Complaint to the controller \(section 45\(2\)\(ea\)\)\n {2}Now {3}Given\.\n {2}Then {2}Not yet law/);
  });

  it('never writes a name from the case where a terminal would obey it', async () => {
    const bell = String.fromCodePoint(7);
    const { out } = await run(['whatif', 'case.json', '--set', `people.ann.name=A${bell}nn`], { ...files });

    expect(out).not.toContain(bell);
  });
});
