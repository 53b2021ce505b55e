import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, Item, Judgement } from '../../../src/case/index.ts';
import { parseCase } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { ukGdpr } from '../../../src/provisions/index.ts';
import type { Letter, LetterKind, UkGdprLetterKind } from '../../../src/telling/index.ts';
import { englishLetters, letterText } from '../../../src/telling/index.ts';
import { mail, namesOut, note, staffCase } from '../../alongside/sample.ts';
import { flowing } from '../sample.ts';
import { complete, letterOf, lettersOf } from './every-kind.ts';
import { everyUkGdpr, otherBody, sourceOut, worded } from './every-uk-gdpr.ts';

const words = (letter: Letter) => flowing(letterText(letter));
const told = (kind: LetterKind, case_: Case) => words(letterOf(case_, kind));
const kinds = Object.keys(everyUkGdpr) as UkGdprLetterKind[];
/** The headings of the requester's routes, in order. */
const routes = (kind: LetterKind, case_: Case) =>
  letterOf(case_, kind)
    .blocks.filter(({ name }) => name === 'yourRights')
    .flatMap(({ body }) => body.flatMap((passage) => (passage.is === 'heading' ? [passage.text] : [])));

describe('A reply under the UK GDPR alone', () => {
  const case_ = everyUkGdpr['uk gdpr reply'];
  const letter = told('uk gdpr reply', case_);

  it('says that data are held, what is given, and every line of Article 15(1) and (2)', () => {
    expect(letter).toContain('Yes, we hold information about you.');
    expect(letter).toContain('Item 1: an email');
    for (const line of [
      'What we use it for, and the law that allows it: to employ and look after our staff',
      'What kinds of information it is: what people write about their work.',
      'Who we have given it to: nobody outside the police.',
      'How long we keep it: for six years after somebody leaves.',
      'Decisions made by a computer alone: there are none.',
      'If it goes to another country: it does not.',
      'You can also object to how we use it.',
    ])
      expect(letter).toContain(line);
  });

  it('says of what is held for staff what the office says of that, and never what it says of its work on crime', () => {
    expect(letter).not.toContain('to look into crime');
  });

  it('gives the reasons for what is not done, and every route of Article 12(4)', () => {
    expect(letter).toContain('The law says that we do not have to give you some of the information about you, and we have relied on that.');
    expect(letter).toContain('(schedule 2, paragraph 16). Another person’s interests are at stake.');
    expect(letter).toContain('some names are taken out');
    expect(routes('uk gdpr reply', case_)).toEqual([
      'Complain to us',
      'Ask the Information Commission to check',
      'Complain to the Information Commission',
      'Go to court',
    ]);
  });

  it('tells of the check under section 51 wherever Part 3 could govern something, and not of a body that has no work on crime', () => {
    const council = staffCase({ controller: otherBody, items: [mail], judgements: [worded, sourceOut] });

    expect(routes('uk gdpr reply', council)).not.toContain('Ask the Information Commission to check');
    expect(told('uk gdpr reply', council)).not.toContain('section 43');
  });

  it('says nothing of what another law is, and never that the request has gone elsewhere', () => {
    expect(lettersOf(case_).letters.map(({ kind }) => kind)).toEqual(['uk gdpr reply']);
    expect(letter).not.toContain('We will answer you under that law');
  });

  it('names nobody, gives no source that is withheld, and says where the data came from where that is given', () => {
    expect(letter).not.toMatch(/Lee|Harcourt|Where it came from/);
    const given = staffCase({
      items: [mail],
      judgements: [namesOut({ finds: { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'yes' }, means: [] })].map(
        ({ means: _, exercise: __, ...one }) => one,
      ),
    });
    expect(told('uk gdpr reply', given)).toContain('Where it came from: - Item 1: a member of police staff');
  });
});

describe('A reply under two laws', () => {
  const case_ = everyUkGdpr['two laws'];
  const letter = told('two laws', case_);

  it('answers under each in a part of its own, headed in plain words, with one number for each item', () => {
    const headings = letterOf(case_, 'two laws').blocks.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));

    expect(headings.slice(0, 5)).toEqual([
      'Our work on crime: what you are getting',
      'Our work on crime: more about the information we hold',
      'The rest of our work: what you are getting',
      'The rest of our work: what we have held back, and why',
      'The rest of our work: more about the information we hold',
    ]);
    expect(letter).toMatch(/Item 1: a report.*Item 2: an email/);
  });

  it('gives what goes with the data under each: section 45(2) and Article 15', () => {
    expect(letter).toContain('to look into crime, under section 35');
    expect(letter).toContain('to employ and look after our staff, under Article 6');
  });

  it('is not written where nothing is given under the UK GDPR and no notice of it is owed', () => {
    const exempted: Case = {
      ...case_,
      screenings: [
        ...(case_.screenings ?? []),
        { id: 'raised', grounds: ['dpa-2018/section-26'], items: ['mail-1'], result: 'raised', signed: worded.signed },
      ],
      judgements: [
        ...['uk-gdpr/article-15/3', 'uk-gdpr/article-15/1/g'].map((element, index) => ({
          ...worded,
          id: `security-${index}`,
          provision: 'dpa-2018/section-26',
          element,
          scope: [{ item: 'mail-1', segments: ['s1', 's2'] }],
          finds: { 'safeguard.nationalSecurity': 'yes', 'safeguard.defence': 'no' },
        })),
      ].map(({ people: _, means: __, exercise: ___, reasonsForRequester: ____, ...one }) => one),
    };
    const { letters } = lettersOf(exempted);
    const without = lettersOf({ ...case_, items: case_.items.filter(({ id }) => id !== 'mail-1'), judgements: [] });

    expect(letters.map(({ kind }) => kind)).toEqual(['disclosure']);
    expect(letters.map(letterText)).toEqual(without.letters.map(letterText));
  });

  it('gives nothing that either law keeps back, and stays a draft, signed or not, until that is resolved', () => {
    const parsed = parseCase(
      JSON.parse(readFileSync(new URL('../../../examples/staff-email/09-mixed.conflict.json', import.meta.url), 'utf8')),
    );
    if (!parsed.ok) throw new Error('no such case');
    const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: parsed.value.decidedOn };
    const { letters, problems } = lettersOf(parsed.value, { ...complete, signed });

    expect(decide(parsed.value).conflicts).toHaveLength(1);
    expect(problems.map(({ path }) => path)).toContain('conflicts');
    expect(letters.map(({ draft }) => draft !== undefined)).toEqual([true]);
    for (const one of letters) expect(words(one)).not.toContain('Item 1');
  });
});

describe('A refusal, or a fee, under Article 12(5)', () => {
  it('gives the reasons and every route, and offers no check under section 51', () => {
    for (const kind of ['uk gdpr refusal', 'uk gdpr fee'] as const) {
      expect(told(kind, everyUkGdpr[kind])).toContain('Our reasons: You asked for the same thing in May.');
      expect(routes(kind, everyUkGdpr[kind])).toEqual(['Complain to us', 'Complain to the Information Commission', 'Go to court']);
    }
  });

  it('says how much, how it was worked out, and that time runs from payment', () => {
    expect(told('uk gdpr fee', everyUkGdpr['uk gdpr fee'])).toMatch(/The fee is £25\.00\..*one hour of work.*starts on the day you pay/);
  });
});

describe('Neither confirming nor denying under the UK GDPR', () => {
  it('reads the same whether or not anything is held, and gives no reasons where section 26 lifts the duty to give any', () => {
    const nothing = everyUkGdpr['uk gdpr unconfirmed'];
    const { nothingHeld: _, ...rest } = nothing;
    const something: Case = { ...rest, items: [{ ...mail, purpose: 'staff' }] };
    const letters = (case_: Case) => lettersOf(case_).letters.map(letterText);

    expect(letters(nothing)).toHaveLength(1);
    expect(letters(something)).toEqual(letters(nothing));
    expect(letters(nothing)[0]).not.toMatch(/security|reasons:/i);
  });
});

describe('A reply under Part 3 beside which the UK GDPR neither confirms nor denies', () => {
  const certified = { ...staffCase().request, ifHeld: { 'safeguard.certified': 'yes' } };
  const reply = (changes: Partial<Case>) => {
    const case_ = staffCase({ request: certified, judgements: [], ...changes });
    return lettersOf(case_, { ...complete, signed: { by: 'Sam Reviewer', role: 'disclosure officer', on: case_.decidedOn } });
  };

  it('says so in a part of its own, with nothing else of that law, and can be sent', () => {
    const { letters, problems } = reply({ items: [note] });
    const headings = letters.flatMap(({ blocks }) => blocks.flatMap(({ heading }) => heading ?? []));

    expect(problems).toEqual([]);
    expect(letters.map(({ kind, draft }) => [kind, draft])).toEqual([['two laws', undefined]]);
    expect(headings.filter((heading) => heading.startsWith('The rest of our work'))).toEqual([
      'The rest of our work: what we cannot confirm or deny',
    ]);
    expect(letters.map(words)[0]).not.toMatch(/to employ and look after our staff|section 26|security/);
  });

  it('gives nothing that is held under both laws, since that would confirm it, and stays a draft until somebody resolves it', () => {
    const shared: Item = { ...note, purpose: 'mixed' };
    const { letters, problems } = reply({ items: [shared] });

    expect(letters.map(({ kind, draft }) => [kind, draft !== undefined])).toEqual([['two laws', true]]);
    expect(letters.map(words)[0]).not.toContain('Item 1');
    expect(problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing alongside']);
  });
});

describe('More time under Article 12A', () => {
  const extension = { noticeOn: '2026-11-20', ground: 'complexity', reasons: 'There are six years of email to read.' } as const;
  const of = (changes: Partial<Case>, receivedOn = '2026-11-02', noticeOn: string = extension.noticeOn) =>
    staffCase({ ...changes, request: { ...staffCase().request, receivedOn, extension: { ...extension, noticeOn } } });
  const extending = (case_: Case, options = complete) => {
    const { letters, problems } = lettersOf(case_, options);
    return {
      letters: letters.filter(({ kind }) => kind === 'extension'),
      problems: problems.filter(({ letter }) => letter === 'extension'),
    };
  };
  const alone = { controller: otherBody, items: [mail] };
  /** The same case as it stood on a day, everything in it signed by then. */
  const dated = (case_: Case, decidedOn: string, on: typeof worded.signed): Case => ({
    ...case_,
    decidedOn,
    items: case_.items.map((item) => ({ ...item, tracks: item.tracks.map((track) => ({ ...track, describedBy: on })) })),
    screenings: (case_.screenings ?? []).map((one) => ({ ...one, signed: on })),
    roleScreenings: [],
    judgements: (case_.judgements ?? []).map((one) => ({ ...one, signed: on })),
  });
  const earlier = (changes: Partial<Case>, noticeOn = '2026-02-10') =>
    dated(of(changes, '2026-01-12', noticeOn), '2026-02-06', { ...worded.signed, on: '2026-02-05' });
  const without = { ...complete, templates: { extension: { why: { body: ['It is late.'] } } } };

  it('is told of within the month, by its ground, with the reasons and the new last day', () => {
    const { letters, problems } = extending(of(alone));

    expect(problems).toEqual([]);
    expect(letters.map(words)).toEqual([
      expect.stringMatching(
        /Your request is complex.*There are six years of email to read\..*We will answer you by 2 February 2027 at the latest/,
      ),
    ]);
  });

  it('is one letter where both laws answer, and reads the same as where either does: it tells of neither', () => {
    const both = extending(of({})).letters.map(words);

    expect(both).toHaveLength(1);
    expect(both).toEqual(extending(of({ items: [note], judgements: [] })).letters.map(words));
    expect(both).toEqual(extending(of({ items: [mail] })).letters.map(words));
  });

  it('is refused where the reasons for the delay are dropped, under each law it is a notice under', () => {
    const limbs = (case_: Case) => extending(case_, without).problems.map(({ limb }) => limb);

    expect(limbs(of(alone))).toEqual(['12A(4)(b)']);
    expect(limbs(of({}))).toEqual(['54(3B)(b)', '12A(4)(b)']);
    expect(limbs(of({ items: [note], judgements: [] }))).toEqual(['54(3B)(b)']);
  });

  it('has a blank for reasons that nobody has given, and stays a draft', () => {
    const { reasons: _, ...unreasoned } = extension;
    const case_ = staffCase({ ...alone, request: { ...staffCase().request, extension: unreasoned } });

    expect(extending(case_).problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing request.extension.reasons']);
  });

  it('moves nothing once the month has passed: the letter stays a draft', () => {
    const late = extending(of(alone, '2026-10-06'));

    expect(late.problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing request.extension.noticeOn']);
  });

  describe('of a request received before 5 February 2026', () => {
    const ofOlder = (case_: Case, options = complete) => {
      const { letters, problems } = lettersOf(case_, options);
      return {
        letters: letters.filter(({ kind }) => kind === 'extension' || kind === 'uk gdpr extension'),
        problems: problems.filter(({ letter }) => letter === 'extension' || letter === 'uk gdpr extension'),
      };
    };

    it('goes by Article 12(3) as it stood where the UK GDPR alone answers', () => {
      const case_ = earlier({ controller: otherBody, items: [mail] });

      expect(extending(case_, without).problems.map(({ limb }) => limb)).toEqual(['12(3) notice to 2026']);
      expect(extending(case_).letters).toHaveLength(1);
    });

    it('is under that law alone where Part 3 may answer too, which keeps to its month (section 54 as it stood)', () => {
      const { letters, problems } = ofOlder(earlier({}));

      expect(problems).toEqual([]);
      expect(letters.map(({ kind }) => kind)).toEqual(['uk gdpr extension']);
      expect(letters.map(words)).toEqual([
        expect.stringMatching(
          /Under the UK GDPR we need more time.*There are six years of email to read\..*two months more than the usual one.*under that law we will answer you by 12 February 2026 at the latest/,
        ),
      ]);
    });

    it('reads the same whatever is held, and whichever law answers', () => {
      const silent = earlier({ items: [], nothingHeld: 'never held', judgements: [] });
      const told = [earlier({}), earlier({ items: [note], judgements: [] }), earlier({ items: [mail] }), silent].map((case_) => {
        const { kind } = ofOlder(case_).letters[0] ?? {};
        return kind === 'uk gdpr extension' ? ofOlder(case_).letters.map(words) : [kind];
      });

      expect(told[0]).toHaveLength(1);
      expect(told[1]).toEqual(told[0]);
      expect(told[3]).toEqual(told[0]);
    });

    it('is refused where the reasons for the delay are dropped', () => {
      const dropped = { ...complete, templates: { 'uk gdpr extension': { why: { body: ['It is late.'] } } } };

      expect(ofOlder(earlier({}), dropped).problems.map(({ limb }) => limb)).toEqual(['12(3) notice to 2026']);
    });

    it('moves nothing once the month has passed: the letter stays a draft', () => {
      const late = earlier({}, '2026-02-13');

      expect(ofOlder(late).problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing request.extension.noticeOn']);
    });

    it('there is none before the UK GDPR was law here', () => {
      const old = of({}, '2020-12-30', '2021-01-10');
      const on = { ...worded.signed, on: '2021-01-05' };

      expect(ofOlder(dated(old, '2021-01-08', on)).letters).toEqual([]);
    });
  });
});

describe('What was kept back under the UK GDPR and is given since the reply', () => {
  const answered = (changes: Partial<Case>) =>
    staffCase({ decidedOn: '2026-12-09', ...changes, request: { ...staffCase().request, answeredOn: '2026-11-24' } });
  const { means: _means, exercise: _exercise, reasonsForRequester: _reasons, ...bare } = worded;
  const given: Judgement = {
    ...bare,
    id: 'given',
    finds: { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'yes' },
    replaces: worded.id,
    signed: { ...worded.signed, on: '2026-12-08' },
  };
  const kindsOf = (case_: Case) => lettersOf(case_).letters.map(({ kind }) => kind);

  it('is sent, and a body with no work on crime says nothing of courts or of a check', () => {
    const case_ = answered({ controller: otherBody, items: [mail], judgements: [worded, given] });
    const letter = told('lifted', case_);

    expect(kindsOf(case_)).toEqual(['lifted']);
    expect(letter).toContain('There is information about you that we did not give you then, and that we can give you now.');
    expect(letter).toContain('Item 1: an email');
    expect(letter).not.toMatch(/section 43|section 51/);
    expect(routes('lifted', case_)).toEqual(['Complain to us', 'Complain to the Information Commission', 'Go to court']);
  });

  it('is sent in one letter where Part 3 answered too, and alone where nothing changed under it', () => {
    const both = answered({ judgements: [worded, given] });

    expect(kindsOf(both)).toEqual(['lifted']);
    expect(told('lifted', both)).toContain('Item 1: an email');
    expect(told('lifted', both)).not.toContain('a report');
    expect(told('lifted', both)).toContain('please ask the court (section 43)');
  });

  it('is not sent where nothing has changed, or the judgement was signed before the reply', () => {
    expect(kindsOf(answered({ judgements: [worded] }))).toEqual([]);
    expect(kindsOf(answered({ judgements: [worded, { ...given, signed: { ...given.signed, on: '2026-11-20' } }] }))).toEqual([]);
  });

  it('is refused where the wording drops what is given (Article 15(3))', () => {
    const case_ = answered({ controller: otherBody, items: [mail], judgements: [worded, given] });
    const templates = { lifted: { whatYouGet: { body: ['Here it is.'] } } };
    expect(lettersOf(case_, { ...complete, templates }).problems.map(({ is, limb }) => `${is} ${limb}`)).toEqual(['dropped 15(3)']);
  });
});

describe('A class that is neither confirmed nor denied under the UK GDPR', () => {
  const privilege = 'dpa-2018/schedule-2/paragraph-19';
  const { screenings, request } = staffCase();
  const claim = (finding: 'yes' | 'no', rest: Partial<Judgement>): Judgement => ({
    id: `claim-${finding}-${rest.class ?? 'all'}-${rest.element ?? 'copy'}`,
    provision: privilege,
    scope: [{ request: true }],
    finds: { 'legalPrivilege.claim': finding, 'legalPrivilege.adviserDuty': 'no' },
    ...(finding === 'yes' ? { exercise: 'restrict' as const } : {}),
    reasons: 'For the file.',
    factors: { '*': 'not known' },
    signed: worded.signed,
    ...rest,
  });
  const of = (...judgements: readonly Judgement[]) =>
    lettersOf(
      staffCase({
        controller: otherBody,
        items: [mail],
        request: { ...request, unconfirmed: [{ id: 'advice', class: 'advice on a claim' }] },
        screenings: [...(screenings ?? []), { id: 'raised', grounds: [privilege], items: 'all', result: 'raised', signed: worded.signed }],
        judgements: [
          claim('yes', { element: 'uk-gdpr/article-15/1', class: 'advice' }),
          ...['1', '1/a', '1/b', '1/c', '1/d', '1/e', '1/ea', '1/f', '1/h', '2'].map((line) =>
            claim('no', { element: `uk-gdpr/article-15/${line}` }),
          ),
          claim('no', { element: 'uk-gdpr/article-15/1/g', scope: worded.scope }),
          ...judgements,
        ],
      }),
    ).problems.map(({ is, path }) => `${is} ${path}`);

  it('beside something kept back whole, of which a notice is owed, leaves the letter a draft: the one would tell of the other', () => {
    expect(of(claim('yes', { scope: worded.scope }))).toContain('missing request.unconfirmed');
    expect(of(claim('no', { scope: worded.scope }), worded, sourceOut)).not.toContain('missing request.unconfirmed');
  });
});

describe('Reasons under an exemption that turns on harm', () => {
  it('are only what a named person wrote, and do not name the exemption', () => {
    const grounds = Object.keys(englishLetters.ukGdpr.grounds);
    const harms = ukGdpr.provisions.filter(({ inForce }) =>
      inForce.some(({ when }) => /\.(?:prejudice|seriousHarm)"/.test(JSON.stringify(when))),
    );

    expect(harms.length).toBeGreaterThan(5);
    for (const { cite } of harms) expect([cite, grounds.includes(cite)]).toEqual([cite, false]);
    for (const cite of grounds) expect([cite, ukGdpr.byCite.has(cite)]).toEqual([cite, true]);
  });
});

describe('A template for a letter under the UK GDPR', () => {
  const rights = ['complainToUs', 'complainToRegulator', 'court'];
  const about = ['otherPurposes', 'otherCategories', 'otherRecipients', 'otherRetention', 'automated', 'transfers', 'objection'];
  const needed: Readonly<Record<UkGdprLetterKind, readonly string[]>> = {
    'two laws': ['confirmation', 'otherConfirmation', 'otherGiven', 'otherReasons', 'purposes', ...about, ...rights],
    'uk gdpr reply': ['otherConfirmation', 'otherGiven', 'otherReasons', ...about, ...rights],
    'uk gdpr refusal': ['otherReasons', ...rights],
    'uk gdpr fee': ['fee', 'otherReasons', 'feeTime'],
    'uk gdpr unconfirmed': ['otherUnconfirmed'],
    'uk gdpr extension': ['reasons'],
  };

  it.each(kinds)('for %s is refused whatever it drops that Articles 12 and 15 require', (kind) => {
    const { every, ofKind } = englishLetters.blocks;
    const own = { ...every, ...ofKind[kind] };
    for (const slot of needed[kind]) {
      const without = Object.fromEntries(
        Object.entries(own).map(([name, template]) => [
          name,
          { ...template, body: template.body.filter((paragraph) => !paragraph.includes(`{${slot}}`)) },
        ]),
      );
      const { letters, problems } = lettersOf(everyUkGdpr[kind], { ...complete, templates: { [kind]: without } });
      expect([kind, slot, letters.length, problems.some(({ is }) => is === 'dropped')]).toEqual([kind, slot, 0, true]);
    }
  });
});
