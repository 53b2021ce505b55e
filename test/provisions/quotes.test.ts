import { describe, expect, test } from 'vitest';
import { part3, schedule7, ukGdpr } from '../../src/provisions/index.ts';
import type { DutyRule, Provision } from '../../src/reasoning/index.ts';
import { leavesOf } from '../../src/reasoning/index.ts';
import { consistentWith, normal, readVersions, snapshotsOf, statuteFolder, statuteIsHere, unitOf } from './statute.ts';

/** Rules whose limbs are in our words: case law, the common law, good practice, and a section whose text is not kept. */
const notQuoted = [
  'case-law/reasonable-search',
  'common-law/privilege',
  'dpa-2018/section-208',
  'practice/ask-a-lawyer',
  'practice/exemption-record',
  'practice/fee-notice',
  'practice/health-opinion',
  'practice/internal-record',
  'practice/notice-of-fee',
  'practice/part-4-in-outline',
  'practice/record-of-search',
  'practice/say-what-is-excluded',
  'practice/search-record',
  // Article 2 is not among the texts kept.
  'uk-gdpr/article-2/1A',
  'uk-gdpr/article-2/2/a',
  'uk-gdpr/article-2/2/b',
  'uk-gdpr/article-2/2/c',
];

/** Every rule of every body of law; a duty that two of them have is one. */
const rules: readonly (Provision | DutyRule)[] = [
  ...new Set([part3, ukGdpr].flatMap((pack) => [...pack.provisions, ...pack.duties.values()])),
];

/** Each limb a version of a rule relies on. */
function usedBy(version: (Provision | DutyRule)['inForce'][number]): readonly string[] {
  return 'when' in version ? leavesOf(version.when).map((leaf) => leaf.limb) : [...version.laidDown, ...version.contains];
}

/** The dates of a version, in words for a test's name. */
function datesOf({ windows }: (Provision | DutyRule)['inForce'][number]): string {
  return Object.entries(windows)
    .map(([event, { from = '', to = '' }]) => `${event} ${from}..${to}`)
    .join(', ');
}

const quotes = rules
  .filter(({ words }) => words === undefined)
  .flatMap((rule) =>
    rule.inForce.flatMap((version) =>
      [...new Set(usedBy(version))].map((limb) => ({
        cite: rule.cite,
        limb,
        words: rule.limbs[limb] ?? '',
        windows: version.windows,
        from: datesOf(version),
      })),
    ),
  );

test('rules in our own words are these and no others', () => {
  const ours = rules.filter(({ words }) => words === 'ours').map(({ cite }) => cite);

  expect(ours.sort()).toEqual(notQuoted);
});

test('the words of the enactments are at hand to check quotes against', (context) => {
  if (process.env['CI'] === undefined)
    context.skip(!statuteIsHere, `skipped: no statute text at ${statuteFolder}, so no quote was checked`);

  expect(statuteIsHere, `no statute text at ${statuteFolder}`).toBe(true);
});

describe.runIf(statuteIsHere)('every quote is held to the words of the enactment', () => {
  test.each(quotes)('$cite, $limb, in force $from, is in the text of its unit that fits its dates', ({ cite, limb, words, windows }) => {
    const { texts, all } = consistentWith(snapshotsOf(cite, limb), windows);
    const found = texts.map((text) => unitOf(text, limb).includes(normal(words)));

    expect(words).not.toBe('');
    expect(texts).not.toEqual([]);
    expect(all ? !found.includes(false) : found.includes(true), `${limb}: “${words}”`).toBe(true);
  });

  test('words that a version of a duty leaves to another version are not in the text of its own dates', () => {
    const early = rules
      .filter((rule): rule is DutyRule => !('effect' in rule))
      .filter(({ words }) => words === undefined)
      .flatMap((rule) =>
        rule.inForce.flatMap((version) =>
          Object.entries<string>(rule.limbs)
            .filter(([limb]) => !usedBy(version).includes(limb))
            .flatMap(([limb, words]) => {
              const { texts, all } = consistentWith(snapshotsOf(rule.cite, limb), version.windows);
              const there = all && texts.some((text) => unitOf(text, limb).includes(normal(words)));
              return there ? [`${rule.cite}: ${limb}`] : [];
            }),
        ),
      );

    expect(early).toEqual([]);
  });

  test('schedule 7 is listed line for line', () => {
    const [first, last] = readVersions('ukpga-2018-12/schedule-7.json');
    const lines = schedule7.map(({ paragraph, words }) => `${paragraph} ${words}`);
    const earlier = schedule7.filter(({ since }) => since?.startsWith('after 2025-06-19') !== true);

    expect(lines.join('\n')).toBe(last?.text);
    expect(earlier.map(({ paragraph, words }) => `${paragraph} ${words}`).join('\n')).toBe(first?.text);
  });
});
