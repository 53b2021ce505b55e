import { readFile, realpath, rm } from 'node:fs/promises';
import type { Replaced } from './world.ts';

/** Removes a file that is still what it was when it was read: the file itself, where it is named by a link. */
export async function remove(path: string, before: Uint8Array): Promise<Replaced> {
  const target = await realpath(path);
  if (!(await readFile(target)).equals(before))
    return { ok: false, message: 'the file has changed since it was read', remedy: 'begin again from what it says now' };
  await rm(target);
  return { ok: true };
}
