import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Replaced } from './world.ts';

/**
 * Writes a file beside the old one, and puts it in its place in one step once all of it is on the disk: a reader finds the whole
 * of one or the whole of the other, and an interruption leaves the old.
 */
export async function replace(path: string, before: Uint8Array, bytes: Uint8Array): Promise<Replaced> {
  const target = await realpath(path);
  const current = await readFile(target);
  if (!current.equals(before))
    return { ok: false, message: 'the file has changed since it was read', remedy: 'begin again from what it says now' };
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(beside, 'wx', mode & 0o777);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(beside, mode & 0o7777);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return { ok: true };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it is on a disk that may not be written',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be written on this disk',
  ENOENT: 'there is no such file any more',
  EEXIST: 'a file left by an interrupted writing is in the way',
};

/** Turns what the system says into words; anything else is a mistake of ours. */
export async function replacing(write: () => Promise<Replaced>): Promise<Replaced> {
  try {
    return await write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const message = reasons[code] ?? (code === '' ? undefined : `it could not be written (${code})`);
    if (message === undefined) throw error;
    return { ok: false, message, remedy: 'check who may write the file and its folder; nothing was changed' };
  }
}
