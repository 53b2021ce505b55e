import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/case/index.ts';
import { requester } from '../casebook/case-with.ts';
import { beside, decided, elementWords } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement } from '../casebook/judging.ts';
import { ordinary } from '../casebook/ordinary.ts';

const paragraph16 = 'dpa-2018/schedule-2/paragraph-16';
const recipients = 'uk-gdpr/article-15/1/c';
const letter = document('letter', 'email', [{ by: requester, says: 'My own letter.', about: [requester] }]);

const recipient = (more: Partial<Person> = {}): Person => ({
  id: 'p-recipient',
  role: 'member of the public',
  capacity: 'private',
  living: 'yes',
  consent: 'refused',
  ...more,
});

const judged = (reasonable: 'yes' | 'no') =>
  judgement(
    paragraph16,
    [],
    { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': reasonable },
    {
      element: recipients,
      for: 'p-recipient',
      exercise: reasonable === 'no' ? 'restrict' : 'do not restrict',
      reasons: 'The requester made threats in the calls, and the recipients fear him',
    },
  );

function line(person: Person, reasonable: 'yes' | 'no') {
  const read = beside(decided(ordinary({ others: [person], items: [letter], judgements: [judged(reasonable)] })), 'uk gdpr');
  const found = read.decision.information.find(({ element }) => element === recipients);
  if (found === undefined) throw new Error('no line of recipients');
  return { line: found, read };
}

describe('the recipients of the data (Article 15(1)(c)), with the names of people among them', () => {
  test('are withheld where naming them is judged not reasonable without their consent', () => {
    const { line: found } = line(recipient(), 'no');

    expect(elementWords(found)).toBe('restrict');
  });

  test('are given where naming them is judged reasonable, or they consent', () => {
    expect(elementWords(line(recipient(), 'yes').line)).toBe('give');
    expect(elementWords(line(recipient({ consent: 'given' }), 'no').line)).toBe('give');
  });

  test('stay open where nobody has said whether the recipient is living, and that is asked of them by name', () => {
    const { living: _, ...unsaid } = recipient();
    const { line: found, read } = line(unsaid, 'no');

    expect(found.possible).toEqual(['give', 'restrict']);
    expect(found.needs).toEqual(['fact:thirdParty.living:p-recipient']);
    expect(read.decision.questions.find(({ id }) => id === 'fact:thirdParty.living:p-recipient')).toMatchObject({
      asks: 'fact',
      person: 'p-recipient',
      settles: [`request#${recipients}`],
      answers: [
        { answer: 'yes', gives: [{ possible: ['restrict'] }] },
        { answer: 'no', gives: [{ possible: ['give'] }] },
      ],
    });
  });

  test('stay open where the recipient’s role could be one that paragraph 17 lists', () => {
    const { line: found } = line(recipient({ role: 'professional' }), 'no');

    expect(found.status).toBe('open');
    expect(found.needs.length).toBeGreaterThan(0);
    expect(found.needs).toContain('fact:thirdParty.worker:p-recipient');
  });
});
