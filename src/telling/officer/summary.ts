import { match } from 'ts-pattern';
import type { TrackDecision } from '../../deciding/index.ts';
import { citeText } from '../cites.ts';
import type { Matter, ToldTrack } from '../matter.ts';
import type { Block, Line } from '../page.ts';
import { amountText, clock } from '../places.ts';
import { shortened } from '../safe-text.ts';
import type { Tally } from '../tally.ts';
import { tallyOf } from '../tally.ts';
import { elementLines } from './elements.ts';
import { lastDayLines } from './time.ts';
import { toDo } from './to-do.ts';

const mostTracks = 10;

/** The first screen: what goes out, what does not, what is still to do, and by when. */
export function summaryBlocks(matter: Matter): readonly Block[] {
  const { words, decision, case: case_ } = matter;
  const title = case_.title === undefined ? {} : { title: shortened(case_.title, 120) };
  return [
    { is: 'title', text: words.frame.title({ id: shortened(decision.case, 60), ...title }) },
    ...standingBlocks(matter),
    ...answerBlocks(matter),
  ];
}

/** The answer: what is done with the request and by when, what happens to each track, and what is still to do. */
export function answerBlocks(matter: Matter): readonly Block[] {
  const { words } = matter;
  if (isRouted(matter)) return routedBlocks(matter);
  return [
    { is: 'text', text: '' },
    {
      is: 'fields',
      of: [
        { label: words.frame.lastDay, lines: lastDayLines(matter) },
        { label: words.frame.request, lines: requestLines(matter) },
      ],
    },
    { is: 'text', text: '' },
    ...trackTable(matter),
    { is: 'text', text: '' },
    {
      is: 'fields',
      of: [...elementLines(matter), { label: words.frame.toDo, lines: toDo(matter) }],
    },
  ];
}

/** Does the whole request go to another law, so that this one governs none of it? */
function isRouted({ decision }: Matter): boolean {
  return decision.request.outcome?.kind === 'route elsewhere';
}

/** That this law governs none of it, and no more: what is given or kept back, and by when, is for the law it goes to. */
function routedBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  const beside = decision.alongside !== undefined;
  const [goes] = requestLines(matter);
  return [
    { is: 'text', text: '' },
    {
      is: 'fields',
      of: [
        ...(beside ? [] : [{ label: words.frame.lastDay, lines: lastDayLines(matter) }]),
        {
          label: words.frame.request,
          lines: [...(goes === undefined ? [] : [goes]), { text: words.frame.governsNone[decision.under ?? 'part 3'] }],
        },
        ...(beside && decision.questions.length === 0 ? [] : [{ label: words.frame.toDo, lines: toDo(matter) }]),
      ],
    },
  ];
}

/** What a page about a decision is: advice to whoever decides, a draft where it is one, and of an invented case where it is. */
export function standingBlocks(matter: Matter): readonly Block[] {
  const { words, case: case_ } = matter;
  return [
    { is: 'text', text: words.frame.advice({ ...deciderOf(matter), controller: shortened(case_.controller.name, 120) }) },
    ...draftBlocks(matter),
    ...(case_.synthetic === true ? [{ is: 'text', text: words.frame.synthetic, tone: 'quiet' } as const] : []),
  ];
}

/** Where it was closed by burden: that it is a draft, and what was assumed, ground by ground. */
function draftBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  if (decision.assumed === undefined) return [];
  const grounds = [...new Set(decision.assumed.map(({ provision }) => citeText(matter, provision)))];
  return [{ is: 'text', text: grounds.length === 0 ? words.frame.draftOfNothing : words.frame.draft(grounds), tone: 'strong' }];
}

/** Who decides, by name and role, where the case says. */
export function deciderOf({ words, case: case_ }: Matter): { readonly decides?: string } {
  const { decides } = case_.controller;
  return decides === undefined
    ? {}
    : { decides: words.people.decider({ name: shortened(decides.name, 60), role: shortened(decides.role, 60) }) };
}

function requestLines({ words, decision }: Matter): readonly Line[] {
  const { status, outcome, possible } = decision.request;
  return match(status)
    .with('decided', (): readonly Line[] => {
      const decided = outcome ?? possible[0];
      if (decided === undefined) return [{ text: words.outcomes.gap, tone: 'open' }];
      const text = words.outcomes.requestDecided(words.outcomes.request(decided));
      return decided.kind === 'answer' ? [{ text, tone: 'given' }] : [{ text, tone: 'open' }, { text: words.outcomes.conditional }];
    })
    .with('open', (): readonly Line[] => [
      { text: words.outcomes.requestOpen([...possible].reverse().map((one) => words.outcomes.request(one))), tone: 'open' },
      { text: words.outcomes.conditional },
    ])
    .with('conflict', 'gap', (fault): readonly Line[] => [{ text: words.outcomes[fault], tone: 'open' }])
    .exhaustive();
}

function trackTable(matter: Matter): readonly Block[] {
  const { words } = matter;
  const told = matter.tracks.map((one) => ({ one, tally: tallyOf(one.track) }));
  if (told.length === 0) return [{ is: 'text', text: words.frame.nothingFound }];
  const shown = told.length <= mostTracks ? told : [...told].sort((a, b) => openShare(b) - openShare(a)).slice(0, mostTracks);
  const hidden = told.filter((row) => !shown.includes(row));
  const rows = shown.map(({ one, tally }) => [
    words.frame.trackOf({ track: rowName(matter, one), length: lengthText(matter, one.track) }),
    ...[tally.given, tally.edited, tally.back, tally.elsewhere, tally.open].map((amount) => cellText(matter, amount, one.track)),
  ]);
  return [
    {
      is: 'table',
      head: [matter.decision.request.outcome?.kind === 'answer' ? words.frame.fate : words.frame.fateIf, ...words.frame.columns],
      rows,
    },
    ...(hidden.length === 0
      ? []
      : [
          {
            is: 'text',
            text: words.frame.moreTracks({ tracks: hidden.length, open: hidden.filter(({ tally }) => tally.open > 0).length }),
          } as const,
        ]),
  ];
}

function openShare({ one, tally }: { readonly one: ToldTrack; readonly tally: Tally }): number {
  return tally.open / Math.max(1, one.track.length);
}

function rowName(matter: Matter, { item, track }: ToldTrack): string {
  const twins = matter.tracks.filter((one) => one.item === item && one.track.kind === track.kind);
  return `${shortened(item, 30)} ${matter.words.places.stream(track.kind)}${twins.length > 1 ? ` ${shortened(track.track, 20)}` : ''}`;
}

function lengthText({ words }: Matter, { unit, length }: TrackDecision): string {
  return unit === 'ms'
    ? clock(length)
    : unit === 'characters'
      ? words.places.characters(length)
      : unit === 'cells'
        ? words.places.cells(length)
        : '';
}

/** Times for recordings; shares for everything else, never rounded to nothing nor to everything. */
function cellText({ words }: Matter, amount: number, { unit, length }: TrackDecision): string {
  if (amount === 0) return words.frame.none;
  if (amount === length) return words.frame.all;
  if (unit === 'ms') return amountText(words, amount, unit);
  return `${Math.min(99, Math.max(1, Math.round((amount / length) * 100)))}%`;
}
