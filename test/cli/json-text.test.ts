import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, readJson } from '../../src/cli/reading/json-text.ts';

import { runs } from '../telling/sample.ts';

describe('Reading JSON', () => {
  it('agrees with the language itself on what is JSON, and on what it says', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, space) => {
        const laid = JSON.stringify(JSON.parse(text), null, space);

        expect(readJson(laid)).toEqual({ ok: true, value: JSON.parse(laid) });
      }),
    );
  });

  it('refuses whatever the language refuses, and places it within the text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', '\\', '\n', '\u0000', '1', 'x'), (text, at, put) => {
        const broken = text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1);
        const read = readJson(broken);
        const twice = !read.ok && read.faults.every(({ message }) => message.includes('a second time'));

        expect(read.ok || twice).toBe(isJson(broken));
        if (!read.ok)
          for (const { line, column } of read.faults)
            expect(line >= 1 && column >= 1 && line <= broken.split(/\r\n|\r|\n/).length).toBe(true);
      }),
      runs(500),
    );
  });

  it('reads a text of many megabytes, deep nesting and hostile keys without falling over', () => {
    expect(readJson(JSON.stringify(`${'a"\\'.repeat(1_000_000)}`)).ok).toBe(true);
    expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false, faults: [{ message: 'values are nested more than 500 deep' }] });
    expect(readJson('{"__proto__": 1, "__proto__": 2}')).toMatchObject({ ok: false, faults: [{ line: 1, column: 18 }] });
    expect(readJson('{"a": 1, "\\u0061": 2}')).toMatchObject({ ok: false });
  });

  it('finds a value by its path, or the nearest thing round it', () => {
    const text = '{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}';

    expect(placesOf(text, [['a', 1, 'b'], ['a', 0], ['a', 1, 'missing'], ['none'], []])).toEqual([
      { line: 4, column: 7 },
      { line: 3, column: 5 },
      { line: 4, column: 5 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it('counts lines however they end', () => {
    expect(placesOf('[1,\r\n2,\r3,\n4]', [[1], [2], [3]]).map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
