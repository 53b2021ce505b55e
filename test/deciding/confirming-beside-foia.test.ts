import { describe, expect, test } from 'vitest';
import type { Situation } from '../casebook/case-with.ts';
import { beside, decided, duties, request } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement } from '../casebook/judging.ts';
import { information, unsigned } from '../casebook/ordinary.ts';
import { lettersOf } from '../telling/letter/every-kind.ts';

const security = 'eir-2004/regulation-12/6';
const environmental = 'foia-2000/section-39';
const survey = unsigned(document('survey', 'report', [{ by: 'p-force', says: 'Fuel is kept under the east yard.', about: [] }]));

/** That to say whether anything environmental is held would adversely affect the safety of the public (regulation 12(6)). */
const unsaid = judgement(
  security,
  [],
  { 'eir.silence.security.effect': 'would adversely affect', 'eir.silence.security.publicInterest': 'maintaining outweighs' },
  { id: 'unsaid', element: 'eir-2004/regulation-12/7', reasons: 'Either answer would tell where the stores are', exercise: 'restrict' },
);
const green = judgement(
  environmental,
  ['survey/text 1'],
  { 'foi.held.environmental': 'yes' },
  { id: 'green', reasons: 'It is of the state of the land' },
);

const read = (situation: Situation, ...grounds: readonly string[]) => {
  const usual = information({ ...situation }, ...grounds);
  const out = { id: 'eir', grounds: ['eir-2004/*'], items: 'all', result: 'screened out', signed: green.signed } as const;
  const raised = { id: 'eir-raised', grounds: [security], items: 'all', result: 'raised', signed: green.signed } as const;
  return decided({ ...usual, screenings: [...(usual.screenings ?? []), out, raised] });
};
const nothing = read({ nothingHeld: 'never held', judgements: [unsaid] });
const something = read({ items: [survey], judgements: [unsaid, green] }, environmental);

describe('a request for information of which anything environmental is neither confirmed nor denied (section 39; regulation 12(6))', () => {
  test('is answered under the Regulations beside the Act though nothing is held, as it is where something is', () => {
    for (const one of [nothing, something]) {
      expect(request(beside(one, 'eir'))).toBe('neither confirm nor deny');
      expect(duties(beside(one, 'eir'))).toContain('eir-2004/regulation-14');
    }
  });

  test('is not answered by a letter that nothing is held', () => {
    expect(lettersOf(nothing.case).letters.map(({ kind }) => kind)).toEqual(['environmental unconfirmed']);
    expect(JSON.stringify(lettersOf(something.case).letters)).toBe(JSON.stringify(lettersOf(nothing.case).letters));
  });

  test('is answered under the Act alone where nothing is judged of that', () => {
    expect(read({ nothingHeld: 'never held' }).decision.alongside).toBeUndefined();
  });
});
