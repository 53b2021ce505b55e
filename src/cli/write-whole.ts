import { randomBytes } from 'node:crypto';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WroteFile } from './world.ts';

const there: WroteFile = { ok: false, message: 'there is a file there already', remedy: 'name another, or use --force to replace it' };

/**
 * Writes a whole file or nothing: into a new file beside it, which only then takes its name. A reader never sees half of it, and a
 * file that is there already is left alone unless it may be replaced, even if it came while this was written.
 */
export async function writeWhole(path: string, content: string | Uint8Array, replace: boolean): Promise<WroteFile> {
  if (!replace && (await exists(path))) return there;
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(content, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(beside, path);
    else await linkAs(beside, path);
    return { ok: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'EEXIST') return there;
    return { ok: false, message: reasons[code] ?? `it could not be written (${code})`, remedy: 'check the path and who may write there' };
  } finally {
    await unlink(beside).catch(() => undefined);
  }
}

/** Gives a file its name, unless another has it. A disk without links is asked first, which is nearly as good. */
async function linkAs(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    if (await exists(to)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    await rename(from, to);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its path is too long',
};
