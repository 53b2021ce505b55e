import { describe, expect, it } from 'vitest';
import type { CaseDecision, Question } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { questioning } from '../../src/telling/index.ts';
import { flowing, sampleCase } from './sample.ts';

const open = sampleCase();

/** A decision whose questions carry ranks and previews. */
function previewed(decision: CaseDecision, of: (question: Question, index: number) => object): CaseDecision {
  return { ...decision, questions: decision.questions.map((question, index) => ({ ...question, ...of(question, index) })) };
}

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

  it('says what each answer would do, where the decision has worked that out', () => {
    const parts = ann.settles;
    const answers = [
      { answer: 'restrict', gives: [{ possible: [{ kind: 'withhold', means: { voice: 'mute', words: 'withhold' } }], of: parts }] },
      { answer: 'not met', gives: [{ possible: [{ kind: 'disclose' }], of: parts.slice(0, 1) }] },
    ];
    const with_ = previewed(decision, () => ({ answers }));
    const page = flowing(
      questioning(with_, open, law).question(with_.questions.find(({ id }) => id === ann.id) as Question, { number: 1, of: 1 }),
    );

    expect(text).not.toContain('If answered');
    expect(page).toContain(`If answered Restrict: withheld, for ${parts.length} of the things it bears on. Not met: given.`);
  });

  it('comes in the order of its rank, where questions are ranked', () => {
    const ids = decision.questions.map(({ id }) => id);
    const turned = previewed(decision, (_, index) => ({ rank: ids.length - index }));

    expect(questioning(decision, open, law).questions.map(({ id }) => id)).toEqual(ids);
    expect(questioning(turned, open, law).questions.map(({ id }) => id)).toEqual([...ids].reverse());
  });
});
