import { describe, test } from 'vitest';
import { longest, readThrough } from '../../read.ts';
import { differences } from './compared.ts';
import { environmentalStories } from './drawn.ts';

describe('whole requests for environmental information, read a second time', () => {
  test('are decided as the Regulations were read to decide them', { timeout: longest }, () =>
    readThrough({
      stories: environmentalStories,
      differences,
      called: 'whole requests for environmental information',
      daysOf: ({ receivedOn, decidedOn }) => `${receivedOn} ${decidedOn}`,
      everyDay: 150,
    }),
  );
});
