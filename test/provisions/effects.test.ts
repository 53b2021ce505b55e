import { describe, expect, test } from 'vitest';
import { part3 } from '../../src/provisions/index.ts';

/** Every element of the right, by citation. */
const elements = ['45/1/a', '45/1/b', '45/2/a', '45/2/b', '45/2/c', '45/2/d', '45/2/e', '45/2/ea', '45/2/f', '45/2/g'];
/** What Chapter 3 of Part 3 says about the right: what falls away where there is nothing of theirs for it to apply to. */
const restrictions = ['45/4/a', '45/4/b', '45/4/c', '45/4/d', '45/4/e'];
const silences = ['45/6/fact', '45/6/reasons'];
const privileges = ['45A', '45A/3/decision', '45A/3/reason'];
const rightsAndRules = [
  ...elements,
  ...restrictions,
  ...silences,
  ...privileges,
  '43/3',
  '45/2A',
  '78A',
  '186A',
  'case-law/reasonable-search',
  'common-law/privilege',
];
const everything = [...rightsAndRules, '3', '52/1'];

const restricting = ['45/5', '45/7', '51', '45/4'];

interface Row {
  readonly of: string;
  readonly effect: string;
  readonly power?: 'may';
  readonly protects?: string;
  readonly confidence?: 'medium' | 'low';
  readonly gives?: readonly string[];
  readonly duties?: readonly string[];
  readonly told?: true;
}

const right = (of: string, duties: readonly string[]): Row => ({ of, effect: 'owed', duties, told: true });
const restriction = (of: string, protects: string): Row => ({
  of,
  effect: 'restricted',
  power: 'may',
  protects,
  gives: elements,
  duties: restricting,
});

/** What each provision does, to what, what gives way to it and what follows, as `law/part3.md` has it. */
const rows: Readonly<Record<string, Row>> = {
  '29/1': { of: 'item', effect: 'routed elsewhere', confidence: 'low', gives: everything, duties: ['uk-gdpr/article-15'] },
  '29/1A': { of: 'item', effect: 'routed elsewhere', gives: everything, duties: ['94', 'practice/part-4-in-outline'] },
  '30': { of: 'request', effect: 'routed elsewhere', gives: everything, duties: ['uk-gdpr/article-15'] },
  '30/2': { of: 'request', effect: 'routed elsewhere', gives: everything, duties: ['94', 'practice/part-4-in-outline'] },
  '31': { of: 'item', effect: 'routed elsewhere', confidence: 'medium', gives: everything, duties: ['uk-gdpr/article-15'] },
  '3': { of: 'part', effect: 'out of scope', gives: rightsAndRules },
  '43/3': {
    of: 'item',
    effect: 'excluded',
    protects: 'court',
    confidence: 'medium',
    // Sections 44 to 48 do not apply at all: the statutory limit on searching goes with the right it limits.
    gives: [
      ...elements,
      ...restrictions,
      ...silences,
      ...privileges,
      '45/2A',
      '186A',

      'common-law/privilege',
    ],
    duties: ['practice/say-what-is-excluded'],
  },
  '45/1/a': right('request', ['45/3', '52', '173']),
  '45/1/b': right('part', ['45/3', '52', '173']),
  ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'ea', 'f'].map((letter) => [`45/2/${letter}`, right('request', ['45/3', '52'])])),
  '45/2/g': right('part', ['45/3', '52']),
  '45/2A': { of: 'request', effect: 'limited by search', duties: ['practice/search-record'] },
  'case-law/reasonable-search': { of: 'request', effect: 'limited by search', confidence: 'medium', duties: ['practice/search-record'] },
  '45/4/a': restriction('part', 'inquiry'),
  '45/4/b': restriction('part', 'crime'),
  '45/4/c': restriction('part', 'public'),
  '45/4/d': restriction('part', 'nation'),
  '45/4/e': restriction('person', 'person'),
  '45/6/fact': { of: 'part', effect: 'silent', confidence: 'medium' },
  '45/6/reasons': { of: 'part', effect: 'silent' },
  '45A': { of: 'part', effect: 'exempt', protects: 'adviser', gives: elements, duties: ['45A/2', '45A/4', '51'] },
  '45A/3/decision': { of: 'part', effect: 'silent' },
  '45A/3/reason': { of: 'part', effect: 'silent' },
  'common-law/privilege': {
    of: 'part',
    effect: 'exempt',
    protects: 'adviser',
    confidence: 'low',
    gives: elements,
    duties: ['practice/ask-a-lawyer', '45/5', '45/7'],
  },
  '52/1': { of: 'part', effect: 'given for sense', confidence: 'medium', gives: ['3'] },
  '52/4': { of: 'request', effect: 'paused for identity', power: 'may', duties: ['52/4/a'], told: true },
  '53/1/a': { of: 'request', effect: 'refusable', power: 'may', duties: ['practice/fee-notice'], told: true },
  '53/1/b': { of: 'request', effect: 'refusable', power: 'may', duties: ['53/6'], told: true },
  '78A': {
    of: 'part',
    effect: 'exempt',
    protects: 'nation',
    gives: [...elements, ...restrictions, ...privileges],
    duties: ['practice/internal-record'],
  },
  '186': { of: 'item', effect: 'never a reason' },
  '186A': { of: 'item', effect: 'exempt', confidence: 'medium', gives: [...elements, '186'], duties: ['practice/ask-a-lawyer'] },
};

/** The register names nobody who must show these (law/part3.md, Appendix A: P3.FORM and P3.OVERRIDE). */
const unstated = ['52/1', '186', '186A'];

const short = (cite: string) => cite.replace('dpa-2018/section-', '');
const sorted = (cites: readonly string[]) => [...cites].sort();

describe('every provision of Part 3', () => {
  test('is in the table, and nothing else is', () => {
    expect(sorted(part3.provisions.map((provision) => short(provision.cite)))).toEqual(sorted(Object.keys(rows)));
  });

  test.each(part3.provisions.map((provision) => [short(provision.cite), provision] as const))(
    '%s does what the Act says it does',
    (cite, provision) => {
      const row = rows[cite];
      expect(provision.of).toBe(row?.of);
      expect(provision.effect).toBe(row?.effect);
      expect(provision.power).toBe(row?.power ?? 'must');
      expect(provision.protects).toBe(row?.protects);
      expect(provision.confidence).toBe(row?.confidence ?? 'high');
      expect(provision.burden).toBe(row?.effect === 'owed' || unstated.includes(cite) ? 'not stated' : 'controller');
      expect(provision.tell.includes('requester')).toBe(row?.told === true);
      expect(provision.tell).toEqual(expect.arrayContaining(['commissioner', 'file', 'officer']));
      expect(provision.duties.map(short)).toEqual(row?.duties ?? []);
    },
  );

  test.each(part3.provisions.map((provision) => [short(provision.cite), provision] as const))(
    '%s displaces what the Act says gives way to it, and nothing else',
    (cite, provision) => {
      const beaten = part3.provisions
        .filter((other) => part3.displacers.get(other)?.includes(provision) === true)
        .map((other) => short(other.cite));
      expect(sorted(beaten)).toEqual(sorted(rows[cite]?.gives ?? []));
    },
  );
});
