import { describe, expect, test } from 'vitest';
import { sorting } from '../../src/provisions/sorting/index.ts';
import { leavesOf } from '../../src/reasoning/index.ts';
import { consistentWith, normal, snapshotsOf, statuteFolder, statuteIsHere, unitOf } from './statute.ts';

const rules = [...sorting.provisions, ...sorting.duties.values()];

const quotes = rules
  .filter(({ words }) => words === undefined)
  .flatMap((rule) =>
    rule.inForce.flatMap((version) =>
      [...new Set('when' in version ? leavesOf(version.when).map(({ limb }) => limb) : [...version.laidDown, ...version.contains])].map(
        (limb) => ({
          cite: rule.cite,
          limb,
          words: rule.limbs[limb] ?? '',
          windows: version.windows,
          from: JSON.stringify(version.windows),
        }),
      ),
    ),
  );

test('the words of the enactments are at hand to check the quotes of sorting against', (context) => {
  if (process.env['CI'] === undefined)
    context.skip(!statuteIsHere, `skipped: no statute text at ${statuteFolder}, so no quote was checked`);

  expect(statuteIsHere, `no statute text at ${statuteFolder}`).toBe(true);
});

describe.runIf(statuteIsHere)('every quote in the law of sorting is held to the words of the enactment', () => {
  test.each(quotes)('$cite, $limb, in force $from, is in the text of its unit that fits its dates', ({ cite, limb, words, windows }) => {
    const { texts, all } = consistentWith(snapshotsOf(cite.split('/')[0] ?? '', limb), windows);
    const found = texts.map((text) => unitOf(text, limb).includes(normal(words)));

    expect(words).not.toBe('');
    expect(texts).not.toEqual([]);
    expect(all ? !found.includes(false) : found.includes(true), `${limb}: “${words}”`).toBe(true);
  });
});

test('what is put in our own words says how sure it is, or rests on a source that is named', () => {
  const ours = rules.filter(({ words }) => words === 'ours');

  expect(ours.filter(({ source }) => !source.startsWith('https://')).map(({ cite }) => cite)).toEqual([]);
  expect(ours.filter(({ confidence, unsure }) => confidence !== 'high' && unsure === undefined).map(({ cite }) => cite)).toEqual([]);
});
