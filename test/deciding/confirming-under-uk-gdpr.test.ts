import { describe, expect, test } from 'vitest';
import { judgementProblems } from '../../src/deciding/index.ts';
import type { Situation } from '../casebook/case-with.ts';
import { asks, beside, duty, elementWords, line, request, requestMayBe, decided as toDecided } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement } from '../casebook/judging.ts';
import { ordinary } from '../casebook/ordinary.ts';

const confirmation = 'uk-gdpr/article-15/1';
const notice = 'uk-gdpr/article-12/4';
const report = document('report', 'report', [{ by: 'p-ann', says: 'He was here again.', about: ['p-requester'] }]);
const ann = { id: 'p-ann', role: 'complainant', capacity: 'private', living: 'yes', consent: 'refused' } as const;

const decided = (situation: Situation, ...grounds: readonly string[]) => {
  const read = toDecided(ordinary({ others: [ann], ...situation }, ...grounds));
  return beside(read, 'uk gdpr');
};
const confirmed = (situation: Situation, ...grounds: readonly string[]) =>
  elementWords(decided(situation, ...grounds).decision.confirmation);

/** Something is held, or nothing is: neither may make a difference to what is said of confirmation. */
const either = [
  ['nothing is held', { nothingHeld: 'never held' }],
  ['something is held', { items: [report] }],
] as const;

describe('confirmation that would tell of somebody else (Schedule 2 paragraph 16)', () => {
  const others = 'dpa-2018/schedule-2/paragraph-16';
  const names = (reasonable: 'yes' | 'no') =>
    judgement(
      others,
      [],
      { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': reasonable },
      {
        for: 'p-ann',
        element: confirmation,
        reasons: 'Only Ann could have made the complaint he asks about',
        ...(reasonable === 'no' ? { exercise: 'restrict' } : {}),
      },
    );

  test.each(either)('is neither given nor denied where it is not reasonable to tell without their consent, and %s', (_, situation) => {
    const read = decided({ ...situation, judgements: [names('no')] });

    expect(elementWords(read.decision.confirmation)).toBe('restrict');
    expect(request(read)).toBe('neither confirm nor deny');
    expect(duty(read, notice).contains).toContain('12(4) reasons');
  });

  test.each(either)('is given where that is reasonable, and %s', (_, situation) => {
    expect(confirmed({ ...situation, judgements: [names('yes')] })).toBe('give');
  });

  test('is given where they have consented, and where they have died', () => {
    const judged = { nothingHeld: 'never held', judgements: [names('no')] } as const;

    expect(confirmed({ ...judged, others: [{ ...ann, consent: 'given' }] })).toBe('give');
    expect(confirmed({ ...judged, others: [{ ...ann, living: 'no' }] })).toBe('give');
  });

  test('is asked about for anybody whom any answer at all would put at risk', () => {
    const risk = [{ kind: 'harassment', basis: 'a log' }] as const;
    const read = decided({ nothingHeld: 'never held', others: [{ ...ann, risk }] });

    expect(read.decision.confirmation.possible).toEqual(['give', 'restrict']);
    expect(asks(read)).toEqual(
      expect.arrayContaining([`judge:${others}:request:p-ann:${confirmation}`, 'fact:thirdParty.information:p-ann']),
    );
  });
});

describe('confirmation that would prejudice crime or tax (Schedule 2 paragraph 2(1))', () => {
  const crime = 'dpa-2018/schedule-2/paragraph-2/1';
  const prejudice = (found: 'yes' | 'no', more: object = {}) =>
    judgement(
      crime,
      [],
      { 'crimeTax.prejudice': found },
      {
        element: confirmation,
        reasons: 'To know that there is an inquiry is to be warned of it',
        ...(found === 'yes' ? { exercise: 'restrict' } : {}),
        ...more,
      },
    );
  const heldFor = (purpose: string): Situation => ({ request: { ifHeld: { 'crimeTax.purpose': purpose } } });
  const fraud = heldFor('prevention or detection of crime');

  test.each(either)('is neither given nor denied where what is asked for would be held for crime, and %s', (_, situation) => {
    const read = decided({ ...fraud, ...situation, judgements: [prejudice('yes')] }, crime);

    expect(elementWords(read.decision.confirmation)).toBe('exempt');
    expect(request(read)).toBe('neither confirm nor deny');
    expect(duty(read, notice).contains).toContain('12(4) reasons');
  });

  test('reads nothing of what an item is held for', () => {
    const held = [{ ...report, facts: { 'crimeTax.purpose': 'prevention or detection of crime' } }];
    const open = (situation: Situation) => decided({ ...situation, judgements: [prejudice('yes')] }, crime).decision.confirmation;

    expect(open({ items: held }).possible).toEqual(['give', 'exempt']);
    expect(open({ items: held })).toMatchObject({ needs: open({ nothingHeld: 'never held' }).needs });
  });

  test('says nothing of what an item is held for', () => {
    const read = decided({ ...fraud, items: [report], judgements: [prejudice('no')] }, crime);

    expect(asks(read)).toContain('fact:crimeTax.purpose:report');
  });

  test.each([
    ['it would prejudice nothing', { ...fraud, judgements: [prejudice('no')] }],
    ['it would be held neither for crime nor for tax', { ...heldFor('none of these'), judgements: [prejudice('yes')] }],
    ['the exemption is not used', { ...fraud, judgements: [prejudice('yes', { exercise: 'do not restrict' })] }],
  ])('is given where %s', (_, situation) => {
    expect(confirmed({ nothingHeld: 'never held', ...situation }, crime)).toBe('give');
  });

  test('asks what it would be held for, and only that, once the prejudice is judged', () => {
    const read = decided({ nothingHeld: 'never held', judgements: [prejudice('yes')] }, crime);

    expect(requestMayBe(read)).toEqual(['neither confirm nor deny', 'nothing to give: never held']);
    expect(read.decision.confirmation.needs).toEqual(['fact:crimeTax.purpose']);
  });

  test('may be of one class of information, held for something else than the rest', () => {
    const unconfirmed = [{ id: 'fraud', class: 'checks for fraud', ifHeld: { 'crimeTax.purpose': 'prevention or detection of crime' } }];
    const read = decided(
      {
        request: { unconfirmed, ifHeld: { 'crimeTax.purpose': 'none of these' } },
        items: [report],
        judgements: [prejudice('yes', { class: 'fraud' })],
      },
      crime,
    );

    expect(elementWords(read.decision.confirmation)).toBe('give');
    expect(read.decision.classes.map(elementWords)).toEqual(['exempt']);
  });

  test('may be of one line of what goes with the data', () => {
    const recipients = 'uk-gdpr/article-15/1/c';
    const read = decided({ ...fraud, items: [report], judgements: [prejudice('yes', { element: recipients })] }, crime);

    expect(line(read, recipients)).toBe('exempt');
  });
});

describe('confirmation that another exemption takes away, as each lifts Article 15(1) with the rest', () => {
  test.each([
    [
      'paragraph-7',
      { 'protectPublic.prejudice': 'yes' },
      { 'protectPublic.function': 'against dishonesty, malpractice, serious misconduct or unfitness', 'protectPublic.condition': 'yes' },
    ],
    ['paragraph-19', { 'legalPrivilege.claim': 'yes' }, {}],
    ['paragraph-22', { 'forecasting.prejudice': 'yes' }, { 'forecasting.purpose': 'yes' }],
  ] as const)('under Schedule 2 %s', (paragraph, finds, ifHeld) => {
    const cite = `dpa-2018/schedule-2/${paragraph}`;
    const judged = judgement(cite, [], finds, { element: confirmation, exercise: 'restrict', reasons: 'As the case shows' });

    expect(confirmed({ nothingHeld: 'never held', request: { ifHeld }, judgements: [judged] }, cite)).toBe('exempt');
  });
});

describe('what would be held, as a case file says it', () => {
  const problems = (request: Situation['request']) =>
    judgementProblems(ordinary(request === undefined ? {} : { request })).map(({ path, remedy }) => `${path}: ${remedy}`);

  test('is a fact of an item, with a value it can have, and never what only a person can judge', () => {
    expect(problems({ ifHeld: { 'crimeTax.purpose': 'tax or duty' } })).toEqual([]);
    expect(problems({ ifHeld: { 'crimeTax.purpose': 'vengeance' } })).toEqual([
      'request.ifHeld["crimeTax.purpose"]: write one of prevention or detection of crime, investigation of crime, apprehension or prosecution of offenders, tax or duty, none of these',
    ]);
    expect(problems({ unconfirmed: [{ id: 'c', class: 'checks', ifHeld: { 'crimeTax.prejudice': 'yes' } }] })).toEqual([
      'request.unconfirmed[0].ifHeld["crimeTax.prejudice"]: record a judgement under `dpa-2018/schedule-2/paragraph-2/1` that finds it',
    ]);
  });

  test('is not put among the facts of the request', () => {
    expect(problems({ facts: { 'crimeTax.purpose': 'tax or duty' } })).toEqual([
      'request.facts["crimeTax.purpose"]: write it in the `facts` of that item, or, of what would be held, in the `ifHeld` of the request',
    ]);
  });
});
