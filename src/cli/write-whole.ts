import { link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WroteFile } from './world.ts';

const exists: WroteFile = { ok: false, message: 'there is a file there already', remedy: 'name another, or use --force to replace it' };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOSPC: 'there is no room for it',
  ENAMETOOLONG: 'its path is too long',
};

/**
 * Writes a file beside where it goes, and puts it there only once all of it is written, so that nobody finds half of one.
 * Without leave to replace, the last step fails where a file is there already, however lately it came.
 */
export async function writeWhole(path: string, text: string, replace: boolean): Promise<WroteFile> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(beside, path);
    else {
      await link(beside, path);
      await unlink(beside);
    }
    return { ok: true };
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') return exists;
    if (code === '') throw error;
    return { ok: false, message: reasons[code] ?? `it could not be written (${code})`, remedy: 'check its path and who may write there' };
  }
}
