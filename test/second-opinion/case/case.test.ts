import { describe, test } from 'vitest';
import { longest, readThrough } from '../read.ts';
import { differences } from './compared.ts';
import { stories } from './drawn.ts';

describe('whole cases read a second time', () => {
  test('are decided as the law was read to decide them, on whatever days', { timeout: longest }, () =>
    readThrough({
      stories,
      differences,
      called: 'whole cases',
      daysOf: ({ receivedOn, decidedOn }) => `${receivedOn} ${decidedOn}`,
      everyDay: 600,
    }),
  );
});
