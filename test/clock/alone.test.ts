import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url);

test('the clock stands alone: at run time it needs the calendar and nothing else, so no zod', () => {
  const needed = ['clock', 'calendar'].flatMap((room) =>
    readdirSync(new URL(`${room}/`, src))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const text = readFileSync(new URL(`${room}/${name}`, src), 'utf8');
        return [...text.matchAll(/^(?:import|export)(?! type\b)[^;]*? from '([^']+)'/gm)].map(([, from]) => from ?? '');
      }),
  );
  const others = needed.filter((from) => !from.startsWith('./') && from !== '../calendar/index.ts');

  expect(needed.length).toBeGreaterThan(40);
  expect(others).toEqual([]);
});
