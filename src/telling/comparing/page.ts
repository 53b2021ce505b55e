import type { Conflict } from '../../deciding/index.ts';
import type { ToldTrack, WholeMatter } from '../matter.ts';
import { conflictText } from '../officer/alongside.ts';
import { deciderOf } from '../officer/summary.ts';
import type { Block, Line, Page } from '../page.ts';
import { amountText } from '../places.ts';
import { shortened } from '../safe-text.ts';
import { tallyOf } from '../tally.ts';
import { besideUnder } from './alongside.ts';
import type { Beside, Supposed } from './beside.ts';
import { nowAndThen } from './beside.ts';
import { followingBlocks } from './following.ts';
import { changedBlocks } from './given.ts';
import { becauseBlocks } from './reasons.ts';

const longestValue = 120;

/** Two decisions told side by side: what is supposed, what changes, because of what, and what follows. */
export function comparisonPage(beside: Beside): Page {
  const { comparison, before } = beside;
  const { words } = before;
  const changed = changedBlocks(beside);
  return [
    { is: 'title', text: words.comparing.title(shortened(before.decision.case, 60)) },
    { is: 'text', text: words.frame.advice({ ...deciderOf(before), controller: shortened(before.case.controller.name, 120) }) },
    ...(before.case.synthetic === true ? [{ is: 'text', text: words.frame.synthetic, tone: 'quiet' } as const] : []),
    { is: 'text', text: '' },
    { is: 'fields', of: [{ label: words.comparing.supposing, lines: supposedLines(beside) }] },
    { is: 'text', text: '' },
    ...(comparison.same ? [{ is: 'text', text: words.comparing.same, tone: 'strong' } as const] : []),
    ...(!comparison.same && changed.length === 0 && comparison.alongside === undefined && comparison.conflicts === undefined
      ? [{ is: 'text', text: words.comparing.sameGiven, tone: 'strong' } as const]
      : []),
    ...conflictsMoved(beside),
    ...totals(beside),
    ...changed,
    ...becauseBlocks(beside),
    ...followingBlocks(beside),
    ...alongsideBlocks(beside),
    { is: 'text', text: '' },
    { is: 'text', text: words.cites.actsNote, tone: 'quiet' },
    { is: 'text', text: words.frame.adviceAgain(deciderOf(before)), tone: 'strong' },
  ];
}

/** What changes under each law that stands beside the first, told as the first is. */
function alongsideBlocks(beside: Beside): readonly Block[] {
  const { comparison, before } = beside;
  const { words } = before;
  return (comparison.alongside ?? []).flatMap((differences): readonly Block[] => {
    const { under, only } = differences;
    const told = besideUnder(beside, differences);
    if (told === undefined) return [];
    return [
      { is: 'title', text: words.frame.underLaw[under] },
      ...(only === undefined ? [] : [{ is: 'text', text: words.comparing.only[only], tone: 'strong' } as const]),
      ...totals(told),
      ...changedBlocks(told),
      ...becauseBlocks(told),
      ...followingBlocks(told),
    ];
  });
}

/** Where the laws pull apart as it is and as supposed, where that changes. */
function conflictsMoved(beside: Beside): readonly Block[] {
  const { conflicts } = beside.comparison;
  if (conflicts === undefined) return [];
  const { words } = beside.before;
  const lines = (matter: WholeMatter, all: readonly Conflict[]): readonly Line[] =>
    all.length === 0 ? [{ text: words.comparing.noConflict }] : all.map((one) => ({ text: conflictText(matter, one), tone: 'open' }));
  return [
    { is: 'section', text: words.comparing.conflicts },
    { is: 'fields', of: nowAndThen(beside, lines(beside.before, conflicts.before), lines(beside.after, conflicts.after)) },
  ];
}

function supposedLines({ before, supposed, lawOn }: Beside): readonly Line[] {
  const { words } = before;
  const lines = supposed.map((one) => ({ text: supposedText(before, one) }));
  return [...lines, ...(lawOn === undefined ? [] : [{ text: words.comparing.lawOn(words.days.day(lawOn)) }])];
}

function supposedText({ words }: WholeMatter, { path, before, after }: Supposed): string {
  const was = before === undefined ? {} : { was: valueText(before) };
  const shown = shortened(path, 160);
  return after === undefined
    ? words.comparing.unset({ path: shown, was: valueText(before) })
    : words.comparing.set({ path: shown, value: valueText(after), ...was });
}

/** A value as the case file writes it. */
function valueText(value: unknown): string {
  return shortened(JSON.stringify(value) ?? 'nothing', longestValue);
}

/** How much of each track goes out, now and then, for the tracks on which that changes. */
function totals({ comparison, before, after }: Beside): readonly Block[] {
  const { words } = before;
  const rows = comparison.items.flatMap(({ item, tracks }) =>
    tracks.flatMap(({ track }) => [
      ...rowOf(before, item, track, words.comparing.asItIs),
      ...rowOf(after, item, track, words.comparing.asSupposed),
    ]),
  );
  return rows.length === 0 ? [] : [{ is: 'table', head: [words.comparing.tableHead, ...words.frame.columns], rows }];
}

function rowOf({ words, tracks }: WholeMatter, item: string, track: string, side: string): readonly (readonly string[])[] {
  const told: ToldTrack | undefined = tracks.find((one) => one.item === item && one.track.track === track);
  if (told === undefined) return [];
  const { given, edited, back, elsewhere, open } = tallyOf(told.track);
  const name = `${shortened(item, 30)} ${words.places.stream(told.track.kind)}`;
  const cell = (amount: number) =>
    amount === 0 ? words.frame.none : amount === told.track.length ? words.frame.all : amountText(words, amount, told.track.unit);
  return [[words.comparing.row({ track: name, side }), ...[given, edited, back, elsewhere, open].map(cell)]];
}
