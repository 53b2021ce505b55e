import { describe, expect, it } from 'vitest';
import type { BlockName, LetterKind, LetterTemplates, LetterWording } from '../../../src/telling/index.ts';
import { englishLetters, letterText } from '../../../src/telling/index.ts';
import { flowing } from '../sample.ts';
import { complete, everyKind, letterOf, lettersOf, office } from './every-kind.ts';

const problems = (kind: LetterKind, templates: LetterTemplates) =>
  lettersOf(everyKind[kind], { ...complete, templates }).problems.filter(({ letter }) => letter === kind);
const found = (kind: LetterKind, templates: LetterTemplates) =>
  problems(kind, templates).map(({ is, path, provision, limb }) => `${is} ${path}: ${provision ?? ''} ${limb ?? ''}`.trim());

describe('A controller’s own wording', () => {
  it('takes the place of a named block, in one kind of letter or in all', () => {
    const templates: LetterTemplates = {
      every: { contact: { heading: 'Ask us', body: ['Come to any police station.', '{contact}'] } },
      partial: { opening: { body: ['Dear friend, on {received} you asked.', '{confirmation}'] } },
    };
    const letter = flowing(letterText(letterOf(everyKind.partial, 'partial', { office, templates })));

    expect(letter).toContain('Dear friend, on 12 October 2026 you asked.');
    expect(letter).toContain('Come to any police station.');
    expect(letter).not.toContain('If anything in this letter is not clear');
  });

  it('is refused where it drops what section 45(5) requires, with the limb and the block', () => {
    const without: LetterTemplates = { partial: { whatIsWithheld: { heading: 'Sorry', body: ['{restricted}'] } } };

    expect(found('partial', without)).toEqual(['dropped partial.whatIsWithheld: dpa-2018/section-45/5 45(5)(b)']);
    expect(problems('partial', without)[0]).toMatchObject({
      message: 'the letter does not say what section 45(5)(b) requires',
      remedy: 'put {reasons} back into a block of this letter',
    });
    expect(lettersOf(everyKind.partial, { office, templates: without }).letters).toEqual([]);
  });

  it('is refused for every right it drops, each under its own limb', () => {
    const rights: LetterTemplates = { every: { yourRights: { body: ['Tell us if you do not agree.'] } } };
    const limbs = (kind: LetterKind) => [...new Set(problems(kind, rights).map(({ limb }) => limb))];

    expect(limbs('partial')).toEqual(expect.arrayContaining(['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)', '45(2)(ea)', '45(2)(f)']));
    expect(limbs('privilege')).toEqual(expect.arrayContaining(['45A(2)(c)', '45A(2)(ca)', '45A(2)(d)', '45A(2)(e)']));
    expect(limbs('refusal')).toEqual(['53(6)(b)']);
    expect(limbs('neither confirm nor deny')).toEqual(['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)']);
  });

  it('is refused where it drops the reasons for a refusal, or for more time', () => {
    expect(found('refusal', { refusal: { why: { body: ['Because we can.'] } } })).toEqual([
      'dropped refusal.why: dpa-2018/section-53/6 53(6)(a)',
    ]);
    expect(found('extension', { extension: { why: { body: ['It is late.'] } } })).toEqual([
      'dropped extension.why: dpa-2018/section-54/3A 54(3B)(b)',
    ]);
  });

  it('may say it in another block instead', () => {
    const moved: LetterTemplates = {
      refusal: { why: { body: ['See above.'] }, opening: { body: ['We will not act on your request.', '{reasons}'] } },
    };
    expect(problems('refusal', moved)).toEqual([]);
  });

  it('is told of a slot there is not', () => {
    expect(found('refusal', { refusal: { closing: { body: ['{nothing} {toString}', '{signature}'] } } })).toEqual([
      'unknown refusal.closing:',
      'unknown refusal.closing:',
    ]);
  });

  it('drops nothing the law requires, as it comes', () => {
    for (const kind of Object.keys(everyKind) as LetterKind[]) expect([kind, problems(kind, {})]).toEqual([kind, []]);
  });

  it('is refused whichever slot that the law requires is dropped, from any letter', () => {
    const slots = /\{(restricted|reasons|privilege|privilegeReason|check|complainToUs|complainToRegulator|court|confirmation)\}/;
    for (const kind of ['partial', 'privilege', 'withheld'] as const) {
      const blocks = { ...englishLetters.blocks.every, ...englishLetters.blocks.ofKind[kind] };
      for (const [name, template] of Object.entries(blocks) as [BlockName, NonNullable<(typeof blocks)[BlockName]>][]) {
        for (const paragraph of template.body.filter((one) => slots.test(one))) {
          const slot = slots.exec(paragraph)?.[1] ?? '';
          const needed = problemsNeed(kind, slot);
          const body = template.body.filter((one) => one !== paragraph);
          const dropped = problems(kind, { [kind]: { [name]: { ...template, body } } }).filter(({ is }) => is === 'dropped');
          expect([kind, slot, dropped.length > 0]).toEqual([kind, slot, needed]);
        }
      }
    }
  });
});

/** A letter need give a reason for a restriction or for privilege only where there is one. */
function problemsNeed(kind: 'partial' | 'privilege' | 'withheld', slot: string): boolean {
  const ofPrivilege = slot === 'privilege' || slot === 'privilegeReason';
  const ofRestriction = slot === 'restricted' || slot === 'reasons';
  return kind === 'privilege' ? !ofRestriction : !ofPrivilege;
}

describe('The catalogue of letters', () => {
  it('can be another language, and a sentence left out of it does not compile', () => {
    const { phrases } = englishLetters;
    const welsh: LetterWording = { ...englishLetters, phrases: { ...phrases, language: 'cy', draft: 'DRAFFT: heb ei lofnodi.' } };
    const { draft: _, ...left } = phrases;
    // @ts-expect-error a language that leaves a sentence out
    const wanting: LetterWording = { ...englishLetters, phrases: left };

    const { 'foia-2000/section-42': __, ...exempt } = englishLetters.exemptions.content;
    // @ts-expect-error nor one that has no words for an exemption
    const silent: LetterWording = { ...englishLetters, exemptions: { ...englishLetters.exemptions, content: exempt } };
    const { vexatious: ___, ...titled } = englishLetters.blocks.titles;
    // @ts-expect-error nor one that has no title for a kind of letter
    const untitled: LetterWording = { ...englishLetters, blocks: { ...englishLetters.blocks, titles: titled } };

    expect(letterText(letterOf(everyKind.partial, 'partial', { office, wording: welsh }))).toMatch(/^DRAFFT/);
    expect([silent, untitled]).toHaveLength(2);
    expect(wanting).toBeDefined();
  });
});
