import { describe, expect, it } from 'vitest';
import { changed, linesOf, problemsOf } from './changing.ts';
import { fullCase } from './full-case.ts';
import { smallestCase } from './smallest-case.ts';

const withChange = (at: readonly (string | number)[], value: unknown) => linesOf(changed(fullCase(), at, value));

describe('ids', () => {
  it('are each given once in their list', () => {
    expect(withChange(['people', 2, 'id'], 'neighbour')).toContain('duplicate at people[2].id');
    expect(withChange(['items', 1, 'id'], 'footage')).toContain('duplicate at items[1].id');
    expect(withChange(['items', 0, 'tracks', 1, 'id'], 'sound')).toContain('duplicate at items[0].tracks[1].id');
    expect(withChange(['items', 0, 'tracks', 0, 'segments', 2, 'id'], '2')).toContain('duplicate at items[0].tracks[0].segments[2].id');
    expect(withChange(['judgements', 1, 'id'], 'first')).toContain('duplicate at judgements[1].id');
    expect(withChange(['screenings', 1, 'id'], 'security')).toEqual(['duplicate at screenings[1].id']);
  });

  it('of segments may be used again on another track, and an item may share the id of a person', () => {
    expect(withChange(['items', 1, 'tracks', 1, 'segments', 0, 'id'], 'b')).toEqual([]);
    expect(
      linesOf({ ...smallestCase(), items: [{ id: 'requester', kind: 'cctv', title: 'Door', purpose: 'general', tracks: [] }] }),
    ).toEqual([]);
  });

  it('given twice are told apart by where the first stands', () => {
    const [problem] = problemsOf(changed(fullCase(), ['screenings', 1, 'id'], 'security'));

    expect(problem?.message).toBe('expected an id of its own, found `security`, which `screenings[0]` has already');
  });

  it('name someone in the case wherever they name a person', () => {
    const segment = ['items', 0, 'tracks', 0, 'segments', 1] as const;
    const places: readonly [path: readonly (string | number)[], value: unknown, where: string][] = [
      [['dataSubject'], 'nobody', 'dataSubject'],
      [['items', 0, 'touches'], ['neighbour', 'nobody'], 'items[0].touches[1]'],
      [[...segment, 'speaker'], 'nobody', 'items[0].tracks[0].segments[1].speaker'],
      [[...segment, 'speaker'], { is: 'known', value: 'nobody', basis: 'log' }, 'items[0].tracks[0].segments[1].speaker.value'],
      [
        [...segment, 'speaker'],
        { is: 'unknown', why: 'asked', among: ['officer', 'nobody'] },
        'items[0].tracks[0].segments[1].speaker.among[1]',
      ],
      [[...segment, 'source'], 'nobody', 'items[0].tracks[0].segments[1].source'],
      [[...segment, 'seen'], ['nobody'], 'items[0].tracks[0].segments[1].seen[0]'],
      [[...segment, 'named'], { people: ['nobody'], complete: 'yes' }, 'items[0].tracks[0].segments[1].named.people[0]'],
      [[...segment, 'discussed'], ['nobody'], 'items[0].tracks[0].segments[1].discussed[0]'],
      [['judgements', 0, 'people'], ['nobody'], 'judgements[0].people[0]'],
      [['roleScreenings', 0, 'people'], ['nobody'], 'roleScreenings[0].people[0]'],
      [['roleScreenings', 0, 'except'], ['nobody'], 'roleScreenings[0].except[0]'],
    ];

    for (const [path, value, where] of places) expect(withChange(path, value)).toEqual([`dangling at ${where}`]);
  });

  it('name an item, a judgement or a class that is there', () => {
    expect(withChange(['people', 1, 'risk', 0, 'items'], ['nothing'])).toEqual(['dangling at people[1].risk[0].items[0]']);
    expect(withChange(['screenings', 1, 'items'], ['nothing'])).toEqual(['dangling at screenings[1].items[0]']);
    expect(withChange(['judgements', 1, 'scope', 0, 'except'], ['nothing'])).toEqual(['dangling at judgements[1].scope[0].except[0]']);
    expect(withChange(['judgements', 1, 'class'], 'nothing')).toEqual(['dangling at judgements[1].class']);
    expect(withChange(['judgements', 1, 'replaces'], 'nothing')).toEqual(['dangling at judgements[1].replaces']);
    expect(linesOf(changed(changed(fullCase(), ['judgements', 1, 'class'], 'covert'), ['request', 'unconfirmed'], undefined))).toEqual([
      'dangling at judgements[1].class',
    ]);
  });

  it('that name nothing are answered with the nearest that does', () => {
    const [problem] = problemsOf(changed(fullCase(), ['judgements', 0, 'people'], ['neigbour']));

    expect(problem).toMatchObject({
      message: 'expected an id that is in `people`, found `neigbour`',
      remedy: 'write `neighbour`, or add what `neigbour` names',
    });
  });

  it('may be words where they say where data came from', () => {
    expect(withChange(['items', 0, 'origin'], 'a member of the public at the desk')).toEqual([]);
  });
});

describe('the data subject', () => {
  it('is one person in the case with that role', () => {
    expect(withChange(['people', 0, 'role'], 'victim')).toEqual(['value at people[0].role']);
    expect(withChange(['people', 0, 'role'], { is: 'known', value: 'victim', basis: 'log' })).toEqual(['value at people[0].role']);
    expect(withChange(['people', 1, 'role'], 'data subject')).toEqual(['value at people[1].role']);
    expect(withChange(['people', 1, 'role'], { is: 'unknown', why: 'asked', among: ['data subject'] })).toEqual([
      'value at people[1].role',
    ]);
  });

  it('may be someone whose role is not settled, while it may still be theirs', () => {
    expect(withChange(['people', 0, 'role'], { is: 'unknown', why: 'disputed', among: ['data subject', 'witness'] })).toEqual([]);
    expect(withChange(['people', 0, 'role'], { is: 'unknown', why: 'not asked' })).toEqual([]);
    expect(withChange(['people', 0, 'role'], { is: 'unknown', why: 'asked', among: ['witness'] })).toEqual(['value at people[0].role']);
  });

  it('may turn out to be someone not yet identified', () => {
    expect(withChange(['people', 1, 'role'], { is: 'unknown', why: 'asked', among: ['data subject', 'witness'] })).toEqual([]);
  });
});

describe('a segment', () => {
  const sound = ['items', 0, 'tracks', 0, 'segments', 1] as const;
  const sheet = ['items', 1, 'tracks', 0, 'segments', 0, 'cells'] as const;

  it('may overlap another, because people talk across one another', () => {
    expect(withChange([...sound, 'from'], 0)).toEqual([]);
  });

  it('runs forwards inside its track', () => {
    expect(withChange([...sound, 'to'], 10_000)).toEqual(['span at items[0].tracks[0].segments[1].to']);
    expect(withChange([...sound, 'to'], 60_001)).toEqual(['span at items[0].tracks[0].segments[1].to']);
    expect(withChange([...sound, 'from'], 70_000)).toEqual([
      'span at items[0].tracks[0].segments[1].from',
      'span at items[0].tracks[0].segments[1].to',
    ]);
    expect(withChange(['items', 1, 'tracks', 1, 'segments', 0, 'to'], 201)).toEqual(['span at items[1].tracks[1].segments[0].to']);
  });

  it('has the kind of span its track has, and no other', () => {
    expect(withChange([...sound, 'to'], undefined)).toEqual(['missing at items[0].tracks[0].segments[1].to']);
    expect(withChange([...sound, 'cells'], 'A1')).toEqual(['span at items[0].tracks[0].segments[1].cells']);
    expect(withChange(sheet, undefined)).toEqual(['missing at items[1].tracks[0].segments[0].cells']);
    expect(withChange(['items', 1, 'tracks', 0, 'segments', 0, 'from'], 0)).toEqual(['span at items[1].tracks[0].segments[0].from']);
    expect(withChange(['items', 1, 'tracks', 2, 'segments', 0, 'from'], 0)).toEqual(['span at items[1].tracks[2].segments[0].from']);
  });

  it.each(['A1', 'E10', 'A1:E10', 'C3:C3'])('of a sheet of ten rows and five columns may be %s', (cells) => {
    expect(withChange(sheet, cells)).toEqual([]);
  });

  it.each(['F1', 'A11', 'B2:F10', 'D10:B2', 'b2', '$B$2', 'B0', 'B2:', 'B2-D10', 'Sheet1!B2', '=B2', '2B', 'AAAAA1'])(
    'of a sheet of ten rows and five columns may not be %s',
    (cells) => {
      expect(withChange(sheet, cells)).toEqual(['span at items[1].tracks[0].segments[0].cells']);
    },
  );

  it('has timed words in order and inside it', () => {
    const words = (...value: readonly unknown[]) => withChange(['items', 0, 'tracks', 0, 'segments', 2, 'words'], value);
    const at = 'items[0].tracks[0].segments[2].words';

    expect(words({ text: 'one', from: 30_000, to: 31_000 }, { text: 'two' }, { text: 'three', from: 30_500, to: 60_000 })).toEqual([]);
    expect(words({ text: 'one', from: 29_999, to: 31_000 })).toEqual([`span at ${at}[0].from`]);
    expect(words({ text: 'one', from: 59_000, to: 60_001 })).toEqual([`span at ${at}[0].to`]);
    expect(words({ text: 'one', from: 31_000, to: 31_000 })).toEqual([]);
    expect(words({ text: 'one', from: 31_000, to: 30_999 })).toEqual([`span at ${at}[0].to`]);
    expect(words({ text: 'one', from: 31_000, to: 32_000 }, { text: 'two', from: 30_000, to: 32_000 })).toEqual([`span at ${at}[1].from`]);
    expect(words({ text: 'one', from: 31_000 }, { text: 'two', to: 32_000 })).toEqual([]);
    expect(words({ text: 'one', from: 60_001 }, { text: 'two', to: 29_999 })).toEqual([`span at ${at}[0].from`, `span at ${at}[1].to`]);
    expect(withChange(['items', 1, 'tracks', 2, 'segments', 0, 'words'], [{ text: 'one', from: 0, to: 1 }])).toEqual([
      'span at items[1].tracks[2].segments[0].words[0]',
    ]);
  });
});

describe('a track', () => {
  it('is complete only where a named person says so', () => {
    expect(withChange(['items', 0, 'tracks', 0, 'describedBy'], undefined)).toEqual(['missing at items[0].tracks[0].describedBy']);
  });
});

describe('a search', () => {
  it('is listed once for one system over one window', () => {
    expect(withChange(['searches', 1], { ...fullCase().searches?.[0], result: 'not found' })).toEqual(['duplicate at searches[1]']);
  });
});

describe('a judgement', () => {
  const segments = (...entries: readonly string[]) => withChange(['judgements', 0, 'scope', 0, 'segments'], entries);
  const scope = (value: unknown) => withChange(['judgements', 0, 'scope', 0], value);
  const at = 'judgements[0].scope[0]';

  it('covers items, tracks and segments that are there', () => {
    expect(scope({ item: 'nothing', segments: ['1'] })).toEqual([`dangling at ${at}.item`]);
    expect(scope({ item: 'footage', track: 'text', segments: ['1'] })).toEqual([`dangling at ${at}.track`]);
    expect(segments('1', '9')).toEqual([`dangling at ${at}.segments[1]`]);
    expect(segments('1..9')).toEqual([`dangling at ${at}.segments[0]`]);
  });

  it('covers something', () => {
    expect(segments()).toEqual([`value at ${at}.segments`]);
    expect(withChange(['judgements', 0, 'scope'], [])).toEqual(['value at judgements[0].scope']);
  });

  it('covers runs of segments in the order of the track', () => {
    expect(segments('1..3')).toEqual([]);
    expect(segments('2..2')).toEqual([]);
    expect(segments('3..1')).toEqual([`span at ${at}.segments[0]`]);
    expect(problemsOf(changed(fullCase(), ['judgements', 0, 'scope', 0, 'segments'], ['3..1']))[0]?.remedy).toBe('write `1..3`');
  });

  it('without a track covers the segments of those ids on any track of the item', () => {
    expect(scope({ item: 'footage', segments: ['1', '3'] })).toEqual([]);
    expect(scope({ item: 'log', segments: ['a', 'c', 'd'] })).toEqual([`dangling at ${at}.segments[2]`]);
    expect(scope({ item: 'log', segments: ['a..c'] })).toEqual([`dangling at ${at}.segments[0]`]);
  });

  it('covers intervals that run forwards inside the track, in the units of its extent', () => {
    expect(scope({ item: 'footage', track: 'picture', from: 5, to: 5 })).toEqual([`span at ${at}.to`]);
    expect(scope({ item: 'footage', track: 'picture', from: 5, to: 60_001 })).toEqual([`span at ${at}.to`]);
    expect(scope({ item: 'log', track: 'about', from: 0, to: 1 })).toEqual([]);
    expect(scope({ item: 'log', track: 'about', from: 0, to: 2 })).toEqual([`span at ${at}.to`]);
    expect(scope({ item: 'log', track: 'sheet', from: 0, to: 50 })).toEqual([]);
    expect(scope({ item: 'log', track: 'sheet', from: 0, to: 51 })).toEqual([`span at ${at}.to`]);
  });

  it('chooses among the means it lists', () => {
    expect(withChange(['judgements', 0, 'chosen'], 2)).toEqual(['value at judgements[0].chosen']);
    expect(withChange(['judgements', 1, 'chosen'], 0)).toEqual(['value at judgements[1].chosen']);
  });

  it('does not replace itself, or one that replaces it in turn', () => {
    expect(withChange(['judgements', 0, 'replaces'], 'first')).toEqual(['value at judgements[0].replaces']);
    expect(
      linesOf(changed(changed(fullCase(), ['judgements', 1, 'signed', 'on'], '2026-03-18'), ['judgements', 0, 'replaces'], 'second')),
    ).toEqual(['value at judgements[0].replaces']);
  });
});

describe('days that cannot be', () => {
  const changes: readonly [at: readonly (string | number)[], day: string, where: string][] = [
    [['request', 'identity', 'askedOn'], '2026-03-01', 'request.identity.askedOn'],
    [['request', 'identity', 'receivedOn'], '2026-03-02', 'request.identity.receivedOn'],
    [['request', 'fee', 'chargedOn'], '2026-03-01', 'request.fee.chargedOn'],
    [['request', 'fee', 'paidOn'], '2026-03-03', 'request.fee.paidOn'],
    [['request', 'clarifications', 0, 'askedOn'], '2026-03-01', 'request.clarifications[0].askedOn'],
    [['request', 'clarifications', 0, 'answeredOn'], '2026-03-03', 'request.clarifications[0].answeredOn'],
    [['request', 'extension', 'noticeOn'], '2026-03-01', 'request.extension.noticeOn'],
    [['request', 'history', 0, 'receivedOn'], '2026-03-03', 'request.history[0].receivedOn'],
    [['request', 'history', 0, 'answeredOn'], '2025-01-05', 'request.history[0].answeredOn'],
    [['request', 'complaints', 0, 'acknowledgedOn'], '2026-03-18', 'request.complaints[0].acknowledgedOn'],
    [['request', 'complaints', 0, 'outcomeOn'], '2026-03-18', 'request.complaints[0].outcomeOn'],
    [['request', 'refusedOn'], '2026-03-01', 'request.refusedOn'],
    [['request', 'answeredOn'], '2026-03-01', 'request.answeredOn'],
    [['request', 'notified', 'on'], '2026-03-01', 'request.notified.on'],
    [['request', 'scope', 'from'], '2026-02-01', 'request.scope.from'],
    [['items', 0, 'madeOn'], '2026-03-21', 'items[0].madeOn'],
    [['items', 0, 'certificate', 'issuedOn'], '2026-03-21', 'items[0].certificate.issuedOn'],
    [['items', 0, 'tracks', 0, 'describedBy', 'on'], '2026-01-08', 'items[0].tracks[0].describedBy.on'],
    [['items', 0, 'tracks', 0, 'describedBy', 'on'], '2026-03-21', 'items[0].tracks[0].describedBy.on'],
    [['searches', 0, 'from'], '2026-02-01', 'searches[0].from'],
    [['screenings', 0, 'signed', 'on'], '2026-03-21', 'screenings[0].signed.on'],
    [['roleScreenings', 0, 'signed', 'on'], '2026-03-21', 'roleScreenings[0].signed.on'],
    [['judgements', 0, 'reviewOn'], '2026-03-17', 'judgements[0].reviewOn'],
    [['judgements', 1, 'signed', 'on'], '2026-03-21', 'judgements[1].signed.on'],
    [['judgements', 1, 'signed', 'on'], '2026-03-17', 'judgements[1].signed.on'],
  ];

  it.each(changes)('are refused at %j on %s', (at, day, where) => {
    expect(withChange(at, day)).toContain(`date at ${where}`);
  });

  it('include a decision before the request', () => {
    expect(linesOf({ ...smallestCase(), decidedOn: '2026-03-01' })).toEqual(['date at decidedOn']);
  });
});
