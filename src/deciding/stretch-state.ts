import type { Judgement, Track } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import type { Setting } from './argued.ts';
import type { Claims } from './claims.ts';
import type { Settled } from './findings-of-judgements.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import { find, valuesLeft } from './knowing.ts';
import type { Regime } from './regime.ts';
import type { Weighed } from './standing-judgements.ts';

/** What is known of a stretch itself, and not of anyone in it. Never written to: every stretch that is like it has the same. */
export interface KnownStretch {
  readonly state: State;
  /** Judgements under each provision that is not about one person. */
  readonly settled: ReadonlyMap<string, Settled>;
  /** A number that two stretches share exactly when the same is known of both. */
  readonly likeness: number;
}

/** What is known of a stretch itself; `already` has what is known of stretches before it, and `number` numbers it. */
export function knownOfStretch(
  setting: Setting,
  { relates, supposed }: Claims,
  judgements: readonly Weighed[],
  already: Map<string, KnownStretch>,
  number: (known: string) => number,
): KnownStretch {
  const { law, known, track } = setting;
  const { byCite } = law.pack;
  const speaking = judgements.flatMap(({ judgement, lapse }) =>
    lapse === undefined && byCite.get(judgement.provision)?.of !== 'person' ? [judgement] : [],
  );
  // No id has a control character in it, so none runs into the next.
  const key = [relates, supposed, ...speaking.map(({ id }) => id)].join('\n');
  const before = already.get(key);
  if (before !== undefined) return before;
  const state = known.slice();
  const settled = settleProvisions(law, speaking, track, state);
  described(law, state, { relates, supposed }, settled);
  const plans = [...settled].map(([cite, one]) => `${cite} ${one.plans ?? ''}`).sort();
  const found = { state, settled, likeness: number(`of itself ${state.join(' ')} ${plans.join(',')}`) };
  already.set(key, found);
  return found;
}

/**
 * What the description says of whose data it is. A judgement that says otherwise leaves it disputed, so open; a screening in bulk does
 * not reach what somebody has described.
 */
function described(
  law: Regime,
  state: State,
  { relates, supposed }: Pick<Claims, 'relates' | 'supposed'>,
  settled: ReadonlyMap<string, Settled>,
): void {
  if (relates === 'unknown') return;
  const left = valuesLeft(law, state, law.whose);
  const found = [...settled.values()].some(({ finds }) => finds.has(law.whose));
  const inBulk = !found && law.grounds.some(({ closes }) => closes.some(([fact]) => fact === law.whose));
  const judged = left.length === 1 && !inBulk ? left : [];
  if (supposed && judged.length > 0) return;
  find(law, state, law.whose, [...new Set([relates, ...judged])]);
}

/** Judgements under provisions that are not about one person, written into what is known. */
function settleProvisions({ pack }: Regime, speaking: readonly Judgement[], track: Track, state: State): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const cite of new Set(speaking.map((judgement) => judgement.provision))) {
    const one = settle(
      speaking.filter((judgement) => judgement.provision === cite),
      track.kind,
    );
    settled.set(cite, one);
    recordFindings(pack.catalogue, state, one, pack.byCite.get(cite)?.exercise);
  }
  return settled;
}
