import type { ItemDecision } from '../../deciding/index.ts';
import { toneOf } from '../fates.ts';
import type { Matter } from '../matter.ts';
import { findingsOf } from '../matter.ts';
import type { Block, Tone } from '../page.ts';
import { amountText } from '../places.ts';
import { shortened } from '../safe-text.ts';
import { fellAway } from './fell-away.ts';
import { judgedLines } from './judged.ts';
import { passageEntry } from './passage.ts';
import { notMadeOut } from './why.ts';

/** Every item: what has become of it, track by track and passage by passage. */
export function itemBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  if (decision.items.length === 0)
    return [
      { is: 'section', text: words.frame.items },
      { is: 'text', text: words.frame.nothingFound },
    ];
  const away = decision.items.map((item) => fellAway(matter, item));
  const same = decision.items.length > 1 && away.every((lines) => lines.join('\n') === away[0]?.join('\n'));
  const shared = [...(same ? (away[0] ?? []) : []), ...roleScreeningsUsed(matter)];
  return [
    { is: 'section', text: words.frame.items },
    ...decision.items.flatMap((item, index) => oneItem(matter, item, index + 1, same ? [] : (away[index] ?? []))),
    ...(shared.length === 0 ? [] : [{ is: 'heading', text: words.reasons.everywhere } as const, awayList(shared)]),
  ];
}

/** The role screenings that answer for someone, once for the whole case. */
function roleScreeningsUsed(matter: Matter): readonly string[] {
  const used = [...new Set(matter.decision.trace.findings.flatMap(({ judgements }) => judgements))]
    .filter((id) => matter.roleScreenings.has(id))
    .sort();
  return judgedLines(matter, used).map(({ text }) => text);
}

function awayList(lines: readonly string[]): Block {
  return { is: 'list', of: lines.map((text) => ({ text, tone: 'quiet' as const })) };
}

function oneItem(matter: Matter, decision: ItemDecision, place: number, away: readonly string[]): readonly Block[] {
  const { words } = matter;
  const item = matter.items.get(decision.item);
  const name =
    item === undefined
      ? shortened(decision.item, 60)
      : words.places.item({
          place,
          of: matter.decision.items.length,
          id: shortened(item.id, 40),
          title: item.title === item.id ? '' : shortened(item.title, 120),
          kind: item.kind,
        });
  return [
    { is: 'heading', text: name },
    { is: 'text', ...itemOutcome(matter, decision) },
    ...matter.tracks
      .filter((told) => told.item === decision.item)
      .flatMap((told): readonly Block[] => {
        const { track } = told;
        const twins = decision.tracks.filter(({ kind }) => kind === track.kind);
        const length = amountText(words, track.length, track.unit);
        const heading = words.places.track({ stream: track.kind, length, ...(twins.length > 1 ? { id: shortened(track.track, 40) } : {}) });
        return [
          { is: 'subheading', text: heading },
          { is: 'list', of: told.passages.map((passages) => passageEntry(matter, told, passages)) },
          ...costBlocks(matter, told.track),
        ];
      }),
    ...weighed(matter, decision),
    ...(away.length === 0 ? [] : [{ is: 'subheading', text: words.reasons.fellAway } as const, awayList(away)]),
  ];
}

/** Grounds weighed on any part of the item and not made out there, once for the item. */
function weighed(matter: Matter, { tracks }: ItemDecision): readonly Block[] {
  const ids = new Set(tracks.flatMap(({ parts }) => parts.flatMap((part) => part.findings)));
  const entries = notMadeOut(matter, findingsOf(matter, [...ids]));
  return entries.length === 0
    ? []
    : [
        { is: 'subheading', text: matter.words.reasons.notMadeOut },
        { is: 'list', of: entries },
      ];
}

function itemOutcome({ words }: Matter, { status, outcome, possible }: ItemDecision): { readonly text: string; readonly tone: Tone } {
  if (status === 'conflict' || status === 'gap') return { text: words.outcomes[status], tone: 'open' };
  if (status === 'open' || outcome === undefined)
    return { text: words.outcomes.itemOpen(possible.map((one) => words.outcomes.item[one])), tone: 'open' };
  return { text: words.outcomes.itemDecided(words.outcomes.item[outcome]), tone: outcome === 'disclose' ? toneOf('given') : 'plain' };
}

/** What protecting others costs the data subject's own words on a track. */
function costBlocks({ words }: Matter, { cost, unit, kind }: ItemDecision['tracks'][number]): readonly Block[] {
  if (cost.own === 0) return [];
  const own = words.reasons.cost({ own: amountText(words, cost.own, unit), stream: kind });
  const snapped = cost.bySnapping === 0 ? '' : ` ${words.reasons.costBySnapping(amountText(words, cost.bySnapping, unit))}`;
  return [{ is: 'text', text: own + snapped, tone: 'withheld' }];
}
