import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { changed, linesOf, problemsOf } from './changing.ts';
import { fullCase } from './full-case.ts';
import { smallestCase } from './smallest-case.ts';

type Path = readonly (string | number)[];

/** A case with one sound track of these segments. */
function recorded(segments: readonly unknown[], ms = 1_000_000_000): unknown {
  const track = { id: 'sound', kind: 'sound', extent: { is: 'time', ms }, complete: 'unknown', segments };
  return { ...smallestCase(), items: [{ id: 'call', kind: '999 call', title: 'Call', purpose: 'law enforcement', tracks: [track] }] };
}

/** A case whose people, item, track and segment all bear this id. */
function named(id: string): unknown {
  const segment = { id, from: 0, to: 5, speaker: id, seen: [id] };
  const track = { id, kind: 'sound', extent: { is: 'time', ms: 5 }, complete: 'unknown', segments: [segment] };
  const signed = { by: 'Morgan Vale', role: 'officer', on: '2026-03-18' };
  return {
    ...smallestCase(),
    dataSubject: id,
    people: [{ id, role: 'data subject' }],
    items: [{ id, kind: 'email', title: 'Mail', purpose: 'general', touches: [id], tracks: [track] }],
    judgements: [
      {
        id,
        provision: id,
        scope: [{ item: id, track: id, segments: [id] }],
        people: [id],
        finds: { [id]: 'yes' },
        reasons: 'Seen',
        signed,
      },
    ],
  };
}

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

describe('an id', () => {
  it.each([
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    '0',
    '-1',
    '*',
    'all',
    'null',
    '👮🏽',
    '𝕏',
    'é',
    '<script>',
    '=1+1',
  ])('may be %s', (id) => {
    expect(parseCase(JSON.parse(JSON.stringify(named(id)))).ok).toBe(true);
  });

  it('may be __proto__, though no key may', () => {
    const file = JSON.parse(JSON.stringify(named('__proto__')).replace(',"finds":{}', ',"finds":{"__proto__":"yes"}'));

    expect(linesOf(file)).toEqual(['unknown key at judgements[0].finds.__proto__']);
    delete file.judgements[0].finds;
    file.judgements[0].finds = {};
    expect(linesOf(file)).toEqual([]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('that names nothing dangles, even %s', (id) => {
    expect(linesOf({ ...smallestCase(), dataSubject: id })).toEqual(['dangling at dataSubject']);
    expect(linesOf(recorded([{ id: '1', from: 0, to: 1, speaker: id }]))).toEqual(['dangling at items[0].tracks[0].segments[0].speaker']);
  });

  it.each(['', ' ', '\t', 'a\u0000b', 'a\nb', 'a\u2028b', ' a', 'a ', 'x'.repeat(201)])('may not be %j', (id) => {
    expect(linesOf(changed(smallestCase(), ['id'], id))[0]).toMatch(/^(value|too large) at id$/);
  });

  it.each([1, true, null, [], {}, ['requester']])('may not be %j', (id) => {
    expect(linesOf(changed(smallestCase(), ['dataSubject'], id))).toEqual(['type at dataSubject']);
  });

  it('of a segment may not read as a run', () => {
    expect(linesOf(recorded([{ id: '3..9', from: 0, to: 1 }]))).toEqual(['value at items[0].tracks[0].segments[0].id']);
  });
});

describe('a name of a test or a factor', () => {
  it.each(['', '  ', 'x'.repeat(201)])('may not be %j', (name) => {
    expect(linesOf(changed(fullCase(), ['judgements', 0, 'factors'], { [name]: 'yes' }))).toEqual(['value at judgements[0].factors']);
  });

  it('has an answer in words', () => {
    expect(linesOf(changed(fullCase(), ['judgements', 0, 'factors'], ['yes']))).toEqual(['type at judgements[0].factors']);
    expect(linesOf(changed(fullCase(), ['judgements', 0, 'factors'], { constructor: true }))).toEqual([
      'type at judgements[0].factors.constructor',
    ]);
  });
});

describe('a file that changes how objects work', () => {
  it.each(['{"__proto__":{"format":"subject-access/case@1"}}', '{"constructor":{"prototype":{"polluted":true}}}'])(
    'changes nothing: %s',
    (text) => {
      expect(parseCase(JSON.parse(text)).ok).toBe(false);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('cannot lend its keys by inheritance', () => {
    expect(linesOf(Object.create(smallestCase()))).toEqual(['type at case']);
    expect(linesOf(JSON.parse(`{"__proto__":${JSON.stringify(smallestCase())}}`))[0]).toBe('unknown key at __proto__');
  });

  it('may have no prototype at all', () => {
    expect(linesOf(Object.assign(Object.create(null), smallestCase()))).toEqual([]);
  });
});

describe('a value of the wrong kind', () => {
  const kinds: readonly [name: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'case'],
    ['a number', 5],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 5n],
    ['a symbol', Symbol('case')],
    ['a function', () => smallestCase()],
    ['a list', []],
    ['a list of lists', [[[]]]],
    ['a map', new Map([['format', 'subject-access/case@1']])],
    ['a set', new Set(['format'])],
    ['a date', new Date(0)],
    ['a regular expression', /case/],
    ['an error', new Error('case')],
    ['a promise', Promise.resolve(smallestCase())],
    ['a typed array', new Uint8Array(8)],
    ['a class instance', new (class Case {})()],
    ['boxed text', Object('case')],
  ];

  it.each(kinds)('is refused as the whole file: %s', (_, value) => {
    expect(parseCase(value)).toMatchObject({ ok: false, problems: [{ path: 'case' }] });
  });

  it.each(kinds.filter(([, value]) => value !== undefined && typeof value !== 'string'))('is refused as a title: %s', (_, value) => {
    expect(linesOf({ ...smallestCase(), title: value })).toEqual([expect.stringMatching(/^(type|value) at title$/)]);
  });

  it.each(kinds.filter(([name]) => !name.startsWith('a list')))('is refused as a list: %s', (_, value) => {
    expect(linesOf({ ...smallestCase(), items: value })).toEqual([expect.stringMatching(/^(type|value|missing) at items$/)]);
  });

  it.each(kinds.filter(([, value]) => value !== undefined && typeof value !== 'string'))('is refused as a fact: %s', (_, value) => {
    const problems = problemsOf(changed(fullCase(), ['controller', 'competentAuthority'], value));

    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe('controller.competentAuthority');
  });

  it('is read as absent where a key is there without a value', () => {
    expect(linesOf({ ...smallestCase(), title: undefined })).toEqual([]);
  });
});

describe('a number', () => {
  const from = (value: unknown) => linesOf(recorded([{ id: '1', from: value, to: 10 }]));

  it.each([-1, 0.5, 2 ** 53, 1e308, Number.NaN, Number.NEGATIVE_INFINITY])('cannot be a place on a track: %d', (value) => {
    expect(from(value)).toEqual(['value at items[0].tracks[0].segments[0].from']);
  });

  it.each(['5', [5], { ms: 5 }, true])('cannot be something else: %j', (value) => {
    expect(from(value)).toEqual(['type at items[0].tracks[0].segments[0].from']);
  });

  it('that is minus nought is nought', () => {
    const parsed = parseCase(recorded([{ id: '1', from: -0, to: 10 }]));

    expect(parsed.ok && Object.is(parsed.value.items[0]?.tracks[0]?.segments[0]?.from, 0)).toBe(true);
  });

  it('of pounds, hours, years or frames must make sense', () => {
    expect(linesOf(changed(fullCase(), ['request', 'fee', 'pounds'], -1))).toEqual(['value at request.fee.pounds']);
    expect(linesOf(changed(fullCase(), ['searches', 0, 'hours'], -1))).toEqual(['value at searches[0].hours']);
    expect(linesOf(changed(fullCase(), ['people', 0, 'age'], 131))).toEqual(['value at people[0].age']);
    expect(linesOf(changed(fullCase(), ['items', 0, 'tracks', 1, 'extent', 'framesPerSecond'], 0))).toEqual([
      'value at items[0].tracks[1].extent.framesPerSecond',
    ]);
    expect(linesOf(changed(fullCase(), ['judgements', 0, 'chosen'], -1))).toEqual(['value at judgements[0].chosen']);
  });
});

describe('a span', () => {
  it.each([
    ['backwards', { from: 9, to: 3 }, 'span', 'to'],
    ['empty', { from: 3, to: 3 }, 'span', 'to'],
    ['past the end', { from: 3, to: 101 }, 'span', 'to'],
    ['without an end', { from: 3 }, 'missing', 'to'],
    ['without a start', { to: 3 }, 'missing', 'from'],
  ])('is refused %s', (_, span, code, key) => {
    expect(linesOf(recorded([{ id: '1', ...span }], 100))).toEqual([`${code} at items[0].tracks[0].segments[0].${key}`]);
  });

  it('may be as long as a track of any length', () => {
    expect(linesOf(recorded([{ id: '1', from: 0, to: Number.MAX_SAFE_INTEGER }], Number.MAX_SAFE_INTEGER))).toEqual([]);
  });

  it('of cells may not run to more stretches than can be laid out', () => {
    const segments = [1, 2, 3].map((id) => ({ id: `${id}`, cells: 'A1:A1048576' }));
    const file = changed(
      changed(fullCase(), ['items', 1, 'tracks', 0, 'extent'], { is: 'cells', rows: 1_048_576, columns: 2 }),
      ['judgements'],
      [],
    );

    expect(linesOf(changed(file, ['items', 1, 'tracks', 0, 'segments'], segments))).toEqual([
      'too large at items[1].tracks[0].segments[1].cells',
    ]);
  });
});

describe('a day', () => {
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1989-12-31',
    '2201-01-01',
    '0000-00-00',
    '20260309',
    '2026-3-9',
    '09/03/2026',
    '2026-03-09T10:00:00Z',
    ' 2026-03-09',
    '2026-03-09\n',
    '２０２６-03-09',
    '-002026-03-09',
    'today',
    '',
  ])('is refused: %j', (day) => {
    expect(linesOf({ ...smallestCase(), decidedOn: day })).toEqual(['date at decidedOn']);
  });

  it('may be the last of February in a leap year', () => {
    expect(linesOf({ ...smallestCase(), decidedOn: '2028-02-29' })).toEqual([]);
  });

  it('is taken from a time only by the person who corrects it', () => {
    const [problem] = problemsOf({ ...smallestCase(), decidedOn: '2026-03-09T10:00:00Z' });

    expect(problem?.remedy).toBe('write the day alone: `2026-03-09`');
  });
});

describe('text', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.test")',
    '+44',
    '@SUM(A1)',
    "'; drop table people; --",
    '$(rm -rf ~)',
    '%s%n',
    '{{7*7}}',
    '../../etc/passwd',
    'a\u202eb',
    'ends here\r\nand here\rand here\n',
    '👩‍👩‍👧‍👦 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    'Z̴̧̛a̷l̶g̸o̷',
    '\u0000',
  ])('comes back as it was given: %j', (name) => {
    const parsed = parseCase({ ...smallestCase(), title: name, people: [{ id: 'requester', name, role: 'data subject' }] });

    expect(parsed).toMatchObject({ ok: true, value: { title: name, people: [{ name }] } });
  });

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('with half of a surrogate pair is refused: %j', (text) => {
    expect(linesOf({ ...smallestCase(), title: text })).toEqual(['value at title']);
    expect(linesOf(changed(fullCase(), ['judgements', 0, 'finds', text], 'yes'))).toHaveLength(1);
  });

  it('that is markup is printed in a problem as it stands, for whoever shows it to escape', () => {
    const [problem] = problemsOf({ ...smallestCase(), dataSubject: '<b>`x`</b>' });

    expect(problem?.message).toBe("expected an id that is in `people`, found `<b>'x'</b>`");
  });

  it('may be a million characters long and no longer', () => {
    expect(linesOf(recorded([{ id: '1', from: 0, to: 1, text: 'x'.repeat(1_000_000) }]))).toEqual([]);
    expect(linesOf(recorded([{ id: '1', from: 0, to: 1, text: 'x'.repeat(1_000_001) }]))).toEqual([
      'too large at items[0].tracks[0].segments[0].text',
    ]);
  });

  it('may not be blank where somebody must have said something', () => {
    const blanks: readonly Path[] = [
      ['judgements', 0, 'reasons'],
      ['judgements', 0, 'signed', 'by'],
      ['controller', 'name'],
      ['request', 'text'],
    ];

    for (const at of blanks) expect(problemsOf(changed(fullCase(), at, ' \n ')).map(({ at: where }) => where)).toEqual([at]);
  });
});

describe('nesting', () => {
  it('sixty-four levels deep is read, and refused for what it is', () => {
    expect(linesOf({ ...smallestCase(), title: nested(63) })).toEqual(['type at title']);
  });

  it.each([65, 1000, 100_000])('%d levels deep is refused where it is too deep', (levels) => {
    const problems = problemsOf({ ...smallestCase(), title: nested(levels) });

    expect(problems.map(({ code }) => code)).toContain('nesting');
    expect(problems.every(({ at }) => at[0] === 'title')).toBe(true);
  });

  it('without end is refused', () => {
    const file: Record<string, unknown> = { ...smallestCase() };
    file['controller'] = file;
    const list: unknown[] = [];
    list.push(list);

    expect(linesOf(file)).toEqual(['nesting at controller']);
    expect(linesOf({ ...smallestCase(), items: list })).toEqual(['nesting at items[0]']);
  });

  it('of one object in two places is not without end', () => {
    const signed = { by: 'Morgan Vale', role: 'officer', on: '2026-03-18' };
    const screening = { grounds: ['dpa-2018/section-45/4/d'], items: 'all', result: 'screened out', signed };

    expect(
      linesOf({
        ...smallestCase(),
        screenings: [
          { id: '1', ...screening },
          { id: '2', ...screening },
        ],
      }),
    ).toEqual([]);
  });

  it('that doubles at every level is refused as too large', () => {
    let doubled: unknown = {};
    for (let level = 0; level < 60; level += 1) doubled = [doubled, doubled];

    expect(linesOf({ ...smallestCase(), title: doubled })).toEqual(['too large at case']);
  });
});

describe('an object that answers back', () => {
  const fails = () => {
    throw new Error('no');
  };

  it('is refused where reading a key throws', () => {
    const file = Object.defineProperty({ ...smallestCase() }, 'title', { get: fails, enumerable: true });

    expect(linesOf(file)).toEqual(['type at title']);
  });

  it('is read once, so that it cannot give two answers', () => {
    let asked = 0;
    const answer = () => {
      asked += 1;
      return asked === 1 ? 'First' : 5;
    };

    expect(parseCase(Object.defineProperty({ ...smallestCase() }, 'title', { get: answer, enumerable: true }))).toMatchObject({
      ok: true,
      value: { title: 'First' },
    });
  });

  it.each(['get', 'ownKeys', 'getPrototypeOf'] as const)('is refused where its %s trap throws', (trap) => {
    expect(parseCase(new Proxy(smallestCase(), { [trap]: fails })).ok).toBe(false);
    expect(parseCase({ ...smallestCase(), people: new Proxy([{}], { [trap]: fails }) }).ok).toBe(false);
    expect(parseCase({ ...smallestCase(), controller: new Proxy({}, { [trap]: fails }) }).ok).toBe(false);
  });

  it('is refused where it has been revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();

    expect(linesOf(proxy)).toEqual(['type at case']);
    expect(linesOf({ ...smallestCase(), controller: proxy })).toEqual(['type at controller']);
  });

  it('cannot make more of itself without end', () => {
    const more: object = new Proxy(
      {},
      { ownKeys: () => ['a', 'b'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: () => more },
    );

    expect(linesOf({ ...smallestCase(), controller: more })).toEqual(
      expect.arrayContaining(['nesting at controller.a', 'nesting at controller.b']),
    );
  });
});

describe('a list', () => {
  it('with a gap is refused at the gap', () => {
    const people: unknown[] = [{ id: 'requester', role: 'data subject' }];
    people[2] = { id: 'witness', role: 'witness' };

    expect(linesOf({ ...smallestCase(), people })).toEqual(['missing at people[1]']);
  });

  it('that claims to be endless is refused by its length', () => {
    expect(linesOf({ ...smallestCase(), items: new Array(4_000_000_000) })).toEqual(['too large at items']);
  });

  it('given as an object with positions for keys is refused', () => {
    expect(linesOf({ ...smallestCase(), people: { 0: { id: 'requester', role: 'data subject' }, length: 1 } })).toEqual(['type at people']);
  });
});

describe('a huge file', () => {
  it('of two hundred thousand segments is read', () => {
    const segments = Array.from({ length: 200_000 }, (_, index) => ({ id: `${index}`, from: index, to: index + 1, speaker: 'requester' }));

    expect(parseCase(recorded(segments)).ok).toBe(true);
  });

  it('with one segment too many is refused', () => {
    const segments = Array.from({ length: 200_001 }, (_, index) => ({ id: `${index}`, from: index, to: index + 1 }));

    expect(linesOf(recorded(segments))).toEqual(['too large at items[0].tracks[0].segments']);
  });

  it('wrong throughout is refused with the first ten thousand problems', () => {
    const segments = Array.from({ length: 200_000 }, () => ({ id: 5, form: 0, speaker: 'nobody' }));
    const problems = problemsOf(recorded(segments));

    expect(problems).toHaveLength(10_001);
    expect(problems.at(-1)).toMatchObject({ path: 'case', code: 'too large' });
  });

  it('that names nobody throughout is refused with the first ten thousand problems', () => {
    const segments = Array.from({ length: 200_000 }, (_, index) => ({
      id: `${index}`,
      from: index,
      to: index + 1,
      speaker: `nobody ${index}`,
    }));

    expect(problemsOf(recorded(segments))).toHaveLength(10_000);
  });

  it('of keys that are not known is refused with the first ten thousand', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key ${index}`, index]));

    expect(problemsOf({ ...smallestCase(), ...keys })).toHaveLength(10_000);
  });

  it('of runs over two hundred thousand segments is checked', () => {
    const segments = Array.from({ length: 50_000 }, (_, index) => ({ id: `${index}`, from: index, to: index + 1 }));
    const runs = Array.from({ length: 50_000 }, (_, index) => `0..${index}`);
    const signed = { by: 'Morgan Vale', role: 'officer', on: '2026-03-18' };
    const judgement = { id: 'j', provision: 'p', scope: [{ item: 'call', segments: runs }], finds: {}, reasons: 'Seen', signed };

    expect(linesOf({ ...(recorded(segments) as object), judgements: [judgement] })).toEqual([]);
  });

  it('of judgements that replace one another in one long line is checked', () => {
    const signed = { by: 'Morgan Vale', role: 'officer', on: '2026-03-18' };
    const judgements = Array.from({ length: 20_000 }, (_, index) => ({
      id: `${index}`,
      provision: 'p',
      scope: [{ request: true }],
      finds: {},
      reasons: 'Seen',
      signed,
      replaces: `${(index + 1) % 20_000}`,
    }));

    expect(linesOf({ ...smallestCase(), judgements })).toEqual(['value at judgements[0].replaces']);
  });
});
