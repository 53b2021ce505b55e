import type { Duty } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry } from '../page.ts';
import { shortened } from '../safe-text.ts';
import { trackText } from './reach.ts';

/** What certainly follows, and what follows if anything open goes that way. */
export function dutyBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  const { certain, possible } = decision.duties;
  return [
    { is: 'section', text: words.frame.duties },
    ...listOf(words.duties.certain, certain),
    ...listOf(words.duties.possible, possible),
  ];

  function listOf(heading: string, duties: readonly Duty[]): readonly Block[] {
    if (duties.length === 0) return [];
    return [
      { is: 'heading', text: heading },
      { is: 'list', of: duties.map((duty) => dutyEntry(matter, duty)) },
    ];
  }
}

function dutyEntry(matter: Matter, { duty, due, by, contains, omits, for: reasons }: Duty): Entry {
  const { words, law } = matter;
  const rule = law.duty(duty);
  const title = words.duties.title({ title: rule?.title ?? duty, cite: citeText(matter, duty), due, ...(by === undefined ? {} : { by: words.days.weekday(by) }) });
  if (rule === undefined) return { text: title };
  const limbs = (names: readonly string[]) => names.map((limb) => limbText(matter, duty, limb, rule));
  const reviews = rule.does === 'review' ? reviewsSet(matter) : [];
  const under: readonly Entry[] = [
    ...(contains.length === 0 ? [] : [{ text: words.duties.contains({ does: rule.does, limbs: limbs(contains) }) }]),
    ...(omits.length === 0 ? [] : [{ text: words.duties.omits(limbs(omits)), tone: 'withheld' } as const]),
    ...(reviews.length === 0 ? [] : [{ text: words.duties.reviews(reviews) }]),
    { text: words.duties.because(becauseOf(matter, reasons)), tone: 'quiet' },
  ];
  return { text: title, tone: 'strong', under: [{ is: 'list', of: under }] };
}

/** The days set for looking again at each restriction, soonest first. */
function reviewsSet({ words, case: case_ }: Matter): readonly string[] {
  return (case_.judgements ?? [])
    .flatMap(({ id, exercise, reviewOn }) => (exercise === 'restrict' && reviewOn !== undefined ? [{ id, reviewOn }] : []))
    .sort((a, b) => (a.reviewOn < b.reviewOn ? -1 : 1))
    .map(({ id, reviewOn }) => words.duties.review({ id: shortened(id, 40), on: words.days.day(reviewOn) }));
}

/** What brings a duty about, with parts counted by track. */
function becauseOf(matter: Matter, ids: readonly string[]): readonly string[] {
  const { words, decision } = matter;
  const byTrack = new Map<string, number>();
  const others = new Set<string>();
  for (const id of ids) {
    const placed = matter.parts.get(id);
    if (placed === undefined) others.add(otherText(id));
    else {
      const track = trackText(matter, placed.item, placed.track);
      byTrack.set(track, (byTrack.get(track) ?? 0) + 1);
    }
  }
  return [...[...byTrack].map(([track, number]) => words.duties.parts({ number, track })), ...others];

  function otherText(id: string): string {
    if (id === 'request') return words.duties.theRequest;
    const [about = '', element] = id.split('#');
    if (element !== undefined) {
      if (matter.items.has(about)) return words.places.source(shortened(about, 40));
      return element === decision.confirmation.element ? words.elements.confirmation.toLowerCase() : words.elements.information.toLowerCase();
    }
    return matter.judgements.has(id) ? words.duties.judgement(shortened(id, 40)) : words.duties.complaint(/^\d{4}-\d\d-\d\d$/.test(id) ? words.days.day(id) : shortened(id, 40));
  }
}
