import type {
  ElementChange,
  ElementOutcome,
  ItemChange,
  ItemOutcome,
  PartOutcome,
  Said,
  SpanChange,
  TrackChange,
} from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import { fateOf, toneOf } from '../fates.ts';
import type { WholeMatter } from '../matter.ts';
import { choicesOf } from '../officer/passage.ts';
import { stretchesText, trackText } from '../officer/reach.ts';
import type { Block, Entry, Line } from '../page.ts';
import type { Stretch } from '../places.ts';
import { amountText, merged, totalOf } from '../places.ts';
import { shortened } from '../safe-text.ts';
import type { Beside } from './beside.ts';
import { nowAndThen } from './beside.ts';

/** What is given and what is not, wherever it changes: the request, the elements, then each item. */
export function changedBlocks(beside: Beside): readonly Block[] {
  const { comparison, before } = beside;
  const { words } = before;
  const of = [
    ...requestEntries(beside),
    ...comparison.elements.map((change) => elementEntry(beside, change)),
    ...comparison.items.flatMap((change) => itemEntries(beside, change)),
  ];
  return of.length === 0
    ? []
    : [
        { is: 'section', text: words.comparing.changes },
        { is: 'list', of },
      ];
}

function requestEntries(beside: Beside): readonly Entry[] {
  const { comparison, before } = beside;
  const { words } = before;
  const day = (text: string | undefined): readonly Line[] => [
    { text: text === undefined ? words.comparing.noLastDay : words.comparing.sentence(words.days.weekday(text)) },
  ];
  return [
    ...(comparison.request === undefined
      ? []
      : [entry(words.comparing.request, beside, requestLines(beside, 'before'), requestLines(beside, 'after'))]),
    ...(comparison.lastDay === undefined
      ? []
      : [entry(words.comparing.lastDay, beside, day(comparison.lastDay.before), day(comparison.lastDay.after))]),
  ];
}

function requestLines({ comparison, before: { words } }: Beside, side: 'before' | 'after'): readonly Line[] {
  const said = comparison.request?.[side];
  if (said === undefined) return [];
  if (said.status === 'conflict' || said.status === 'gap') return [{ text: words.outcomes[said.status], tone: 'open' }];
  return said.outcome === undefined
    ? [{ text: words.outcomes.requestOpen(said.possible.map((one) => words.outcomes.request(one))), tone: 'open' }]
    : [
        {
          text: words.outcomes.requestDecided(words.outcomes.request(said.outcome)),
          tone: said.outcome.kind === 'answer' ? 'given' : 'open',
        },
      ];
}

function elementEntry(beside: Beside, change: ElementChange): Entry {
  const { words } = beside.before;
  const lines = (matter: WholeMatter, said: Said<ElementOutcome> | undefined) => [elementLine(matter, said)];
  const title = titleOf(beside.after, change);
  return entry(
    words.elements.cited({ title, cite: citeText(beside.after, change.element) }),
    beside,
    lines(beside.before, change.before),
    lines(beside.after, change.after),
  );
}

function titleOf({ words, decision, law, case: case_ }: WholeMatter, { element, item, class: class_ }: ElementChange): string {
  if (item !== undefined) return words.elements.sourceOf(shortened(item, 40));
  if (class_ !== undefined) {
    const found = case_.request.unconfirmed?.find(({ id }) => id === class_);
    return words.elements.class(shortened(found?.class ?? class_, 80));
  }
  return element === decision.confirmation.element ? words.elements.confirmation : (law.provision(element)?.title ?? element);
}

function elementLine({ words }: WholeMatter, said: Said<ElementOutcome> | undefined): Line {
  if (said === undefined) return { text: words.comparing.absent };
  const { status, outcome, possible } = said;
  if (status === 'conflict' || status === 'gap') return { text: words.outcomes[status], tone: 'open' };
  return outcome === undefined
    ? { text: words.elements.stands(words.outcomes.elementOpen(possible.map((one) => words.outcomes.element[one]))), tone: 'open' }
    : { text: words.elements.stands(words.outcomes.element[outcome]), tone: outcome === 'give' ? 'given' : 'withheld' };
}

function itemEntries(beside: Beside, { item, outcome, tracks }: ItemChange): readonly Entry[] {
  const { words } = beside.before;
  const name = shortened(item, 40);
  return [
    ...(outcome === undefined
      ? []
      : [entry(words.comparing.whole(name), beside, [itemLine(beside.before, outcome.before)], [itemLine(beside.after, outcome.after)])]),
    ...tracks.flatMap((track) => trackEntries(beside, item, track)),
  ];
}

function itemLine({ words }: WholeMatter, said: Said<ItemOutcome> | undefined): Line {
  if (said === undefined) return { text: words.comparing.absent };
  const { status, outcome, possible } = said;
  if (status === 'conflict' || status === 'gap') return { text: words.outcomes[status], tone: 'open' };
  return outcome === undefined
    ? { text: words.outcomes.itemOpen(possible.map((one) => words.outcomes.item[one])), tone: 'open' }
    : { text: words.outcomes.itemDecided(words.outcomes.item[outcome]) };
}

/** The spans of a track that change alike, together. */
function trackEntries(beside: Beside, item: string, change: TrackChange): readonly Entry[] {
  const groups = new Map<string, SpanChange[]>();
  for (const span of change.spans) {
    const key = JSON.stringify([partLine(beside.before, span.before), partLine(beside.after, span.after)]);
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups.values()].map((spans): Entry => {
    const [first] = spans;
    return entry(
      placeOf(
        beside,
        item,
        change,
        spans.map(({ from, to }): Stretch => [from, to]),
      ),
      beside,
      [partLine(beside.before, first?.before)],
      [partLine(beside.after, first?.after)],
    );
  });
}

/** How much of which track, and where. */
function placeOf(beside: Beside, item: string, change: Pick<TrackChange, 'track'>, spans: readonly Stretch[]): string {
  const matter = hasTrack(beside.after, item, change.track) ? beside.after : beside.before;
  const { words } = matter;
  const track = matter.tracks.find((one) => one.item === item && one.track.track === change.track)?.track;
  const stretches = merged(spans);
  if (track === undefined) return shortened(item, 40);
  const on = words.comparing.sentence(trackText(matter, shortened(item, 40), track)).slice(0, -1);
  const amount = totalOf(stretches);
  if (amount === track.length) return words.outcomes.wholly({ outcome: on });
  return `${words.outcomes.group({ outcome: on, amount: amountText(words, amount, track.unit), passages: words.places.passages(stretches.length) })} (${stretchesText(matter, stretches, track, 12)})`;
}

function hasTrack({ tracks }: WholeMatter, item: string, track: string): boolean {
  return tracks.some((one) => one.item === item && one.track.track === track);
}

function partLine(matter: WholeMatter, said: Said<PartOutcome> | undefined): Line {
  const { words } = matter;
  if (said === undefined) return { text: words.comparing.absent };
  const fate = fateOf(said as Parameters<typeof fateOf>[0]);
  const tone = toneOf(fate);
  if (fate === 'open') return { text: words.outcomes.could(choicesOf(matter, [said])), tone };
  if (fate === 'edited' && said.outcome?.kind === 'disclose edited')
    return { text: words.comparing.sentence(words.outcomes.edited(said.outcome.means)), tone };
  const plain = fate === 'not theirs' ? words.outcomes.notTheirs : fate === 'edited' ? words.outcomes.given : words.outcomes[fate];
  return { text: words.comparing.sentence(plain), tone };
}

function entry(text: string, beside: Beside, now: readonly Line[], then: readonly Line[]): Entry {
  return { text, tone: 'strong', under: [{ is: 'fields', of: nowAndThen(beside, now, then) }] };
}
