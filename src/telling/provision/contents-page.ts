import type { LawContents, Listed } from '../../provisions/index.ts';
import { citeText, sectionOf } from '../cites.ts';
import type { Block, Page } from '../page.ts';
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
    {
      is: 'list',
      of: listed.map((unit) => ({
        text: words.lawBook.listed({ ...unit, cite: citeText({ words }, unit.cite), path: unit.cite }),
        tone: unit.inForce ? 'plain' : 'quiet',
      })),
    },
  ]);
}
