import type { Differs, LawOvernight, UnitDiffers } from '../../provisions/index.ts';
import type { EventName } from '../../reasoning/index.ts';
import { citeText } from '../cites.ts';
import type { Block, Entry, Page } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import { closingBlocks } from './page.ts';
import { changeLines } from './versions.ts';

/** What differs between two days: each unit, which event's date matters, what changed, and how sure that is. */
export function overnightPage(words: LawWording, { from, to, units }: LawOvernight): Page {
  const { lawVersions, days } = words;
  const list: Block =
    units.length === 0 ? { is: 'text', text: lawVersions.none } : { is: 'list', of: units.map((unit) => unitEntry(words, unit, from, to)) };
  return [
    { is: 'title', text: lawVersions.diffTitle({ from: days.day(from), to: days.day(to) }) },
    { is: 'text', text: lawVersions.diffHow, tone: 'quiet' },
    { is: 'text', text: '' },
    list,
    ...closingBlocks(words),
  ];
}

function unitEntry(words: LawWording, { unit, differs }: UnitDiffers, from: string, to: string): Entry {
  const { lawBook, lawVersions } = words;
  const under: readonly Entry[] = [
    ...differs.map((one) => differsEntry(words, unit, one, from, to)),
    ...(unit.unsure === undefined ? [] : [{ text: lawVersions.notSettled(unit.unsure), tone: 'open' } as const]),
  ];
  return {
    text: lawBook.title({ cite: citeText({ words }, unit.cite), title: unit.title }),
    tone: 'strong',
    under: [{ is: 'list', of: under }],
  };
}

function differsEntry(words: LawWording, unit: UnitDiffers['unit'], one: Differs, from: string, to: string): Entry {
  const { lawVersions, days } = words;
  const version = one.after?.version ?? one.before?.version;
  const citable = version !== undefined && 'citableFrom' in version ? version.citableFrom : undefined;
  const given = Object.entries(one.given) as (readonly [EventName, string])[];
  const lines = [
    ...(given.length === 0 ? [] : [lawVersions.given(given)]),
    ...(one.changes === undefined ? [] : changeLines(words, unit, one.changes, true)),
    ...(one.changes === undefined && one.is === 'started' && version?.note !== undefined ? [version.note] : []),
    ...(citable !== undefined && one.is === 'started' && citable > to ? [lawVersions.citable(days.day(citable))] : []),
    lawVersions.sure(one.confidence),
  ];
  const text = lawVersions.differs({
    is: one.is,
    events: one.events,
    from: days.day(from),
    to: days.day(to),
    ...(citable === undefined ? {} : { citable: days.day(citable) }),
  });
  return { text, under: [{ is: 'list', of: lines.map((line) => ({ text: line })) }] };
}
