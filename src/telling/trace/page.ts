import type { ElementDecision } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import { toneOf } from '../fates.ts';
import type { Matter } from '../matter.ts';
import { findingsOf, matterOf } from '../matter.ts';
import { standingBlocks } from '../officer/summary.ts';
import type { Block, Entry, Page } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { TraceWording } from '../wording/english-trace.ts';
import { arguedIn, argumentEntries } from './argument.ts';
import { arguedPassages } from './passages.ts';

/** The whole argument, both sides of it: of the request, of every passage, and of each other element. */
export function tracePage(matter: Matter, words: TraceWording): Page {
  const { trace, frame } = words;
  const { decision, case: case_, law } = matter;
  return [
    { is: 'title', text: trace.title(shortened(decision.case, 60)) },
    ...standingBlocks(matter),
    { is: 'text', text: trace.order },
    ...argumentBlocks(matter, words),
    ...(decision.alongside ?? []).flatMap((one): readonly Block[] => [
      { is: 'title', text: frame.underLaw[one.under ?? 'part 3'] },
      ...argumentBlocks(matterOf(one, case_, law, words), words),
    ]),
    { is: 'text', text: '' },
    { is: 'text', text: words.cites.actsNote, tone: 'quiet' },
  ];
}

/** The argument under one law. */
function argumentBlocks(matter: Matter, words: TraceWording): readonly Block[] {
  const { trace } = words;
  const passages = arguedPassages(matter, words);
  const headings = [...new Set(passages.map(({ heading }) => heading))];
  return [
    { is: 'section', text: trace.request },
    { is: 'list', of: [requestEntry(matter, words)] },
    ...(headings.length === 0 ? [] : [{ is: 'section', text: trace.items } as const]),
    ...headings.flatMap((heading): readonly Block[] => [
      { is: 'heading', text: heading },
      {
        is: 'list',
        of: passages
          .filter((passage) => passage.heading === heading)
          .map(
            ({ where, outcome, fate, findings }): Entry => ({
              text: trace.passage({ where, outcome }),
              tone: toneOf(fate),
              under: [{ is: 'list', of: argumentEntries(matter, words, findings, outcome) }],
            }),
          ),
      },
    ]),
    { is: 'section', text: trace.elements },
    { is: 'list', of: elementEntries(matter, words) },
  ];
}

function requestEntry(matter: Matter, words: TraceWording): Entry {
  const { request } = matter.decision;
  const outcome =
    request.status === 'decided' && request.outcome !== undefined
      ? words.outcomes.request(request.outcome)
      : words.outcomes.requestOpen(request.possible.map((one) => words.outcomes.request(one)));
  const of = argumentEntries(matter, words, findingsOf(matter, request.findings), outcome);
  return { text: words.outcomes.requestDecided(outcome), under: [{ is: 'list', of }] };
}

/** Each element other than the data, those argued alike together. */
function elementEntries(matter: Matter, words: TraceWording): readonly Entry[] {
  const { decision, law, case: case_ } = matter;
  const title = ({ element }: ElementDecision) => law.provision(element)?.title ?? citeText(matter, element);
  const all = [
    { title: words.elements.confirmation, element: decision.confirmation as ElementDecision },
    ...decision.classes.map((element) => {
      const class_ = case_.request.unconfirmed?.find(({ id }) => id === element.class)?.class ?? element.class;
      return { title: words.elements.class(shortened(class_, 80)), element };
    }),
    ...decision.information.map((element) => ({ title: title(element), element })),
    ...decision.items.flatMap(({ item, origin }) =>
      origin === undefined ? [] : [{ title: words.elements.sourceOf(shortened(item, 40)), element: origin }],
    ),
  ];
  const groups = new Map<
    string,
    {
      readonly titles: string[];
      readonly rights: Entry[];
      readonly rest: readonly Entry[];
      readonly element: ElementDecision;
      readonly said: string;
    }
  >();
  for (const { title: text, element } of all) {
    const said = outcomeOf(words, element);
    const found = findingsOf(matter, element.findings);
    const entries = argumentEntries(matter, words, found, said);
    const rights = arguedIn(matter, found).right.length;
    const rest = entries.slice(rights);
    const key = JSON.stringify([said, rest]);
    const group = groups.get(key) ?? { titles: [], rights: [], rest, element, said };
    group.titles.push(text);
    group.rights.push(...entries.slice(0, rights));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ titles, rights, rest, element: { status, outcome }, said }): Entry => {
    const tone = status !== 'decided' ? 'open' : outcome === 'give' ? 'given' : 'withheld';
    return { text: words.elements.lines({ outcome: said, titles }), tone, under: [{ is: 'list', of: [...rights, ...rest] }] };
  });
}

function outcomeOf({ outcomes }: TraceWording, { status, outcome, possible }: ElementDecision): string {
  return status === 'decided' && outcome !== undefined
    ? outcomes.element[outcome]
    : outcomes.elementOpen(possible.map((one) => outcomes.element[one]));
}
