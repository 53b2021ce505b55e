import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/case/index.ts';
import { decide } from '../../src/deciding/index.ts';
import type { Situation } from '../casebook/case-with.ts';
import { requester } from '../casebook/case-with.ts';
import {
  asksAt,
  becomes,
  beside,
  duties,
  duty,
  mayBecome,
  request,
  requestMayBe,
  requestUnder,
  decided as toDecided,
  under,
} from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement } from '../casebook/judging.ts';
import { environmental, information, unsigned } from '../casebook/ordinary.ts';

const right = 'eir-2004/regulation-5/1';
const noise = unsigned(document('noise', 'record', [{ by: 'p-force', says: 'The noise of the range, by hour.', about: [] }]));
const complaint = unsigned(
  document('complaint', 'record', [{ by: 'p-force', says: 'Who complained of the barking.', about: ['p-other'] }]),
);
const other = { id: 'p-other', role: 'complainant', capacity: 'private', living: 'yes', consent: 'refused' } as const;

const decided = (situation: Situation, ...grounds: readonly string[]) => toDecided(environmental(situation, ...grounds));

describe('a request for environmental information', () => {
  test('is decided under the Regulations, and what is held is made available (regulation 5(1))', () => {
    const read = decided({ items: [noise] });

    expect(read.decision.under).toBe('eir');
    expect(request(read)).toBe('answer');
    expect(becomes(read, 'noise/text 1')).toBe('disclose');
    expect(under(read, 'noise/text 1')).toEqual([right]);
    expect(duties(read)).toEqual(expect.arrayContaining(['eir-2004/regulation-5/2', 'eir-2004/regulation-9', 'eir-2004/regulation-12/2']));
    expect(duties(read)).not.toContain('eir-2004/regulation-14');
  });

  test('may be made by word of mouth, and wants no name or address', () => {
    const spoken = environmental({ items: [noise], request: { channel: 'telephone' } });

    expect(request(toDecided(spoken))).toBe('answer');
  });

  test('is due by the twentieth working day, holidays of any part of the kingdom left out', () => {
    expect(decided({ items: [noise], received: '2026-11-20', decidedOn: '2026-12-01' }).decision.lastDay).toBe('2026-12-21');
  });

  test('is due by the fortieth where it is both complex and voluminous and a notice says so in time (regulation 7), and for nothing less', () => {
    const lastDay = (ground: 'complexity' | 'complexity and volume', noticeOn = '2026-09-14') =>
      decided({ items: [noise], request: { extension: { noticeOn, ground } } }).decision.lastDay;

    expect(lastDay('complexity')).toBe('2026-10-05');
    expect(lastDay('complexity and volume')).toBe('2026-11-02');
    expect(lastDay('complexity and volume', '2026-10-06')).toBe('2026-10-05');
  });

  test('that is not held is refused in writing, with help: in form that is an exception (regulation 12(4)(a))', () => {
    for (const read of [decided({ nothingHeld: 'never held' }), decided({ items: [{ ...noise, facts: { 'eir.held': 'no' } }] })]) {
      expect(request(read)).toBe('nothing to give: never held');
      expect(duties(read)).toEqual(expect.arrayContaining(['eir-2004/regulation-9', 'eir-2004/regulation-14']));
    }
  });

  test('waits for what is needed to tell what is asked for', () => {
    const asked = { askedOn: '2026-09-10', question: 'Which range?', reasonablyRequired: 'yes' } as const;

    expect(request(decided({ items: [noise], request: { clarifications: [asked] } }))).toBe('ask for clarification');
  });
});

describe('a charge to be paid in advance (regulation 8)', () => {
  const charge = 'eir-2004/regulation-8/5';
  const due = { 'eir.charge.for': 'making it available', 'eir.charge.reasonable': 'yes' } as const;
  const charged = (fee: { readonly chargedOn: string; readonly paidOn?: string }, facts: Readonly<Record<string, string>> = due) =>
    decided({ items: [noise], request: { fee: { pounds: 12, ...fee }, facts } });

  test('holds everything up until it is paid, with a notice of it and of its amount, and no refusal (regulation 8(4) and (5))', () => {
    const read = charged({ chargedOn: '2026-09-14' });

    expect(request(read)).toBe('charge a fee');
    expect(requestUnder(read)).toEqual([charge]);
    expect(duties(read)).toEqual(expect.arrayContaining(['eir-2004/regulation-8/4', 'eir-2004/regulation-8/8']));
    expect(duties(read)).not.toContain('eir-2004/regulation-14');
    expect(read.decision.lastDay).toBeUndefined();
  });

  test('once paid is done with, and the days until then do not count towards the twenty (regulation 8(6))', () => {
    const read = charged({ chargedOn: '2026-09-14', paidOn: '2026-09-18' });

    expect(request(read)).toBe('answer');
    expect(duties(read)).not.toContain('eir-2004/regulation-8/4');
    // Five working days, from the notice to the payment, are left out: 5 October moves to 12 October.
    expect(read.decision.lastDay).toBe('2026-10-12');
  });

  test.each([
    ['is asked for after the twenty working days', { chargedOn: '2026-10-06' }, due],
    [
      'is for looking at a public register',
      { chargedOn: '2026-09-14' },
      { ...due, 'eir.charge.for': 'access to a public register or list' },
    ],
    [
      'is for examining it where it is kept',
      { chargedOn: '2026-09-14' },
      { ...due, 'eir.charge.for': 'examining it where the authority makes it available' },
    ],
    ['is more than the authority is satisfied is reasonable', { chargedOn: '2026-09-14' }, { ...due, 'eir.charge.reasonable': 'no' }],
  ] as const)('holds nothing up where it %s', (_, fee, facts) => {
    expect(
      request(toDecided(environmental({ items: [noise], decidedOn: '2026-10-07', request: { fee: { pounds: 12, ...fee }, facts } }))),
    ).toBe('answer');
  });

  test('is open while nobody has said that the amount is reasonable, and the authority is asked', () => {
    const { 'eir.charge.reasonable': _, ...unsaid } = due;
    const read = charged({ chargedOn: '2026-09-14' }, unsaid);

    expect(requestMayBe(read)).toEqual(['charge a fee', 'answer']);
    expect(read.decision.request.needs).toContain('fact:eir.charge.reasonable');
  });

  test('may yet be in time, asked for late, while what it takes to find the information may have to be answered first (regulation 9)', () => {
    const question = { askedOn: '2026-09-10', question: 'Which range?' } as const;
    const asked = (reasonablyRequired: 'yes' | 'no' | { readonly is: 'unknown'; readonly why: 'not asked' }) =>
      requestMayBe(
        decided({
          items: [noise],
          request: { fee: { chargedOn: '2026-10-06', pounds: 12 }, facts: due, clarifications: [{ ...question, reasonablyRequired }] },
        }),
      );

    expect(asked('yes')).toEqual(['charge a fee']);
    expect(asked('no')).toEqual(['answer']);
    expect(asked({ is: 'unknown', why: 'not asked' })).toEqual(['charge a fee', 'ask for clarification', 'answer']);
  });

  test('under the Act is its own: a fees notice holds nothing up that the Regulations answer beside it', () => {
    const green = (item: string, is: 'yes' | 'no') =>
      judgement('foia-2000/section-39', [`${item}/text 1`], { 'foi.held.environmental': is }, { id: item, reasons: 'What it is on' });
    const mixed = information(
      {
        items: [noise, complaint],
        judgements: [green('noise', 'yes'), green('complaint', 'no')],
        request: { fee: { chargedOn: '2026-09-14', pounds: 12 } },
      },
      'foia-2000/section-39',
    );
    const read = toDecided(mixed);

    expect(request(read)).toBe('charge a fee');
    expect(duties(beside(read, 'eir'))).not.toContain('eir-2004/regulation-8/4');
  });
});

describe('an exception (regulation 12)', () => {
  const commerce = 'eir-2004/regulation-12/5/e';
  const judged = (effect: string, balance: string) =>
    judgement(
      commerce,
      ['noise/text 1'],
      { 'eir.commerce.effect': effect, 'eir.commerce.publicInterest': balance },
      { reasons: 'As the case shows', ...(effect.startsWith('would adv') && balance.startsWith('main') ? { exercise: 'restrict' } : {}) },
    );
  const emissions = (value: 'yes' | 'no') =>
    judgement('eir-2004/regulation-12/9', ['noise/text 1'], { 'eir.emissions': value }, { id: 'emissions', reasons: 'What it is on' });
  const read = (...judgements: ReturnType<typeof judgement>[]) => decided({ items: [noise], judgements }, commerce);

  test('keeps back what would adversely affect an interest, where the public interest in that outweighs, with a refusal and its reasons', () => {
    const kept = read(judged('would adversely affect', 'maintaining outweighs'), emissions('no'));

    expect(becomes(kept, 'noise/text 1')).toBe('exempt');
    expect(under(kept, 'noise/text 1')).toEqual([commerce]);
    expect(duty(kept, 'eir-2004/regulation-14')).toMatchObject({
      contains: ['14(3)(a)', '14(3)(b)', '14(5)(a)', '14(5)(b)'],
      by: '2026-10-05',
    });
  });

  test.each([
    ['only likely to', 'would only be likely to', 'maintaining outweighs'],
    ['equally balanced, and disclosure is presumed', 'would adversely affect', 'equal'],
    ['outweighed', 'would adversely affect', 'disclosure outweighs'],
  ])('gives what is %s', (_, effect, balance) => {
    expect(becomes(read(judged(effect, balance)), 'noise/text 1')).toBe('disclose');
  });

  test('under 12(5)(d) to (g) never keeps back information on emissions', () => {
    expect(becomes(read(judged('would adversely affect', 'maintaining outweighs'), emissions('yes')), 'noise/text 1')).toBe('disclose');
  });

  test('is asked about where it is raised and nobody has judged it, and where nobody has screened it', () => {
    expect(asksAt(read(), 'noise/text 1')).toContain(`judge:${commerce}:noise`);
    expect(asksAt(toDecided({ ...environmental({ items: [noise] }), screenings: [] }), 'noise/text 1')).toContain('screening');
  });

  test("covered by a Minister's certificate needs no finding of harm and no weighing, and is still the authority's to use (regulation 15)", () => {
    const security = 'eir-2004/regulation-12/5/a';
    const certified = (exercise: 'restrict' | 'do not restrict') =>
      decided(
        {
          items: [{ ...noise, facts: { 'eir.security.certified': 'yes' } }],
          judgements: [judgement(security, ['noise/text 1'], {}, { reasons: 'As the Minister certifies', exercise })],
        },
        security,
      );

    expect(becomes(certified('restrict'), 'noise/text 1')).toBe('exempt');
    expect(under(certified('restrict'), 'noise/text 1')).toEqual([security]);
    expect(duties(certified('restrict'))).toContain('eir-2004/regulation-14');
    expect(becomes(certified('do not restrict'), 'noise/text 1')).toBe('disclose');
  });

  test('for what is not finished brings a refusal that says who is preparing it and when (regulation 14(4))', () => {
    const unfinished = 'eir-2004/regulation-12/4/d';
    const read = (balance: string) =>
      decided(
        {
          items: [{ ...noise, facts: { 'eir.unfinished.is': 'yes' } }],
          judgements: [
            judgement(
              unfinished,
              ['noise/text 1'],
              { 'eir.unfinished.publicInterest': balance },
              { reasons: 'A draft', ...(balance === 'equal' ? {} : { exercise: 'restrict' }) },
            ),
          ],
        },
        unfinished,
      );

    expect(duty(read('maintaining outweighs'), 'eir-2004/regulation-14/4')).toMatchObject({
      contains: ['14(4) authority', '14(4) time'],
      by: '2026-10-05',
    });
    expect(duties(read('equal'))).not.toContain('eir-2004/regulation-14/4');
  });

  test('for a request that is manifestly unreasonable is used where the authority chooses (regulation 12(4)(b))', () => {
    const unreasonable = judgement(
      'eir-2004/regulation-12/4/b',
      [],
      { 'eir.unreasonable.is': 'yes', 'eir.unreasonable.publicInterest': 'maintaining outweighs' },
      { reasons: 'Ninety days of work for what is published each week' },
    );
    const with_ = (choice: 'refuse' | 'answer') => decided({ items: [noise], judgements: [unreasonable], request: { choice } });

    expect(request(with_('refuse'))).toBe('refuse');
    expect(requestUnder(with_('refuse'))).toEqual(['eir-2004/regulation-12/4/b']);
    expect(duties(with_('refuse'))).toEqual(expect.arrayContaining(['eir-2004/regulation-14', 'eir-2004/regulation-9']));
    expect(request(with_('answer'))).toBe('answer');
  });
});

describe('neither confirming nor denying', () => {
  const confirming = 'eir-2004/regulation-12/7';
  const security = 'eir-2004/regulation-12/6';
  const silent = (effect: string, balance: string, exercise?: 'restrict') =>
    judgement(
      security,
      [],
      { 'eir.silence.security.effect': effect, 'eir.silence.security.publicInterest': balance },
      { element: confirming, reasons: 'Either answer would tell where the stores are', ...(exercise === undefined ? {} : { exercise }) },
    );
  // Where nobody has said whether a Minister has certified it, one may have.
  const uncertified = { 'eir.silence.security.certified': 'no' };
  const secret = silent('would adversely affect', 'maintaining outweighs', 'restrict');

  test.each([
    ['nothing is held', { nothingHeld: 'never held' }],
    ['something is held', { items: [noise] }],
    ['what there is was not held when the request came', { items: [{ ...noise, facts: { 'eir.held': 'no' } }] }],
  ] as const)(
    'is the answer where saying so would adversely affect security and is not in the public interest, and %s (regulation 12(6))',
    (_, situation) => {
      const read = decided({ ...situation, judgements: [secret] }, security);

      expect(read.decision.confirmation).toMatchObject({ element: confirming, outcome: 'exempt' });
      expect(request(read)).toBe('neither confirm nor deny');
      expect(duty(read, 'eir-2004/regulation-14').for).toEqual([`request#${confirming}`]);
    },
  );

  test('says nothing of who is finishing what is unfinished: that exception is not specified (regulation 14(4))', () => {
    const unfinished = 'eir-2004/regulation-12/4/d';
    const draft = judgement(
      unfinished,
      ['noise/text 1'],
      { 'eir.unfinished.publicInterest': 'maintaining outweighs' },
      { id: 'draft', reasons: 'A draft', exercise: 'restrict' },
    );
    const items = [{ ...noise, facts: { 'eir.unfinished.is': 'yes' } }];

    expect(duties(decided({ items, judgements: [draft] }, unfinished))).toContain('eir-2004/regulation-14/4');
    expect(duties(decided({ items, judgements: [draft, secret] }, unfinished, security))).not.toContain('eir-2004/regulation-14/4');
  });

  test("is the answer where a Minister's certificate covers it, whatever is found of harm (regulation 15(2)(b))", () => {
    const used = judgement(security, [], {}, { element: confirming, reasons: 'As the Minister certifies', exercise: 'restrict' });
    const read = (certified: 'yes' | 'no') =>
      decided({ items: [noise], request: { facts: { 'eir.silence.security.certified': certified } }, judgements: [used] }, security);

    expect(request(read('yes'))).toBe('neither confirm nor deny');
    expect(duties(read('yes'))).toContain('eir-2004/regulation-14');
    expect(read('no').decision.confirmation.outcome).toBeUndefined();
  });

  test.each([
    ['only be likely to affect it', silent('would only be likely to', 'maintaining outweighs')],
    ['do so, and the public interest is equal: disclosure is presumed', silent('would adversely affect', 'equal')],
    ['do so, and the authority chooses to say all the same', { ...secret, exercise: 'do not restrict' as const }],
  ])('is not the answer where saying so would %s', (_, judged) => {
    const read = decided({ items: [noise], request: { facts: uncertified }, judgements: [judged] }, security);

    expect(read.decision.confirmation.outcome).toBe('give');
    expect(request(read)).toBe('answer');
  });

  test.each([
    [
      'contravene a principle, with no public interest to weigh (regulation 13(5B)(a))',
      'a',
      { 'eir.silence.person.contravenes': 'a principle' },
    ],
    [
      'contravene an objection (regulation 13(5B)(b))',
      'b',
      { 'eir.silence.objection': 'yes', 'eir.silence.objection.publicInterest': 'maintaining outweighs' },
    ],
    [
      'tell what they would not be told themselves under Part 3 (regulation 13(5B)(d))',
      'd',
      { 'eir.silence.accessPart3': 'yes', 'eir.silence.accessPart3.publicInterest': 'maintaining outweighs' },
    ],
  ] as const)('is the answer where saying so would, of somebody else, %s', (_, letter, finds) => {
    const cite = `eir-2004/regulation-13/5B/${letter}`;
    const judged = judgement(cite, [], finds, {
      element: confirming,
      reasons: 'One house',
      ...(letter === 'a' ? {} : { exercise: 'restrict' }),
    });
    const read = decided({ nothingHeld: 'never held', judgements: [judged] }, cite);

    expect(request(read)).toBe('neither confirm nor deny');
    expect(duties(read)).toContain('eir-2004/regulation-14');
  });

  test('is asked about where it is raised, and turns on nothing that is held', () => {
    const open = (situation: Situation) => decided(situation, security).decision.confirmation;

    expect(open({ items: [noise] })).toMatchObject({ possible: ['give', 'exempt'], needs: [`judge:${security}:request:${confirming}`] });
    expect(open({ nothingHeld: 'never held' })).toEqual(open({ items: [noise] }));
  });

  test('may be of one class of information only', () => {
    const unconfirmed = [{ id: 'stores', class: 'stores of fuel' }];
    const read = decided(
      {
        items: [noise],
        request: { unconfirmed, facts: uncertified },
        judgements: [{ ...secret, class: 'stores' }, silent('no', 'equal')].map((one, index) => ({ ...one, id: `j${index}` })),
      },
      security,
    );

    expect(request(read)).toBe('answer');
    expect(read.decision.classes.map(({ outcome }) => outcome)).toEqual(['exempt']);
  });
});

describe('personal data', () => {
  const judged = (contravenes: 'yes' | 'no') =>
    judgement(
      'eir-2004/regulation-13',
      ['complaint/text 1'],
      { 'eir.person.identifiable': 'yes', 'eir.person.contravenes': contravenes },
      { for: 'p-other', means: 'withhold', reasons: 'As the case shows' },
    );
  const read = (...judgements: ReturnType<typeof judgement>[]) => decided({ items: [complaint], others: [other], judgements });

  test('of somebody else is asked about, then withheld or given by whether a principle would be contravened (regulation 13)', () => {
    expect(mayBecome(read(), 'complaint/text 1')).toContain('withhold');
    expect(asksAt(read(), 'complaint/text 1')).toEqual(['judge:eir-2004/regulation-13:complaint:p-other']);
    expect(becomes(read(judged('yes')), 'complaint/text 1')).toBe('withhold');
    expect(under(read(judged('yes')), 'complaint/text 1')).toEqual(['eir-2004/regulation-13 for p-other']);
    expect(becomes(read(judged('no')), 'complaint/text 1')).toBe('disclose');
  });

  test.each([
    ['would contravene an objection (13(2B))', '13/2B', 'eir.personal.objection', 'to general processing'],
    ['would be withheld even from them (13(3A))', '13/3A', 'eir.personal.withheldFromThem', 'under section 45(4) or 78A'],
  ] as const)(
    'of somebody else that %s must not be given where the public interest is in not giving it, and is given otherwise',
    (_, unit, fact, found) => {
      const cite = `eir-2004/regulation-${unit}`;
      const weighed = (balance: string) =>
        judgement(
          cite,
          ['complaint/text 1'],
          { [fact]: found, [`${fact}.publicInterest`]: balance },
          { id: 'weighed', reasons: 'As the case shows' },
        );
      const of = (balance: string) => decided({ items: [complaint], others: [other], judgements: [judged('no'), weighed(balance)] }, cite);

      expect(becomes(of('maintaining outweighs'), 'complaint/text 1')).toBe('exempt');
      expect(under(of('maintaining outweighs'), 'complaint/text 1')).toEqual([cite]);
      expect(duties(of('maintaining outweighs'))).toContain('eir-2004/regulation-14');
      expect(becomes(of('equal'), 'complaint/text 1')).toBe('disclose');
    },
  );

  test('of the applicant is outside, and dealt with as subject access (regulation 5(3))', () => {
    const own = unsigned(document('own', 'record', [{ by: 'p-force', says: 'What he said.', about: [requester] }]));
    const usual = environmental({ items: [own, noise] });
    const items = usual.items.map((item): Item => (item.id === 'own' ? { ...item, relates: 'content' } : item));
    const mixed = toDecided({ ...usual, items });

    expect(becomes(mixed, 'own/text 1')).toBe('out of scope');
    expect(under(mixed, 'own/text 1')).toEqual(['eir-2004/regulation-5/3']);
    expect(becomes(mixed, 'noise/text 1')).toBe('disclose');
    expect(duties(mixed)).toContain('practice/eir-answer-as-subject-access');

    const alone = toDecided({ ...usual, items: items.slice(0, 1) });
    expect(request(alone)).toBe('nothing to give: their own data');
    expect(duties(alone)).toContain('practice/eir-answer-as-subject-access');
    expect(duties(alone)).not.toContain('eir-2004/regulation-14');
  });
});

describe('a request of which nothing is said of the search', () => {
  test('is never without an answer for whose data it is: that decides nothing of what is held', () => {
    expect(requestMayBe(decided({ items: [] }))).toEqual([
      'nothing to give: never held',
      'nothing to give: not found',
      'nothing to give: deleted before the request',
      'nothing to give: lost',
      'answer',
    ]);
  });
});

describe('a request of which nothing is within the Regulations', () => {
  const own = unsigned(document('own', 'record', [{ by: 'p-force', says: 'What he said.', about: [requester] }]));
  const notHeld = { ...noise, facts: { 'eir.held': 'no' } };
  const said = (...items: readonly Item[]) => {
    const usual = environmental({ items });
    return toDecided({ ...usual, items: usual.items.map((item): Item => (item.id === 'own' ? { ...item, relates: 'content' } : item)) });
  };

  test('is told that it is their own data, where some of it is, and never then that nothing is held', () => {
    expect(request(said(own))).toBe('nothing to give: their own data');
    expect(request(said(own, notHeld))).toBe('nothing to give: their own data');
    expect(request(said(notHeld))).toBe('nothing to give: never held');
  });

  test('may be either while nobody has said whether it was held, nor whose it is', () => {
    const unsaid = { is: 'unknown', why: 'not asked' } as const;
    const usual = environmental({ items: [{ ...noise, facts: { 'eir.held': unsaid } }] });
    const bare = usual.items.map(({ relates: _, ...item }) => ({ ...item, relates: unsaid }));

    expect(requestMayBe(toDecided({ ...usual, items: bare, screenings: [] }))).toEqual([
      'neither confirm nor deny',
      'nothing to give: never held',
      'nothing to give: their own data',
      'answer',
    ]);
  });
});

describe('a request for information, some of it environmental (section 39 of the Act of 2000)', () => {
  const isEnvironmental = (item: string) =>
    judgement('foia-2000/section-39', [`${item}/text 1`], { 'foi.held.environmental': 'yes' }, { reasons: 'Noise is a factor' });
  const policy = unsigned(document('policy', 'record', [{ by: 'p-force', says: 'How ranges are booked.', about: [] }]));
  const both = (...items: readonly Item[]) => {
    const held = items.map((item) => ({ ...item, facts: { 'eir.held': 'when received', ...item.facts } }));
    const usual = information({ items: held, judgements: [isEnvironmental('noise')] }, 'foia-2000/section-39');
    const signed = usual.screenings?.[0]?.signed as NonNullable<typeof usual.screenings>[number]['signed'];
    const screenings = [
      { id: 'foi', grounds: ['foia-2000/section-39'], items: ['policy'], result: 'screened out', signed },
      ...(usual.screenings ?? []).map((one) => (one.result === 'raised' ? { ...one, items: ['noise'] } : one)),
      { id: 'eir', grounds: ['eir-2004/*'], items: 'all', result: 'screened out', signed },
    ] as const;
    return toDecided({ ...usual, screenings: screenings.filter(({ id }) => id !== 'foi' || items.length > 1) });
  };

  test('is sent whole to the Regulations where all of it is, and decided there', () => {
    const read = both(noise);

    expect(request(read)).toBe('route to EIR');
    expect(becomes(read, 'noise/text 1')).toBe('route elsewhere');
    expect(becomes(beside(read, 'eir'), 'noise/text 1')).toBe('disclose');
    expect(duties(beside(read, 'eir'))).toContain('eir-2004/regulation-5/2');
  });

  test('is answered under both where some of it is: each item under its own', () => {
    const read = both(noise, policy);

    expect(request(read)).toBe('answer');
    expect(becomes(read, 'policy/text 1')).toBe('disclose');
    expect(becomes(read, 'noise/text 1')).toBe('route elsewhere');
    expect(beside(read, 'eir').decision.items.map(({ item }) => item)).toEqual(['noise']);
    expect(read.decision.conflicts).toBeUndefined();
  });

  test('is answered under both where an item is so in part: of each stretch it is asked again under the Regulations, and each has one law', () => {
    const mixed = unsigned(
      document('mixed', 'record', [
        { by: 'p-force', says: 'The noise of the range, by hour.', about: [] },
        { by: 'p-force', says: 'How the range is booked.', about: [] },
      ]),
    );
    const apart = (environmental: 'yes' | 'no', place: string, provision: string, fact: string) =>
      judgement(provision, [place], { [fact]: environmental }, { id: `${provision} ${place}`, reasons: 'What it is on' });
    const act = ['foia-2000/section-39', 'foi.held.environmental'] as const;
    const regulations = ['eir-2004/regulation-2/1', 'eir.environmental'] as const;
    const underBoth = (...judgements: readonly ReturnType<typeof judgement>[]) => {
      const usual = information(
        {
          items: [{ ...mixed, facts: { 'eir.held': 'when received' } }],
          judgements: [apart('yes', 'mixed/text 1', ...act), apart('no', 'mixed/text 2', ...act), ...judgements],
        },
        'foia-2000/section-39',
      );
      const signed = usual.screenings?.[0]?.signed as NonNullable<typeof usual.screenings>[number]['signed'];
      return toDecided({
        ...usual,
        screenings: [...(usual.screenings ?? []), { id: 'eir', grounds: ['eir-2004/*'], items: 'all', result: 'screened out', signed }],
      });
    };
    const asked = underBoth();

    expect(becomes(asked, 'mixed/text 1')).toBe('route elsewhere');
    expect(becomes(asked, 'mixed/text 2')).toBe('disclose');
    expect(request(asked)).toBe('answer');
    expect(asked.decision.items[0]?.outcome).toBe('disclose partly');
    expect(asksAt(beside(asked, 'eir'), 'mixed/text 1')).toEqual(['judge:eir-2004/regulation-2/1:mixed']);

    const answered = underBoth(apart('yes', 'mixed/text 1', ...regulations), apart('no', 'mixed/text 2', ...regulations));
    expect(becomes(beside(answered, 'eir'), 'mixed/text 1')).toBe('disclose');
    expect(becomes(beside(answered, 'eir'), 'mixed/text 2')).toBe('route elsewhere');
    expect(answered.decision.conflicts).toBeUndefined();
  });

  test('goes to the Act where it was put under the Regulations and none of it is environmental', () => {
    const not = judgement('eir-2004/regulation-2/1', ['noise/text 1'], { 'eir.environmental': 'no' }, { reasons: 'A rota' });
    const read = decided({ items: [noise], judgements: [not] });

    expect(becomes(read, 'noise/text 1')).toBe('route elsewhere');
    expect(request(read)).toBe('route to FOIA');
    expect(duties(read)).toContain('foia-2000/section-1');
    expect(read.decision.alongside?.map((one) => one.under)).toEqual(['foia']);
  });

  test('stands beside no other law where none of it is', () => {
    expect(decide(information({ items: [policy] })).alongside).toBeUndefined();
  });
});

describe('a request for environmental information, some of it not environmental (regulation 2(1))', () => {
  const facts = { 'foi.request.named': 'yes', 'foi.request.addressed': 'yes', 'foi.request.describes': 'yes' };
  const rota = unsigned(document('rota', 'record', [{ by: 'p-force', says: 'Who is on which shift.', about: [] }]));
  const mixed = unsigned(
    document('mixed', 'record', [
      { by: 'p-force', says: 'The noise of the range, by hour.', about: [] },
      { by: 'p-force', says: 'How the range is booked.', about: [] },
    ]),
  );
  const found = (place: string, provision: string, fact: string, is: 'yes' | 'no') =>
    judgement(provision, [place], { [fact]: is }, { id: `${place} ${provision}`, reasons: 'What it is on' });
  const underRegulations = (place: string, is: 'yes' | 'no') => found(place, 'eir-2004/regulation-2/1', 'eir.environmental', is);
  const underAct = (place: string, is: 'yes' | 'no') => found(place, 'foia-2000/section-39', 'foi.held.environmental', is);
  const read = (items: readonly Item[], judgements: readonly ReturnType<typeof judgement>[], situation: Situation = {}) => {
    const usual = environmental({ items, judgements, ...situation, request: { facts, ...situation.request } });
    const signed = usual.screenings?.[0]?.signed as NonNullable<typeof usual.screenings>[number]['signed'];
    const act = { id: 'act', grounds: ['foia-2000/*'], items: 'all', result: 'screened out', signed } as const;
    const partly = { id: 'partly', grounds: ['foia-2000/section-39'], items: ['mixed'], result: 'raised', signed } as const;
    const more = items.some(({ id }) => id === 'mixed') ? [act, partly] : [act];
    return toDecided({ ...usual, screenings: [...(usual.screenings ?? []), ...more] });
  };

  test('is answered under both: what is not is decided under the Act beside it, and is not asked about again', () => {
    const both = read([noise, rota], [underRegulations('rota/text 1', 'no')]);

    expect(both.decision.under).toBe('eir');
    expect(request(both)).toBe('answer');
    expect(becomes(both, 'noise/text 1')).toBe('disclose');
    expect(becomes(both, 'rota/text 1')).toBe('route elsewhere');
    expect(duties(both)).toContain('foia-2000/section-1');
    const act = beside(both, 'foia');
    expect(act.decision.items.map(({ item }) => item)).toEqual(['rota']);
    expect(request(act)).toBe('answer');
    expect(becomes(act, 'rota/text 1')).toBe('disclose');
    expect(under(act, 'rota/text 1')).toEqual(['foia-2000/section-1/1/b']);
    expect(both.decision.conflicts).toBeUndefined();
  });

  test('goes whole to the Act where none of it is, and is decided there', () => {
    const none = read([rota], [underRegulations('rota/text 1', 'no')]);

    expect(request(none)).toBe('route to FOIA');
    expect(request(beside(none, 'foia'))).toBe('answer');
    expect(becomes(beside(none, 'foia'), 'rota/text 1')).toBe('disclose');
  });

  test('of an item that is so in part, each stretch is asked about again under the Act, and has one law', () => {
    const regulations = [underRegulations('mixed/text 1', 'yes'), underRegulations('mixed/text 2', 'no')];
    const asked = read([mixed], regulations);

    expect(becomes(asked, 'mixed/text 1')).toBe('disclose');
    expect(becomes(asked, 'mixed/text 2')).toBe('route elsewhere');
    expect(asksAt(beside(asked, 'foia'), 'mixed/text 2')).toEqual(['judge:foia-2000/section-39:mixed']);

    const answered = read([mixed], [...regulations, underAct('mixed/text 1', 'yes'), underAct('mixed/text 2', 'no')]);
    expect(becomes(beside(answered, 'foia'), 'mixed/text 1')).toBe('route elsewhere');
    expect(becomes(beside(answered, 'foia'), 'mixed/text 2')).toBe('disclose');
    expect(answered.decision.conflicts).toBeUndefined();
  });

  test('and that each law leaves to the other is a conflict, which a person must resolve: it would be answered under neither', () => {
    const neither = read(
      [mixed],
      [
        underRegulations('mixed/text 1', 'yes'),
        underRegulations('mixed/text 2', 'no'),
        underAct('mixed/text 1', 'yes'),
        underAct('mixed/text 2', 'yes'),
      ],
    );

    expect(neither.decision.conflicts?.map(({ item, between }) => [item, between.map((one) => one.under)])).toEqual([
      ['mixed', ['eir', 'foia']],
    ]);
  });

  test('made by word of mouth has to be put in writing before the Act answers its part (section 8), and the rest need not wait', () => {
    const spoken = read([noise, rota], [underRegulations('rota/text 1', 'no')], { request: { channel: 'telephone' } });

    expect(request(spoken)).toBe('answer');
    expect(request(beside(spoken, 'foia'))).toMatch(/^ask/);
    expect(duties(beside(spoken, 'foia'))).toContain('practice/foi-help-make-a-request');
  });

  test('charged for under regulation 8 waits for nothing under the Act', () => {
    const fee = { chargedOn: '2026-09-14', pounds: 12 };
    const charged = read([noise, rota], [underRegulations('rota/text 1', 'no')], {
      request: { fee, facts: { ...facts, 'eir.charge.for': 'making it available', 'eir.charge.reasonable': 'yes' } },
    });

    expect(request(charged)).toBe('charge a fee');
    expect(request(beside(charged, 'foia'))).toBe('answer');
    expect(beside(charged, 'foia').decision.lastDay).toBe('2026-10-05');
  });

  test('stands beside no other law where all of it is', () => {
    expect(decide(environmental({ items: [noise] })).alongside).toBeUndefined();
  });
});
