import { expect, test } from 'vitest';
import { rightsOfAnotherIndividual } from '../../../src/provisions/dpa-2018/schedule-2/paragraph-16.ts';
import { rightsOfOthers } from '../../../src/provisions/dpa-2018/section-45/subsection-4.ts';
import { limb } from '../../../src/provisions/facts.ts';
import type { FactId, UkGdprFactId } from '../../../src/provisions/index.ts';
import { part3, ukGdpr } from '../../../src/provisions/index.ts';
import { limb as limbOfUkGdpr } from '../../../src/provisions/uk-gdpr/facts.ts';
import type { Provision } from '../../../src/reasoning/index.ts';
import { assemble } from '../../../src/reasoning/index.ts';

test('no exemption of Schedules 2 to 4 is in Part 3, and no restriction or exemption of Part 3 is in the UK GDPR', () => {
  const ofPart3 = part3.provisions.map(({ cite }) => cite);
  const ofUkGdpr = ukGdpr.provisions.map(({ cite }) => cite);

  expect(ofPart3.filter((cite) => /schedule-[234]\//.test(cite))).toEqual([]);
  expect(ofUkGdpr.filter((cite) => /section-(29|3\d|4\d|5\d|78)/.test(cite))).toEqual([]);
  expect(ofPart3.filter((cite) => ofUkGdpr.includes(cite))).toEqual([]);
});

test('a provision of one law cannot be reached from the other: not by displacing it, and not by bringing it in', () => {
  const covered = (displaces: readonly string[], cites: readonly string[]) =>
    displaces.filter((pattern) =>
      cites.some((cite) => (pattern.endsWith('/*') ? cite.startsWith(pattern.slice(0, -1)) : cite === pattern)),
    );
  const cites = (pack: typeof part3) => pack.provisions.map(({ cite }) => cite);

  expect(part3.provisions.flatMap(({ displaces }) => covered(displaces, cites(ukGdpr)))).toEqual([]);
  expect(ukGdpr.provisions.flatMap(({ displaces }) => covered(displaces, cites(part3)))).toEqual([]);
});

test('a body of law with a provision of the other in it cannot be put together', () => {
  const wrong = [...part3.provisions, rightsOfAnotherIndividual];

  expect(() => assemble(part3.catalogue, { provisions: wrong, duties: [], elements: [] })).toThrow(RangeError);
  expect(() => assemble(ukGdpr.catalogue, { provisions: [rightsOfOthers], duties: [], elements: [] })).toThrow(RangeError);
});

test('nor does it compile', () => {
  // @ts-expect-error: paragraph 16 of Schedule 2 turns on facts that Part 3 has not.
  const inPart3: Provision<string, FactId> = rightsOfAnotherIndividual;
  // @ts-expect-error: section 45(4)(e) turns on facts that the UK GDPR has not.
  const inUkGdpr: Provision<string, UkGdprFactId> = rightsOfOthers;
  // @ts-expect-error: consent is no fact of Part 3.
  const consent = () => limb('a', 'thirdParty.consent');
  // @ts-expect-error: necessity in section 45(4)(e) is no fact of the UK GDPR.
  const necessity = () => limbOfUkGdpr('a', 'rightsOfOthers.necessary');

  expect([inPart3.cite, inUkGdpr.cite]).toEqual(['dpa-2018/schedule-2/paragraph-16', 'dpa-2018/section-45/4/e']);
  expect([typeof consent, typeof necessity]).toEqual(['function', 'function']);
});
