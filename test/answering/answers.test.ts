import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Case, Item } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import type { CaseAnswer } from '../../src/cli/answering/answer.ts';
import { changesOf } from '../../src/cli/answering/answer.ts';
import { withChanges } from '../../src/cli/answering/json-edit.ts';
import { withAnswers, writeAnswers } from '../../src/cli/answering/write-answers.ts';
import { openCase } from '../../src/cli/reading/case-file.ts';
import { worldOf } from '../cli/world.ts';
import { protecting, runs, sampleCase, signed } from '../telling/sample.ts';
import { cases } from '../theorems/cases.ts';

/** Three ways an answer may stand in a case: what it is, and the case it must give. */
interface Given {
  readonly answer: CaseAnswer;
  readonly model: Case;
}

function replaced(case_: Case, item: string, by: (item: Item) => Item): Case {
  return { ...case_, items: case_.items.map((one) => (one.id === item ? by(one) : one)) };
}

/** An answer for a case, beside the case written out by hand. */
function givenFor(case_: Case, pick: number): Given {
  const person = case_.people[pick % case_.people.length];
  const item = case_.items[pick % Math.max(1, case_.items.length)];
  const track = item?.tracks[pick % item.tracks.length];
  const segment = track?.segments[pick % Math.max(1, track.segments.length)];
  const screening = { id: 'answered', grounds: ['dpa-2018/section-45/4/a'], items: 'all', result: 'screened out', signed } as const;
  const search = { system: 'Evidence store', searchable: 'by content', result: 'found' } as const;
  const all: readonly (Given | undefined)[] = [
    person && {
      answer: { is: 'fact', at: ['people', person.id, 'saidToRequester'], value: { is: 'unknown', why: 'cannot be known' } },
      model: {
        ...case_,
        people: case_.people.map((one) =>
          one === person ? { ...one, saidToRequester: { is: 'unknown', why: 'cannot be known' } as const } : one,
        ),
      },
    },
    item && {
      answer: { is: 'fact', at: ['items', item.id, 'purpose'], value: { is: 'known', value: 'mixed', basis: 'asked the unit' } },
      model: replaced(case_, item.id, (one) => ({ ...one, purpose: { is: 'known', value: 'mixed', basis: 'asked the unit' } })),
    },
    { answer: { is: 'screening', screening }, model: { ...case_, screenings: [...(case_.screenings ?? []), screening] } },
    {
      answer: { is: 'role screening', screening: { id: 'answered', people: 'everyone on duty', reasons: 'The duty roll', signed } },
      model: {
        ...case_,
        roleScreenings: [...(case_.roleScreenings ?? []), { id: 'answered', people: 'everyone on duty', reasons: 'The duty roll', signed }],
      },
    },
    {
      answer: { is: 'search', search },
      model: { ...case_, searches: [...(case_.searches ?? []).filter(({ system }) => system !== search.system), search] },
    },
    item &&
      track &&
      segment && {
        answer: { is: 'speaker', item: item.id, track: track.id, segments: [segment.id], speaker: 'p-a' },
        model: replaced(case_, item.id, (one) => ({
          ...one,
          tracks: one.tracks.map((of) =>
            of.id === track.id
              ? { ...of, segments: of.segments.map((each) => (each.id === segment.id ? { ...each, speaker: 'p-a' } : each)) }
              : of,
          ),
        })),
      },
  ];
  const possible = all.filter((one) => one !== undefined);
  return possible[pick % possible.length] as Given;
}

const hands = fc.record({ indent: fc.constantFrom('', '  ', '    ', '\t'), lineEnd: fc.constantFrom('\n', '\r\n'), pick: fc.nat() });

describe('an answer written into a case file', () => {
  test('gives exactly the old case and that answer, and leaves every other line as it was', () => {
    fc.assert(
      fc.property(cases, hands, (case_, { indent, lineEnd, pick }) => {
        const text = JSON.stringify(case_, null, indent).replaceAll('\n', lineEnd);
        const { answer, model } = givenFor(case_, pick);
        const found = changesOf(JSON.parse(text), answer);
        expect(found.ok).toBe(true);
        const edited = withChanges(text, found.ok ? found.changes : []);

        expect(parseCase(JSON.parse(edited))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(model)) });
        const [before, after] = [text.split(lineEnd), edited.split(lineEnd)];
        let head = 0;
        while (head < before.length && before[head] === after[head]) head += 1;
        let tail = 0;
        while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
        // What lies between the lines left alone is the value replaced, or the one line a comma was put at the end of.
        const replaced = before.slice(head, before.length - tail);
        const old = answer.is === 'search' || answer.is === 'fact' || answer.is === 'speaker' ? 8 : 1;
        expect(replaced.length).toBeLessThanOrEqual(old);
      }),
      runs(60),
    );
  });

  const text = `${JSON.stringify(sampleCase(), null, 2)}\n`;
  const opened = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const there = worldOf(files);
    const read = await openCase('case.json', there.world);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return { ...there, opened: read };
  };

  it('is refused whole where a factor is not addressed, with every problem, before anything is written', async () => {
    const { world, files, opened: read } = await opened({ 'case.json': text });
    const judgement = protecting(['3', '9'], { factors: { sensitivity: 'high' }, people: ['anne'] });
    const answered = await writeAnswers(read, [{ is: 'judgement', judgement }], world);

    expect(answered.ok).toBe(false);
    const said = answered.ok ? [] : answered.problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
    expect(said.join('\n')).toMatch(/this answer: judgements\[0\]\.scope\[0\]\.segments\[1\]/);
    expect(said.join('\n')).toMatch(/this answer: judgements\[0\]\.people\[0\]/);
    expect(files['case.json']).toBe(text);
    const unaddressed = await writeAnswers(
      read,
      [{ is: 'judgement', judgement: protecting(['3'], { factors: { sensitivity: 'high' } }) }],
      world,
    );
    expect(unaddressed.ok ? '' : unaddressed.problems[0]?.message).toMatch(/^nothing is said of .*lessIntrusive/);
    expect(files['case.json']).toBe(text);
  });

  it('keeps the mark some editors put before a file, and a file that someone else has written meanwhile', async () => {
    const { world, files, opened: read } = await opened({ 'case.json': `\uFEFF${text}` });
    const answers = [{ is: 'judgement', judgement: protecting(['3', '5']) }] as const;
    const answered = await writeAnswers(read, answers, world);

    expect(answered.ok).toBe(true);
    const written = files['case.json'];
    expect(typeof written === 'string' ? written : [...(written ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await writeAnswers(read, answers, world)).toMatchObject({ ok: false, problems: [{ message: 'the file has changed' }] });
  });

  it('says that a track is described whole over a name, and so of every list in it that said it might not be', async () => {
    const doubtful = sampleCase();
    const unsure = {
      ...doubtful,
      items: doubtful.items.map((item) => ({
        ...item,
        tracks: item.tracks.map((track) => ({
          ...track,
          complete: 'unknown' as const,
          segments: track.segments.map((segment) => ({ ...segment, discussed: { people: ['robin'], complete: 'unknown' as const } })),
        })),
      })),
    };
    const { world, opened: read } = await opened({ 'case.json': JSON.stringify(unsure, null, 2) });
    const describedBy = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-10-30' };
    const answered = await withAnswers(read, [{ is: 'complete', item: 'bwv', track: 'sound', segments: ['1', '3'], describedBy }], world);

    const track = answered.ok ? answered.case.items[0]?.tracks[0] : undefined;
    expect(track).toMatchObject({ complete: 'yes', describedBy });
    expect(track?.segments.map(({ discussed }) => (discussed !== undefined && 'complete' in discussed ? discussed.complete : ''))).toEqual([
      'yes',
      'unknown',
      'yes',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('cannot name the voice of a segment that a transcript gives: the case file has none', () => {
    const file = { items: [{ id: 'bwv', tracks: [{ id: 'sound', transcript: { file: 'bwv.vtt' } }] }] };

    expect(changesOf(file, { is: 'speaker', item: 'bwv', track: 'sound', segments: ['1'], speaker: 'ann' })).toMatchObject({
      ok: false,
      at: ['items', 0, 'tracks', 0, 'segments'],
    });
  });
});
