import { readFileSync } from 'node:fs';
import { decide, parseCase } from 'subject-access';
import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../docs/snippets/advice.ts';
import { decideAll } from '../../docs/snippets/batch.ts';
import { summaryOf } from '../../docs/snippets/in-page.ts';
import { breaksIn, keep } from '../../docs/snippets/keeping.ts';
import { lastDay } from '../../docs/snippets/last-day.ts';
import { stretches } from '../../docs/snippets/reading.ts';
import { letters } from '../../docs/snippets/replying.ts';
import { soundTrack } from '../../docs/snippets/transcript.ts';
import { inWelsh } from '../../docs/snippets/welsh.ts';
import { ifConsentWere } from '../../docs/snippets/what-if.ts';
import { letterHtml } from '../../src/letters.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const call = file('docs/snippets/call.case.json');
const parsed = parseCase(JSON.parse(call));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const theCall = parsed.value;

describe('The code on the pages', () => {
  test('gives advice on a case, and says where a case is wrong', () => {
    expect(adviceOn(call)).toContain('voice altered');
    expect(adviceOn(call.replace('"purpose": "law enforcement"', '"purpose": "fun"'))).toContain('items[0].purpose');
    expect(adviceOn(call.replace('"exercise": "restrict"', '"exercise": "do not restrict"'))).not.toBe(adviceOn(call));
  });

  test('sums a case up in a page', async () => {
    expect(await summaryOf(theCall)).toMatch(/^(answer|open); \d+ of 1 items open; \d+ questions$/);
  });

  test('reads what becomes of each stretch, and what is to be asked', () => {
    const read = stretches(decide(theCall));

    expect(read.slice(0, 2)).toEqual(['call sound 0-4000 disclose edited', 'call sound 4000-9000 out of scope']);
    expect(read.some((line) => line.startsWith('ask the '))).toBe(true);
  });

  test('makes a track of a transcript, or says what is wrong with its files', () => {
    const transcript = file('examples/mentioned-on-video/doorstep.vtt');
    const speakers = file('examples/mentioned-on-video/doorstep.speakers.json');
    const people = ['p-officer', 'p-witness', 'p-requester'];

    expect(soundTrack({ transcript, speakers, people, ms: 44_000 })).toMatchObject({ id: 'sound', kind: 'sound', complete: 'yes' });
    expect(soundTrack({ transcript, speakers, people, ms: 1 })).toEqual(expect.arrayContaining([expect.stringMatching(/^line \d+: /)]));
    expect(soundTrack({ transcript: 'hello', speakers, people, ms: 44_000 })).toEqual([expect.stringContaining('not WebVTT')]);
  });

  test('keeps a record that holds, adds to it, and finds a byte that was changed', () => {
    const signed = { by: 'A. Placeholder', role: 'information rights officer', on: '2026-11-02' };
    const first = keep(theCall, signed);
    const second = keep(theCall, signed, first);

    expect(breaksIn(second)).toEqual([]);
    expect(second).toContain('"sequence":2');
    expect(breaksIn(second.replace('Placeholder', 'Replacement'))).not.toEqual([]);
  });

  test('writes the letters a case calls for, and says what stops one', () => {
    const { pages, stops } = letters(theCall);

    expect([...pages.keys()]).toEqual(['rest to follow']);
    expect([...pages.values()][0]).toMatch(/^<!doctype html>/);
    expect(stops.length).toBeGreaterThan(0);
  });

  test('writes the letters in another language, under its tag', () => {
    const [letter] = inWelsh(theCall).letters;
    const page = letterHtml(letter as NonNullable<typeof letter>);

    expect(page).toContain('lang="cy"');
    expect(page).toContain('DRAFFT: heb ei lofnodi.');
  });

  test('asks what consent would change: under Part 3, with the judgement as it is, no stretch', () => {
    expect(ifConsentWere(theCall, 'caller', 'given')).toBe(0);
  });

  test('counts a last day from the day of receipt alone', () => {
    expect(lastDay('2026-11-25')).toBe('2026-12-29');
  });

  test('decides a batch a line at a time, past a line that is wrong', async () => {
    async function* lines() {
      yield JSON.stringify(JSON.parse(call));
      yield 'not JSON';
      yield JSON.stringify(JSON.parse(file('docs/snippets/smallest.case.json')));
    }
    const out: { readonly case?: string; readonly problems?: readonly unknown[] }[] = [];
    for await (const line of decideAll(lines())) out.push(JSON.parse(line));

    expect(out.map((one) => one.case)).toEqual(['case-2', undefined, 'case-1']);
    expect(out[1]?.problems?.length).toBe(1);
  });
});
