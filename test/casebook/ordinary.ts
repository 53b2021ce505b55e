import type { Case, Item, Screening } from '../../src/case/index.ts';
import type { Situation } from './case-with.ts';
import { caseWith, signedOn } from './case-with.ts';

const on = '2026-09-28';
const every = ['dpa-2018/*', 'uk-gdpr/*', 'common-law/privilege'];

/** A case under the UK GDPR with nothing unusual about it: a controller that is no competent authority, and every ground but those raised screened out. */
export function ordinary(situation: Situation, ...grounds: readonly string[]): Case {
  return caseWith({
    controller: { name: 'A public authority', jurisdiction: 'england and wales', competentAuthority: 'no' },
    screenings: screenings(every, grounds),
    ...situation,
    items: (situation.items ?? []).map((item) => ({ ...item, purpose: 'general' })),
  });
}

/** A request for information with nothing unusual about it: a named applicant with an address, and every exemption but those raised screened out. */
export function information({ request, items = [], ...rest }: Situation, ...grounds: readonly string[]): Case {
  return caseWith({
    asks: 'The information described',
    screenings: screenings(['foia-2000/*'], grounds),
    roleScreenings: [],
    ...rest,
    request: {
      right: 'information',
      facts: { 'foi.request.named': 'yes', 'foi.request.addressed': 'yes', 'foi.request.describes': 'yes' },
      ...request,
    },
    items: items.map(({ origin: _, ...item }) => ({
      ...item,
      relates: item.relates === 'content' ? 'no' : (item.relates ?? 'no'),
      purpose: 'general',
      facts: { 'foi.held.for': 'the authority', 'foi.held.when': 'at receipt', ...item.facts },
    })),
  });
}

/** A request for environmental information with nothing unusual about it: all of it held, and every exception but those raised screened out. */
export function environmental({ request, items = [], ...rest }: Situation, ...grounds: readonly string[]): Case {
  return information({
    asks: 'The environmental information described',
    screenings: screenings(['eir-2004/*'], grounds),
    ...rest,
    request: { right: 'environmental information', facts: {}, ...request },
    items: items.map(({ facts, ...item }) => ({ ...item, facts: { 'eir.held': 'when received', ...facts } })),
  });
}

/** The same item with nobody recorded as having written it: what is said in it is all there is to go by. */
export function unsigned(item: Item): Item {
  return {
    ...item,
    tracks: item.tracks.map((track) => ({ ...track, segments: track.segments.map(({ speaker: _, ...segment }) => segment) })),
  };
}

function screenings(all: readonly string[], grounds: readonly string[]): readonly Screening[] {
  const out: Screening = { id: 'screened-out', grounds: all, items: 'all', result: 'screened out', signed: signedOn(on) };
  if (grounds.length === 0) return [out];
  return [out, { id: 'raised', grounds, items: 'all', result: 'raised', signed: signedOn(on) }];
}
