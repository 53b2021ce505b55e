import { describe, expect, test, vi } from 'vitest';
import type { LawName } from '../../src/law.ts';
import { checkLaw } from '../../src/law.ts';
import type * as Provisions from '../../src/provisions/index.ts';
import type * as Sorting from '../../src/sorting/index.ts';

// Each check takes seconds and is tested by itself; here it is only told apart.
vi.mock('../../src/provisions/index.ts', async (original) => ({
  ...(await original<typeof Provisions>()),
  checkPart3: () => 'Part 3',
  checkUkGdpr: () => 'the UK GDPR',
  checkFoia: () => 'the Act of 2000',
  checkEir: () => 'the Regulations of 2004',
}));
vi.mock('../../src/sorting/index.ts', async (original) => ({ ...(await original<typeof Sorting>()), checkSorting: () => 'sorting' }));

describe('the check of a body of law, by its name', () => {
  test.each([
    ['part-3', 'Part 3'],
    ['uk-gdpr', 'the UK GDPR'],
    ['foia-2000', 'the Act of 2000'],
    ['eir-2004', 'the Regulations of 2004'],
    ['sorting', 'sorting'],
  ] as const)('%s is of %s', (name, law) => {
    expect(checkLaw(name)).toBe(law);
  });

  test('is of Part 3 where none is named', () => {
    expect(checkLaw()).toBe('Part 3');
  });

  test.each(['magna-carta', 'toString'])('says which laws there are, where %s is named', (name) => {
    expect(() => checkLaw(name as LawName)).toThrow('the laws are part-3, uk-gdpr, foia-2000, eir-2004, sorting');
  });
});
