import type { Duty } from '../../deciding/index.ts';
import { citeText, limbText } from '../cites.ts';
import type { Matter } from '../matter.ts';
import type { Block, Entry } from '../page.ts';
import { shortened } from '../safe-text.ts';
import { trackText } from './reach.ts';

/** What certainly follows, what follows if anything open goes that way, and the rights that stand behind it all. */
export function dutyBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  const { certain, possible } = decision.duties;
  const stands = ({ due }: Duty) => due === 'continuing' || due === 'when ordered';
  const listOf = (heading: string, duties: readonly Duty[], entry: (matter: Matter, duty: Duty) => Entry): readonly Block[] =>
    duties.length === 0
      ? []
      : [
          { is: 'heading', text: heading },
          { is: 'list', of: duties.map((duty) => entry(matter, duty)) },
        ];
  return [
    { is: 'section', text: words.frame.duties },
    ...listOf(
      words.duties.certain,
      certain.filter((duty) => !stands(duty)),
      dutyEntry,
    ),
    ...listOf(
      words.duties.possible,
      possible.filter((duty) => !stands(duty)),
      dutyEntry,
    ),
    ...listOf(words.duties.standing, certain.filter(stands), titleEntry),
  ];
}

function titleEntry({ words, law }: Matter, { duty }: Duty): Entry {
  return { text: words.duties.named({ title: law.duty(duty)?.title ?? duty, cite: citeText({ words }, duty) }) };
}

function dutyEntry(matter: Matter, { duty, due, by, contains, omits, for: reasons }: Duty): Entry {
  const { words, law } = matter;
  const rule = law.duty(duty);
  const title = words.duties.title({
    title: rule?.title ?? duty,
    cite: citeText(matter, duty),
    due,
    ...(by === undefined ? {} : { by: words.days.weekday(by) }),
  });
  if (rule === undefined) return { text: title };
  const limbs = (names: readonly string[]) =>
    ({ is: 'list', of: names.map((limb) => ({ text: limbText(matter, duty, limb, rule) })) }) as const;
  const reviews = rule.does === 'review' ? reviewsSet(matter) : [];
  const under: readonly Entry[] = [
    ...(contains.length === 0 ? [] : [{ text: words.duties.contains(rule.does), under: [limbs(contains)] }]),
    ...(omits.length === 0 ? [] : [{ text: words.duties.omits, tone: 'withheld', under: [limbs(omits)] } as const]),
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
      return element === decision.confirmation.element
        ? words.elements.confirmation.toLowerCase()
        : words.elements.information.toLowerCase();
    }
    return matter.judgements.has(id)
      ? words.duties.judgement(shortened(id, 40))
      : words.duties.complaint(/^\d{4}-\d\d-\d\d$/.test(id) ? words.days.day(id) : shortened(id, 40));
  }
}
