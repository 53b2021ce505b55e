import { describe, expect, it } from 'vitest';
import { readCase } from '../../test/casebook/case-file.ts';
import * as of from '../../test/casebook/decided.ts';

const others = 'dpa-2018/schedule-2/paragraph-16';
const owed = 'uk-gdpr/article-15/3';
const read = (name: string) => of.decided(readCase(new URL(`./${name}.json`, import.meta.url)));

/** What becomes of the file under the UK GDPR, which stands beside what Part 3 says of it. */
function ordinary(name: string): of.Decided {
  const led = read(name);
  return of.beside(led, 'uk gdpr');
}

describe('An e-mail in a staff file', () => {
  it('is sent by Part 3 to the UK GDPR, which has no restriction of Part 3 in it', () => {
    const led = read('01-unjudged');

    expect(of.request(led)).toBe('route to UK GDPR');
    expect(of.becomes(led, 'email/text')).toBe('route elsewhere');
    expect(of.asks(ordinary('01-unjudged')).filter((id) => id.includes('section-45'))).toEqual([]);
  });

  it('is open until it is judged reasonable or not to give it without the writer’s consent, and so is who wrote it', () => {
    const unjudged = ordinary('01-unjudged');

    expect(of.becomes(unjudged, 'email/text 1')).toBe('open');
    expect(of.source(unjudged, 'email')).toBe('open');
    expect(of.question(unjudged, `judge:${others}:email:p-colleague`)).toMatchObject({
      provision: others,
      facts: expect.arrayContaining(['thirdParty.identifiable', 'thirdParty.reasonable']),
    });
  });

  it('asks nothing of what is about the writer alone: it is not her data', () => {
    expect(of.becomes(ordinary('01-unjudged'), 'email/text 3')).toBe('out of scope');
    expect(of.under(ordinary('01-unjudged'), 'email/text 3')).toEqual(['uk-gdpr/article-4/1']);
  });

  it('is given where that is judged reasonable, and its source with it', () => {
    const given = ordinary('02-reasonable');

    expect(of.becomes(given, 'email/text 1')).toBe('disclose');
    expect(of.under(given, 'email/text 2')).toEqual([owed]);
    expect(of.source(given, 'email')).toBe('give');
  });

  it('is withheld where it is not, with the reasons and the ways to complain, and no notice under section 45(5)', () => {
    const withheld = ordinary('02-not-reasonable');

    expect(of.becomes(withheld, 'email/text 1')).toBe('withhold');
    expect(of.under(withheld, 'email/text 1')).toEqual([`${others} for p-colleague`]);
    expect(of.source(withheld, 'email')).toBe('restrict');
    expect(of.duties(withheld)).toEqual(expect.arrayContaining(['uk-gdpr/article-12/4', 'practice/exemption-record']));
    expect(of.duties(withheld)).not.toContain('dpa-2018/section-45/5');
  });
});

describe('The writer’s consent', () => {
  it('ends it where it is given, with nothing asked', () => {
    const consents = ordinary('03-consents');

    expect(of.becomes(consents, 'email/text 1')).toBe('disclose');
    expect(of.source(consents, 'email')).toBe('give');
    expect(of.asks(consents)).toEqual([]);
  });

  it('decides nothing where it is refused: it weighs, and both results stand', () => {
    expect(of.becomes(ordinary('04-refuses.unjudged'), 'email/text 1')).toBe('open');
    expect(of.becomes(ordinary('04-refuses.given'), 'email/text 1')).toBe('disclose');
    expect(of.becomes(ordinary('04-refuses.withheld'), 'email/text 1')).toBe('withhold');
  });
});

describe('An officer on duty', () => {
  it('may be named where somebody has screened the role', () => {
    const screened = ordinary('05-officer-on-duty.screened');

    expect(of.becomes(screened, 'email/text')).toBe('disclose');
    expect(of.source(screened, 'email')).toBe('give');
  });

  it('is deemed nothing where nobody has: the question of paragraph 16 is asked', () => {
    const unscreened = ordinary('05-officer-on-duty.unscreened');

    expect(of.becomes(unscreened, 'email/text 2')).toBe('open');
    expect(of.asksAt(unscreened, 'email/text 2')).toContain(`judge:${others}:email:p-officer`);
  });
});

describe('The source', () => {
  it('may be kept back while the words are given with names out', () => {
    const withheld = ordinary('06-source.withheld');

    expect(of.becomes(withheld, 'email/text 1')).toBe('disclose edited (words names out)');
    expect(of.source(withheld, 'email')).toBe('restrict');
  });
});

describe('Paragraph 17', () => {
  it('deems it reasonable to give what a health professional put in a health record, though they refuse', () => {
    const deemed = ordinary('07-professional.health');

    expect(of.becomes(deemed, 'email/text 1')).toBe('disclose');
    expect(of.source(deemed, 'email')).toBe('give');
    expect(of.asks(deemed)).toEqual([]);
  });

  it('says nothing of the same person outside a health record, or of a police officer', () => {
    for (const name of ['07-professional.not-in-a-health-record', '07-professional.manager'])
      expect(of.becomes(ordinary(name), 'email/text 1'), name).toBe('open');
  });
});

describe('A reference', () => {
  it('given in confidence is exempt as a class, with no harm to show', () => {
    const exempt = ordinary('08-reference.in-confidence');

    expect(of.becomes(exempt, 'email/text 1')).toBe('exempt');
    expect(of.under(exempt, 'email/text 1')).toEqual(['dpa-2018/schedule-2/paragraph-24']);
    expect(of.asks(exempt)).toEqual([]);
  });

  it('given otherwise is given', () => {
    expect(of.becomes(ordinary('08-reference.not-in-confidence'), 'email/text 1')).toBe('disclose');
  });

  it('is given by a force that does not rely on the paragraph', () => {
    expect(of.becomes(ordinary('08-reference.not-claimed'), 'email/text 1')).toBe('disclose');
  });

  it('is open until somebody says whether it was given in confidence', () => {
    expect(of.becomes(ordinary('08-reference.unknown'), 'email/text 1')).toBe('open');
    expect(of.asks(ordinary('08-reference.unknown'))).toContain('fact:reference.inConfidence:email');
  });
});

describe('What is held for a criminal inquiry and for discipline', () => {
  it('is decided by each law for itself, and a stretch that one gives and the other keeps back is a conflict for a person', () => {
    const led = read('09-mixed.conflict');

    expect(of.becomes(led, 'email/text 1')).toBe('withhold');
    expect(of.under(led, 'email/text 1')).toEqual(['dpa-2018/section-45/4/e for p-colleague']);
    expect(of.becomes(ordinary('09-mixed.conflict'), 'email/text 1')).toBe('disclose');
    expect(led.decision.conflicts).toMatchObject([
      { item: 'email', track: 'text', from: 0, to: 72, between: [{ under: 'part 3' }, { under: 'uk gdpr' }] },
    ]);
  });

  it('is no conflict where both give it', () => {
    const led = read('09-mixed.agreed');

    expect(of.becomes(led, 'email/text 1')).toBe('disclose');
    expect(of.becomes(ordinary('09-mixed.agreed'), 'email/text 1')).toBe('disclose');
    expect(led.decision.conflicts).toBeUndefined();
  });
});
