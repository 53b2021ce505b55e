import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('Writing a file', () => {
  it('writes the whole of it, and leaves nothing else behind', async () => {
    expect(await writeWhole(join(folder, 'a.json'), 'whole ✓', false)).toEqual({ ok: true });
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('whole ✓');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('leaves a file that is there alone unless it may be replaced', async () => {
    await writeFile(join(folder, 'a.json'), 'first');

    expect(await writeWhole(join(folder, 'a.json'), 'second', false)).toMatchObject({ ok: false });
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('first');
    expect(await writeWhole(join(folder, 'a.json'), 'second', true)).toEqual({ ok: true });
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('lets only one of many have the name', async () => {
    const wrote = await Promise.all(Array.from({ length: 8 }, (_, index) => writeWhole(join(folder, 'a'), `text ${index}`, false)));

    expect(wrote.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('says why it could not, and leaves nothing behind', async () => {
    expect(await writeWhole(join(folder, 'none', 'a'), 'x', false)).toMatchObject({ ok: false, message: 'there is no such folder' });
    expect(await writeWhole(folder, 'x', true)).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });
});
