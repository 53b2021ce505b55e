import type { ElementDecision } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import { marksOf } from '../marks.ts';
import type { Matter } from '../matter.ts';
import { findingsOf } from '../matter.ts';
import type { Block, Entry, Field, Line, Tone } from '../page.ts';
import { shortened } from '../safe-text.ts';
import { notMadeOut, whyOf } from './why.ts';

/** The elements other than the data as they stand, in a few lines for the first screen. */
export function elementLines(matter: Matter): readonly Field[] {
  const { words, decision } = matter;
  const sources = decision.items.flatMap(({ item, origin }) =>
    origin === undefined ? [] : [{ title: shortened(item, 40), element: origin }],
  );
  const lines = decision.information.map((element) => ({ title: titleOf(matter, element), element }));
  return [
    {
      label: words.elements.confirmationLabel,
      lines: [
        toned(words.elements.stands(outcomeOf(matter, decision.confirmation)), decision.confirmation),
        ...decision.classes.map((one) =>
          toned(words.elements.one({ title: classTitle(matter, one.class), outcome: outcomeOf(matter, one) }), one),
        ),
      ],
    },
    { label: words.elements.information, lines: byOutcome(matter, lines) },
    ...(sources.length === 0 ? [] : [{ label: words.elements.source, lines: byOutcome(matter, sources) }]),
  ];
}

interface Titled {
  readonly title: string;
  readonly element: ElementDecision;
}

/** Elements that stand alike, on one line. */
function byOutcome(matter: Matter, all: readonly Titled[]): readonly Line[] {
  const groups = new Map<string, Titled[]>();
  for (const one of all) {
    const outcome = outcomeOf(matter, one.element);
    groups.set(outcome, [...(groups.get(outcome) ?? []), one]);
  }
  return [...groups].map(([outcome, of]) => {
    const titles = of.map(({ title }) => title);
    const text =
      of.length === all.length && all.length > 1
        ? matter.words.elements.allOf({ outcome, number: all.length })
        : matter.words.elements.lines({ outcome, titles });
    return toned(text, of[0]?.element);
  });
}

/** Every element, those that stand alike for the same reasons together: what is given first, then why not, or what it waits on. */
export function elementBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  // Where another law governs all of it, what goes with the data is that law's to give.
  if (decision.request.outcome?.kind === 'route elsewhere') return [];
  const all: readonly Titled[] = [
    { title: words.elements.confirmation, element: decision.confirmation },
    ...decision.classes.map((one) => ({ title: classTitle(matter, one.class), element: one })),
    ...decision.information.map((element) => ({ title: titleOf(matter, element), element })),
    ...decision.items.flatMap(({ item, origin }) =>
      origin === undefined ? [] : [{ title: words.elements.sourceOf(shortened(item, 40)), element: origin }],
    ),
  ];
  const groups = new Map<
    string,
    { readonly titles: string[]; readonly needs: string[]; readonly element: ElementDecision; readonly why: readonly Entry[] }
  >();
  for (const { title, element } of all) {
    const why = whyElement(matter, element);
    const key = JSON.stringify([outcomeOf(matter, element), why]);
    const group = groups.get(key) ?? { titles: [], needs: [], element, why };
    group.titles.push(words.elements.cited({ title, cite: citeText(matter, element.element) }));
    group.needs.push(...element.needs);
    groups.set(key, group);
  }
  const givenFirst = [...groups.values()].sort((a, b) => Number(b.element.outcome === 'give') - Number(a.element.outcome === 'give'));
  const of = givenFirst.map(({ titles, needs, element, why }): Entry => {
    const text = words.elements.lines({ outcome: outcomeOf(matter, element), titles });
    const marks = marksOf(matter, needs);
    const under = [...(marks.length === 0 ? [] : [{ text: words.elements.waits(marks) }]), ...why];
    return { ...toned(text, element), ...(under.length === 0 ? {} : { under: [{ is: 'list', of: under }] }) };
  });
  return [
    { is: 'section', text: words.frame.elements },
    { is: 'list', of },
  ];
}

/** Why an element is not given, where that is decided. */
function whyElement(matter: Matter, { status, outcome, findings }: ElementDecision): readonly Entry[] {
  if (status !== 'decided' || outcome === 'give') return [];
  const found = findingsOf(matter, findings);
  return [...whyOf(matter, { fate: 'withheld', findings: found, parts: [] }), ...notMadeOut(matter, found)];
}

function outcomeOf({ words, decision }: Matter, element: ElementDecision): string {
  const { status, outcome, possible } = element;
  if (status === 'conflict' || status === 'gap') return words.outcomes[status];
  // To be told that nothing is held is to be told.
  const nothing = decision.request.outcome?.kind === 'nothing to give';
  if (nothing && outcome === 'give' && element === decision.confirmation) return words.elements.ofNothing;
  return outcome === undefined
    ? words.outcomes.elementOpen(possible.map((one) => words.outcomes.element[one]))
    : words.outcomes.element[outcome];
}

function toned(text: string, element: ElementDecision | undefined): Line {
  const tone: Tone = element === undefined || element.status !== 'decided' ? 'open' : element.outcome === 'give' ? 'given' : 'withheld';
  return { text, tone };
}

function titleOf({ law }: Matter, { element }: ElementDecision): string {
  return law.provision(element)?.title ?? element;
}

function classTitle({ words, case: case_ }: Matter, id: string): string {
  const class_ = case_.request.unconfirmed?.find((one) => one.id === id);
  return words.elements.class(shortened(class_?.class ?? id, 80));
}
