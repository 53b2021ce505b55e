import type { ItemDecision } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import { findingsOf, signatureOf } from '../matter.ts';

/** Effects that take something from the requester; a ground with one is told when it falls away. */
const against = new Set(['restricted', 'exempt', 'excluded', 'routed elsewhere']);

/** The grounds that fell away on every part of an item, in one line each for those screened out and those not met. */
export function fellAway(matter: Matter, item: ItemDecision): readonly string[] {
  const { words } = matter;
  const failed = new Map<string, boolean>();
  for (const { provision, verdict, judgements } of findingsOf(
    matter,
    item.tracks.flatMap(({ parts }) => parts.flatMap((part) => part.findings)),
  )) {
    if (verdict === 'not reached' || !against.has(matter.law.provision(provision)?.effect ?? '')) continue;
    failed.set(provision, (failed.get(provision) ?? true) && verdict === 'fails' && judgements.length === 0);
  }
  const grounds = [...failed].filter(([, all]) => all).map(([provision]) => provision);
  const screened = grounds.filter((provision) => screenersOf(matter, item.item, provision).length > 0);
  const unmet = grounds.filter((provision) => !screened.includes(provision));
  const cites = (all: readonly string[]) => [...new Set(all.map((provision) => citeText(matter, provision)))].sort(byNumber);
  const signed = [...new Set(screened.flatMap((provision) => screenersOf(matter, item.item, provision)))];
  return [
    ...(screened.length === 0 ? [] : [words.reasons.screenedOut({ grounds: cites(screened), signed })]),
    ...(unmet.length === 0 ? [] : [words.reasons.notMet(cites(unmet))]),
  ];
}

/** Who screened a ground out on an item, and when. */
function screenersOf(matter: Matter, item: string, provision: string): readonly string[] {
  return (matter.case.screenings ?? [])
    .filter(
      ({ result, items, grounds }) =>
        result === 'screened out' && (items === 'all' || items.includes(item)) && grounds.some((pattern) => covers(pattern, provision)),
    )
    .map(({ signed }) => signatureOf(matter, signed));
}

/** Does a citation, or a family ending in `/*`, cover another? */
function covers(pattern: string, cite: string): boolean {
  return pattern.endsWith('/*') ? cite.startsWith(pattern.slice(0, -1)) : pattern === cite;
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
