import { describe, test } from 'vitest';
import { longest, readThrough } from '../../read.ts';
import { differences } from './compared.ts';
import { informationStories } from './drawn.ts';

describe('whole requests for information, read a second time', () => {
  test('are decided as the Act was read to decide them', { timeout: longest }, () =>
    readThrough({
      stories: informationStories,
      differences,
      called: 'whole requests for information',
      daysOf: ({ receivedOn, decidedOn }) => `${receivedOn} ${decidedOn}`,
      everyDay: 150,
    }),
  );
});
