import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Path } from '../../src/case/index.ts';
import { changed } from '../../src/cli/answering/changed.ts';
import { withChanges } from '../../src/cli/answering/json-edit.ts';
import { runs } from '../telling/sample.ts';

/** JSON written by a careless hand: any space between tokens, one line end or another, an indentation of its own. */
function handwritten(value: unknown, space: () => string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const entries = list
    ? value.map((one: unknown) => handwritten(one, space))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}${space()}:${space()}${handwritten(one, space)}`);
  const [open, close] = list ? '[]' : '{}';
  return `${open}${space()}${entries.join(`${space()},${space()}`)}${space()}${close}`;
}

const keys = fc.oneof(fc.constantFrom('id', 'a', 'b.c', '"', '__proto__', '0', 'é\n'), fc.string({ maxLength: 4 }));
const values = fc.jsonValue({ maxDepth: 3 });
const files = fc.oneof(
  fc.array(values, { maxLength: 4 }),
  fc.uniqueArray(fc.tuple(keys, values), { maxLength: 5, selector: ([key]) => key }).map((entries) => Object.fromEntries(entries)),
);

/** Every object and list in a value, by path. */
function containers(value: unknown, at: Path = []): readonly { readonly at: Path; readonly of: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    { at, of: value },
    ...Object.entries(value).flatMap(([key, one]) => containers(one, [...at, Array.isArray(value) ? Number(key) : key])),
  ];
}

const edits = fc
  .record({
    file: files,
    spaces: fc.array(fc.constantFrom('', ' ', '  ', '\t', '\n', '\r\n  ', '\n\n\t'), { minLength: 7, maxLength: 7 }),
    pick: fc.nat(),
    child: fc.nat(),
    key: keys,
    value: values.filter((one) => one !== undefined),
  })
  .map(({ file, spaces, pick, child, key, value }) => {
    let next = 0;
    const text = handwritten(file, () => spaces[next++ % spaces.length] ?? '');
    const all = containers(JSON.parse(text));
    const { at, of } = all[pick % all.length] ?? { at: [], of: [] };
    const there = Object.keys(of);
    const place = Array.isArray(of)
      ? child % (of.length + 1)
      : child % 2 === 0 && there.length > 0
        ? (there[child % there.length] ?? key)
        : key;
    return { text, at: [...at, place], value };
  });

describe('an edit of a JSON file', () => {
  test('gives exactly the old file with that one value in its place, and touches nothing outside it', () => {
    fc.assert(
      fc.property(edits, ({ text, at, value }) => {
        const old: unknown = JSON.parse(text);
        const edited = withChanges(text, [{ at, value }]);

        expect(JSON.parse(edited)).toEqual(changed(old, at, JSON.parse(JSON.stringify(value))));
        const back = at.reduce((one: unknown, key) => (one === undefined ? one : (one as Record<string | number, unknown>)[key]), old);
        const there = back !== undefined && Object.hasOwn(parentOf(old, at), at.at(-1) ?? '');
        let head = 0;
        while (head < text.length && text[head] === edited[head]) head += 1;
        let tail = 0;
        while (tail < text.length - head && tail < edited.length - head && text.at(-1 - tail) === edited.at(-1 - tail)) tail += 1;
        const replaced = text.slice(head, text.length - tail);
        // What is lost is within the value replaced, or is the space inside an empty pair of brackets.
        if (there) expect(replaced.length).toBeLessThanOrEqual(handwrittenLength(text, back));
        else expect(replaced.trim()).toBe('');
      }),
      runs(1000),
    );
  });

  const file = '{\r\n    "people": [\r\n        { "id":"a",   "name" : "b" },\r\n        {"id":"c"}  ],\r\n\r\n    "x" : 1 }\r\n';

  it('keeps line ends, indentation, and space round colons as they are', () => {
    expect(withChanges(file, [{ at: ['people', 0, 'consent'], value: 'refused' }])).toBe(
      file.replace('"name" : "b"', '"name" : "b",   "consent" : "refused"'),
    );
    expect(withChanges(file, [{ at: ['people', 1, 'role'], value: 'other' }])).toBe(
      file.replace('{"id":"c"}', '{"id":"c", "role":"other"}'),
    );
    expect(withChanges(file, [{ at: ['y'], value: { is: 'unknown', why: 'asked' } }])).toBe(
      file.replace('"x" : 1', '"x" : 1,\r\n\r\n    "y" : { "is": "unknown", "why": "asked" }'),
    );
  });

  it('writes a record over several lines, and a short value on one', () => {
    const judged = withChanges(file, [
      { at: ['judgements'], value: [{ id: 'j1', scope: [{ item: 'video', segments: ['1'] }], reasons: 'r'.repeat(120) }] },
    ]);

    expect(judged).toContain(
      `"judgements" : [\r\n        {\r\n            "id": "j1",\r\n            "scope": [{ "item": "video", "segments": ["1"] }],\r\n            "reasons": "${'r'.repeat(120)}"\r\n        }\r\n    ]`,
    );
    expect(judged.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('fills an empty list and an empty object', () => {
    expect(withChanges('{\n  "flags": []\n}\n', [{ at: ['flags', 0], value: 'covert source' }])).toBe(
      '{\n  "flags": ["covert source"]\n}\n',
    );
    expect(withChanges('{\n  "a": {}\n}\n', [{ at: ['a', 'b'], value: 1 }])).toBe('{\n  "a": {\n    "b": 1\n  }\n}\n');
    expect(withChanges('{"a":{}}', [{ at: ['a', 'b'], value: { c: 1 } }])).toBe('{"a":{"b":{"c":1}}}');
  });

  it('refuses a place there is no way to', () => {
    expect(() => withChanges(file, [{ at: ['nobody', 'x'], value: 1 }])).toThrow(/json-edit/);
    expect(() => withChanges(file, [{ at: ['people', 4], value: 1 }])).toThrow(/json-edit/);
    expect(() => withChanges(file, [{ at: ['x', 'y'], value: 1 }])).toThrow(/json-edit/);
  });
});

function parentOf(value: unknown, at: Path): object {
  return at.slice(0, -1).reduce((one: unknown, key) => (one as Record<string | number, unknown>)[key], value) as object;
}

/** No value is written in more characters than the file has, nor than its JSON with the widest space between its tokens. */
function handwrittenLength(text: string, value: unknown): number {
  return Math.min(text.length, handwritten(value, () => '    ').length);
}
