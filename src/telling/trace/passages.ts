import type { Finding, PartOutcome } from '../../deciding/index.ts';
import type { Matter, ToldTrack } from '../matter.ts';
import { stretchesText } from '../officer/reach.ts';
import type { Passages } from '../passages.ts';
import { shortened } from '../safe-text.ts';
import type { TraceWording } from '../wording/english-trace.ts';

/** One passage of a track with its argument. */
export interface ArguedPassage {
  readonly heading: string;
  readonly where: string;
  readonly outcome: string;
  readonly fate: Passages['fate'];
  readonly findings: readonly Finding[];
}

/** Every passage of every track. */
export function arguedPassages(matter: Matter, words: TraceWording): readonly ArguedPassage[] {
  return matter.tracks.flatMap((told) => told.passages.map((passages) => arguedPassage(matter, words, told, passages)));
}

function arguedPassage(matter: Matter, words: TraceWording, { item, track }: ToldTrack, passages: Passages): ArguedPassage {
  const { fate, parts, stretches, findings, amount } = passages;
  return {
    heading: words.trace.track({ item: shortened(item, 40), stream: words.places.stream(track.kind) }),
    where: amount === track.length ? words.places.whole : stretchesText(matter, stretches, track),
    outcome: outcomeText(words, fate, parts[0]?.outcome),
    fate,
    findings,
  };
}

function outcomeText({ outcomes }: TraceWording, fate: Passages['fate'], outcome: PartOutcome | undefined): string {
  if (fate === 'edited') return outcomes.edited(outcome?.kind === 'disclose edited' ? outcome.means : {});
  return fate === 'not theirs' ? outcomes.notTheirs : outcomes[fate];
}
