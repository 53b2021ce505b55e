import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it, test } from 'vitest';
import type { Case } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law, part3 } from '../../../src/provisions/index.ts';
import { groundsJsonLd } from '../../../src/telling/index.ts';
import { termsOf } from '../../../src/telling/jsonld/terms.ts';
import { cases } from '../../theorems/cases.ts';
import { requests } from '../../theorems/requests.ts';
import { attacks } from '../letter/attacks.ts';
import { everyKind } from '../letter/every-kind.ts';
import { runs } from '../sample.ts';
import { terms } from './vocabulary.ts';

const safely = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`a context was fetched: ${url}`)),
} as const;

function documentOf(case_: Case, options?: Parameters<typeof decide>[1]) {
  return JSON.parse(groundsJsonLd(decide(case_, options), case_, law)) as {
    readonly '@context': object;
    readonly '@graph': readonly Readonly<Record<string, unknown>>[];
  };
}

/** How many values a document holds, keys and places apart. */
function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((all: number, one) => all + valuesIn(one), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((all, [key, one]) => all + (key === '@context' ? 0 : valuesIn(one)), 0);
}

/** How many an expanded document holds: it says the type of a value beside it. */
function valuesExpanded(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((all: number, one) => all + valuesExpanded(one), 0);
  if (typeof value !== 'object' || value === null) return 1;
  if ('@value' in value) return 1;
  return Object.values(value).reduce((all: number, one) => all + valuesExpanded(one), 0);
}

/** Every address a document uses as a term: of a type, a property, a status, or what is matched. */
function addresses(nquads: string): readonly string[] {
  return [...new Set([...nquads.matchAll(/<([^>]+)>/g)].map(([, address]) => address ?? ''))].filter(
    (address) => !address.startsWith('http://www.w3.org/1999/02/22-rdf-syntax-ns#'),
  );
}

const kinds = Object.entries(everyKind);

describe('The grounds of a decision, in the Data Privacy Vocabulary', () => {
  it.each(kinds)('of %s expand with nothing dropped and nothing fetched', async (_, case_) => {
    const document = documentOf(case_);
    const expanded = await jsonld.expand(document, safely);

    expect(valuesExpanded(expanded)).toBe(valuesIn(document));
  });

  it('would be found out if a term had no meaning', async () => {
    const document = documentOf(everyKind.partial);
    const [activity, ...rest] = document['@graph'];

    await expect(jsonld.expand({ ...document, '@graph': [{ ...activity, because: 'x' }, ...rest] }, safely)).rejects.toThrow();
    await expect(jsonld.expand({ '@context': 'https://w3id.org/dpv', '@id': 'x' }, safely)).rejects.toThrow(/Dereferencing|fetched/);
  });

  test('of any case use only terms the vocabularies have, and addresses of law', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(cases, requests), async (drawn) => {
        const quads = await jsonld.toRDF(documentOf(drawn), { ...safely, format: 'application/n-quads' });
        const strange = addresses(quads).filter(
          (address) =>
            !terms.has(address) &&
            !/^https:\/\/(?:www\.legislation\.gov\.uk|caselaw\.nationalarchives\.gov\.uk|zoomlaw\.co\.uk)\//.test(address),
        );
        expect(strange).toEqual([]);
      }),
      runs(60),
    );
  });

  it('set the statute beside each ground, and the ground beside what it holds back', () => {
    const [activity, ...cited] = documentOf(everyKind.partial)['@graph'];

    expect(cited.find(({ identifier }) => identifier === 'dpa-2018/section-45/4/e')).toEqual({
      id: '_:dpa-2018_section-45_4_e',
      type: ['justifications:ThirdPartyRightsImpaired'],
      identifier: 'dpa-2018/section-45/4/e',
      title: 'Restriction to protect the rights and freedoms of others',
      source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
      law: 'legal-gb:law-DPA',
    });
    expect(activity?.['part']).toContainEqual({
      type: 'dpv:RightExerciseActivity',
      identifier: 'bwv/sound@20000',
      right: '_:dpa-2018_section-45_1_b',
      status: 'dpv:RequestRejected',
      justification: ['_:dpa-2018_section-45_4_e'],
    });
  });

  it('say of crime that it is one or more of the works the paragraph lists', () => {
    const cited = documentOf(everyKind['neither confirm nor deny'])['@graph'].find(
      ({ identifier }) => identifier === 'dpa-2018/section-45/4/b',
    );

    expect(cited?.['narrower']).toHaveLength(5);
  });

  it('give a request refused, charged for or put off its own status', () => {
    const of = (case_: Case) => [documentOf(case_)['@graph'][0]?.['status'], documentOf(case_)['@graph'][0]?.['justification']];

    expect(of(everyKind.refusal)).toEqual(['dpv:RequestRejected', ['_:dpa-2018_section-53_1_b']]);
    expect(of(everyKind.fee)).toEqual(['dpv:RequestRequiresAction', ['_:dpa-2018_section-53_1_a']]);
    expect(of(everyKind.identity)).toEqual(['dpv:RequestRequiresAction', ['_:dpa-2018_section-52_4']]);
    expect(of(everyKind.disclosure)).toEqual(['dpv:RequestAccepted', undefined]);
  });

  it('have a term for every provision on which less than the whole may be given', () => {
    const grounds = part3.provisions.filter(({ effect }) => !['owed', 'given for sense', 'silent', 'never a reason'].includes(effect));

    expect(grounds.length).toBeGreaterThan(10);
    for (const { cite, effect } of grounds) expect([cite, termsOf(cite, effect)?.type.length ?? 0]).not.toEqual([cite, 0]);
  });

  it('name nobody in the case, and hold none of its words', () => {
    for (const [, case_] of kinds) {
      const told = JSON.stringify(documentOf(case_));
      for (const { name } of case_.people) expect(told).not.toContain(name ?? '\0');
      expect(told).not.toMatch(/broke the door|put somebody at risk|You may not win/);
    }
  });

  it('say that they are advice, and of a draft closed by burden that it is one', () => {
    expect(documentOf(everyKind.partial)['@graph'][0]?.['description']).toEqual([
      'Advice to whoever decides for Exampleshire Police. It decides nothing.',
    ]);
    expect(JSON.stringify(documentOf(everyKind.partial, { close: 'by-burden' })['@graph'][0]?.['description'])).toContain('DRAFT');
  });

  it('are the same graph whatever a case is called', async () => {
    const quads = (case_: Case) => jsonld.toRDF(documentOf(case_), { ...safely, format: 'application/n-quads' });
    const lines = (await quads(everyKind.partial)).split('\n').length;

    for (const attack of attacks)
      expect(
        (await quads({ ...everyKind.partial, id: attack, controller: { ...everyKind.partial.controller, name: attack } })).split('\n'),
      ).toHaveLength(lines);
  });
});
