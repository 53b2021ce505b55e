import { describe, expect, it } from 'vitest';
import { judgementProblems } from '../../src/deciding/index.ts';
import { readCase } from '../../test/casebook/case-file.ts';
import * as of from '../../test/casebook/decided.ts';

const searchEnough = 'judge:dpa-2018/section-45/2A:request:request';
const excessive = 'judge:dpa-2018/section-53:request:request';

const file = (name: string) => readCase(new URL(`./${name}.json`, import.meta.url));
const read = (name: string) => of.decided(file(name));

describe('“Any footage that mentions me”, before anyone has looked', () => {
  const untouched = read('01-nobody-has-looked');

  it('is open, and asks the officer what the system can do and what a search of it came to', () => {
    expect(of.request(untouched)).toBe('open');
    expect(of.asks(untouched)).toEqual(expect.arrayContaining(['search', 'fact:holding.state']));
    expect(of.question(untouched, 'search')).toMatchObject({ asks: 'search', who: 'officer', among: ['body-worn video store'] });
  });

  it('is not refused and costs nothing: section 53 is for the controller to raise', () => {
    expect(of.requestMayBe(untouched)).not.toContain('refuse');
    expect(of.requestMayBe(untouched)).not.toContain('charge a fee');
    expect(of.asks(untouched)).not.toContain(excessive);
  });
});

describe('What is said on the recordings cannot be searched for', () => {
  it('is a limit of the search, and whether that ends it is a judgement for the controller under section 45(2A)', () => {
    const unjudged = read('02-cannot-be-searched');

    expect(of.request(unjudged)).toBe('open');
    expect(of.question(unjudged, searchEnough)).toMatchObject({
      provision: 'dpa-2018/section-45/2A',
      who: 'controller',
      facts: ['search.sufficient'],
    });
    expect(of.question(unjudged, searchEnough).authorities).toContain('met-any-footage-that-mentions-me');
  });

  it('is kept apart from section 53: nothing about refusing is asked, and nothing can be refused', () => {
    const unjudged = read('02-cannot-be-searched');

    expect(of.asks(unjudged)).not.toContain(excessive);
    expect(of.requestMayBe(unjudged)).not.toContain('refuse');
  });

  it('comes to “not found” after a search judged reasonable and proportionate, with a record of the search and no notice of any restriction', () => {
    const notFound = read('03-not-found');

    expect(of.request(notFound)).toBe('nothing to give: not found');
    expect(of.requestUnder(notFound)).toEqual(['dpa-2018/section-45/2A']);
    expect(of.duties(notFound)).toContain('practice/search-record');
    expect(of.duties(notFound)).not.toContain('dpa-2018/section-45/5');
    expect(of.duties(notFound)).not.toContain('dpa-2018/section-53/6');
  });

  it('does not come to “not found” where the search is judged not to be enough: more is owed, and the officer is asked for it', () => {
    const notEnough = read('04-not-enough');

    expect(of.requestMayBe(notEnough)).not.toContain('nothing to give: not found');
    expect(notEnough.decision.questions.map(({ asks }) => asks)).toContain('search');
  });

  it('limits the search and nothing else: what was found in the part that could be searched is answered', () => {
    const inPart = read('08-part-of-the-store');

    expect(of.request(inPart)).toBe('answer');
    expect(of.requestUnder(inPart)).toEqual(['dpa-2018/section-45/2A']);
    expect(of.becomes(inPart, 'video/sound 3')).toBe('disclose');
  });
});

describe('A transcript index', () => {
  it('turns the request into an answer about what it finds', () => {
    const indexed = read('05-transcript-index');

    expect(of.request(indexed)).toBe('answer');
    expect(of.becomes(indexed, 'video/sound 3')).toBe('disclose');
    expect(of.asks(indexed)).toEqual(['judge:dpa-2018/section-45/4/e:video:p-shopkeeper']);
  });

  it('reopens a judgement that rested on there being nothing to search by: it is asked again, and section 45(4) reviews no search', () => {
    const later = read('06-index-comes-later');

    expect(of.request(later)).toBe('open');
    expect(of.asks(later)).toContain(searchEnough);
    expect(of.duties(later)).not.toContain('dpa-2018/section-45/4');
  });

  it('never turns an answer into a refusal, and reopens a refusal that rested on there being nothing to search by', () => {
    expect(of.requestMayBe(read('05-transcript-index'))).toEqual(['answer']);
    expect(of.request(read('11-excessive.index-comes-later'))).toBe('open');
    expect(of.asks(read('11-excessive.index-comes-later'))).toContain(excessive);
  });
});

describe('A date and a place', () => {
  it('are a key to search by, so that nothing about the limits of searching is asked', () => {
    const dated = read('07-date-and-place');

    expect(of.request(dated)).toBe('answer');
    expect(of.asks(dated)).toEqual(['judge:dpa-2018/section-45/4/e:video:p-shopkeeper']);
  });
});

describe('Asking the requester what is wanted', () => {
  it('waits for the answer where the question was reasonably required', () => {
    expect(of.request(read('09-clarification.asked'))).toBe('ask for clarification');
  });

  it('does not wait where nothing required it: to narrow for convenience is no reason', () => {
    expect(of.request(read('09-clarification.not-required'))).toBe('open');
    expect(of.requestMayBe(read('09-clarification.not-required'))).not.toContain('ask for clarification');
  });

  it('goes on where the requester will not narrow it: a reasonable search is still owed', () => {
    const declined = read('09-clarification.declined');

    expect(of.request(declined)).toBe('open');
    expect(of.requestMayBe(declined)).toContain('answer');
    expect(of.requestMayBe(declined)).not.toContain('refuse');
    expect(of.requestMayBe(declined)).not.toContain('ask for clarification');
    expect(of.asks(declined)).toEqual(['fact:holding.state', searchEnough]);
  });

  it('goes on with what the requester answers', () => {
    expect(of.request(read('09-clarification.answered'))).toBe('answer');
  });
});

describe('A repeat of a request already answered', () => {
  it('is refused by nobody’s silence: until the controller raises section 53 it is dealt with like any other', () => {
    const unjudged = read('10-repeat.unjudged');

    expect(of.request(unjudged)).toBe('open');
    expect(of.requestMayBe(unjudged)).not.toContain('refuse');
    expect(of.requestMayBe(unjudged)).not.toContain('charge a fee');
  });

  it('may be refused, charged for or answered once it is judged manifestly excessive, and the controller must choose', () => {
    const noChoice = read('10-repeat.no-choice');

    expect(of.request(noChoice)).toBe('open');
    expect(of.requestMayBe(noChoice)).toEqual(expect.arrayContaining(['refuse', 'charge a fee', 'answer']));
    expect(of.question(noChoice, 'fact:request.choice')).toMatchObject({ who: 'controller', among: ['answer', 'charge a fee', 'refuse'] });
  });

  it('is refused under section 53(1)(b) with the reasons and the right to complain, in time', () => {
    const refused = read('10-repeat.refused');

    expect(of.request(refused)).toBe('refuse');
    expect(of.requestUnder(refused)).toEqual(['dpa-2018/section-53/1/b']);
    expect(of.duty(refused, 'dpa-2018/section-53/6')).toMatchObject({ contains: ['53(6)(a)', '53(6)(b)'], by: '2026-11-06' });
  });

  it('is refused with no notice under section 45(5), no check under section 51 and no answer owed under section 45(3)', () => {
    const refused = of.duties(read('10-repeat.refused'));

    for (const cite of ['45/5', '51', '45/3']) expect(refused).not.toContain(`dpa-2018/section-${cite}`);
  });

  it('asks nothing more once it is refused or charged for', () => {
    expect(of.asks(read('10-repeat.refused'))).toEqual([]);
    expect(of.asks(read('10-repeat.fee'))).toEqual([]);
  });

  it('is charged for under section 53(1)(a), and the time does not run until the fee is paid', () => {
    const charged = read('10-repeat.fee');

    expect(of.request(charged)).toBe('charge a fee');
    expect(of.requestUnder(charged)).toEqual(['dpa-2018/section-53/1/a']);
    expect(of.duties(charged)).toContain('practice/fee-notice');
    expect(charged.decision.lastDay).toBeUndefined();
  });

  it('goes on once the fee is paid, and has a month from that day', () => {
    const paid = read('10-repeat.fee-paid');

    expect(of.request(paid)).toBe('answer');
    expect(paid.decision.lastDay).toBe('2026-11-23');
  });

  it('is answered where the controller, who may refuse, would rather answer', () => {
    const answered = read('10-repeat.answered');

    expect(of.request(answered)).toBe('answer');
    expect(of.duties(answered)).not.toContain('dpa-2018/section-53/6');
  });
});

describe('Manifestly excessive', () => {
  it('is shown by evidence of the burden, of what can be searched and of the help given, and is then the controller’s choice', () => {
    const refused = read('11-excessive.refused');

    expect(of.request(refused)).toBe('refuse');
    expect(of.requestUnder(refused)).toEqual(['dpa-2018/section-53/1/b']);
  });

  it('is never shown by volume alone: the judgement is turned away at the door', () => {
    const problems = judgementProblems(file('12-only-volume.rejected'));

    expect(problems.map(({ path, code }) => [path, code])).toEqual([['judgements[0].restsOn', 'value']]);
    expect(problems[0]?.message).toContain('volume alone');
  });
});
