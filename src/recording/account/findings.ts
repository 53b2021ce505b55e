import type { Finding } from '../../deciding/index.ts';
import type { HeldFinding } from './account.ts';

/** The findings of a decision, each thing said once, and how to find them by the ids they had. */
export interface Ledger {
  readonly findings: readonly HeldFinding[];
  /** Ids in the account for ids in the trace, each once, in the order given. */
  readonly idsOf: (ids: readonly string[]) => readonly string[];
}

/** A provision nobody judged and that played no part is left to the screenings, which say why. */
function matters({ standing, judgements }: Finding): boolean {
  return standing !== 'irrelevant' || judgements.length > 0;
}

/** Writes every finding that matters once, whatever number of parts it was made on. */
export function ledgerOf(trace: readonly Finding[]): Ledger {
  const ids = new Map<string, string>();
  const kept = new Map<string, { readonly id: string; readonly finding: Finding; readonly beatenBy: string[] }>();
  for (const finding of trace.filter(matters)) {
    const { id: _, about: __, audience: ___, beatenBy, ...said } = finding;
    const key = JSON.stringify(said);
    const before = kept.get(key) ?? { id: `f${kept.size + 1}`, finding, beatenBy: [] };
    before.beatenBy.push(...beatenBy);
    kept.set(key, before);
    ids.set(finding.id, before.id);
  }
  const idsOf = (wanted: readonly string[]) => [...new Set(wanted.flatMap((id) => ids.get(id) ?? []))];
  const findings = [...kept.values()].map(({ id, finding, beatenBy }): HeldFinding => {
    const { about: _, audience: __, ...said } = finding;
    return { ...said, id, beatenBy: idsOf(beatenBy) };
  });
  return { findings, idsOf };
}
