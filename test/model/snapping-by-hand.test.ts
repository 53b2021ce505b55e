import { describe, expect, test } from 'vitest';
import type { Judgement, Means, Segment, Track, Word } from '../../src/case/index.ts';
import type { TrackDecision } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { item, judgement, segment, smallCase, track } from './small-case.ts';

const everything: Means = { picture: 'withhold', voice: 'mute', words: 'withhold' };

/** A track on which `p-a` is protected between two points, and is at no risk outside them. */
function decided(more: Partial<Track>, from: number, to: number, means: Means = everything): TrackDecision {
  const one = track(more);
  const within = judgement({ id: 'within', scope: [{ item: 'i', track: 't', from, to }], means });
  const case_ = smallCase({ items: [item({ relates: 'purpose', tracks: [one] })], judgements: [within, noRiskOutside(one, from, to)] });
  const [found] = decide(case_).items[0]?.tracks ?? [];
  if (found === undefined) throw new RangeError('decided: the case has no track');
  return found;
}

function noRiskOutside({ extent }: Track, from: number, to: number): Judgement {
  const end = extent.is === 'time' ? extent.ms : extent.is === 'text' ? extent.length : 1;
  const { means: _means, exercise: _exercise, ...rest } = judgement({ id: 'outside', finds: { 'rightsOfOthers.atRisk': 'no' } });
  const scope = [
    { item: 'i', track: 't', from: 0, to: from },
    { item: 'i', track: 't', from: to, to: end },
  ].filter((span) => span.from < span.to);
  return { ...rest, scope };
}

/** What is given, edited and kept back, neighbours that read the same taken together. */
function stretches({ parts }: TrackDecision): readonly string[] {
  const read: { from: number; to: number; what: string }[] = [];
  for (const { from, to, outcome } of parts) {
    const last = read.at(-1);
    const what = outcome?.kind ?? 'open';
    if (last?.what === what) last.to = to;
    else read.push({ from, to, what });
  }
  return read.map(({ from, to, what }) => `${from} to ${to}: ${what}`);
}

const spoken = (...words: readonly (readonly [text: string, from: number, to: number])[]): { text: string; words: readonly Word[] } => ({
  text: words.map(([text]) => text).join(' '),
  words: words.map(([text, from, to]) => ({ text, from, to })),
});

function sound(...segments: readonly Segment[]): Partial<Track> {
  return { kind: 'sound', extent: { is: 'time', ms: 1000 }, segments };
}

const requester = (more: Partial<Segment>) => segment({ id: 'own', from: 0, to: 1000, ...more });
const other = (more: Partial<Segment>) => segment({ id: 'other', from: 0, to: 1000, speaker: 'p-a', ...more });

describe('sound', () => {
  const twoWords = requester(spoken(['one', 0, 400], ['two', 400, 1000]));

  test('cross-talk takes the whole of each of the requester’s words that it cuts, and the cost says how much of that is the cutting', () => {
    const found = decided(sound(twoWords, other({ from: 500, to: 800 })), 500, 800);
    expect(stretches(found)).toEqual(['0 to 400: disclose', '400 to 1000: withhold']);
    expect(found.cost).toEqual({ own: 600, bySnapping: 300 });
  });

  test('an edge between two words stays where it is, and costs nothing more', () => {
    const apart = requester(spoken(['one', 0, 400], ['two', 600, 1000]));
    const found = decided(sound(apart, other({ from: 450, to: 600 })), 450, 600);
    expect(stretches(found)).toEqual(['0 to 450: disclose', '450 to 600: withhold', '600 to 1000: disclose']);
    expect(found.cost).toEqual({ own: 150, bySnapping: 0 });
  });

  test('a word without both its times moves no edge', () => {
    const untimed = requester({ text: 'one two', words: [{ text: 'one', from: 0 }, { text: 'two' }] });
    const found = decided(sound(untimed, other({ from: 500, to: 800 })), 500, 800);
    expect(stretches(found)).toEqual(['0 to 500: disclose', '500 to 800: withhold', '800 to 1000: disclose']);
  });

  test('an edit short of withholding snaps as withholding does, and its words are not given as spoken', () => {
    const found = decided(sound(twoWords, other({ from: 500, to: 800 })), 500, 800, { voice: 'alter', words: 'none' });
    expect(stretches(found)).toEqual(['0 to 400: disclose', '400 to 1000: disclose edited']);
    expect(found.cost).toEqual({ own: 600, bySnapping: 300 });
  });

  test('an edge moved out of one word and into another’s moves on, until it cuts no word at all', () => {
    const chained = requester(spoken(['a', 0, 100], ['b', 100, 300], ['c', 300, 1000]));
    const found = decided(sound(chained, other({ from: 0, to: 400, ...spoken(['x', 40, 150], ['y', 150, 400]) })), 50, 60);
    expect(stretches(found)).toEqual(['0 to 1000: withhold']);
    expect(found.cost).toEqual({ own: 1000, bySnapping: 990 });
  });

  test('the words of someone else are not split either, and cost the requester nothing', () => {
    const theirs = other({ ...spoken(['one', 0, 400], ['two', 400, 1000]), discussed: { people: ['p-r'], complete: 'yes' } });
    const found = decided(sound(theirs), 500, 800);
    expect(stretches(found)).toEqual(['0 to 400: disclose', '400 to 1000: withhold']);
    expect(found.cost).toEqual({ own: 0, bySnapping: 0 });
  });
});

describe('text', () => {
  const text = "I don't know café42 O’Neil, ok.";
  const page = (more: Partial<Segment> = {}): Partial<Track> => ({
    extent: { is: 'text', length: text.length },
    segments: [other({ from: 0, to: text.length, text, ...more })],
  });
  const given = (from: number, to: number, more: Partial<Segment> = {}) =>
    decided(page(more), from, to)
      .parts.filter(({ outcome }) => outcome?.kind === 'disclose')
      .map((part) => text.slice(part.from, part.to))
      .join('▮');

  test.each([
    ['a letter inside a word', 9, 10, "I don't ▮ café42 O’Neil, ok."],
    ['an apostrophe', 5, 6, 'I ▮ know café42 O’Neil, ok.'],
    ['a letter with an accent', 16, 17, "I don't know ▮ O’Neil, ok."],
    ['a digit', 18, 19, "I don't know ▮ O’Neil, ok."],
    ['a raised comma in a name', 21, 22, "I don't know café42 ▮, ok."],
    ['a whole word', 8, 12, "I don't ▮ café42 O’Neil, ok."],
    ['the space between two words', 12, 13, "I don't know▮café42 O’Neil, ok."],
    ['the end of one word to the start of another', 25, 29, "I don't know café42 ▮."],
  ])('%s takes with it the word it is in and no more', (_what, from, to, left) => {
    expect(given(from, to)).toBe(left);
  });

  test('a text that is not as long as its stretch moves no edge', () => {
    expect(given(9, 10, { text: `${text}!` })).toBe("I don't k▮ow café42 O’Neil, ok.");
  });

  test('words are counted from where their segment begins', () => {
    const own = segment({ id: 'own', from: 0, to: 10, text: 'abcd efghi' });
    const found = decided({ segments: [own, other({ from: 6, to: 8 })] }, 6, 8);
    expect(stretches(found)).toEqual(['0 to 5: disclose', '5 to 10: withhold']);
    expect(found.cost).toEqual({ own: 5, bySnapping: 3 });
  });
});

describe('picture', () => {
  const seen = (framesPerSecond?: number): Partial<Track> => ({
    kind: 'picture',
    extent: { is: 'time', ms: 1000, ...(framesPerSecond === undefined ? {} : { framesPerSecond }) },
    segments: [{ id: '1', from: 0, to: 1000, seen: { people: ['p-r', 'p-a'], complete: 'yes' } }],
  });

  test.each([
    [25, 100, 190, 80, 200],
    [24, 100, 200, 83, 208],
    [30, 34, 66, 33, 66],
    [24, 42, 125, 41, 125],
    [1, 100, 200, 0, 1000],
    [24, 970, 980, 958, 1000],
  ])('at %i frames a second an edit from %i to %i covers the frames that begin from %i and before %i', (rate, from, to, start, end) => {
    const edited = decided(seen(rate), from, to, { picture: 'blur' }).parts.filter(({ outcome }) => outcome?.kind === 'disclose edited');
    expect([edited.at(0)?.from, edited.at(-1)?.to]).toEqual([start, end]);
  });

  test('a picture that does not say how many frames it has moves no edge', () => {
    expect(stretches(decided(seen(), 100, 190))).toEqual(['0 to 100: disclose', '100 to 190: withhold', '190 to 1000: disclose']);
  });
});
