import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { changed, linesOf, problemsOf } from './changing.ts';
import { fullCase } from './full-case.ts';
import { smallestCase } from './smallest-case.ts';

describe('a case file that is sound', () => {
  it('is accepted with nobody but the requester and nothing found', () => {
    const parsed = parseCase(smallestCase());

    expect(parsed).toStrictEqual({ ok: true, value: smallestCase() });
  });

  it('is ten lines at its smallest', () => {
    const text = `{
      "format": "subject-access/case@1",
      "id": "case-1",
      "decidedOn": "2026-03-20",
      "request": { "receivedOn": "2026-03-02", "channel": "email", "text": "Everything you hold about me" },
      "controller": { "name": "Vale Police", "jurisdiction": "england and wales", "competentAuthority": "schedule 7" },
      "dataSubject": "requester",
      "people": [{ "id": "requester", "role": "data subject" }],
      "items": []
    }`;

    expect(parseCase(JSON.parse(text))).toStrictEqual({ ok: true, value: smallestCase() });
  });

  it('is accepted with every part of it in use', () => {
    const parsed = parseCase(JSON.parse(JSON.stringify(fullCase())));

    expect(parsed).toStrictEqual({ ok: true, value: fullCase() });
  });

  it('comes back as a copy that shares nothing with the input', () => {
    const input = fullCase();
    const parsed = parseCase(input);

    expect(parsed.ok && parsed.value.people[0]).not.toBe(input.people[0]);
  });
});

describe('a problem', () => {
  it('says where it is, what was expected, what was found and what to do', () => {
    const file = changed(fullCase(), ['items', 0, 'tracks', 0, 'segments', 1, 'to'], 70_000);

    expect(problemsOf(file)).toEqual([
      {
        path: 'items[0].tracks[0].segments[1].to',
        at: ['items', 0, 'tracks', 0, 'segments', 1, 'to'],
        code: 'span',
        message: 'expected a place on the track, which ends at `60000`, found `70000`',
        remedy: "end it on the track, or correct the track's extent",
      },
    ]);
  });

  it('comes with all the others, in the order of the file', () => {
    const file = {
      ...smallestCase(),
      decidedOn: '2026-02-30',
      people: [{ id: 'requester', role: 'data subjct' }, { role: 'witness' }],
      items: [{ id: 'footage', kind: 'cctv', title: 'Door', purpose: 'general', touches: ['nobody'], tracks: {} }],
      titel: 'A case',
    };

    expect(linesOf(file)).toEqual([
      'date at decidedOn',
      'value at people[0].role',
      'missing at people[1].id',
      'type at items[0].tracks',
      'unknown key at titel',
    ]);
  });

  it('of one part does not hide problems between the others', () => {
    const file = changed(changed(fullCase(), ['items', 0, 'kind'], 5), ['judgements', 0, 'people'], ['nobody']);

    expect(linesOf(file)).toEqual(['type at items[0].kind', 'dangling at judgements[0].people[0]']);
  });

  it('is not repeated by what follows from it', () => {
    const file = changed(fullCase(), ['people', 1, 'id'], 7);

    expect(linesOf(file)).toEqual(['type at people[1].id']);
    expect(linesOf(changed(fullCase(), ['people'], {}))).toEqual(['type at people']);
    expect(linesOf(changed(fullCase(), ['items'], {}))).toEqual(['type at items']);
    expect(linesOf(changed(fullCase(), ['request', 'unconfirmed'], {}))).toEqual(['type at request.unconfirmed']);
    expect(linesOf(changed(fullCase(), ['items', 0, 'tracks', 0, 'segments'], {}))).toEqual(['type at items[0].tracks[0].segments']);
    expect(linesOf(changed(fullCase(), ['items', 0, 'tracks', 0, 'describedBy'], {}))).toEqual([
      'missing at items[0].tracks[0].describedBy.by',
      'missing at items[0].tracks[0].describedBy.role',
      'missing at items[0].tracks[0].describedBy.on',
    ]);
  });

  it('prints keys that are not plain words in brackets', () => {
    const file = changed(fullCase(), ['judgements', 0, 'finds', 'rightsOfOthers.atRisk'], 5);

    expect(linesOf(file)).toEqual(['type at judgements[0].finds["rightsOfOthers.atRisk"]']);
  });

  it('keeps what it quotes on one line, inside its backticks and short', () => {
    const [problem] = problemsOf(changed(smallestCase(), ['decidedOn'], `\`\n\u202e${'x'.repeat(500)}`));

    expect(problem?.message).toMatch(/^expected a civil day, found `'\\u\{a\}\\u\{202e\}x{57}…`$/);
  });
});

describe('a key that is not known', () => {
  it('is refused with the nearest key that is free', () => {
    const [problem] = problemsOf(changed(fullCase(), ['items', 0, 'tracks', 0, 'segments', 2, 'spekaer'], 'officer'));

    expect(problem).toMatchObject({
      path: 'items[0].tracks[0].segments[2].spekaer',
      code: 'unknown key',
      message: '`spekaer` is not a key here',
      remedy: 'write `speaker`, or remove it',
    });
  });

  it('is not answered with a key that is there already', () => {
    const [problem] = problemsOf(changed(fullCase(), ['items', 0, 'tracks', 0, 'segments', 1, 'spekaer'], 'officer'));

    expect(problem?.remedy).toMatch(/^remove it; the keys here are `id`, `from`/);
  });

  it('is answered with the keys there are where none is near', () => {
    const [problem] = problemsOf(changed(smallestCase(), ['request', 'scope'], { colour: 'red' }));

    expect(problem?.remedy).toBe('remove it; the keys here are `from`, `to`, `place`, `incident` or `words`');
  });
});

describe('the format', () => {
  it.each([undefined, 'subject-access/case@2', 1])('is asked for where it reads %s', (format) => {
    const [problem] = problemsOf(changed(smallestCase(), ['format'], format));

    expect(problem).toMatchObject({
      path: 'format',
      code: 'format',
      remedy: 'write `"format": "subject-access/case@1"` at the top of the file',
    });
  });
});

describe('one of a few values', () => {
  it('is suggested where it is misspelt', () => {
    const [problem] = problemsOf(changed(smallestCase(), ['request', 'channel'], 'emial'));

    expect(problem).toMatchObject({ code: 'value', message: expect.stringContaining('found `emial`'), remedy: 'write `email`' });
  });

  it('is listed where nothing is near', () => {
    const [problem] = problemsOf(changed(fullCase(), ['people', 1, 'living'], 'perhaps'));

    expect(problem).toMatchObject({ message: 'expected `yes` or `no`, found `perhaps`', remedy: 'write `yes` or `no`' });
  });

  it('is asked for in words where it is given as true or false', () => {
    const [problem] = problemsOf(changed(fullCase(), ['people', 1, 'living'], false));

    expect(problem).toMatchObject({ code: 'type', remedy: 'write `"no"`' });
  });

  it('is left out, not null, where it is not known', () => {
    const [problem] = problemsOf(changed(fullCase(), ['people', 1, 'living'], null));

    expect(problem).toMatchObject({ code: 'type', message: 'expected `yes` or `no`, found `null`' });
    expect(problem?.remedy).toMatch(/^leave the key out/);
  });
});

describe('a fact that may be unknown', () => {
  const role = (value: unknown) => changed(fullCase(), ['people', 1, 'role'], value);

  it('has one problem in its own place when it is a bare value', () => {
    expect(linesOf(role('wittness'))).toEqual(['value at people[1].role']);
  });

  it('must say whether it is known', () => {
    expect(linesOf(role({ value: 'witness', basis: 'log' }))).toEqual(['missing at people[1].role.is']);
    expect(linesOf(role({ is: 'knwon', value: 'witness' }))).toEqual(['value at people[1].role.is']);
  });

  it('must give its basis where it is stated', () => {
    expect(linesOf(role({ is: 'known', value: 'witness' }))).toEqual(['missing at people[1].role.basis']);
    expect(linesOf(role({ is: 'known', value: 'wittness', basis: ' ' }))).toEqual([
      'value at people[1].role.value',
      'value at people[1].role.basis',
    ]);
  });

  it('must say why it is unknown, and leave some value possible', () => {
    expect(linesOf(role({ is: 'unknown' }))).toEqual(['missing at people[1].role.why']);
    expect(linesOf(role({ is: 'unknown', why: 'asked', among: [] }))).toEqual(['value at people[1].role.among']);
    expect(linesOf(role({ is: 'unknown', why: 'asked', among: ['witness', 'victm'] }))).toEqual(['value at people[1].role.among[1]']);
  });

  it('may be recorded as not asked where it is missing and needed', () => {
    const [problem] = problemsOf(role(undefined));

    expect(problem).toMatchObject({ code: 'missing', remedy: 'add `role`, or write `{ "is": "unknown", "why": "not asked" }`' });
  });
});

describe('a choice of shapes', () => {
  const target = (value: unknown) => linesOf(changed(fullCase(), ['judgements', 0, 'scope', 0], value));

  it('is told by its keys, so that one thing wrong is one problem', () => {
    expect(target({ item: 'footage', track: 'sound' })).toEqual(['missing at judgements[0].scope[0].segments']);
    expect(target({ item: 'footage', track: 'sound', from: 0 })).toEqual(['missing at judgements[0].scope[0].to']);
    expect(target({ item: 'footage', from: 0, to: 5 })).toEqual(['missing at judgements[0].scope[0].track']);
    expect(target({ request: false })).toEqual(['type at judgements[0].scope[0].request']);
    expect(target({ item: 'footage', segments: ['1'], to: 5 })).toEqual(['unknown key at judgements[0].scope[0].to']);
    expect(target('footage')).toEqual(['type at judgements[0].scope[0]']);
  });

  it('of extents is told by what the track runs over', () => {
    const extent = (value: unknown) => linesOf(changed(fullCase(), ['items', 1, 'tracks', 2, 'extent'], value));

    expect(extent({ is: 'tim', ms: 5 })).toEqual(['value at items[1].tracks[2].extent.is']);
    expect(extent({ ms: 5 })).toEqual(['missing at items[1].tracks[2].extent.is']);
    expect(extent({ is: 'whole', ms: 5 })).toEqual(['unknown key at items[1].tracks[2].extent.ms']);
    expect(extent('whole')).toEqual(['type at items[1].tracks[2].extent']);
  });

  it('of means is one plan, a list of plans, or to withhold', () => {
    const means = (value: unknown) =>
      linesOf(changed(changed(fullCase(), ['judgements', 0, 'chosen'], undefined), ['judgements', 0, 'means'], value));

    expect(means('withhold')).toEqual([]);
    expect(means({ voice: 'mute' })).toEqual([]);
    expect(means('withold')).toEqual(['value at judgements[0].means']);
    expect(means({ voice: 'muted' })).toEqual(['value at judgements[0].means.voice']);
    expect(means([{ voice: 'muted' }])).toEqual(['value at judgements[0].means[0].voice']);
    expect(means([])).toEqual(['value at judgements[0].means']);
    expect(means(3)).toEqual(['type at judgements[0].means']);
  });

  it('of lists of people is a list, with or without its mark', () => {
    const seen = (value: unknown) => linesOf(changed(fullCase(), ['items', 0, 'tracks', 1, 'segments', 0, 'seen'], value));

    expect(seen(['officer'])).toEqual([]);
    expect(seen('officer')).toEqual(['type at items[0].tracks[1].segments[0].seen']);
    expect(seen([5])).toEqual(['type at items[0].tracks[1].segments[0].seen[0]']);
    expect(seen({ people: ['officer'] })).toEqual(['missing at items[0].tracks[1].segments[0].seen.complete']);
  });
});
