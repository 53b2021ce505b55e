import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Means, TrackKind } from '../../src/case/index.ts';
import { lengthOf } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { part3 } from '../../src/provisions/index.ts';
import { inForceFor } from '../../src/reasoning/index.ts';
import { cases } from './cases.ts';
import { partsOf } from './points.ts';

const restricting = new Set(['restricted', 'exempt', 'excluded']);

describe('theorem 4', () => {
  test('every restriction and every edit names a provision of Part 3 in force on the event date that chooses it', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const decision = decide(drawn);
        const findings = new Map(decision.trace.findings.map((finding) => [finding.id, finding]));
        const dates = { receipt: drawn.request.receivedOn, decision: drawn.decidedOn, continuous: drawn.decidedOn };
        for (const part of partsOf(decision)) {
          if (!['withhold', 'disclose edited', 'exempt', 'excluded'].includes(part.outcome?.kind ?? '')) continue;
          const named = part.findings
            .map((id) => findings.get(id))
            .filter((finding) => finding?.standing === 'decides' || finding?.standing === 'reinstated')
            .map((finding) => part3.byCite.get(finding?.provision ?? ''))
            .filter((provision) => provision !== undefined && restricting.has(provision.effect));
          expect([part.id, named.length > 0]).toEqual([part.id, true]);
          for (const provision of named)
            expect([provision?.cite, provision && inForceFor(provision, dates) !== undefined]).toEqual([provision?.cite, true]);
        }
      }),
    );
  });
});

describe('theorem 5', () => {
  test('on every track the parts cover its whole extent once, for each kind of extent', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(cases, (drawn) => {
        const decision = decide(drawn);
        for (const item of drawn.items) {
          for (const track of item.tracks) {
            kinds.add(track.extent.is);
            const parts = decision.items.find((one) => one.item === item.id)?.tracks.find((one) => one.track === track.id)?.parts ?? [];
            const edges = parts.flatMap((part) => [part.from, part.to]);
            expect(edges[0]).toBe(0);
            expect(edges[edges.length - 1]).toBe(lengthOf(track.extent));
            expect(parts.every((part) => part.from < part.to)).toBe(true);
            expect(parts.slice(1).every((part, index) => part.from === parts[index]?.to)).toBe(true);
          }
        }
      }),
    );
    expect([...kinds].sort()).toEqual(['cells', 'text', 'time', 'whole']);
  });
});

const ladder = {
  picture: ['none', 'blur', 'mask', 'withhold'],
  voice: ['none', 'alter', 'mute'],
  words: ['none', 'names out', 'summary', 'withhold'],
} as const;
const channels: Readonly<Record<TrackKind, readonly (keyof Means)[]>> = {
  picture: ['picture'],
  sound: ['voice', 'words'],
  text: ['words'],
  metadata: ['words'],
};

function level(means: Means, channel: keyof Means): number {
  return (ladder[channel] as readonly string[]).indexOf(means[channel] ?? 'none');
}

/** What a track of a kind can carry: a voice keeps its words unless muted, and a summary or silence needs it muted. */
function feasible(kind: TrackKind): readonly Means[] {
  if (kind === 'picture') return ladder.picture.map((picture) => ({ picture }));
  if (kind !== 'sound') return ladder.words.map((words) => ({ words }));
  return ladder.voice
    .flatMap((voice) => ladder.words.map((words) => ({ voice, words })))
    .filter(({ voice, words }) => (voice === 'mute') === (words === 'summary' || words === 'withhold'));
}

describe('theorem 6', () => {
  test('no plan that protects everyone in a part is lower on one channel and higher on none', () => {
    let edited = 0;
    fc.assert(
      fc.property(cases, (drawn) => {
        for (const item of decide(drawn).items) {
          for (const track of item.tracks) {
            for (const part of track.parts) {
              if (part.outcome?.kind !== 'disclose edited' || part.snapped === true) continue;
              // Only people restrict here, so the plan rests on theirs alone.
              if (part.people.some((person) => person.plans.length !== 1)) continue;
              const others = part.findings.some(
                (id) =>
                  /section-45\/4\/[abcd]/.test(id.split('#')[1] ?? '') &&
                  decide(drawn).trace.findings.some((one) => one.id === id && one.standing === 'decides'),
              );
              if (others) continue;
              const chosen = part.outcome.means;
              const protects = (plan: Means) =>
                part.people.every((person) =>
                  channels[track.kind].every((channel) => level(plan, channel) >= level(person.plans[0] ?? {}, channel)),
                );
              const below = feasible(track.kind).filter(
                (plan) =>
                  protects(plan) &&
                  channels[track.kind].every((channel) => level(plan, channel) <= level(chosen, channel)) &&
                  channels[track.kind].some((channel) => level(plan, channel) < level(chosen, channel)),
              );
              edited += 1;
              expect(protects(chosen)).toBe(true);
              expect(below).toEqual([]);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(edited).toBeGreaterThan(0);
  });
});
