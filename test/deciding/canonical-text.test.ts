import { test } from '@fast-check/vitest';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { canonicalText } from '../../src/deciding/canonical-text.ts';

test.prop([fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })])(
  'data is written as the reference implementation of RFC 8785 writes it',
  (data) => {
    expect(canonicalText(data)).toBe(canonicalize(data));
  },
);

test.prop([
  fc.dictionary(fc.oneof(fc.nat().map(String), fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'toJSON', '')), fc.jsonValue()),
])('whatever its keys are called', (data) => {
  expect(canonicalText(data)).toBe(canonicalize(data));
});
