import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eir, foia } from '../../../src/provisions/index.ts';
import type { DutyRule, Provision } from '../../../src/reasoning/index.ts';
import { leavesOf } from '../../../src/reasoning/index.ts';
import type { Snapshot } from '../statute.ts';
import { consistentWith, normal, statuteFolder, unitOf } from '../statute.ts';

/** Words kept beside these tests, of units the statute text kept for the whole project does not have. */
const besideThese = fileURLToPath(new URL('./words/', import.meta.url));

const rules: readonly (Provision | DutyRule)[] = [foia, eir].flatMap(({ provisions, duties }) => [...provisions, ...duties.values()]);

function usedBy(version: (Provision | DutyRule)['inForce'][number]): readonly string[] {
  return 'when' in version ? leavesOf(version.when).map((leaf) => leaf.limb) : [...version.laidDown, ...version.contains];
}

/** Where the words of the unit that a limb belongs to are kept, if they are. */
function fileOf(act: string, limb: string): string | undefined {
  const number = /^\w+/.exec(limb)?.[0] ?? '';
  const named = `${act === 'foia-2000' ? 'section' : 'regulation'}-${number}.json`;
  const places = [...(act === 'foia-2000' ? [resolve(statuteFolder, 'ukpga-2000-36', named)] : []), resolve(besideThese, act, named)];
  return places.find((place) => existsSync(place));
}

function snapshotsIn(file: string): readonly Snapshot[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly versions: readonly Snapshot[] }).versions;
}

const quotes = rules
  .filter(({ words }) => words === undefined)
  .flatMap((rule) =>
    rule.inForce.flatMap((version, index) =>
      [...new Set(usedBy(version))].map((limb) => ({
        cite: rule.cite,
        limb,
        number: index + 1,
        words: rule.limbs[limb] ?? '',
        windows: version.windows,
        file: fileOf(rule.cite.split('/')[0] ?? '', limb),
      })),
    ),
  );

const kept = quotes.filter(({ file }) => file !== undefined);

describe('every quote of the Act and the Regulations is held to their words', () => {
  test('where the words are kept, which is everywhere beside the statute text of the project', (context) => {
    if (process.env['CI'] === undefined) context.skip(!existsSync(statuteFolder), `skipped: no statute text at ${statuteFolder}`);

    expect(quotes.filter(({ file }) => file === undefined).map(({ cite, limb }) => `${cite} ${limb}`)).toEqual([]);
  });

  test.each(kept)('$cite, $limb, version $number', ({ limb, words, windows, file = '' }) => {
    const { texts, all } = consistentWith(snapshotsIn(file), windows);
    const found = texts.map((text) => unitOf(text, limb).includes(normal(words)));

    expect(words).not.toBe('');
    expect(texts).not.toEqual([]);
    expect(all ? !found.includes(false) : found.includes(true), `${limb}: “${words}”`).toBe(true);
  });
});

test('rules in our own words are of practice, and of units whose words are not to hand', () => {
  const ours = rules.filter(({ words, cite }) => words === 'ours' && !cite.startsWith('practice/')).map(({ cite }) => cite);

  expect(ours.sort()).toEqual([
    'eir-2004/regulation-11',
    'eir-2004/regulation-5',
    'eir-2004/regulation-5/2',
    'eir-2004/regulation-7',
    'eir-2004/regulation-8',
    'eir-2004/regulation-8/4',
    'eir-2004/regulation-8/5',
    'eir-2004/regulation-8/8',
    'eir-2004/regulation-9',
    'fees-regulations-2004/regulation-5',
    'foia-2000/section-1',
  ]);
});
