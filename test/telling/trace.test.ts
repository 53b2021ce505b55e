import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { tellHtml, traceDiagram, traceHtml, traceText } from '../../src/telling/index.ts';
import { widthOf } from '../../src/telling/text/width.ts';
import { cases } from '../theorems/cases.ts';
import { requests } from '../theorems/requests.ts';
import { flowing, protecting, runs, sampleCase } from './sample.ts';

const argued = (case_: Case) => flowing(traceText(decide(case_), case_, law));
const inOrder = (told: string, ...sentences: readonly string[]) => {
  const places = sentences.map((sentence) => told.indexOf(sentence));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe('The argument', () => {
  const restricted = sampleCase({ judgements: [protecting(['3', '5'])] });

  it('says that it is advice, that an invented case is invented, and that a draft is one', () => {
    inOrder(
      argued(restricted),
      'Advice to Sam Reviewer, disclosure officer, who decides. It decides nothing.',
      'Every name and event in this case is invented.',
    );
    const open = sampleCase({ screenings: [] });
    expect(argued(open)).not.toContain('DRAFT');
    expect(flowing(traceText(decide(open, { close: 'by-burden' }), open, law))).toContain('DRAFT, not to be signed');
  });

  it('gives the right, then the ground that beat it with each limb and who judged, then how it came out', () => {
    inOrder(
      argued(restricted).slice(argued(restricted).indexOf('00:14–00:31')),
      'The right: Right of access to the personal data (section 45(1)(b)). It is beaten by what follows.',
      'Against it: Restriction to protect the rights and freedoms of others (section 45(4)(e)), for Ann Bright (witness).',
      '“protect the rights and freedoms of others” (section 45(4)(e)): met, for giving it would put their rights and freedoms at risk.',
      '“a necessary and proportionate measure” (section 45(4)): met',
      'Judged by Sam Reviewer, disclosure officer, 28 October 2026 (protect-ann): “Messages after the arrest point to reprisal.”',
      'Fell away, screened out or not met on the facts:',
      'So: Withheld.',
    );
  });

  it('gives the ground that was tried and failed beside a right that stands', () => {
    const finds = { 'rightsOfOthers.atRisk': 'no', 'rightsOfOthers.necessary': 'no', 'rightsOfOthers.proportionate': 'no' };
    const { means: _, exercise: __, ...judgement } = protecting(['3'], { finds, reasons: 'He knows already who said it.' });
    const told = argued(sampleCase({ judgements: [judgement] }));

    inOrder(
      told.slice(told.indexOf('THE DATA')),
      'Right of access to the personal data (section 45(1)(b)). It stands.',
      'Tried against it, and failed: Restriction to protect the rights and freedoms of others (section 45(4)(e)), for Ann Bright (witness).',
      'not met, for giving it would not put their rights and freedoms at risk.',
      '“He knows already who said it.”',
      'So: Given.',
    );
  });

  it('gives a power that was open to the controller and not used', () => {
    expect(argued(sampleCase({ judgements: [protecting(['3'], { exercise: 'do not restrict' })] }))).toContain(
      'Open to the controller and not used: Restriction to protect the rights and freedoms of others (section 45(4)(e)), for Ann Bright',
    );
  });

  it('says of what is open what nobody has judged', () => {
    expect(argued(sampleCase())).toContain(
      'Not yet judged: Restriction to protect the rights and freedoms of others (section 45(4)(e)), for Ann',
    );
  });

  it('fits eighty columns for any case that may be decided, and comes out for every passage', () => {
    fc.assert(
      fc.property(fc.oneof(cases, requests), (case_) => {
        const told = traceText(decide(case_), case_, law);

        expect(told.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
      }),
      runs(15),
    );
  });

  it('is drawn with what beats the right, and what each ground rests on', () => {
    const drawn = traceDiagram(decide(restricted), restricted, law);

    expect(drawn).toMatch(/^flowchart TD\n/);
    expect(drawn).toContain('-->|"beats"|');
    expect(drawn).toContain('("protect#45;ann")');
  });
});

describe('A page of HTML', () => {
  const case_ = sampleCase({ judgements: [protecting(['3'])] });
  const pages = [traceHtml(decide(case_), case_, law), tellHtml(decide(case_), case_, law)];

  it('folds by elements a keyboard already works, each with a summary that says something', () => {
    for (const html of pages) {
      const summaries = html.match(/<details(?: open)?><summary>[\s\S]*?<\/summary>/g) ?? [];

      expect(summaries.length).toBe(html.match(/<details/g)?.length);
      expect(summaries.every((summary) => summary.replace(/<[^>]*>/g, '').trim() !== '')).toBe(true);
      expect(html).not.toMatch(/<script|\son\w+=|tabindex/);
    }
  });

  it('closes every element it opens, in order', () => {
    for (const html of pages) {
      const open: string[] = [];
      for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
        if (name === 'meta') continue;
        if (end === '/') expect(open.pop()).toBe(name);
        else open.push(name);
      }
      expect(open).toEqual([]);
    }
  });

  it('has one first heading, skips no level, names its language, and fetches nothing', () => {
    for (const html of pages) {
      const levels = [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));

      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
      expect(html).toContain('<html lang="en-GB">');
      expect(html).not.toMatch(/\ssrc=|<link|@import|url\(|<form|<object/);
    }
  });
});
