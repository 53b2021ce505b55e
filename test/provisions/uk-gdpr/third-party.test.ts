import { describe, expect, test } from 'vitest';
import { facts, part3, ukGdpr, ukGdprFacts } from '../../../src/provisions/index.ts';
import { canFail, canHold, leavesOf } from '../../../src/reasoning/index.ts';
import type { Known } from './asking.ts';
import { provisionOf, standing, verdict } from './asking.ts';

const cite = 'dpa-2018/schedule-2/paragraph-16';

/** Somebody whom the requester could tell, who has not consented, and whose information it is not reasonable to disclose. */
const someone: Known = {
  'thirdParty.information': 'relates to them',
  'thirdParty.identifiable': 'yes',
  'thirdParty.living': 'yes',
  'thirdParty.consent': 'not given',
  'thirdParty.reasonable': 'no',
  'thirdParty.worker': 'none of these',
  'thirdParty.healthRecord': 'no',
  'thirdParty.official': 'no',
  'thirdParty.exercise': 'restrict',
};

describe('paragraph 16: information about another individual', () => {
  test('lifts the duty for somebody identifiable, who has not consented, where it is not reasonable to disclose', () => {
    expect(verdict(cite, someone)).toBe(canHold);
  });

  test('a person who gave the information is another individual too', () => {
    expect(verdict(cite, { ...someone, 'thirdParty.information': 'identifies them as the source' })).toBe(canHold);
  });

  test.each<readonly [string, Known]>([
    ['the information is not about them', { 'thirdParty.information': 'nothing' }],
    ['this requester could not tell who it is', { 'thirdParty.identifiable': 'no' }],
    ['they are dead', { 'thirdParty.living': 'no' }],
    ['they consent', { 'thirdParty.consent': 'given' }],
    ['it is reasonable without consent', { 'thirdParty.reasonable': 'yes' }],
  ])('does not lift it where %s', (_, known) => {
    expect(verdict(cite, { ...someone, ...known })).toBe(canFail);
  });

  test('a refusal does not decide: what is reasonable does, and starts from nowhere', () => {
    expect(verdict(cite, { ...someone, 'thirdParty.consent': 'refused', 'thirdParty.reasonable': 'yes' })).toBe(canFail);
    expect(verdict(cite, { ...someone, 'thirdParty.consent': 'refused', 'thirdParty.reasonable': 'no' })).toBe(canHold);
  });

  test('what is reasonable is judged on the five factors of sub-paragraph (3), and on every other circumstance', () => {
    expect(Object.keys(ukGdprFacts.specs['thirdParty.reasonable'].judged?.factors ?? {})).toEqual([
      'type',
      'confidentiality',
      'steps',
      'capacity',
      'refusal',
      'circumstances',
    ]);
  });

  test('it is a choice, put for each person, so that what protects one of them may be an edit', () => {
    expect(provisionOf(cite)).toMatchObject({ of: 'person', effect: 'restricted', power: 'may', exercise: 'thirdParty.exercise' });
    expect(standing('uk-gdpr/article-15/3', {}, [{ ...someone, 'thirdParty.exercise': 'do not restrict' }])).not.toContain(`${cite} for 1`);
  });
});

describe('paragraph 17: when it is to be considered reasonable', () => {
  const met: readonly (readonly [string, Known])[] = [
    [
      'a health professional who contributed or cared, in a health record',
      { 'thirdParty.worker': 'health professional who contributed or cared', 'thirdParty.healthRecord': 'yes' },
    ],
    ["a children's court officer, in that capacity", { 'thirdParty.worker': "children's court officer", 'thirdParty.official': 'yes' }],
    [
      'someone employed in social services functions, in that capacity',
      { 'thirdParty.worker': 'employed in social services functions', 'thirdParty.official': 'yes' },
    ],
    [
      'someone paid for a similar service, in connection with it',
      { 'thirdParty.worker': 'provided a similar service for reward', 'thirdParty.official': 'yes' },
    ],
    ['an education-related worker', { 'thirdParty.worker': 'education-related worker' }],
    [
      'someone employed by a Scottish education authority, in that capacity',
      { 'thirdParty.worker': 'employed by a Scottish education authority', 'thirdParty.official': 'yes' },
    ],
  ];

  test.each(met)('is met by %s, whatever they say', (_, known) => {
    expect(verdict(cite, { ...someone, ...known })).toBe(canFail);
    expect(verdict(cite, { ...someone, ...known, 'thirdParty.consent': 'refused' })).toBe(canFail);
  });

  test.each(met.filter(([name]) => name !== 'an education-related worker'))('is not met by half of it: %s', (_, known) => {
    const worker = known['thirdParty.worker'];
    expect(verdict(cite, { ...someone, ...(worker === undefined ? {} : { 'thirdParty.worker': worker }) })).toBe(canHold);
    expect(verdict(cite, { ...someone, ...known, 'thirdParty.worker': 'none of these' })).toBe(canHold);
  });

  test('police officers are on no list of it: they are weighed like anybody', () => {
    const workers: readonly string[] = ukGdprFacts.specs['thirdParty.worker'].values;

    expect(workers.filter((worker) => /polic|constab|officer/i.test(worker))).toEqual(["children's court officer"]);
  });
});

describe('theorem 7: the two tests for other people share nothing', () => {
  const factsOf = (pack: typeof part3) =>
    new Set(pack.provisions.flatMap(({ inForce }) => inForce.flatMap(({ when }) => leavesOf(when))).map(({ fact }) => fact));

  test('consent ends the exemption for the person who gave it, and for nobody else', () => {
    const stands = standing('uk-gdpr/article-15/3', { 'data.relates': 'yes' }, [{ ...someone, 'thirdParty.consent': 'given' }, someone]);

    expect(stands).not.toContain(`${cite} for 1`);
    expect(stands).toContain(`${cite} for 2`);
  });

  test('no fact of the test of one law is in the other', () => {
    const ofPart3 = [...factsOf(part3)].filter((fact) => fact.startsWith('rightsOfOthers.'));
    const ofUkGdpr = [...factsOf(ukGdpr)].filter((fact) => fact.startsWith('thirdParty.'));

    expect(ofPart3.length).toBeGreaterThan(0);
    expect(ofUkGdpr.length).toBeGreaterThan(0);
    expect(ukGdpr.catalogue.ids.filter((id) => id.startsWith('rightsOfOthers.'))).toEqual([]);
    expect(part3.catalogue.ids.filter((id) => id.startsWith('thirdParty.'))).toEqual([]);
  });

  test('the facts in both catalogues are those that mean the same in both, and are one fact', () => {
    const shared = ukGdpr.catalogue.ids.filter((id) => facts.ids.includes(id));

    expect(shared).toEqual([
      'controller.competentAuthority',
      'requester.standing',
      'dataSubject.living',
      'identity.doubted',
      'identity.confirmed',
      'clarification.awaited',
      'search.limited',
      'holding.state',
      'processing.purpose',
      'processing.mode',
      'processing.designated',
      'data.relates',
      'disclosure.barred',
    ]);
    for (const id of shared) expect(ukGdpr.catalogue.specs[id]).toBe(part3.catalogue.specs[id]);
  });
});
