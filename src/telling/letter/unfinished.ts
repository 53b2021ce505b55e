import type { CaseDecision } from '../../deciding/index.ts';

/** Is anything still open? What is decided goes without waiting for it. */
export function isUnfinished({ confirmation, information, items }: CaseDecision): boolean {
  const parts = items.flatMap((item) => [
    ...(item.origin === undefined ? [] : [item.origin]),
    ...item.tracks.flatMap((track) => track.parts),
  ]);
  return [confirmation, ...information, ...parts].some(({ status }) => status !== 'decided');
}
