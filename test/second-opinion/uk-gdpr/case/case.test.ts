import { describe, test } from 'vitest';
import { longest, readThrough } from '../../read.ts';
import { differences } from './compared.ts';
import { bothStories } from './drawn.ts';

describe('whole cases under both laws, read a second time', () => {
  test('are decided as each law was read to decide them, on whatever days', { timeout: longest }, () =>
    readThrough({
      stories: bothStories,
      differences,
      called: 'whole cases under both laws',
      daysOf: ({ part3: { receivedOn, decidedOn } }) => `${receivedOn} ${decidedOn}`,
      everyDay: 150,
    }),
  );
});
