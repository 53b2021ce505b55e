import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/case/index.ts';
import type { Situation } from '../casebook/case-with.ts';
import { caseWith, raised, requester } from '../casebook/case-with.ts';
import { beside, decided, elementWords, request, requestMayBe } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { harmless, judgement, restricts } from '../casebook/judging.ts';
import { ordinary } from '../casebook/ordinary.ts';

const says = [{ by: requester, says: 'I was there.', about: [requester] }];
const joint = document('joint', 'report', says, { designated: 'yes' });
const staff = document('staff', 'report', says, { purpose: 'staff' });

describe('a request under the UK GDPR for what is all under Part 4, where whether anything is held may not be told', () => {
  const privilege = 'dpa-2018/schedule-2/paragraph-19';
  const confirmation = 'uk-gdpr/article-15/1';
  const advice = (more: Partial<Judgement> = {}, claim: 'yes' | 'no' = 'yes') => ({
    ...judgement(
      privilege,
      [],
      { 'legalPrivilege.claim': claim, 'legalPrivilege.adviserDuty': 'no' },
      {
        element: confirmation,
        reasons: 'To say would tell what advice was asked for',
        ...(claim === 'yes' ? { exercise: 'restrict' } : {}),
      },
    ),
    ...more,
  });
  const controller = { name: 'A police force', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' } as const;
  const under = (situation: Situation) => beside(decided(ordinary({ controller, items: [joint], ...situation }, privilege)), 'uk gdpr');

  test('is neither confirmed nor denied: to send it to Part 4 would tell that nothing is under the UK GDPR', () => {
    const read = under({ judgements: [advice()] });

    expect(request(read)).toBe('neither confirm nor deny');
    expect(elementWords(read.decision.confirmation)).toBe('exempt');
  });

  test('goes there where it is judged that it may be told, and where nobody has judged it', () => {
    expect(request(under({ judgements: [advice({}, 'no')] }))).toBe('route to Part 4');
    expect(request(under({}))).toBe('route to Part 4');
  });

  test('waits where the judgement is no longer good, for to go there would be to tell', () => {
    expect(requestMayBe(under({ judgements: [advice({ reviewOn: '2026-09-25' })] }))).toEqual(
      expect.arrayContaining(['route to Part 4', 'neither confirm nor deny']),
    );
  });

  test('is answered, saying nothing of a class that may not be confirmed', () => {
    const unconfirmed = [{ id: 'advice', class: 'advice on a claim' }];
    const read = under({ request: { unconfirmed }, judgements: [advice({ class: 'advice' }), advice({ id: 'all' }, 'no')] });

    expect(request(read)).toBe('answer');
    expect(read.decision.classes.map(elementWords)).toEqual(['exempt']);
    expect(read.decision.items.map(({ outcome }) => outcome)).toEqual(['route elsewhere']);
  });
});

describe('a request under Part 3 for what is all the UK GDPR’s', () => {
  const crime = 'dpa-2018/section-45/4/b';
  const element = 'dpa-2018/section-45/1/a';
  const warns = restricts(crime, [], { element, reasons: 'To say would warn him of an inquiry' });
  const all = harmless(crime, [], { id: 'all', element, reasons: 'It warns him of nothing' });
  const part3 = (situation: Situation) => decided(caseWith({ items: [staff], screenings: raised(crime), ...situation }));
  const unconfirmed = [{ id: 'watching', class: 'watching' }];

  test('is answered, saying nothing of a class that may not be confirmed: to send it there would tell that nothing is in the class', () => {
    const read = part3({ request: { unconfirmed }, judgements: [{ ...warns, class: 'watching' }, all] });

    expect(request(read)).toBe('answer');
    expect(read.decision.classes.map(elementWords)).toEqual(['restrict']);
  });

  test('goes there where the class may be confirmed, and where nobody has judged it', () => {
    const harmlessClass = harmless(crime, [], { element, reasons: 'It warns him of nothing' });

    expect(request(part3({ request: { unconfirmed }, judgements: [{ ...harmlessClass, class: 'watching' }, all] }))).toBe(
      'route to UK GDPR',
    );
    expect(request(part3({ request: { unconfirmed }, judgements: [all] }))).toBe('route to UK GDPR');
  });

  test('goes there where what would be held speaks only to the UK GDPR', () => {
    expect(request(part3({ request: { ifHeld: { 'crimeTax.purpose': 'none of these' } }, judgements: [] }))).toBe('route to UK GDPR');
  });
});
