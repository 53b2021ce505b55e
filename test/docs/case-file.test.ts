import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';

const page = readFileSync(new URL('../../docs/case-file.md', import.meta.url), 'utf8');
const files = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((found): unknown => JSON.parse(found[1] ?? ''));

describe('the page about the case file', () => {
  test('every case file on it is accepted at the door', () => {
    expect(files).toHaveLength(3);
    for (const file of files) {
      const parsed = parseCase(file);
      expect(parsed.ok ? judgementProblems(parsed.value) : parsed.problems).toEqual([]);
    }
  });

  test('the second comes out as it says', () => {
    const parsed = parseCase(files[1]);
    const item = parsed.ok ? decide(parsed.value).items[0] : undefined;
    expect(item?.tracks[0]?.parts.map((part) => part.outcome)).toEqual([
      { kind: 'disclose edited', means: { voice: 'alter', words: 'none' } },
      { kind: 'out of scope' },
    ]);
    expect(item?.origin?.status).toBe('open');
  });

  test('the third is decided under the Freedom of Information Act, and leaves out what was not held', () => {
    const parsed = parseCase(files[2]);
    const decision = parsed.ok ? decide(parsed.value) : undefined;
    expect(decision?.under).toBe('foia');
    expect(decision?.items[0]?.tracks[0]?.parts.map((part) => part.outcome)).toEqual([{ kind: 'out of scope' }]);
    expect(decision?.items[0]?.origin).toBeUndefined();
    expect(decision?.information).toEqual([]);
  });
});
