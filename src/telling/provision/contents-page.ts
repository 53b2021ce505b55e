import type { LawContents, Listed } from '../../provisions/index.ts';
import { numberOf, sectionOf } from '../cites.ts';
import type { Block, Line, Page } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import { closingBlocks } from './page.ts';

/** Everything encoded, by Act and section, a line each. */
export function contentsPage(words: LawWording, { on, units }: LawContents): Page {
  const { lawBook, days } = words;
  const acts = [...new Set(units.map(({ cite }) => cite.split('/')[0] ?? ''))];
  return [
    { is: 'title', text: lawBook.listTitle },
    { is: 'text', text: lawBook.on(days.day(on)), tone: 'quiet' },
    ...acts.flatMap((act): readonly Block[] => [
      { is: 'section', text: lawBook.actName(act) },
      ...sectionBlocks(
        words,
        units.filter(({ cite }) => cite.startsWith(`${act}/`)),
      ),
    ]),
    ...closingBlocks(words),
  ];
}

function sectionBlocks(words: LawWording, units: readonly Listed[]): readonly Block[] {
  const sections = new Map<string, Listed[]>();
  for (const unit of units) {
    const section = sectionOf({ words }, unit.cite) ?? '';
    sections.set(section, [...(sections.get(section) ?? []), unit]);
  }
  return [...sections].flatMap(([section, listed]): readonly Block[] => [
    ...(section === '' ? [] : [{ is: 'heading', text: words.lawBook.sectionName(section) } as const]),
    section === '' ? namedBlock(words, listed) : numberedBlock(words, listed),
  ]);
}

/** Units that share a number are told apart by their paths. */
function numberedBlock(words: LawWording, listed: readonly Listed[]): Block {
  return {
    is: 'fields',
    of: listed.map((unit) => {
      const label = numberOf(unit.cite);
      const shared = listed.filter(({ cite }) => numberOf(cite) === label).length > 1;
      return { label, lines: [lineOf(words, unit), ...(shared ? [{ text: unit.cite, tone: 'quiet' } as const] : [])] };
    }),
  };
}

/** What has no number goes by its path. */
function namedBlock(words: LawWording, listed: readonly Listed[]): Block {
  return { is: 'list', of: listed.map((unit) => ({ text: unit.cite, tone: 'strong', under: [{ is: 'text', ...lineOf(words, unit) }] })) };
}

function lineOf({ lawBook }: LawWording, unit: Listed): Line {
  return { text: lawBook.listed(unit), tone: unit.inForce ? 'plain' : 'quiet' };
}
