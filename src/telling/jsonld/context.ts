/**
 * What each key means: the W3C Data Privacy Vocabulary 2.1 (final report of 16 March 2025) with its justifications and its page on the
 * law of Great Britain, Dublin Core, and SKOS. It stands in the document itself, so that nothing is fetched to read one.
 */
export const context = {
  '@version': 1.1,
  dpv: 'https://w3id.org/dpv#',
  justifications: 'https://w3id.org/dpv/justifications#',
  'legal-gb': 'https://w3id.org/dpv/legal/gb#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  right: { '@id': 'dpv:hasRight', '@type': '@id' },
  law: { '@id': 'dpv:hasApplicableLaw', '@type': '@id' },
  status: { '@id': 'dpv:hasStatus', '@type': '@id' },
  justification: { '@id': 'dpv:hasJustification', '@type': '@id' },
  part: 'dct:hasPart',
  source: { '@id': 'dct:source', '@type': '@id' },
  date: { '@id': 'dct:date', '@type': 'xsd:date' },
  identifier: 'dct:identifier',
  title: 'dct:title',
  description: 'dct:description',
  narrower: { '@id': 'skos:narrowMatch', '@type': '@id' },
} as const;
