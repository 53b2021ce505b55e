import { describe, expect, test } from 'vitest';
import type { AccessRequest } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import type { Situation } from '../casebook/case-with.ts';
import { requester } from '../casebook/case-with.ts';
import { becomes, duties, duty, mayBecome, requestMayBe, request as requestOf, decided as toDecided, under } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement } from '../casebook/judging.ts';
import { information, unsigned } from '../casebook/ordinary.ts';

const record = unsigned(document('record', 'record', [{ by: 'p-force', says: 'What is recorded.', about: [] }]));
const confirming = 'foia-2000/section-1/1/a';
const silence = 'foia-2000/section-40/5B/a';

const decided = (situation: Situation, ...grounds: readonly string[]) => toDecided(information(situation, ...grounds));

describe('information that is not held (Freedom of Information Act 2000, section 1)', () => {
  test.each([
    ['recorded nowhere (section 84)', { 'foi.held.for': 'nothing recorded' }],
    ['kept only for somebody else (section 3(2))', { 'foi.held.for': 'by the authority for another only' }],
    ['made since the request came (section 1(4))', { 'foi.held.when': 'made or obtained since' }],
  ] as const)('%s is answered as not held, with help and no refusal notice', (_, facts) => {
    const read = decided({ items: [{ ...record, facts }] });

    expect(requestOf(read)).toBe('nothing to give: never held');
    expect(read.decision.confirmation.outcome).toBe('give');
    expect(duties(read)).toEqual(expect.arrayContaining(['foia-2000/section-16', 'practice/foi-say-not-held']));
    expect(duties(read)).not.toContain('foia-2000/section-17/1');
  });

  test('is said not to be held where nothing was found at all', () => {
    const read = decided({ items: [], nothingHeld: 'never held' });

    expect(requestOf(read)).toBe('nothing to give: never held');
    expect(duties(read)).toEqual(expect.arrayContaining(['foia-2000/section-16', 'practice/foi-say-not-held']));
  });

  test('may yet be held where nobody has said whether it was when the request came', () => {
    const notSaid = { is: 'unknown', why: 'not asked' } as const;
    const read = decided({ items: [{ ...record, facts: { 'foi.held.when': notSaid } }] });

    expect(requestMayBe(read)).toEqual(['nothing to give: never held', 'answer']);
    expect(duties(read)).not.toContain('practice/foi-say-not-held');
    expect(read.decision.duties.possible.map(({ duty }) => duty)).toContain('practice/foi-say-not-held');
  });
});

describe('a refusal under section 14', () => {
  const vexatious = judgement(
    'foia-2000/section-14/1',
    [],
    { 'foi.request.vexatious': 'yes' },
    { id: 'vexatious', reasons: 'The fortieth in a year, on what was settled', restsOn: ['burden'] },
  );
  const noneExpected = (found: 'yes' | 'no') =>
    judgement('foia-2000/section-17/6', [], { 'foi.refusal.unreasonableToRepeat': found }, { id: 'none', reasons: 'He was told in May' });
  const dear = judgement('foia-2000/section-12', [], { 'foi.cost.all': 'over the limit' }, { id: 'dear', reasons: 'Sixty hours' });
  const refused = (told: 'yes' | 'no' | undefined, ...judgements: readonly ReturnType<typeof judgement>[]) => {
    const usual = information({ items: [record], judgements: [vexatious, ...judgements], request: { choice: 'refuse' } });
    const facts = { ...usual.request.facts, ...(told === undefined ? {} : { 'foi.refusal.toldBefore': told }) };
    return toDecided({ ...usual, request: { ...usual.request, facts } });
  };
  const notice = 'foia-2000/section-17/5';

  test('needs no further notice where one was given before, and it is unreasonable to expect another (section 17(6))', () => {
    const read = refused('yes', noneExpected('yes'));

    expect(requestOf(read)).toBe('refuse');
    expect([...duties(read), ...read.decision.duties.possible.map(({ duty }) => duty)]).not.toContain(notice);
    expect(duties(read)).toContain('foia-2000/section-16');
    expect(read.decision.request.findings).toContain('request:foia-2000/section-17/6');
  });

  test.each([
    ['none was given before', refused('no', noneExpected('yes'))],
    ['nobody has said whether one was', refused(undefined, noneExpected('yes'))],
    ['another is not unreasonable to expect', refused('yes', noneExpected('no'))],
    ['nobody has judged whether it is', refused('yes')],
  ])('needs its notice where %s', (_, read) => {
    expect(duties(read)).toContain(notice);
  });

  test('needs its notice where the cost limit is relied on as well: section 17(6) is of section 14 alone', () => {
    expect(duties(refused('yes', noneExpected('yes'), dear))).toContain(notice);
  });
});

describe('neither confirming nor denying (section 40(5B)(a))', () => {
  const silent = judgement(
    silence,
    [],
    { 'foi.silence.person.contravenes': 'a principle' },
    { element: confirming, reasons: 'Whoever lives there would be known to all' },
  );

  test.each([
    ['nothing is held', { nothingHeld: 'never held' }],
    ['something is held', { items: [record] }],
    ['what there is was made since', { items: [{ ...record, facts: { 'foi.held.when': 'made or obtained since' } }] }],
  ] as const)('brings the notice under section 17(1) for certain where %s', (_, situation) => {
    const read = decided({ ...situation, judgements: [silent] }, silence);

    expect(requestOf(read)).toBe('neither confirm nor deny');
    expect(duties(read)).toContain('foia-2000/section-17/1');
    expect(duties(read)).not.toContain('practice/foi-say-not-held');
  });

  test('brings no notice of why what was found is withheld: the one notice there is says nothing of it', () => {
    const privilege = 'foia-2000/section-42';
    const withheld = judgement(
      privilege,
      ['record/text 1'],
      { 'foi.privilege.claim': 'yes', 'foi.privilege.publicInterest': 'maintaining outweighs' },
      { id: 'withheld', exercise: 'restrict', reasons: 'Advice' },
    );
    const read = decided({ items: [record], judgements: [silent, withheld] }, silence, privilege);

    expect(becomes(read, 'record/text 1')).toBe('exempt');
    expect(duties(read)).not.toContain('foia-2000/section-17/3/b');
    expect(duty(read, 'foia-2000/section-17/1').for).toEqual([`request#${confirming}`]);
  });

  test('of the applicant’s own data brings for certain the short notice, and dealing with it as subject access (section 40(5A))', () => {
    const own = judgement(
      'foia-2000/section-40/5A',
      [],
      { 'foi.silence.own': 'yes' },
      { element: confirming, reasons: 'He asks for what is held about him' },
    );

    for (const situation of [{ nothingHeld: 'never held' }, { items: [record] }] as const) {
      const read = decided({ ...situation, judgements: [own] }, 'foia-2000/section-40/5A');

      expect(requestOf(read)).toBe('neither confirm nor deny');
      expect(duties(read)).toEqual(expect.arrayContaining(['practice/foi-own-data-notice', 'practice/foi-answer-as-subject-access']));
      expect(read.decision.duties.possible).toEqual([]);
    }
  });

  test('is open to the same powers whether or not anything is held', () => {
    const open = (situation: Situation) => decided(situation, silence).decision.confirmation;

    expect(open({ nothingHeld: 'never held' }).possible).toEqual(open({ items: [record] }).possible);
  });

  test.each([
    ['23/5', { 'foi.silence.securityBody': 'yes' }],
    ['30/3', { 'foi.silence.investigation': 'yes', 'foi.silence.investigation.publicInterest': 'maintaining outweighs' }],
    ['41/2', { 'foi.silence.confidence': 'yes' }],
  ] as const)('under section %s brings it as well', (unit, finds) => {
    const cite = `foia-2000/section-${unit}`;
    const claimed = judgement(cite, [], finds, { element: confirming, exercise: 'restrict', reasons: 'As the case shows' });
    const read = decided({ nothingHeld: 'never held', judgements: [claimed] }, cite);

    expect(requestOf(read)).toBe('neither confirm nor deny');
    expect(duties(read)).toContain('foia-2000/section-17/1');
  });
});

describe('the applicant’s own data (section 40(1))', () => {
  const record = unsigned(
    document('record', 'record', [
      { by: 'p-force', says: 'His own complaint.', about: [requester] },
      { by: 'p-force', says: 'When the group meets.', about: [] },
    ]),
  );
  /** Only the words about the applicant are theirs, and not the whole record. */
  const byItsWords = (...[situation, ...grounds]: Parameters<typeof information>) => {
    const usual = information({ items: [record], ...situation }, ...grounds);
    return { ...usual, items: usual.items.map((item) => ({ ...item, relates: 'content' as const })) };
  };

  test('is exempt where the passage is described as about them, though every exemption was screened out in bulk', () => {
    const read = toDecided(byItsWords({}));

    expect(becomes(read, 'record/text 1')).toBe('exempt');
    expect(under(read, 'record/text 1')).toEqual(['foia-2000/section-40/1']);
    expect(becomes(read, 'record/text 2')).toBe('disclose');
    expect(duties(read)).toEqual(expect.arrayContaining(['practice/foi-answer-as-subject-access', 'practice/foi-own-data-notice']));
  });

  test('may be judged to be so where it is so described, though every exemption was screened out in bulk: it is exempt with the judgement and without', () => {
    const own = judgement('foia-2000/section-40/1', ['record/text 1'], { 'foi.personal.own': 'yes' }, { reasons: 'His own complaint' });
    const read = toDecided(byItsWords({ judgements: [own] }));

    expect(becomes(read, 'record/text 1')).toBe('exempt');
    expect(becomes(toDecided(byItsWords({})), 'record/text 1')).toBe('exempt');
  });

  test('may not where it is not, and nothing raised it: to lose the judgement would be to give it', () => {
    const own = judgement('foia-2000/section-40/1', ['record/text 2'], { 'foi.personal.own': 'yes' }, { reasons: 'He is the group' });
    const problems = judgementProblems(byItsWords({ judgements: [own] }));

    expect(problems.map(({ message }) => message)).toContain('a screening says that `foia-2000/section-40/1` is not in play here');
  });

  test('is nobody’s to judge otherwise while the description stands: the description is corrected first', () => {
    const not = judgement('foia-2000/section-40/1', ['record/text 1'], { 'foi.personal.own': 'no' }, { reasons: 'Another of that name' });
    const problems = judgementProblems(byItsWords({ judgements: [not] }, 'foia-2000/section-40/1'));

    expect(problems.map(({ remedy }) => remedy)).toEqual(['correct the description, or narrow the scope to what it leaves open']);
  });
});

describe('what is not yet a request for information, lacking a name (section 8(1)(b))', () => {
  const complete = { 'foi.request.addressed': 'yes', 'foi.request.describes': 'yes' } as const;
  const right = 'information';

  test('is not refused as vexatious: whoever made it is asked for what it lacks', () => {
    const read = decided({
      request: { right, facts: { ...complete, 'foi.request.named': 'no' }, choice: 'refuse' },
      items: [record],
      judgements: [
        judgement('foia-2000/section-14/1', [], { 'foi.request.vexatious': 'yes' }, { restsOn: ['burden', 'value'], reasons: 'It is' }),
      ],
    });

    expect(requestOf(read)).toBe('ask for clarification');
    expect(duties(read)).toContain('practice/foi-help-make-a-request');
    expect(duties(read)).not.toContain('foia-2000/section-17/5');
  });

  test('may be asked for that or answered, where nobody has said whether it lacks it, and nothing found is then not held', () => {
    const read = decided({ request: { right, facts: complete }, items: [record] });

    expect(requestMayBe(read)).toEqual(['ask for clarification', 'answer']);
  });
});

describe('a search of which nobody has said what it came to', () => {
  test('may have come to anything but that it is not the applicant’s data, which decides nothing under the Act', () => {
    const read = decided({ items: [] });

    expect(requestMayBe(read)).toContain('nothing to give: never held');
    expect(requestMayBe(read)).not.toContain('nothing to give: not their data');
  });
});

describe('what is within section 30, and so not within section 31 (section 31(1))', () => {
  const source = 'foia-2000/section-30/2';
  const crime = 'foia-2000/section-31/1/a';
  const judgements = [
    judgement(
      source,
      ['record/text 1'],
      { 'foi.source.confidential': 'yes', 'foi.source.publicInterest': 'maintaining outweighs' },
      { id: 'source', reasons: 'Told in confidence', exercise: 'do not restrict' },
    ),
    judgement(
      crime,
      ['record/text 1'],
      {
        'foi.crime.interest': 'yes',
        'foi.crime.prejudice': 'real and caused by it',
        'foi.crime.likelihood': 'would',
        'foi.crime.publicInterest': 'maintaining outweighs',
      },
      { id: 'crime', reasons: 'Others would not come forward', exercise: 'restrict' },
    ),
  ];
  const read = (named: 'yes' | { readonly is: 'unknown'; readonly why: 'not asked' }) => {
    const items = [{ ...record, facts: { 'foi.source.obtainedFor': 'such investigations' } }];
    const usual = information({ items, judgements }, source, crime);
    return toDecided({ ...usual, request: { ...usual.request, facts: { ...usual.request.facts, 'foi.request.named': named } } });
  };

  test('is given where section 30 is not relied on, whatever harm there is', () => {
    expect(becomes(read('yes'), 'record/text 1')).toBe('disclose');
  });

  test('can be nothing but that, or outside the Act, where it is not known whether there is a request at all', () => {
    expect(mayBecome(read({ is: 'unknown', why: 'not asked' }), 'record/text 1')).toEqual(['disclose', 'out of scope']);
  });
});

describe('a fees notice (section 9)', () => {
  const with_ = (fee: { readonly chargedOn: string; readonly paidOn?: string }) =>
    decided({ items: [record], request: { fee: { pounds: 12, ...fee } } });

  test('holds the request up until it is paid, where it is given within the time for complying', () => {
    expect(requestOf(with_({ chargedOn: '2026-10-05' }))).toBe('charge a fee');
    expect(requestOf(with_({ chargedOn: '2026-10-05', paidOn: '2026-10-12' }))).toBe('answer');
  });

  test('holds nothing up where that time had run out: it is no fees notice (section 9(1))', () => {
    expect(requestOf(with_({ chargedOn: '2026-10-06' }))).toBe('answer');
  });
});

describe('an applicant who will not say what is needed to find the information (section 1(3))', () => {
  const asked = { askedOn: '2026-09-10', question: 'Which of the four schemes?' } as const;
  const declining = { ...asked, reasonablyRequired: 'yes', declined: true } as const;
  const with_ = (clarifications: NonNullable<AccessRequest['clarifications']>, more: Partial<AccessRequest> = {}) =>
    decided({ items: [record], request: { clarifications, ...more } });

  test('has not supplied it, so the authority is not obliged to go on, and its time does not run (section 10(6))', () => {
    const read = with_([declining]);

    expect(requestOf(read)).toBe('ask for clarification');
    expect(duties(read)).toEqual(expect.arrayContaining(['practice/foi-ask-what-is-needed', 'foia-2000/section-16']));
    expect(read.decision.lastDay).toBeUndefined();
  });

  test('may be answered with what there is all the same, where the authority chooses to, and then in its first time', () => {
    const read = with_([declining], { choice: 'answer' });

    expect(requestOf(read)).toBe('answer');
    expect(read.decision.lastDay).toBe('2026-10-05');
  });

  test('is answered where what was asked was not reasonably required', () => {
    expect(requestOf(with_([{ ...declining, reasonablyRequired: 'no' }]))).toBe('answer');
  });

  test('may or may not be owed an answer while nobody has said whether it was', () => {
    const read = with_([{ ...declining, reasonablyRequired: { is: 'unknown', why: 'not asked' } }]);

    expect(requestMayBe(read)).toEqual(['ask for clarification', 'answer']);
  });

  test('is answered once a later question has been', () => {
    const later = {
      askedOn: '2026-09-14',
      question: 'Is it the first?',
      answeredOn: '2026-09-16',
      answer: 'Yes',
      reasonablyRequired: 'yes',
    } as const;

    expect(requestOf(with_([declining, later]))).toBe('answer');
  });

  test('is unsure so far as help is still owed', () => {
    const finding = with_([declining]).decision.trace.findings.find(({ provision }) => provision === 'foia-2000/section-1/3');

    expect(finding?.unsure).toMatch(/section 16/);
  });
});
