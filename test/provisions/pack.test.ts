import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { authorities, authoritiesFor, facts, listedAuthority, part3, ukGdpr } from '../../src/provisions/index.ts';
import type { DutyRule, FactSpec, Provision } from '../../src/reasoning/index.ts';
import { citeOfLimb, covers, leavesOf } from '../../src/reasoning/index.ts';

const folder = fileURLToPath(new URL('../../src/provisions/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^(case-law|common-law|dpa-2018|practice|uk-gdpr)\/.*\.ts$/.test(path),
);

type Rule = Provision | DutyRule;
const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'cite' in value && 'inForce' in value;

/** Every rule a file exports, alone or in a list. */
const declared = await Promise.all(
  files.map(async (path) => {
    const exported = Object.values((await import(/* @vite-ignore */ `${folder}${path}`)) as Record<string, unknown>);
    return exported
      .flat()
      .filter(isRule)
      .map((rule) => ({ path, rule }));
  }),
).then((lists) => lists.flat());

const rulesOf = ({ provisions, duties: its }: typeof part3): readonly Rule[] => [...provisions, ...its.values()];
const duties = [...part3.duties.values()];
const cites = part3.provisions.map(({ cite }) => cite);
const dutyLimbs = duties.flatMap((rule) => rule.inForce.flatMap(({ contains }) => contains.map((limb) => citeOfLimb(rule, limb))));
const specs = Object.entries<FactSpec>(facts.specs);

describe('the list of the law is whole', () => {
  test('every rule a file declares is in the list of some law, and the lists have no others', () => {
    const listed = new Set([part3, ukGdpr].flatMap(rulesOf));

    expect(declared.map(({ rule }) => rule.cite).sort()).toEqual([...listed].map(({ cite }) => cite).sort());
  });

  test('no citation is a provision and a duty, or twice a duty', () => {
    const all = declared.map(({ rule }) => rule.cite);

    expect(new Set(all).size).toBe(all.length);
  });

  test.each(declared)('$path is the citation of $rule.cite, or of its section', ({ path, rule }) => {
    const [act, section, subsection, paragraph] = rule.cite.split('/');
    const places = [
      `${act}/${section}/${subsection}.ts`,
      `${act}/${section}/paragraph-${subsection}.ts`,
      `${act}/${section}.ts`,
      `${act}/${section}/subsection-${subsection}.ts`,
      `${act}/${section}/subsection-${subsection}-${paragraph}.ts`,
    ];

    expect(places).toContain(path);
  });

  test('the elements are confirmation, the data, and each line of section 45(2), and each is owed', () => {
    const letters = part3.elements.map((cite) => cite.replace('dpa-2018/section-45/', ''));

    expect(letters).toEqual(['1/a', '1/b', '2/a', '2/b', '2/c', '2/d', '2/e', '2/ea', '2/f', '2/g']);
    expect(part3.elements.filter((cite) => part3.byCite.get(cite)?.effect !== 'owed')).toEqual([]);
  });
});

describe('whatever a rule names is there', () => {
  test('everything displaced is a provision, or a limb of a duty', () => {
    const missing = part3.provisions.flatMap((provision) =>
      provision.displaces
        .filter((pattern) => ![...cites, ...dutyLimbs].some((cite) => covers(pattern, cite)))
        .map((pattern) => `${provision.cite}: ${pattern}`),
    );

    expect(missing).toEqual([]);
  });

  test('every duty that follows from a provision is a duty', () => {
    const missing = part3.provisions.flatMap((provision) =>
      provision.duties.filter((id) => !part3.duties.has(id)).map((id) => `${provision.cite}: ${id}`),
    );

    expect(missing).toEqual([]);
  });

  test('every duty arises from a provision, or in a way of its own', () => {
    const named = new Set(part3.provisions.flatMap((provision) => provision.duties));

    expect(duties.filter((rule) => rule.arises === 'with a provision' && !named.has(rule.cite)).map(({ cite }) => cite)).toEqual([]);
  });

  test('every judgement is under a provision, or a family of them', () => {
    const missing = specs.filter(
      ([, { judged }]) =>
        judged !== undefined && !cites.some((cite) => cite === judged.provision || cite.startsWith(`${judged.provision}/`)),
    );

    expect(missing.map(([id]) => id)).toEqual([]);
  });

  test('nothing displaces itself through others', () => {
    const place = new Map(part3.order.map((provision, index) => [provision, index]));
    const late = part3.provisions.filter((target) =>
      part3.displacers.get(target)?.some((other) => (place.get(other) ?? 0) > (place.get(target) ?? 0)),
    );

    expect(part3.order).toHaveLength(part3.provisions.length);
    expect(late).toEqual([]);
  });
});

describe('every rule says what it must', () => {
  test.each(part3.provisions)('$cite uses every limb, and only its own', (provision) => {
    const used = new Set(provision.inForce.flatMap(({ when }) => leavesOf(when).map(({ limb }) => limb)));

    expect([...used].sort()).toEqual(Object.keys(provision.limbs).sort());
  });

  test.each(duties)('$cite uses every limb, and only its own', (rule) => {
    const used = new Set(rule.inForce.flatMap(({ laidDown, contains }) => [...laidDown, ...contains]));

    expect([...used].sort()).toEqual(Object.keys(rule.limbs).sort());
  });

  test.each(declared)('$rule.cite says where its words are published, and is in force on some day', ({ rule }) => {
    expect(rule.source).toMatch(/^https:\/\/[^ ]+$/);
    expect(rule.inForce.length).toBeGreaterThan(0);
  });

  test.each(part3.provisions)('$cite tells someone, and never tells the requester of what is withheld', (provision) => {
    const withholds = ['restricted', 'exempt', 'excluded', 'silent'].includes(provision.effect);

    expect(provision.tell.length).toBeGreaterThan(0);
    expect(withholds && provision.tell.includes('requester')).toBe(false);
  });

  test('every restriction is a power, with a record of its exercise, a notice, a record, a check and a review', () => {
    const restrictions = part3.provisions.filter(({ effect }) => effect === 'restricted');

    for (const { power, exercise, duties: follow } of restrictions) {
      expect(power).toBe('may');
      expect(facts.specs).toHaveProperty([exercise ?? '']);
      expect([...follow].sort()).toEqual([
        'dpa-2018/section-45/4',
        'dpa-2018/section-45/5',
        'dpa-2018/section-45/7',
        'dpa-2018/section-51',
      ]);
    }
    expect(restrictions).toHaveLength(5);
  });

  test.each(specs.filter(([, { judged }]) => judged !== undefined))('%s, a judgement, has factors', (_, { judged }) => {
    expect(Object.keys(judged?.factors ?? {}).length).toBeGreaterThan(0);
  });

  test('what a duty never follows from does not bring it about', () => {
    const wrong = duties.flatMap((rule) =>
      part3.provisions.filter(
        (provision) => provision.duties.includes(rule.cite) && (rule.notFor ?? []).some((pattern) => covers(pattern, provision.cite)),
      ),
    );

    expect(wrong).toEqual([]);
  });
});

describe('authorities weigh and never rule', () => {
  test('each has an id of its own', () => {
    expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length);
  });

  test.each(authorities)(
    '$id bears on facts and duties that exist, each once, and says where it is published',
    ({ bearsOn, follows = [], source, held }) => {
      expect(bearsOn.filter(({ fact }) => !facts.ids.includes(fact))).toEqual([]);
      expect(new Set(bearsOn.map(({ fact }) => fact)).size).toBe(bearsOn.length);
      expect(follows.filter((id) => !part3.duties.has(id))).toEqual([]);
      expect(bearsOn.length + follows.length).toBeGreaterThan(0);
      expect(source).toMatch(/^https?:\/\/[^ ]+$/);
      expect(held).not.toBe('');
    },
  );

  test('only judgments about Part 3 itself are more than persuasive', () => {
    const binding = authorities.filter((authority) => authority.binding === 'Part 3');

    expect(binding.map(({ id }) => id)).toEqual(['dalton-v-cps', 'strain-v-gmp', 'yz-v-south-wales-police']);
    expect(binding.every(({ regime }) => regime === 'Part 3')).toBe(true);
  });

  test("a force's “likely” stays likely, and points towards restriction", () => {
    const answer = authoritiesFor('rightsOfOthers.atRisk').find(({ id }) => id === 'met-bwv-member-of-public-discusses-requester');

    expect(answer?.held).toContain('likely');
    expect(answer?.bearsOn).toContainEqual({ fact: 'rightsOfOthers.atRisk', towards: 'restriction' });
    expect(answer?.binding).toBe('persuasive');
  });

  test('the founding answer accepts that talk about a person is their data', () => {
    const ids = authoritiesFor('data.relates').map(({ id }) => id);

    expect(ids).toContain('met-bwv-audio-is-data-of-person-talked-about');
  });
});

test('a competent authority is looked up by its paragraph in Schedule 7', () => {
  expect(listedAuthority('6')).toBe('The Commissioner of Police of the Metropolis.');
  expect(listedAuthority('16(b)')).toBe(
    'The chief officer of— a body of constables appointed under an order made under section 14 of the Harbours Act 1964;',
  );
  expect(listedAuthority('99')).toBeUndefined();
});
