/** Why a path written inside a file may not be followed; nothing where it may. */
export function refusal(path: string): string | undefined {
  if (path === '') return 'the path is empty';
  if (path.includes('\0')) return 'the path holds a NUL character';
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(path)) return 'the path does not start from the folder of the case file';
  if (path.split(/[\\/]/).includes('..')) return 'the path climbs out of a folder with `..`';
  return undefined;
}
