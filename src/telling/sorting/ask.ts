import type { Duty } from '../../deciding/index.ts';
import type { SortedAsk, SortedPart } from '../../sorting/index.ts';
import { limbText } from '../cites.ts';
import type { Block, Entry, Field, Line } from '../page.ts';
import { shortened } from '../safe-text.ts';
import type { SortedMatter } from './matter.ts';
import { clauseText, routeText } from './matter.ts';
import { notGoneEntries, reasonsText } from './reasons.ts';

/** One thing asked: where it goes and in what time, why, what is to be explained, and what would send it elsewhere. */
export function askBlocks(matter: SortedMatter, ask: SortedAsk, number: number): readonly Block[] {
  const { words, message } = matter;
  const asked = message.asks.find(({ id }) => id === ask.ask)?.words ?? '';
  const reasons = reasonsText(matter, ask.because);
  const notGone = notGoneEntries(matter, ask);
  const certain = ask.duties.filter((duty) => duty.certain);
  const possible = ask.duties.filter((duty) => !duty.certain);
  const fields: readonly Field[] = [
    ...(reasons === undefined ? [] : [{ label: words.sorting.because, lines: [{ text: reasons }] }]),
    ...(notGone.length === 0 ? [] : [{ label: words.sorting.notGone, lines: notGone }]),
    ...(ask.duties.length === 0
      ? []
      : [
          {
            label: words.sorting.explain,
            lines: [
              ...certain.map((duty): Line => ({ text: dutyText(matter, duty) })),
              ...(possible.length === 0
                ? []
                : [{ text: words.sorting.mayFollow(possible.map((duty) => titleOf(matter, duty))), tone: 'quiet' } as const]),
            ],
          },
        ]),
    ...(ask.wouldChange.length === 0 ? [] : [{ label: words.sorting.wouldChange, lines: changeLines(matter, ask) }]),
  ];
  return [
    { is: 'heading', text: words.sorting.ask({ number, words: shortened(asked, 300) }) },
    { is: 'list', of: ask.parts.map((part) => partEntry(matter, part)) },
    ...(fields.length === 0 ? [] : [{ is: 'fields', of: fields } as const]),
  ];
}

/** Where it goes, with its clock, its first notice and what else follows. */
function partEntry(matter: SortedMatter, part: SortedPart): Entry {
  const { words } = matter;
  const route = routeText(matter, part.element);
  const waits = part.begins?.possible ?? [];
  const clock: readonly Line[] = [
    { text: words.sorting.clockText(part.clock) },
    ...(part.begins?.status === 'open' ? [{ text: words.sorting.ifBegun, tone: 'open' } as const] : []),
    ...(part.begins?.outcome === 'when authority is shown' ? [{ text: words.sorting.waitsForAuthority, tone: 'open' } as const] : []),
    ...(part.begins?.outcome === 'when identity is confirmed' && part.clock.is === 'running'
      ? [{ text: words.sorting.waitsForIdentity, tone: 'open' } as const]
      : []),
    ...(part.clock.is === 'running' && part.clock.unsure !== undefined
      ? [{ text: words.sorting.unsureText(part.clock.unsure), tone: 'open' } as const]
      : []),
  ];
  const following = waits.length === 0 ? part.duties : part.duties.filter((duty) => duty.certain || part.begins?.status === 'open');
  return {
    text: part.certain ? words.sorting.goes(route) : words.sorting.may(route),
    tone: part.certain ? 'given' : 'open',
    under: [
      {
        is: 'fields',
        of: [
          { label: words.sorting.clock, lines: clock },
          { label: words.sorting.notice, lines: [{ text: dutyText(matter, part.notice) }] },
          ...(following.length === 0
            ? []
            : [{ label: words.sorting.follows, lines: following.map((duty): Line => ({ text: dutyText(matter, duty) })) }]),
        ],
      },
    ],
  };
}

function titleOf({ law }: SortedMatter, { duty }: Duty): string {
  return law.duty(duty)?.title ?? duty;
}

/** A duty by its title, with what it must contain and the day it falls due. */
function dutyText(matter: SortedMatter, duty: Duty): string {
  const rule = matter.law.duty(duty.duty);
  // The words of a duty to preserve are the defences to an offence, and nothing to say to anybody.
  const contents =
    rule === undefined || rule.does === 'preserve' ? [] : duty.contains.map((limb) => limbText(matter, duty.duty, limb, rule));
  return matter.words.sorting.noticeText({
    title: titleOf(matter, duty),
    contents,
    ...(duty.by === undefined ? {} : { by: duty.by }),
  });
}

function changeLines(matter: SortedMatter, { wouldChange }: SortedAsk): readonly Line[] {
  return wouldChange.map(({ change, goes, mayGo }): Line => {
    const may = mayGo.filter((cite) => !goes.includes(cite)).map((cite) => routeText(matter, cite));
    const clause = clauseText(matter, change.fact, change.to);
    return { text: matter.words.sorting.change({ clause, goes: goes.map((cite) => routeText(matter, cite)), may }) };
  });
}
