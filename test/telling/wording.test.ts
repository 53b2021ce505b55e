import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { eir, facts, foia, law, ukGdprFacts } from '../../src/provisions/index.ts';
import type { FactSpec } from '../../src/reasoning/index.ts';
import { citeText } from '../../src/telling/cites.ts';
import type { Wording } from '../../src/telling/index.ts';
import { english, tellText } from '../../src/telling/index.ts';
import type { Said } from '../../src/telling/wording/index.ts';
import { sampleCase } from './sample.ts';

describe('The catalogue of wording', () => {
  it.each([
    { of: 'Part 3', specs: facts.specs },
    { of: 'the UK GDPR', specs: ukGdprFacts.specs },
    { of: 'the Freedom of Information Act', specs: foia.catalogue.specs },
    { of: 'the Environmental Information Regulations', specs: eir.catalogue.specs },
  ])('asks about every fact of $of, and says what each of its values means', ({ specs }) => {
    for (const [fact, spec] of Object.entries<FactSpec>(specs)) {
      const words = english.facts[fact as keyof typeof english.facts];
      const about = { who: 'Ann', requester: 'the requester', what: 'what Ann says', where: '', item: 'bwv', short: [] };

      expect(words.asks(about), fact).toMatch(/^[A-Z].*\?$/s);
      expect(Object.keys(words.says).sort(), fact).toEqual([...spec.values].sort());
      const said = Object.values<Said>(words.says).map((one) => (typeof one === 'function' ? one(undefined) : one));
      expect(new Set(said).size, fact).toBe(spec.values.length);
      for (const clause of said) expect(clause, fact).toMatch(/^[a-z][^.]+$/s);
    }
  });

  it('can be another language, and a sentence left out of it does not compile', () => {
    const welsh: Wording = { ...english, frame: { ...english.frame, lastDay: 'Diwrnod olaf' } };
    const { lastDay: _, ...left } = english.frame;
    // @ts-expect-error a language that leaves a sentence out
    const wanting: Wording = { ...english, frame: left };
    const case_ = sampleCase();

    expect(tellText(decide(case_), case_, law, { wording: welsh })).toContain('Diwrnod olaf  Thursday');
    expect(wanting).toBeDefined();
  });

  it('cites as a lawyer does', () => {
    const cite = (text: string) => citeText({ words: english }, text);

    expect(cite('dpa-2018/section-45/4/e')).toBe('section 45(4)(e)');
    expect(cite('dpa-2018/section-45/2A')).toBe('section 45(2A)');
    expect(cite('dpa-2018/section-45/6/fact')).toBe('section 45(6)');
    expect(cite('dpa-2018/schedule-2/paragraph-16')).toBe('schedule 2 paragraph 16');
    expect(cite('uk-gdpr/article-15')).toBe('Article 15 of the UK GDPR');
    expect(cite('common-law/privilege')).toBe('common law on privilege');
  });
});
