import type { ItemDecision } from '../../deciding/index.ts';
import type { HeldPart } from './account.ts';
import type { Ledger } from './findings.ts';

/** Every part of every track, those that came out alike told together. */
export function partsOf(items: readonly ItemDecision[], ledger: Ledger): readonly HeldPart[] {
  return items.flatMap(({ item, tracks }) =>
    tracks.flatMap(({ track, kind, unit, columns, parts }): readonly HeldPart[] => {
      const groups = new Map<string, { readonly said: Omit<HeldPart, 'spans'>; readonly spans: [number, number][] }>();
      for (const { from, to, status, outcome, possible, people, findings } of parts) {
        const said = {
          item,
          track,
          kind,
          unit,
          ...(columns === undefined ? {} : { columns }),
          status,
          ...(outcome === undefined ? {} : { outcome }),
          possible,
          people: people.map(({ person, as }) => ({ person, as })),
          restsOn: ledger.idsOf(findings),
        };
        const key = JSON.stringify(said);
        const group = groups.get(key) ?? { said, spans: [] };
        const last = group.spans.at(-1);
        if (last !== undefined && last[1] === from) last[1] = to;
        else group.spans.push([from, to]);
        groups.set(key, group);
      }
      return [...groups.values()].map(({ said, spans }) => ({ ...said, spans }));
    }),
  );
}
