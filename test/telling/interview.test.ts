import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { questioning } from '../../src/telling/index.ts';
import { flowing, sampleCase } from './sample.ts';

const open = sampleCase();

describe('a question as it is put', () => {
  const decision = decide(open);
  const ann = decision.questions.find(({ person }) => person === 'ann') as Question;
  const told = questioning(decision, open, law);
  const text = told.question(ann, { number: 1, of: 2 });

  it('says what is asked of this case, which provision turns on it, and who answers', () => {
    expect(text).toContain('Question 1 of 2: judge whether Ann Bright must be protected');
    expect(flowing(text)).toContain('Section 45(4)(e) turns on it');
    expect(flowing(text)).toContain('Bears on 00:27 of the sound of bwv in 2 passages.');
    expect(flowing(text)).toContain('Who answers For the controller to judge.');
  });

  it('quotes the Act, and sets out the test, the factors, both sides, the burden and the authorities', () => {
    const all = flowing(text);

    expect(all).toContain('“protect the rights and freedoms of others” (section 45(4)(e))');
    expect(all).toContain('The test Would giving this to the requester put the rights and freedoms of this person at risk?');
    expect(all).toContain('wishes: what the person has said about disclosure: consent and refusal weigh, and neither decides');
    expect(all).toContain('For restricting Consent refused');
    expect(all).toContain('For giving No risk recorded.');
    expect(all).toContain('Burden It is for the controller to show.');
    expect(all).toMatch(/Authorities .*Persuades only/);
  });

  it('says what each answer would do', () => {
    expect(flowing(text)).toContain(
      'If answered If it is made out, and the controller restricts: 2 edited or withheld so far as the means chosen go. If it is made out, and the controller does not restrict: 2 given. If it is not made out: 2 given.',
    );
  });

  it('comes in the order of its rank', () => {
    const ids = decision.questions.map(({ id }) => id);

    expect(decision.questions.map(({ rank }) => rank)).toEqual(ids.map((_, index) => index + 1));
    expect(questioning(decision, open, law).questions.map(({ id }) => id)).toEqual(ids);
  });
});
