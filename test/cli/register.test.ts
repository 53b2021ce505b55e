import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { processWorld } from '../../src/cli/process-world.ts';
import { addToRecord, recordText, verifyRegister } from '../../src/recording/index.ts';
import { made, other, recorded, restricted } from '../recording/recorded.ts';
import { worldOf } from './world.ts';

const one = made(recorded(restricted));
const two = made(recorded({ ...restricted, id: 'SAR-500' }));
const records = { 'one.json': recordText(one), 'two.json': recordText(two) };
const deleting = ['--reason', 'Retention ended', '--sign', 'Alex Secondreader', '--role', 'data protection officer', '--on'];

/** A folder of records, and the commands run in it one after another. */
function folder(files: Readonly<Record<string, string>> = records) {
  const { world, written, files: now } = worldOf(files);
  return {
    run: async (...args: string[]) => {
      const [out, err] = [written.out.length, written.err.length];
      const code = await main(['register', ...args], world);
      return { code, out: written.out.slice(out), err: written.err.slice(err) };
    },
    text: (name: string) => {
      const found = now[name] ?? written.wrote[name];
      return typeof found === 'string' ? found : new TextDecoder().decode(found);
    },
    there: () => Object.keys(now).sort(),
    /** What was written takes its place among the files. */
    settle: () => Object.assign(now, written.wrote),
  };
}

async function registered() {
  const place = folder();
  await place.run('keep', 'register.json', 'one.json', '--until', '2030-01-01', '--begin');
  place.settle();
  await place.run('keep', 'register.json', 'two.json', '--until', '2031-01-01');
  return place;
}

describe('register keep', () => {
  it('begins a register, adds to it, and holds with every record', async () => {
    const place = folder();

    expect(await place.run('keep', 'register.json', 'one.json', '--until', '2030-01-01', '--begin')).toEqual({
      code: 0,
      out: 'register.json: begun, with SAR-412\n',
      err: '',
    });
    place.settle();
    expect((await place.run('keep', 'register.json', 'two.json', '--until', '2031-01-01')).out).toBe(
      'register.json: SAR-500 is kept until 2031-01-01\n',
    );
    expect(verifyRegister(place.text('register.json'), Object.values(records))).toEqual([]);
  });

  it('will not begin one over another, add to one that is not there, or note a record that does not hold', async () => {
    const place = await registered();

    expect((await place.run('keep', 'register.json', 'one.json', '--until', '2030-01-01', '--begin')).err).toContain(
      'there is a file there already',
    );
    expect((await place.run('keep', 'none.json', 'one.json', '--until', '2030-01-01')).err).toContain('there is no such file');
    const broken = folder({ 'one.json': records['one.json'].replace('reprisal', 'nothing') });
    expect((await broken.run('keep', 'r.json', 'one.json', '--until', '2030-01-01', '--begin')).err).toContain('revisions[0].hash');
    expect((await place.run('keep', 'register.json', 'one.json', '--until', '2030-02-30')).code).toBe(2);
  });
});

describe('register delete', () => {
  it('deletes the whole record of a case at the end of its retention, and every other still verifies', async () => {
    const place = await registered();

    expect(await place.run('delete', 'register.json', 'one.json', ...deleting, '2030-01-02')).toEqual({
      code: 0,
      out: 'one.json: deleted; register.json says so\n',
      err: '',
    });
    expect(place.there()).toEqual(['register.json', 'two.json']);
    expect(place.text('register.json')).not.toMatch(/reprisal|Ann|Bright/);
    expect((await place.run('verify', 'register.json', 'two.json')).out).toMatch(
      /^It holds: 1 kept, 1 deleted, the last line sha256:[0-9a-f]{64}\n$/,
    );
  });

  it('leaves everything as it was where the day has not passed, or the record is not where the register says', async () => {
    const place = await registered();
    const before = place.text('register.json');
    const longer = recordText(made(addToRecord(one, { is: 'approval', of: 1, signed: other })));
    const ahead = folder({ ...records, 'register.json': before, 'one.json': longer });

    expect((await place.run('delete', 'register.json', 'one.json', ...deleting, '2030-01-01')).err).toContain(
      'register.json: signed.on: it is to be kept until 2030-01-01',
    );
    expect((await ahead.run('delete', 'register.json', 'one.json', ...deleting, '2030-01-02')).err).toContain(
      'one.json: it does not stand where the register says',
    );
    expect((await place.run('delete', 'register.json', '-', ...deleting, '2030-01-02')).code).toBe(2);
    expect(place.text('register.json')).toBe(before);
    expect(ahead.text('register.json')).toBe(before);
    expect(place.there()).toEqual(['one.json', 'register.json', 'two.json']);
  });

  it('wants a reason and a whole signature', async () => {
    const place = await registered();

    expect((await place.run('delete', 'register.json', 'one.json', '--reason', 'x')).code).toBe(2);
    expect((await place.run('delete', 'register.json', 'one.json', '--reason', ' ', ...deleting.slice(2), '2030-01-02')).err).toContain(
      'it gives no reason',
    );
  });
});

describe('register verify', () => {
  it('finds a record that is missing, changed, or still there after it was deleted, each in its file', async () => {
    const place = await registered();
    const register = place.text('register.json');
    const changed = folder({ ...records, 'register.json': register, 'two.json': records['two.json'].replace('reprisal', 'nothing') });

    expect((await place.run('verify', 'register.json', 'one.json')).err).toContain(
      'register.json: lines[1]: the record of `SAR-500` is not there',
    );
    expect((await changed.run('verify', 'register.json', 'one.json', 'two.json')).err).toMatch(/^two\.json: revisions\[0\]\.hash: /m);
    await place.run('delete', 'register.json', 'one.json', ...deleting, '2030-01-02');
    const back = folder({ ...records, 'register.json': place.text('register.json') });
    expect((await back.run('verify', 'register.json', 'one.json', 'two.json')).err).toContain('was deleted and is still there');
  });

  it('finds a register that was edited', async () => {
    const place = await registered();
    const edited = folder({ ...records, 'register.json': place.text('register.json').replace('2030-01-01', '2029-01-01') });

    expect((await edited.run('verify', 'register.json', 'one.json', 'two.json')).err).toContain('register.json: lines[0].hash: ');
    expect((await edited.run('keep', 'register.json', 'one.json', '--until', '2030-01-01')).code).toBe(2);
  });
});

describe('register delete, on a disk', () => {
  const disk = mkdtempSync(join(tmpdir(), 'register-'));
  afterAll(() => rmSync(disk, { recursive: true, force: true }));

  it('removes the record itself where it is named by a link', async () => {
    const at = (name: string) => join(disk, name);
    writeFileSync(at('one.json'), records['one.json']);
    symlinkSync(at('one.json'), at('link.json'));
    const world = { ...processWorld(process), stdout: { write: async () => undefined }, stderr: { write: async () => undefined } };

    expect(await main(['register', 'keep', at('register.json'), at('one.json'), '--until', '2030-01-01', '--begin'], world)).toBe(0);
    expect(await main(['register', 'delete', at('register.json'), at('link.json'), ...deleting, '2030-01-02'], world)).toBe(0);
    expect(readdirSync(disk).sort()).toEqual(['link.json', 'register.json']);
    expect(verifyRegister(readFileSync(at('register.json'), 'utf8'), [])).toEqual([]);
  });
});
