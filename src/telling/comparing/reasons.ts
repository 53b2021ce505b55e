import type { Came, FactMoved, FindingMoved, WhereFound } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { WholeMatter } from '../matter.ts';
import { factSays } from '../officer/law-lines.ts';
import { stretchesText, trackText } from '../officer/reach.ts';
import { factMeans } from '../officer/short.ts';
import type { Block, Entry, Line } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { Beside } from './beside.ts';
import { nowAndThen } from './beside.ts';

/** Because of what: the facts that are known differently, then how each ground comes out. */
export function becauseBlocks(beside: Beside): readonly Block[] {
  const { words } = beside.before;
  const { facts, findings } = beside.comparison.because;
  const counted = findings.filter(counts);
  const grounds = counted.filter(({ provision, element }) => provision !== element);
  const rights = counted.filter(({ provision, element }) => provision === element);
  const left = new Set(findings.filter((one) => !counts(one)).map(({ provision }) => provision));
  if (facts.length + findings.length === 0) return [];
  return [
    { is: 'section', text: words.comparing.because },
    ...listed(
      words.comparing.found,
      together(facts, whereOf(beside), (change) => factEntry(beside, change)),
    ),
    ...listed(
      words.comparing.argued,
      together([...grounds, ...rights], whereOf(beside), (change) => findingEntry(beside, change)),
    ),
    ...(left.size === 0
      ? []
      : [{ is: 'text', text: '' } as const, { is: 'text', text: words.comparing.idle(left.size), tone: 'quiet' } as const]),
  ];
}

/** Does a finding count for something on either side? One that is irrelevant on both is in the comparison, and not told. */
function counts({ before, after }: FindingMoved): boolean {
  return [before, after].some((came) => came !== undefined && came.standing !== 'irrelevant');
}

/** A list under a heading; nothing where it would be empty. */
export function listed(heading: string, of: readonly Entry[]): readonly Block[] {
  return of.length === 0
    ? []
    : [
        { is: 'heading', text: heading },
        { is: 'list', of },
      ];
}

/** Changes told in the same words, once, with everywhere they are. */
function together<Change extends WhereFound>(
  all: readonly Change[],
  where: (places: readonly Change[]) => readonly Line[],
  tell: (change: Change) => Entry,
): readonly Entry[] {
  const groups = new Map<string, { readonly entry: Entry; readonly changes: Change[] }>();
  for (const change of all) {
    const entry = tell(change);
    const key = JSON.stringify(entry);
    const group = groups.get(key) ?? { entry, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ entry, changes }): Entry => {
    const lines = where(changes);
    const under = entry.under ?? [];
    return { ...entry, under: [...under, { is: 'list', of: lines }] };
  });
}

function whereOf(beside: Beside): (places: readonly WhereFound[]) => readonly Line[] {
  const { words } = beside.before;
  return (places) => [{ text: words.comparing.where([...new Set(places.map((place) => placeText(beside, place)))]), tone: 'quiet' }];
}

function placeText(beside: Beside, { item, track, class: class_, spans }: WhereFound): string {
  const { words } = beside.before;
  if (class_ !== undefined) return words.questions.class(shortened(class_, 80));
  if (item === undefined) return words.comparing.onRequest;
  if (track === undefined || spans === undefined) return words.places.source(shortened(item, 40));
  const matter = [beside.after, beside.before].find(({ tracks }) => tracks.some((one) => one.item === item && one.track.track === track));
  const told = matter?.tracks.find((one) => one.item === item && one.track.track === track)?.track;
  if (matter === undefined || told === undefined) return shortened(item, 40);
  return words.places.on({ place: stretchesText(matter, spans, told, 6), track: trackText(matter, shortened(item, 40), told) });
}

function factEntry(beside: Beside, { fact, person, before, after }: FactMoved): Entry {
  const { words } = beside.before;
  const who = person === undefined ? {} : { who: beside.before.names.full(person) };
  return {
    text: words.comparing.about({ what: factMeans(beside.before, fact), ...who }),
    under: [
      {
        is: 'fields',
        of: nowAndThen(beside, [valueLine(beside.before, fact, before)], [valueLine(beside.after, fact, after)]),
      },
    ],
  };
}

function valueLine(matter: WholeMatter, fact: string, values: readonly string[] | undefined): Line {
  const { words, law } = matter;
  if (values === undefined) return { text: words.comparing.notLaw };
  const said = values.map((value) => factSays(matter, fact, value) ?? shortened(value, 60));
  if (values.length === 1) return { text: words.comparing.value(said) };
  const all = law.fact(fact)?.values.length ?? 0;
  return { text: values.length < all ? words.comparing.narrowed(said) : words.comparing.unknown, tone: 'open' };
}

function findingEntry(beside: Beside, { provision, person, before, after }: FindingMoved): Entry {
  const { words } = beside.before;
  const cite = citeText(beside.before, provision);
  const title = beside.before.law.provision(provision)?.title;
  const what = title === undefined ? cite : words.elements.cited({ title, cite });
  const who = person === undefined ? {} : { who: beside.before.names.full(person) };
  return {
    text: words.comparing.about({ what, ...who }),
    under: [{ is: 'fields', of: nowAndThen(beside, [cameLine(beside.before, before)], [cameLine(beside.after, after)]) }],
  };
}

function cameLine({ words }: WholeMatter, came: Came | undefined): Line {
  if (came === undefined) return { text: words.comparing.notLaw };
  const waits = came.standing === 'undecided' && came.verdict === 'holds';
  const text = waits ? words.comparing.waits : words.comparing.came(came);
  return { text: words.comparing.cameBy({ came: text, judgements: came.judgements.map((id) => shortened(id, 40)) }) };
}
