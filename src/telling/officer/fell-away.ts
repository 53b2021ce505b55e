import type { ItemDecision } from '../../deciding/index.ts';
import { citesText, patternText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import { findingsOf, signatureOf } from '../matter.ts';
import { shortened } from '../safe-text.ts';

/** Effects that take something from the requester; a ground with one is told when it falls away. */
const against = new Set(['restricted', 'exempt', 'excluded', 'routed elsewhere']);

/** The grounds that fell away on every part of an item, in one line, then who screened what. */
export function fellAway(matter: Matter, item: ItemDecision): readonly string[] {
  const { words } = matter;
  const ids = item.tracks.flatMap(({ parts }) => parts.flatMap((part) => part.findings));
  const failed = new Map<string, boolean>();
  for (const { provision, verdict, judgements } of findingsOf(matter, [...new Set(ids)])) {
    if (verdict === 'not reached' || !against.has(matter.law.provision(provision)?.effect ?? '')) continue;
    failed.set(provision, (failed.get(provision) ?? true) && verdict === 'fails' && judgements.length === 0);
  }
  const grounds = [...failed].filter(([, all]) => all).map(([provision]) => provision);
  return grounds.length === 0 ? [] : [words.reasons.fell(citesText(matter, grounds)), ...screeningsOf(matter, item.item)];
}

/** The screenings that reach an item and put grounds out of play, as they were signed. */
function screeningsOf(matter: Matter, item: string): readonly string[] {
  return (matter.case.screenings ?? [])
    .filter(({ result, items }) => result === 'screened out' && (items === 'all' || items.includes(item)))
    .map(({ id, signed, grounds }) =>
      matter.words.reasons.screening({
        id: shortened(id, 40),
        signed: signatureOf(matter, signed),
        grounds: groundsText(matter, grounds),
      }),
    );
}

function groundsText(matter: Matter, grounds: readonly string[]): readonly string[] {
  const families = grounds.filter((ground) => ground.endsWith('/*'));
  const single = grounds.filter((ground) => !ground.endsWith('/*'));
  return [...families.map((pattern) => patternText(matter, pattern)), ...(single.length === 0 ? [] : [citesText(matter, single)])];
}
