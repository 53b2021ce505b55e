import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { main } from '../../src/cli/main.ts';
import { caseIn, openCase } from '../../src/cli/reading/case-file.ts';
import { decide } from '../../src/deciding/index.ts';
import type { Files } from '../cli/world.ts';
import { run, worldOf } from '../cli/world.ts';
import { sampleCase } from '../telling/sample.ts';
import type { Line } from './scripted.ts';
import { scripted, stop } from './scripted.ts';

/** Puts the questions of a case to a script, and gives what came of it. */
async function interviewed(files: Files, lines: readonly Line[], file = 'case.json') {
  const there = worldOf(files);
  const script = scripted(lines);
  const code = await main(['ask', file], { ...there.world, interviewer: async () => script.interviewer });
  const opened = await openCase(file, there.world);
  const read = opened.ok ? caseIn(opened) : opened;
  if (there.written.err !== '') throw new Error(there.written.err);
  if (!opened.ok || !read.ok) throw new Error(JSON.stringify(read));
  return { code, ...there, ...script, case: read.case, decision: decide(read.case), text: opened.text };
}

function example(folder: string): Files {
  const place = new URL(`../../examples/${folder}/`, import.meta.url);
  const names = readdirSync(place).filter((name) => /\.(?:json|vtt)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, place), 'utf8')]));
}

const reasons: readonly Line[] = [
  { to: /^Reasons, for the file/, say: 'She spoke at her door and expected it to stay there.' },
  { to: /^Reasons in words fit/, say: 'To protect another person.' },
];

const quick: readonly Line[] = [
  { to: /reasonable doubts/, say: 'no' },
  { to: /identity of the person asking has been confirmed/, say: 'no' },
  { to: /Where did the data/, say: 'dale' },
  { to: /Which factors/, say: [] },
  ...Array.from({ length: 6 }, () => reasons).flat(),
];

describe('ask', () => {
  const doorstep = example('mentioned-on-video');
  const restrict: readonly Line[] = [
    { to: /at risk\?|at risk$|risk/i, say: 'yes' },
    { to: /use the power/, say: 'restrict' },
    { to: /least that protects/, say: 'withhold' },
    { to: /Which factors/, say: ['wishes', 'confidence'] },
    ...reasons,
    { to: /looked at again/, say: '2027-05-01' },
  ];

  it('takes footage in which somebody talks about the requester from open to decided, by one signed judgement', async () => {
    const before = doorstep['01-base.open.json'] as string;
    const { decision, case: case_, text, record, code } = await interviewed(doorstep, restrict, '01-base.open.json');

    expect(code).toBe(0);
    expect(decision.questions).toEqual([]);
    expect(decision.items.map(({ status, outcome }) => [status, outcome])).toEqual([['decided', 'withhold']]);
    expect(case_.judgements).toHaveLength(1);
    expect(case_.judgements?.[0]).toMatchObject({
      provision: 'dpa-2018/section-45/4/e',
      people: ['p-witness'],
      finds: { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
      means: 'withhold',
      exercise: 'restrict',
      reviewOn: '2027-05-01',
      signed: { by: 'A. Placeholder', role: 'information rights officer', on: '2026-11-02' },
    });
    expect(Object.keys(case_.judgements?.[0]?.factors ?? {}).length).toBeGreaterThan(10);
    expect(case_.judgements?.[0]?.factors).toMatchObject({ role: 'not known' });
    // The file is the file it was, with one member more before its last bracket.
    const lines = before.trimEnd().split('\n');
    expect(text.split('\n').slice(0, lines.length - 2)).toEqual(lines.slice(0, -2));
    expect(record.shown.join('\n')).toContain('What this answer changes');
  });

  /** A case of which nothing has been looked at: no purpose, no source, no screening, an unknown voice, lists that may leave someone out. */
  const bare = (): string => {
    const case_ = sampleCase();
    const { screenings: _, roleScreenings: __, judgements: ___, ...rest } = case_;
    const [item] = case_.items;
    const [track] = item?.tracks ?? [];
    if (item === undefined || track === undefined) throw new Error('the sample has a recording');
    const { origin: ____, ...found } = item;
    const doubtful = {
      ...rest,
      request: { receivedOn: '2026-10-12', channel: 'email', text: 'All footage of me' },
      items: [
        {
          ...found,
          purpose: { is: 'unknown', why: 'not asked' },
          flags: ['live investigation'],
          tracks: [
            {
              ...track,
              complete: 'unknown',
              segments: track.segments.slice(0, 5).map((segment) => ({
                ...segment,
                ...(segment.id === '5' ? { speaker: { is: 'unknown', why: 'not asked' } } : {}),
                discussed: { people: segment.id === '2' || segment.id === '4' ? [] : ['robin'], complete: 'unknown' },
              })),
            },
          ],
        },
      ],
    };
    return `${JSON.stringify(doubtful, null, 4).replaceAll('\n', '\r\n')}\r\n`;
  };

  it('takes a case nobody has looked at from open to fully decided, in its own layout', async () => {
    const before = bare();
    const {
      decision,
      case: case_,
      text,
    } = await interviewed({ 'case.json': before }, [
      { to: /Name$/, say: 'Sam Reviewer' },
      { to: /In what role/, say: 'disclosure officer' },
      { to: /Screen their roles|on duty may be answered/, say: 'all' },
      { to: /^The purpose the item is processed for/, say: 'law enforcement' },
      { to: /reasonable doubts/, say: 'no' },
      { to: /identity of the person asking has been confirmed/, say: 'no' },
      ...[1, 2, 3, 4].flatMap(() => reasons),
      { to: /Who is it\?/, say: 'ann' },
      { to: /rights and freedoms of this person at risk/, say: 'no' },
      { to: /Who is it\?/, say: 'robin' },
      { to: /Where did the data/, say: 'dale' },
    ]);
    expect(decision.questions.map(({ id }) => id)).toEqual([]);
    expect(decision.request.status).toBe('decided');
    expect(decision.items[0]?.status).toBe('decided');
    expect(case_.items[0]?.tracks[0]?.segments.find(({ id }) => id === '5')?.speaker).toBe('ann');
    expect(text.split('\r\n').some((line) => line.includes('\n'))).toBe(false);
  });

  it('asks for a look of its own at an item that a bulk screening does not reach', async () => {
    const { case: case_ } = await interviewed({ 'case.json': bare() }, [
      { to: /Name$/, say: 'Sam Reviewer' },
      { to: /In what role/, say: 'disclosure officer' },
      ...quick,
    ]);

    expect((case_.screenings ?? []).map(({ items, result }) => [items, result])).toEqual([
      ['all', 'screened out'],
      [['bwv'], 'screened out'],
    ]);
  });

  it('records that a fact is not known, or cannot be, and goes on to the next question', async () => {
    const said: Readonly<Record<string, Line>> = {
      'fact:identity.doubted': { to: /reasonable doubts/, say: 'Not known' },
      'fact:processing.purpose:bwv': { to: /purpose the item/, say: 'It cannot be known' },
    };
    const parsed = parseCase(JSON.parse(bare()));
    const ids = parsed.ok ? decide(parsed.value).questions.map(({ id }) => id) : [];
    const last = Math.max(...Object.keys(said).map((id) => ids.indexOf(id)));
    const { case: case_ } = await interviewed({ 'case.json': bare() }, [
      ...ids.slice(0, last + 1).flatMap((id): readonly Line[] => {
        const line = said[id];
        return line === undefined ? [{ to: /How do you answer/, say: 'skip' }] : [{ to: /How do you answer/, say: 'answer' }, line];
      }),
      { to: /How do you answer/, say: 'stop' },
    ]);

    expect(case_.items[0]?.purpose).toEqual({ is: 'unknown', why: 'cannot be known' });
  });

  it('stops where the person stops, keeping what was answered and writing nothing else', async () => {
    const lines: readonly Line[] = [
      ...restrict.filter(({ to }) => !/looked at again/.test(String(to))),
      { to: /looked at again/, say: stop },
    ];
    const { files, code, record } = await interviewed(doorstep, lines, '01-base.open.json');

    expect(code).toBe(0);
    expect(files['01-base.open.json']).toBe(doorstep['01-base.open.json']);
    expect(record.shown.at(-1)).toContain('Stopped. 0 answers written; 1 question left.');
  });

  it('writes nothing where the person looks at what an answer would change and thinks better of it', async () => {
    const { files, record } = await interviewed(
      doorstep,
      [
        ...restrict,
        { to: /Write it into/, say: false },
        { to: /How do you answer/, say: 'answer' },
        { to: /How do you answer/, say: 'skip' },
      ],
      '01-base.open.json',
    );

    expect(files['01-base.open.json']).toBe(doorstep['01-base.open.json']);
    expect(record.shown.at(-1)).toContain('1 question left, each skipped');
  });

  it('says everything wrong with an answer that is refused, before anything is written', async () => {
    const { files, record } = await interviewed(
      doorstep,
      [
        ...restrict.filter((line) => !reasons.includes(line)),
        ...reasons,
        { to: /What would end the need/, say: 'x'.repeat(20_000) },
        { to: /How do you answer/, say: 'answer' },
        { to: /How do you answer/, say: 'skip' },
      ],
      '01-base.open.json',
    );

    expect(record.shown.find((text) => text.startsWith('Not written'))).toMatch(
      /this answer: judgements\[0\]\.until\[0\]\.event: expected at most/,
    );
    expect(files['01-base.open.json']).toBe(doorstep['01-base.open.json']);
  });

  it('describes in its speaker file what a transcript leaves undescribed, and judges nothing of it that was judged before', async () => {
    const { record, files } = await interviewed(example('main'), [
      { to: /How do you answer/, say: 'answer' },
      { to: /Who is it/, say: 'p-bronwen' },
      { to: /How do you answer/, say: 'skip' },
      { to: /How do you answer/, say: 'skip' },
      ...Array.from({ length: 20 }, () => ({ to: /How do you answer/, say: 'skip' }) as const),
    ]);

    expect(record.shown.join('\n')).toContain('This goes into speakers.json.');
    const after = JSON.parse(new TextDecoder().decode(files['speakers.json'] as Uint8Array));
    expect(after.alsoHeard).toMatchObject([{ speaker: 'p-bronwen', describedOn: after.confirmed.on }]);
  });

  it('says that no question is left', async () => {
    const { record } = await interviewed(doorstep, [], '01-base.restrict.json');

    expect(record.shown).toEqual(['No question is left: everything that can be decided is decided.']);
  });

  it('prints the questions where nobody can answer, with what each rests on and how to answer them', async () => {
    const { code, out, err } = await run(['ask', '01-base.open.json'], doorstep);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 question to settle.');
    expect(out).toContain('Question 1 of 1: judge whether Ms Bronwen Example must be protected');
    expect(out).toContain('“protect the rights and freedoms of others” (section');
    expect(out).toMatch(/For restricting +Confidence expected/s);
    expect(out).toMatch(/Burden +It is for the controller to show\./);
    expect(out.replace(/\s+/g, ' ')).toContain('run `subject-access ask 01-base.open.json` in a terminal');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('refuses a case it cannot read', async () => {
    expect(await run(['ask', 'case.json'], { 'case.json': '{}' })).toMatchObject({ code: 2, out: '' });
  });
});
