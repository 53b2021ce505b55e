import type { Authority } from './authority.ts';
import { courtsAndRemedies } from './courts-and-remedies.ts';
import { regulator } from './regulator.ts';
import { restricting } from './restricting.ts';
import { rightsOfOthersAuthorities } from './rights-of-others.ts';
import { searchAndRefusal } from './search-and-refusal.ts';
import { whoseData } from './whose-data.ts';

/** Every authority, those decided on Part 3 itself first. */
export const authorities: readonly Authority[] = [
  ...whoseData,
  ...searchAndRefusal,
  ...rightsOfOthersAuthorities,
  ...restricting,
  ...courtsAndRemedies,
  ...regulator,
].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));

function rank(authority: Authority): number {
  return authority.binding === 'Part 3' ? 0 : 1;
}

const byFact = new Map<string, readonly Authority[]>();
for (const authority of authorities) {
  for (const { fact } of authority.bearsOn) byFact.set(fact, [...(byFact.get(fact) ?? []), authority]);
}

/** The authorities that bear on a fact, those decided on Part 3 itself first. */
export function authoritiesFor(fact: string): readonly Authority[] {
  return byFact.get(fact) ?? [];
}
