import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedAs, part3 } from '../../src/provisions/index.ts';

const cites = [...part3.byCite.keys(), ...part3.duties.keys()];

describe('a citation as typed', () => {
  it.each([
    'dpa-2018/section-45/4/e',
    'DPA-2018/SECTION-45/4/E',
    's45(4)(e)',
    'S 45(4)(e)',
    's.45(4)(e)',
    's. 45 (4) (e)',
    '45(4)(e)',
    '45(4)(E)',
    'section 45(4)(e)',
    'Section 45(4)(e) DPA 2018',
    'section 45(4)(e) of the Data Protection Act 2018',
    'DPA 2018 s 45(4)(e)',
    'DPA 2018, s45(4)(e)',
    '§45(4)(e)',
    '  s45(4)(e)  ',
  ])('%s is section 45(4)(e)', (typed) => {
    expect(citedAs(typed)).toEqual({ is: 'one', cite: 'dpa-2018/section-45/4/e' });
  });

  it.each([
    ['45(2A)', 'dpa-2018/section-45/2A'],
    ['45(2)(a)', 'dpa-2018/section-45/2/a'],
    ['45a(2)', 'dpa-2018/section-45A/2'],
    ['s78a', 'dpa-2018/section-78A'],
    ['Article 15 UK GDPR', 'uk-gdpr/article-15'],
    ['art. 15', 'uk-gdpr/article-15'],
    ['common-law/privilege', 'common-law/privilege'],
  ])('%s is %s', (typed, cite) => {
    expect(citedAs(typed)).toEqual({ is: 'one', cite });
  });

  it('of a limb finds the unit it is part of', () => {
    expect(citedAs('45(5)(ca)')).toEqual({ is: 'one', cite: 'dpa-2018/section-45/5' });
    expect(citedAs('s164A(3)')).toEqual({ is: 'one', cite: 'dpa-2018/section-164A' });
    expect(citedAs('54(3B)(b)')).toEqual({ is: 'one', cite: 'dpa-2018/section-54/3A' });
  });

  it('of a number with several units under it finds them all', () => {
    expect(citedAs('45(6)')).toEqual({ is: 'several', cites: ['dpa-2018/section-45/6/fact', 'dpa-2018/section-45/6/reasons'] });
    expect(citedAs('s53')).toMatchObject({ is: 'several' });
  });

  it('finds every unit by its own path', () => {
    for (const cite of cites) expect(citedAs(cite)).toEqual({ is: 'one', cite });
  });

  it('is not the beginning of something longer', () => {
    expect(citedAs(`s45(4)(e)${' '.repeat(200)}and more`)).toMatchObject({ is: 'none' });
    expect(citedAs('s45(4)(e) and more')).toMatchObject({ is: 'none' });
  });

  it('of nothing suggests what stands nearest', () => {
    expect(citedAs('s45(4)(z)')).toMatchObject({ is: 'none', nearest: expect.arrayContaining(['dpa-2018/section-45/4/e']) });
    expect(citedAs('dpa-2018/sectoin-78A')).toMatchObject({ is: 'none', nearest: expect.arrayContaining(['dpa-2018/section-78A']) });
    expect(citedAs('privilege')).toMatchObject({ is: 'none', nearest: expect.arrayContaining(['dpa-2018/section-45A']) });
  });

  it('can be any text at all, and is found or not without a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('__proto__', 'constructor', '(((((', 's'.repeat(1e5))),
        (typed) => {
          const found = citedAs(typed);
          const named = found.is === 'one' ? [found.cite] : found.is === 'several' ? found.cites : found.nearest;

          for (const cite of named) expect(cites).toContain(cite);
        },
      ),
    );
  });
});
