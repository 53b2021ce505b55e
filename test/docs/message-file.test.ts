import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sorted } from '../../docs/snippets/sorting.ts';
import { parseMessage, sortMessage } from '../../src/sorting/index.ts';

const page = readFileSync(new URL('../../docs/message-file.md', import.meta.url), 'utf8');
const [file] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((found): unknown => JSON.parse(found[1] ?? ''));

test('the message on the page about the message file is accepted, and comes out as it says', () => {
  const parsed = parseMessage(file);
  const [ask] = parsed.ok ? sortMessage(parsed.value).asks : [];

  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  expect(ask?.goes).toEqual(['dpa-2018/section-45/1']);
  expect(ask?.duties.find(({ duty }) => duty === 'foia-2000/section-17/1')).toMatchObject({ certain: true, by: '2026-12-21' });
});

test('the code on the page sorts it, and says what is wrong with a file that is none', () => {
  expect(sorted(JSON.stringify(file))).toContain('section 45');
  expect(sorted('{}')).toContain(':');
});
