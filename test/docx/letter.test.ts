import { afterEach, describe, expect, it, vi } from 'vitest';
import { letterDocx } from '../../src/docx/index.ts';
import type { LetterKind } from '../../src/telling/index.ts';
import { letterText } from '../../src/telling/index.ts';
import { everyKind, letterOf, office } from '../telling/letter/every-kind.ts';
import { opened, unpacked } from './opened.ts';

const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-12-02' };
const kinds = Object.keys(everyKind) as LetterKind[];
const reply = letterOf(everyKind.partial, 'partial', { office, signed });
const draft = letterOf(everyKind.partial, 'partial', {});

async function partOf(name: string, letter = reply): Promise<string> {
  return opened(await letterDocx(letter)).get(name)?.text ?? '';
}

/** The text of a document as somebody reads it, without its markup. */
function read(xml: string): string {
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

afterEach(() => {
  vi.useRealTimers();
});

describe('A letter for Word', () => {
  it.each(kinds)('of %s says what the letter says', async (kind) => {
    const letter = letterOf(everyKind[kind], kind);
    const plain = letterText(letter)
      .replace(/^[-=]{3,}$/gm, '')
      .replace(/^- /gm, '')
      .replace(/\s+/g, ' ')
      .trim();

    expect(read(await partOf('word/document.xml', letter))).toBe(plain);
  });

  it('is the same bytes whenever, and however often, it is made', async () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2026-11-02T09:00:00Z'));
    const first = await letterDocx(reply);
    vi.setSystemTime(new Date('2031-05-06T17:41:09Z'));

    expect(Buffer.from(await letterDocx(reply)).equals(Buffer.from(first))).toBe(true);
  });

  it('says of itself its title and its language, and nothing of who made it, with what, or when', async () => {
    const files = opened(await letterDocx(reply));

    expect(files.get('docProps/core.xml')?.text).toMatch(
      /<dc:title>Our reply to your request for information about you<\/dc:title><dc:language>en-GB<\/dc:language><\/cp:coreProperties>$/,
    );
    for (const name of ['docProps/app.xml', 'docProps/custom.xml'])
      expect(files.get(name)?.text ?? '').toMatch(/^(?:<\?xml[^>]*\?><Properties [^>]*\/>)?$/);
    const told = await letterDocx(reply).then(unpacked);
    expect(told).not.toMatch(/creator|lastModifiedBy|revision|dcterms:|w:rsid|w:author|w:date|Un-named|<Application|docx\.js/);
    // A date or a time of day, but for the years in the names of schemas.
    expect(told.replace(/https?:\/\/[^"]*/g, '')).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d/);
    for (const { times, extra } of files.values()) {
      expect(times).toEqual([0x0021_0000, 0x0021_0000]);
      expect(extra).toBe(0);
    }
  });

  it('has no link, picture, comment, change or field but the number of the page, and fetches nothing', async () => {
    for (const kind of kinds) {
      const told = unpacked(await letterDocx(letterOf(everyKind[kind], kind)));
      expect(told).not.toMatch(
        /TargetMode|w:hyperlink|w:drawing|w:pict|w:object|w:ins |w:del |w:comment|w:fldSimple|attachedTemplate|vbaProject/,
      );
      expect(new Set([...told.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field))).toEqual(new Set(['PAGE']));
    }
  });

  it('is marked a draft at the head of every page until it is signed', async () => {
    const mark = 'DRAFT: not signed. Do not send.';
    const heads = (of: ReadonlyMap<string, { readonly text: string }>) =>
      [...of].filter(([name]) => /^word\/(?:header|document)\d*\.xml$/.test(name)).map(([name, { text }]) => [name, text.includes(mark)]);

    expect(heads(opened(await letterDocx(draft)))).toEqual([
      ['word/document.xml', true],
      ['word/header1.xml', true],
      ['word/header2.xml', false],
    ]);
    expect(unpacked(await letterDocx(reply))).not.toContain('DRAFT');
  });

  it('has headings for a reader to move by, and says its language', async () => {
    const xml = await partOf('word/document.xml');
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));

    expect(headings.filter((level) => level === 1)).toEqual([1]);
    expect(headings.filter((level, at) => at > 0 && level > (headings[at - 1] ?? 0) + 1)).toEqual([]);
    expect(await partOf('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });
});
