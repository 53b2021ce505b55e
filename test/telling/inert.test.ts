import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { addToRecord, recordDecision, recordText, verifyRecord } from '../../src/recording/index.ts';
import {
  scheduleCsv,
  scheduleHtml,
  scheduleNdjson,
  scheduleOf,
  scheduleText,
  tellHtml,
  tellRecordHtml,
  tellRecordMarkdown,
  tellRecordText,
  traceDiagram,
  traceHtml,
  traceMarkdown,
  traceText,
} from '../../src/telling/index.ts';
import { attacks } from './attacks.ts';
import { protecting, sampleCase } from './sample.ts';

/** The sample with a text in every place a case has for one. */
function withText(text: string): Case {
  const case_ = sampleCase({ judgements: [protecting(['3'])] });
  const signed = { by: text, role: text, on: '2026-10-28' };
  return {
    ...case_,
    id: `c ${text}`,
    title: text,
    request: { ...case_.request, text },
    controller: { ...case_.controller, name: text, decides: { name: text, role: text } },
    people: case_.people.map((person) => ({ ...person, name: text })),
    items: case_.items.map((item) => ({
      ...item,
      title: text,
      system: text,
      origin: text,
      tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map((segment) => ({ ...segment, text })) })),
    })),
    searches: [{ system: text, searchable: 'no', result: 'found', limit: text }],
    screenings: (case_.screenings ?? []).map((screening) => ({ ...screening, signed })),
    roleScreenings: (case_.roleScreenings ?? []).map((screening) => ({ ...screening, reasons: text, signed })),
    judgements: (case_.judgements ?? []).map((judgement) => ({
      ...judgement,
      reasons: text,
      reasonsForRequester: text,
      factors: { '*': text },
      until: [{ event: text }],
      signed,
    })),
  };
}

/** Every form of everything, of a case with one text throughout. */
function formsOf(text: string) {
  const case_ = withText(text);
  const decision = decide(case_);
  const recorded = recordDecision({ case: case_, decision, law, signed: { by: text, role: text, on: '2026-11-02' } });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.problems));
  const judgement = {
    ...protecting(['3']),
    id: 'other',
    reasons: text,
    signed: { by: 'Somebody Else', role: text, on: '2026-11-03' },
  };
  const added = addToRecord(recorded.record, { is: 'dissent', of: 1, judgement });
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  const { record } = added;
  const regulator = scheduleOf(decision, case_, law, { for: 'regulator' });
  const requester = scheduleOf(decision, case_, law, { for: 'requester' });
  return {
    html: [
      tellRecordHtml(record),
      traceHtml(decision, case_, law),
      tellHtml(decision, case_, law),
      scheduleHtml(regulator),
      scheduleHtml(requester),
    ],
    markdown: [tellRecordMarkdown(record), traceMarkdown(decision, case_, law)],
    text: [tellRecordText(record), traceText(decision, case_, law), scheduleText(regulator), scheduleText(requester)],
    csv: [scheduleCsv(regulator), scheduleCsv(requester)],
    ndjson: [scheduleNdjson(regulator), scheduleNdjson(requester)],
    mermaid: [traceDiagram(decision, case_, law)],
    record: recordText(record),
  };
}

/** The tags of a page, by name and attributes. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

const plainForms = formsOf('Plain words');

describe.each(attacks.map((attack) => [JSON.stringify(attack), attack] as const))('%s in every text of a case', (_, attack) => {
  const forms = formsOf(attack);

  it('adds no tag to a page, and changes none', () => {
    for (const [index, html] of forms.html.entries()) {
      const tags = new Set(tagsOf(plainForms.html[index] ?? ''));
      expect(tagsOf(html).filter((tag) => !tags.has(tag))).toEqual([]);
      expect(html).not.toMatch(/[{](?=[{%])|[#$][{]|<%/);
    }
  });

  it('is on one line of every form, with no control character and nothing that reorders or hides', () => {
    for (const told of [...forms.html, ...forms.markdown, ...forms.text, ...forms.ndjson, ...forms.mermaid]) {
      expect(told.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200C\u200D])\p{Cf}/u);
    }
    expect(forms.csv.map((csv) => csv.slice(1).replaceAll('\r\n', '')).join('')).not.toMatch(/\p{Cc}|(?![\u200C\u200D])\p{Cf}/u);
  });

  it('is no markup in Markdown', () => {
    for (const [index, told] of forms.markdown.entries()) {
      const text = told.replace(/<https:\/\/[^\s<>]+>$/gm, '');
      expect(text).not.toMatch(/<|(?<!\\)`|(?<!\\)\[|https?:\/\/|[{]/);
      const starts = (one: string) => one.match(/^ *(#+ |> |```|\|)/gm)?.length;
      expect(starts(told)).toBe(starts(plainForms.markdown[index] ?? ''));
    }
  });

  it('is no formula in a spreadsheet, and makes no row and no column', () => {
    for (const [index, csv] of forms.csv.entries()) {
      const rows = parsedCsv(csv);
      const before = parsedCsv(plainForms.csv[index] ?? '');
      expect(rows.map((row) => row.length)).toEqual(before.map((row) => row.length));
      expect(rows.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    }
    for (const ndjson of forms.ndjson)
      for (const line of ndjson.trimEnd().split('\n')) expect(Object.keys(JSON.parse(line))).toHaveLength(8);
  });

  it('draws no box and no arrow', () => {
    for (const diagram of forms.mermaid) {
      for (const line of diagram.trimEnd().split('\n').slice(1))
        expect(line).toMatch(/^ {2}n\d+(?:\["[^"<]*"\]|\("[^"]*"\)|\{\{"[^"]*"\}\}| -->(?:\|"[^"]*"\|)? n\d+)$/u);
    }
  });

  it('is kept in the record as it was written, and the record holds', () => {
    expect(verifyRecord(forms.record)).toEqual([]);
    expect(JSON.parse(forms.record).revisions[0].account.judgements[0].reasons).toBe(attack);
  });
});

it('there are at least a hundred, each of its own', () => {
  expect(new Set(attacks).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(100);
});

/** A reader of RFC 4180 of this test's own. */
function parsedCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inside) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}
