import type { Case } from '../../case/index.ts';

/** May the controller have work on crime, so that Part 3 could govern some of what it holds? */
export function worksOnCrime({ controller: { competentAuthority } }: Case): boolean {
  const said =
    typeof competentAuthority === 'string' ? competentAuthority : competentAuthority.is === 'known' ? competentAuthority.value : '';
  return said !== 'no';
}
