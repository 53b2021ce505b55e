import { describe, expect, test } from 'vitest';
import type { Case, Judgement, NamedFacts } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { caseWith, requester } from '../casebook/case-with.ts';
import { asks, becomes, beside, decided, duties, line, mayBecome, request, requestMayBe } from '../casebook/decided.ts';
import { document } from '../casebook/items.ts';
import { judgement, restricts } from '../casebook/judging.ts';
import { ordinary } from '../casebook/ordinary.ts';
import { item, smallCase } from '../model/small-case.ts';

const underUkGdpr = (case_: Case) => beside(decided(case_), 'uk gdpr');
const note = document('note', 'report', [
  { by: requester, says: 'My leave was refused.', about: [requester] },
  { by: 'p-clerk', says: 'Please see the form below.', about: [] },
]);
const clerk = { id: 'p-clerk', role: 'other', living: 'yes', consent: 'given' } as const;

describe('what is processed under a designation notice (section 29(1A); Article 2(2)(c))', () => {
  test('is sent to Part 4 by the UK GDPR as it is by Part 3, so that neither law sends it to the other', () => {
    const sent = decided(smallCase({ items: [item({ designated: 'yes', purpose: 'staff' })] }));

    expect(request(sent)).toBe('route to Part 4');
    expect(request(beside(sent, 'uk gdpr'))).toBe('route to Part 4');
  });
});

describe('words that must be given for the rest to be intelligible (Article 12(1))', () => {
  const sense = (publicAuthority: 'yes' | 'no') =>
    underUkGdpr(
      ordinary(
        {
          request: { identity: { doubted: 'no' }, facts: { 'controller.publicAuthority': publicAuthority } },
          others: [clerk],
          items: [{ ...note, processing: 'manual unstructured' }],
          judgements: [
            judgement('uk-gdpr/article-12/1', ['note/text 2'], { 'context.intelligible': 'yes' }, { reasons: 'It says what was refused' }),
          ],
        },
        'uk-gdpr/article-12/1',
      ),
    );

  test('are given with paper in no filing system that a public authority holds', () => {
    expect(becomes(sense('yes'), 'note/text 2')).toBe('disclose');
  });

  test('are not given where the paper is under no law of access at all, because nobody public holds it (Article 2(1A))', () => {
    expect(mayBecome(sense('no'), 'note/text 2')).toEqual(['out of scope']);
    expect(request(sense('no'))).toBe('nothing to give: not their data');
  });
});

describe('one choice that serves several powers', () => {
  const powers = [
    ['dpa-2018/schedule-2/paragraph-15/1', { 'crown.purpose': 'conferring an honour or dignity' }],
    ['dpa-2018/schedule-2/paragraph-15/2', { 'crown.purpose': 'assessing suitability for a listed office' }],
  ] as const;

  test.each(powers)('is recorded under whichever is relied on: %s', (provision, facts) => {
    const relied = judgement(provision, ['note/text 1'], {}, { exercise: 'restrict', reasons: 'It was for that and nothing else' });
    const case_ = ordinary({ others: [clerk], items: [{ ...note, facts }], judgements: [relied] }, provision);

    expect(judgementProblems(case_)).toEqual([]);
    expect(becomes(underUkGdpr(case_), 'note/text 1')).toBe('exempt');
  });
});

describe('a choice that is still to be made', () => {
  const open = (facts: NamedFacts, ...raised: readonly string[]) =>
    asks(underUkGdpr(ordinary({ others: [clerk], items: [{ ...note, facts }] }, ...raised))).filter((id) => /^judge:.*:note$/.test(id));

  test('is asked about under the power that what is known leaves, and under no other (Schedule 2 paragraph 15)', () => {
    const powers = ['dpa-2018/schedule-2/paragraph-15/1', 'dpa-2018/schedule-2/paragraph-15/2'];

    expect(open({ 'crown.purpose': 'conferring an honour or dignity' }, ...powers)).toEqual([`judge:${powers[0]}:note`]);
    expect(open({ 'crown.purpose': 'assessing suitability for a listed office' }, ...powers)).toEqual([`judge:${powers[1]}:note`]);
  });

  test('is asked about under each power that may yet be the one relied on', () => {
    const powers = ['dpa-2018/schedule-2/paragraph-15/1', 'dpa-2018/schedule-2/paragraph-15/2'];

    expect([...open({}, ...powers)].sort()).toEqual(powers.map((power) => `judge:${power}:note`));
  });

  test.each([
    ['dpa-2018/schedule-3/paragraph-3', 'health'],
    ['dpa-2018/schedule-3/paragraph-18', 'education'],
  ])('is asked about under %s, and no other power of a court, of what it has about %s', (power, kind) => {
    const ofCourts = open({ 'data.kind': kind, 'familyCourt.processed': 'yes' }, power).filter((id) => /paragraph-(?:3|9|18):/.test(id));

    expect(ofCourts).toEqual([`judge:${power}:note`]);
  });
});

describe('a line of Article 15(1) that is privileged (Schedule 2 paragraph 19)', () => {
  const privilege = 'dpa-2018/schedule-2/paragraph-19';
  const recipients = 'uk-gdpr/article-15/1/c';
  const claim = (claimed: 'yes' | 'no', element: string) =>
    judgement(
      privilege,
      [],
      { 'legalPrivilege.claim': claimed, 'legalPrivilege.adviserDuty': 'no' },
      {
        id: element,
        element,
        ...(claimed === 'yes' ? { exercise: 'restrict' as const } : {}),
        reasons: 'Who was told would show what advice was taken',
      },
    );
  const kept = underUkGdpr(
    ordinary(
      {
        request: { identity: { doubted: 'no' } },
        others: [clerk],
        items: [note],
        judgements: [claim('yes', recipients), claim('no', 'uk-gdpr/article-15/1')],
      },
      privilege,
    ),
  );

  test('is exempt by that paragraph, whatever is not known of how some of what was found is kept', () => {
    const found = kept.decision.information.find(({ element }) => element === recipients);
    const [first = ''] = found?.findings ?? [];

    expect(line(kept, recipients)).toBe('exempt');
    expect(kept.decision.trace.findings.find(({ id }) => id === first)).toMatchObject({ provision: privilege, standing: 'decides' });
  });

  test('is refused with reasons, and recorded, which is certain', () => {
    expect(request(kept)).toBe('answer');
    expect(duties(kept)).toEqual(expect.arrayContaining(['uk-gdpr/article-12/4', 'practice/exemption-record']));
  });
});

describe('a request that the data subject makes for their own data (Schedule 3 paragraphs 4, 10 and 21)', () => {
  const childAbuse = 'dpa-2018/schedule-3/paragraph-21';
  const asked = (more: Partial<Case> = {}) =>
    underUkGdpr({
      ...ordinary(
        {
          others: [clerk],
          items: [{ ...note, facts: { 'childAbuse.data': 'yes' } }],
          judgements: [
            judgement(
              childAbuse,
              ['note/text 1'],
              { 'childAbuse.bestInterests': 'yes' },
              { exercise: 'restrict', reasons: 'Who asks is part of what it is about' },
            ),
          ],
        },
        childAbuse,
      ),
      ...more,
    });

  test('is made under no power to ask for another, so what such a power lets be kept back is given', () => {
    expect(mayBecome(asked(), 'note/text 1')).toEqual(['disclose']);
  });

  test('may be where somebody else asks for them, until it is said whether it is', () => {
    const asking = { representative: { name: 'A parent (synthetic)', kind: 'parent', authority: 'yes' } } as const;

    expect(mayBecome(asked(asking), 'note/text 1')).toEqual(expect.arrayContaining(['disclose', 'exempt']));
  });
});

describe('a review of a restriction (section 45(4))', () => {
  const review = 'dpa-2018/section-45/4';
  const ann = { id: 'p-ann', role: 'witness', capacity: 'private', consent: 'given' } as const;
  const paragraphs = [{ by: 'p-ann', says: 'He was here again.', about: [requester, 'p-ann'] }];
  const restriction = (more: Partial<Judgement> = {}) => ({
    ...restricts('dpa-2018/section-45/4/e', ['note/text 1'], { for: 'p-ann', reasons: 'She would be known by it' }),
    ...more,
  });
  const held = (kept: Parameters<typeof document>[3], judgements: readonly Judgement[] = [restriction()]) =>
    decided(caseWith({ others: [ann], items: [document('note', 'report', paragraphs, kept)], judgements })).decision.duties;
  const reviewed = (of: readonly { readonly duty: string; readonly for: readonly string[] }[]) =>
    of.filter(({ duty: cite }) => cite === review).flatMap(({ for: ids }) => ids);

  test.each(['law enforcement', 'mixed'] as const)('is due where somebody it protects consents, of what is held for %s', (purpose) => {
    expect(reviewed(held({ purpose }).certain)).toContain('judged');
  });

  test('is not due of what another law governs, which has no such restriction', () => {
    const { certain, possible } = held({ purpose: 'staff' });

    expect([...reviewed(certain), ...reviewed(possible)]).toEqual([]);
  });

  test('may be due where it is not known which law governs it', () => {
    const { certain, possible } = held({ purpose: { is: 'unknown', why: 'not asked' } });

    expect(reviewed(certain)).toEqual([]);
    expect(reviewed(possible)).toContain('judged');
  });

  test('is not due before the request is answered: until it is known who asks there is nothing to restrict (section 52(4))', () => {
    const note = document('note', 'report', paragraphs);
    const { certain, possible } = decided(
      caseWith({ others: [ann], items: [note], judgements: [restriction()], request: { identity: { doubted: 'yes' } } }),
    ).decision.duties;

    expect(reviewed(certain)).toEqual([]);
    expect(reviewed(possible)).toContain('judged');
  });

  test('is not due where the request is refused, which restricts nothing (section 53(1))', () => {
    const refused = judgement(
      'dpa-2018/section-53',
      [],
      { 'request.excessive': 'yes' },
      { id: 'refused', reasons: 'It repeats another', restsOn: ['repeats'] },
    );
    const { certain, possible } = decided(
      caseWith({
        others: [ann],
        items: [document('note', 'report', paragraphs)],
        judgements: [restriction(), refused],
        request: { choice: 'refuse' },
      }),
    ).decision.duties;

    expect([...reviewed(certain), ...reviewed(possible)]).toEqual([]);
  });

  test('is not due of what a court made in the case, to which section 45 does not apply (section 43(3))', () => {
    const made = { contained: 'created by or for a court', relatesToCase: 'yes', inCourse: 'yes' } as const;
    const { certain, possible } = held({ court: made });

    expect([...reviewed(certain), ...reviewed(possible)]).toEqual([]);
  });

  test('is not due of words that are not the requester’s, which there is no right to (section 3)', () => {
    const hers = [{ by: 'p-ann', says: 'I have moved.', about: ['p-ann'] }];
    const { certain, possible } = decided(
      caseWith({ others: [ann], items: [document('note', 'report', [...hers, ...paragraphs])], judgements: [restriction()] }),
    ).decision.duties;

    expect([...reviewed(certain), ...reviewed(possible)]).not.toContain('judged');
  });

  test('is due once its day to look again has passed, and not of a judgement that restricts nothing', () => {
    const passed = { reviewOn: '2026-09-25' } as const;
    const theirs = judgement(
      'dpa-2018/section-3',
      ['note/text 1'],
      { 'data.relates': 'yes' },
      { id: 'theirs', reasons: 'It is about him' },
    );
    const { certain, possible } = held({}, [restriction(passed), { ...theirs, ...passed }]);

    expect(reviewed(certain)).toEqual(['judged']);
    expect(reviewed(possible)).not.toContain('theirs');
  });
});

describe('a search that nobody has spoken of, before there was law on how far to search (Article 15(1A), from 1 January 2024)', () => {
  test.each(['2023-12-29', '2024-01-02'])('may have found nothing, in a case decided on %s', (decidedOn) => {
    const asked = ordinary({ decidedOn, received: '2023-12-01' });
    const { nothingHeld: _, searches: __, ...unsearched } = asked;

    expect(requestMayBe(beside(decided(unsearched), 'uk gdpr'))).toEqual(expect.arrayContaining(['nothing to give: not found', 'answer']));
  });
});
