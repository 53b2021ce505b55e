import { describe, expect, it } from 'vitest';
import type { Case, Judgement } from '../../../src/case/index.ts';
import { eir } from '../../../src/provisions/index.ts';
import type { EnvironmentalLetterKind, Letter, LetterOptions } from '../../../src/telling/index.ts';
import { englishLetters, letterText } from '../../../src/telling/index.ts';
import { flowing, signed } from '../sample.ts';
import { environmentalCase, everyEnvironmental, kept, looked, nameOut, noHarm, noise, notGreen, unsaid } from './every-environmental.ts';
import type { policy } from './every-information.ts';
import { informationCase, screened } from './every-information.ts';
import { complete, letterOf, lettersOf } from './every-kind.ts';

type Kind = keyof typeof everyEnvironmental;
const kinds = Object.keys(everyEnvironmental) as Kind[];
const words = (letter: Letter) => flowing(letterText(letter));
const told = (kind: Kind, case_: Case = everyEnvironmental[kind], options: LetterOptions = complete) =>
  words(letterOf(case_, kind, options));
const refusals: readonly Kind[] = [
  'environmental in part',
  'environmental refusal',
  'environmental not held',
  'manifestly unreasonable',
  'too general',
];

describe('A refusal under regulation 14', () => {
  it('names each exception, and says why it is relied on', () => {
    const letter = told('environmental in part');

    expect(letter).toContain('Regulation 12(5)(e): trade or business that the law keeps in confidence.');
    expect(letter).toContain('Regulation 13(1), by regulation 13(2A): personal information about somebody else.');
    expect(letter).toContain('To make it public would harm trade or business that the law keeps in confidence. The maker would lose');
    expect(letter).toContain('with some of it taken out under regulation 12(5)(e) and regulation 13(1)');
  });

  it('claims no less than that harm would come of it: that it is likely is not enough (regulation 12(5))', () => {
    for (const kind of kinds) expect(told(kind)).not.toMatch(/would be likely|or would/);
  });

  it('says what was considered on the public interest, disclosure being presumed, and not of personal data (regulation 14(3)(b))', () => {
    expect(told('environmental in part')).toContain('The law tells us to start from the side of giving it to you.');
    expect(told('environmental in part')).toContain('Regulation 12(5)(e). The reasons we give above are our reasons for this too.');
    const personal = environmentalCase({ items: [noise], judgements: [nameOut] });
    expect(told('environmental in part', personal)).not.toContain('start from the side');
  });

  it('tells of representations within forty working days, and of enforcement and appeal (regulation 14(5))', () => {
    for (const kind of refusals) {
      const letter = told(kind);
      expect(letter).toMatch(/Ask us to think again.*It is free of charge\..*within 40 working days.*\(regulation 11\)/);
      expect(letter).toMatch(/Ask the Information Commission to decide.*it can order us to\..*appeal to a tribunal \(sections 50 and 57/);
    }
  });

  it('tells of representations whatever procedure the office has: they are a right', () => {
    const none = { ...complete, office: { ...complete.office, review: 'none' } };
    expect(told('environmental refusal', everyEnvironmental['environmental refusal'], none)).toContain('Ask us to think again');
  });

  it('has a blank where nobody has said how the harm would come about, and stays a draft', () => {
    const [commerce, ...rest] = kept('2');
    const { reasonsForRequester: _, ...unworded } = commerce as Judgement;
    const case_ = environmentalCase({
      screenings: looked('eir-2004/regulation-12/5/e'),
      judgements: [unworded, ...rest, noHarm('1'), noHarm('3')],
    });
    const { letters, problems } = lettersOf(case_, { ...complete, signed: { ...signed, on: '2026-11-02' } });

    expect(problems.map(({ is, path }) => `${is} ${path}`)).toContain('missing judgements[0].reasonsForRequester');
    expect(letters.map(({ draft }) => draft !== undefined)).toEqual([true]);
  });

  it('of unfinished material says who is finishing it and by when, so far as that is known (regulation 14(4))', () => {
    const unfinished = 'eir-2004/regulation-12/4/d';
    const case_ = environmentalCase({
      screenings: looked(unfinished),
      items: [{ ...noise, facts: { ...noise.facts, 'eir.unfinished.is': 'yes' } }],
      judgements: [
        nameOut,
        {
          ...noHarm('1'),
          id: 'draft',
          provision: unfinished,
          scope: [{ item: 'noise', track: 'text', segments: ['1', '2', '3'] }],
          finds: { 'eir.unfinished.publicInterest': 'maintaining outweighs' },
          exercise: 'restrict',
          reasonsForRequester: 'People would act on figures that may be wrong.',
        },
      ],
    });
    const { finishing: _, ...unsaid } = complete;

    expect(told('environmental refusal', case_)).toContain('(regulation 14(4)): the maker of the map, by the spring.');
    expect(lettersOf(case_, unsaid).problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing finishing']);
  });
});

describe("What a Minister's certificate covers (regulation 15)", () => {
  const certified = environmentalCase({
    screenings: looked('eir-2004/regulation-12/5/a'),
    items: [
      {
        ...noise,
        facts: { ...noise.facts, 'eir.security.certified': 'yes' },
        tracks: noise.tracks.map((track) => ({ ...track, segments: track.segments.map((one) => ({ ...one, named: [] })) })),
      },
    ],
    judgements: [
      {
        ...noHarm('1'),
        id: 'certified',
        provision: 'eir-2004/regulation-12/5/a',
        scope: [{ item: 'noise', track: 'text', segments: ['1', '2', '3'] }],
        finds: {},
        exercise: 'restrict',
      },
    ],
  });

  it('is refused for the reasons that the certificate settles, with no blank for anybody to fill', () => {
    const { letters, problems } = lettersOf(certified);

    expect([letters.map(({ kind }) => kind), problems]).toEqual([['environmental refusal'], []]);
    expect(told('environmental refusal', certified)).toMatch(
      /Regulation 12\(5\)\(a\)\..*has certified that it would harm the safety of the country, and the law takes that as settled \(regulation 15\)/,
    );
    expect(told('environmental refusal', certified)).toContain(
      'A government minister has certified that it would not be in the public interest',
    );
  });

  it('is not said of what nobody has certified', () => {
    for (const kind of kinds) expect(told(kind)).not.toContain('certified');
  });
});

describe('What is not held', () => {
  it('is refused in form, with the exception, what there was to weigh, help and the ways on (regulations 9, 12(4)(a) and 14)', () => {
    const letter = told('environmental not held');

    expect(letter).toContain('We do not hold the information you asked for, and we have never held it.');
    expect(letter).toContain('The part of it that we rely on is regulation 12(4)(a).');
    expect(letter).toContain('Here there is nothing to weigh');
    expect(letter).toContain('If you think that we have looked for the wrong thing, please ask us');
  });

  it('is said to be held by somebody else, where that is thought, and a template may not drop it (regulation 10)', () => {
    const options = { ...complete, holder: 'Exampleton Council, 2 Sample Street. We have sent your request on to it.' };
    const case_ = everyEnvironmental['environmental not held'];
    const templates = { 'environmental not held': { opening: { body: ['{notHeld}'] } } };

    expect(told('environmental not held', case_, options)).toContain('somebody else may hold it (regulation 10): Exampleton Council');
    expect(told('environmental not held')).not.toContain('regulation 10');
    expect(lettersOf(case_, { ...options, templates }).problems.map(({ is, limb }) => `${is} ${limb}`)).toEqual(['dropped 10(1)']);
  });

  it('beside something that is held is told of in the same answer', () => {
    const gone = { ...noise, id: 'gone', facts: { 'eir.held': 'no' } };
    const case_ = environmentalCase({ items: [...everyEnvironmental['environmental disclosure'].items, gone] });

    expect(told('environmental disclosure', case_)).toContain('we did not hold on the day we received your request (regulation 12(4)(a))');
  });
});

describe('A request that is too general', () => {
  it('is met first with a question, with help to answer it, and twenty working days from the answer (regulation 9)', () => {
    const letter = told('environmental clarification');

    expect(letter).toContain('Our question is: Which range, and which year?');
    expect(letter).toContain('We can tell you what records we keep and how they can be searched.');
    expect(letter).toContain('we will have 20 working days to answer you, counted from the start');
  });

  it('is refused only after that, in the words of regulation 12(4)(c), with help to ask again', () => {
    expect(told('too general')).toMatch(/“formulated in too general a manner”.*regulation 12\(4\)\(c\).*You can ask us again at any time/);
  });

  it('is told apart from one that is manifestly unreasonable, whose reasons a named person must have written', () => {
    expect(told('manifestly unreasonable')).toMatch(
      /“manifestly unreasonable”.*regulation 12\(4\)\(b\)\. Our reasons: It would take ninety/,
    );
    const judgements = (everyEnvironmental['manifestly unreasonable'].judgements ?? []).map(({ reasonsForRequester: _, ...one }) => one);
    const { problems } = lettersOf({ ...everyEnvironmental['manifestly unreasonable'], judgements });
    expect(problems.map(({ is, path }) => `${is} ${path}`)).toContain('missing judgements[0].reasonsForRequester');
  });
});

describe('Neither confirming nor denying (regulations 12(6) and 13(5A))', () => {
  const letter = told('environmental unconfirmed');

  it('names the regulation, says why, and where the public interest lies, an answer being presumed', () => {
    expect(letter).toContain('We neither confirm nor deny that we hold the information you asked for.');
    expect(letter).toContain('regulation 12(6)');
    expect(letter).toContain('To say that we hold it, or that we do not, would harm relations with other countries');
    expect(letter).toContain('Either answer would show where such things are kept, and where they are not.');
    expect(letter).toContain('The law tells us to start from the side of giving an answer.');
    expect(letter).not.toMatch(/Yes, we hold|We do not hold/);
  });

  it('of a class beside what is withheld by name stays a draft: the one would tell of the other', () => {
    const part = everyEnvironmental['environmental in part'];
    const { exercise: _, reasonsForRequester: __, ...unharmed } = unsaid();
    const case_: Case = {
      ...part,
      screenings: looked('eir-2004/regulation-12/5/e', 'eir-2004/regulation-12/6'),
      request: {
        ...part.request,
        unconfirmed: [{ id: 'stores', class: 'where things are stored' }],
        facts: { 'eir.silence.security.certified': 'no' },
      },
      judgements: [...(part.judgements ?? []), unsaid('stores'), { ...unharmed, finds: { 'eir.silence.security.effect': 'no' } }],
    };
    const { letters, problems } = lettersOf(case_);

    expect(problems.map(({ is, path }) => `${is} ${path}`)).toContain('missing request.unconfirmed');
    expect(letters.map(words)).toEqual([
      expect.stringContaining('We neither confirm nor deny that we hold this: where things are stored.'),
    ]);
  });
});

describe('What is not environmental information (regulation 2(1))', () => {
  it('is left to the Act of 2000, of all or of part, and need not be asked for again', () => {
    expect(told('not environmental')).toContain('What you asked for is not about the environment');
    const part = told('environmental to follow', environmentalCase({ judgements: [notGreen('2')] }));
    expect(part).toContain('Some of what you asked for is not about the environment, and comes under the law on freedom of information.');
    expect(told('environmental disclosure')).not.toContain('freedom of information');
  });

  const lines = (...segments: readonly string[]) => [{ item: 'noise', track: 'text', segments: [...segments] }];
  const underAct = (is: 'yes' | 'no', ...segments: readonly string[]): Judgement => ({
    ...notGreen(...segments),
    id: `act-${is}`,
    provision: 'foia-2000/section-39',
    scope: lines(...segments),
    finds: { 'foi.held.environmental': is },
  });
  const [document] = informationCase().items;
  const { request } = everyEnvironmental['environmental disclosure'];
  const named = { ...request, facts: { ...informationCase().request.facts } };
  const act = (...grounds: readonly string[]) => screened(...grounds).map((one) => ({ ...one, id: `act ${one.id}` }));
  const beside = (judgements: readonly Judgement[], changes: Partial<Case> = {}) =>
    environmentalCase({
      items: everyEnvironmental['environmental disclosure'].items.map((item) => ({
        ...item,
        facts: { ...document?.facts, ...item.facts },
      })),
      screenings: [...looked(), ...act('foia-2000/section-39')],
      judgements,
      request: named,
      ...changes,
    });
  const part = [notGreen('2'), underAct('yes', '1', '3'), underAct('no', '2')];
  const none = notGreen('1', '2', '3');

  it('is answered by a letter under each law, for its own part, once each has said what is its own', () => {
    const [first, second, ...more] = lettersOf(beside(part)).letters;

    expect([first?.kind, second?.kind, more]).toEqual(['environmental disclosure', 'information', []]);
    expect(words(first as Letter)).toContain('We will answer that part under that law');
    expect(words(second as Letter)).toContain('Some of what you asked for is about the environment, which has a law of its own.');
    expect(words(second as Letter)).not.toContain('names a regulation');
  });

  it('and was asked about again under the Act and not answered, is to follow: nothing is refused meanwhile', () => {
    const { letters } = lettersOf(beside([notGreen('2')]));

    expect(letters.map(({ kind }) => kind)).toEqual(['environmental to follow']);
    for (const letter of letters) expect(words(letter)).toContain('We have not finished our work on your request.');
  });

  it('all of it being so, is answered under the Act alone, with no letter that it will be', () => {
    const { letters } = lettersOf(beside([none], { screenings: [...looked(), ...act()] }));

    expect(letters.map(({ kind }) => kind)).toEqual(['information']);
  });

  it('has one request to look again acknowledged once, by the time that each law gives', () => {
    const later = { ...named, answeredOn: '2026-10-20', complaints: [{ receivedOn: '2026-10-30' }] };
    const both = lettersOf(beside(part, { request: later })).letters;

    expect(both.map(({ kind }) => kind)).toEqual(['representations']);
    expect(words(both[0] as Letter)).toMatch(
      /40 working days after we had your letter \(regulation 11\).*within 20 working days, or within 40/,
    );
    const all = beside([none], { request: later, screenings: [...looked(), ...act()] });
    expect(lettersOf(all).letters.map(({ kind }) => kind)).toEqual(['internal review']);
  });

  it('that each law leaves to the other keeps the letters drafts', () => {
    const { problems } = lettersOf(beside([notGreen('2'), underAct('yes', '1', '2', '3')]));

    expect(new Set(problems.map(({ is, path }) => `${is} ${path}`))).toEqual(new Set(['missing conflicts']));
  });
});

describe('A charge to be paid in advance (regulation 8)', () => {
  it('is told of with its amount, and with the sixty working days there are to pay it (regulation 8(4) and (5))', () => {
    const letter = told('environmental charge');

    expect(letter).toContain('The fee is £12.00.');
    expect(letter).toContain('You have 60 working days to do so, counted from 30 October 2026.');
    expect(letter).toContain('The days from then until you pay do not count');
  });

  it('is said to be reasonable, and to be for nothing that is free (regulation 8(2) and (3))', () => {
    expect(told('environmental charge')).toContain('We have made sure that the fee is a reasonable one.');
    expect(told('environmental charge')).toContain('It costs you nothing to look at a public register or list');
  });

  it('tells where the schedule of charges is, or leaves a blank and stays a draft (regulation 8(8))', () => {
    const { charges: _, ...office } = complete.office ?? {};

    expect(told('environmental charge')).toContain('What we charge, and when we do or do not: exampleshire.example/charges');
    const { problems } = lettersOf(everyEnvironmental['environmental charge'], { ...complete, office });
    expect(problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing office.charges']);
  });

  it('is no refusal, and says nothing of what is held', () => {
    expect(told('environmental charge')).not.toMatch(/Yes, we hold|[Rr]egulation 1[234]/);
  });
});

describe('More time (regulation 7)', () => {
  const case_ = everyEnvironmental['environmental extension'];
  const extended = (extension: Partial<NonNullable<Case['request']['extension']>>, decidedOn = case_.decidedOn) => {
    const { extension: own } = case_.request;
    if (own === undefined) throw new Error('no extension');
    const { letters, problems } = lettersOf({ ...case_, decidedOn, request: { ...case_.request, extension: { ...own, ...extension } } });
    return { kinds: letters.map(({ kind }) => kind), problems: problems.map(({ path }) => path) };
  };

  it('is told of as both complex and voluminous, with the fortieth working day', () => {
    expect(told('environmental extension')).toMatch(
      /Your request is complex, and there is much to go through.*eleven years of figures.*up to 40 working days.*by 2 December 2026 at the latest/,
    );
  });

  it('is not taken for a request that is only complex', () => {
    expect(extended({ ground: 'complexity' }).kinds).toEqual(['environmental disclosure']);
  });

  it('moves nothing after the twentieth working day: the letter stays a draft', () => {
    expect(extended({ noticeOn: '2026-11-04' }, '2026-11-04').problems).toEqual(['request.extension.noticeOn']);
  });
});

describe('Representations, and a review under the Act', () => {
  it('are acknowledged once, with the forty working days of regulation 11 and the twenty of the code', () => {
    expect(told('representations')).toContain('at the latest 40 working days after we had your letter (regulation 11)');
    const { complaints = [] } = everyEnvironmental.representations.request;
    const acknowledged = complaints.map((one) => ({ ...one, acknowledgedOn: '2026-11-01' }));
    const { request } = everyEnvironmental.representations;
    expect(lettersOf({ ...everyEnvironmental.representations, request: { ...request, complaints: acknowledged } }).letters).toEqual([]);
  });
});

describe('A request for information, some of it about the environment', () => {
  const green = (item: string): Judgement => ({
    ...noHarm('1'),
    id: `green-${item}`,
    provision: 'foia-2000/section-39',
    scope: [{ item, track: 'text', segments: ['1', '2', '3'] }],
    finds: { 'foi.held.environmental': 'yes' },
  });
  const [figures] = everyEnvironmental['environmental disclosure'].items;
  const [document] = informationCase().items;
  const of = (items: readonly (typeof policy | undefined)[], changes: Partial<Case> = {}) => {
    const held = items.flatMap((item) => (item === undefined ? [] : [item]));
    const case_ = informationCase({
      items: held.map((item) => ({ ...item, facts: { ...document?.facts, ...item.facts } })),
      screenings: [
        ...screened(),
        ...looked().map((one) => ({ ...one, id: 'eir' })),
        { id: 'green', grounds: ['foia-2000/section-39'], items: ['noise'], result: 'raised', signed },
      ],
      judgements: [green('noise')],
      ...changes,
    });
    return lettersOf(case_).letters;
  };

  it('is answered by a letter under each law, for its own part', () => {
    const [first, second, ...more] = of([document, figures]);

    expect([first?.kind, second?.kind, more]).toEqual(['information', 'environmental disclosure', []]);
    expect(words(first as Letter)).toContain('Some of what you asked for is about the environment, which has a law of its own.');
    expect(words(first as Letter)).not.toContain('Regulation');
    expect(words(second as Letter)).not.toMatch(/Where this letter names a section/);
  });

  it('all of it being so, is answered under the Regulations alone, with no letter that it will be', () => {
    expect(of([figures]).map(({ kind }) => kind)).toEqual(['environmental disclosure']);
  });

  it('has one review acknowledged once, by the time each law gives', () => {
    const { request } = informationCase();
    const asked = { request: { ...request, answeredOn: '2026-10-20', complaints: [{ receivedOn: '2026-10-30' }] } };
    const both = of([document, figures], asked);

    expect(both.map(({ kind }) => kind)).toEqual(['internal review']);
    expect(words(both[0] as Letter)).toMatch(/within 20 working days.*we will answer you within 40 working days at the latest/);
    expect(of([figures], asked).map(({ kind }) => kind)).toEqual(['representations']);
  });
});

describe('The words for exceptions', () => {
  const { content, silence } = englishLetters.exceptions;

  it('are there for every exception the Regulations have', () => {
    const all = eir.provisions
      .filter(({ duties = [], effect }) => duties.includes('eir-2004/regulation-14') && effect !== 'out of scope')
      .map(({ cite }) => cite);

    expect(Object.keys({ ...content, ...silence })).toEqual(expect.arrayContaining(all));
  });

  it('leave it to a named person to say how harm would come about, wherever an exception turns on harm', () => {
    for (const [cite, { why }] of Object.entries(content)) {
      const facts = eir.byCite.get(cite)?.inForce.flatMap(({ when }) => JSON.stringify(when)) ?? [];
      if (/regulation-12\/5/.test(cite)) expect([cite, why, facts.length > 0]).toEqual([cite, undefined, true]);
    }
  });
});

describe('A template for a letter under the Regulations', () => {
  const ways = ['review', 'askRegulator'];
  const needed: Readonly<Record<EnvironmentalLetterKind, readonly string[]>> = {
    'environmental disclosure': ['informationGiven'],
    'environmental in part': ['informationGiven', 'sections', 'whySections', 'publicInterest', ...ways],
    'environmental refusal': ['sections', 'whySections', 'publicInterest', ...ways],
    'environmental to follow': ['sections', 'whySections', 'publicInterest', ...ways],
    'environmental not held': ['notHeld', 'relied', 'publicInterest', 'advice', ...ways],
    'environmental unconfirmed': ['unconfirmedInformation', 'whyUnconfirmed', 'publicInterestInSaying', ...ways],
    'not environmental': ['otherLaw'],
    'own data as environmental': ['ownData', 'ownDataRoute'],
    'manifestly unreasonable': ['relied', 'whySections', 'publicInterest', 'advice', ...ways],
    'too general': ['relied', 'publicInterest', 'advice', ...ways],
    'environmental clarification': ['question', 'advice', 'startsAgain'],
    'environmental charge': ['fee', 'advancePayment', 'charges'],
    'environmental extension': ['reasons', 'lastDay'],
    'environmental lifted': ['informationGiven'],
    representations: ['reviewing'],
  };

  it.each(kinds)('for %s is refused whatever it drops that the Regulations require', (kind) => {
    const { every, ofKind } = englishLetters.blocks;
    const own = { ...every, ...ofKind[kind] };
    for (const slot of needed[kind]) {
      const without = Object.fromEntries(
        Object.entries(own).map(([name, template]) => [
          name,
          { ...template, body: template.body.filter((paragraph) => !paragraph.includes(`{${slot}}`)) },
        ]),
      );
      const { letters, problems } = lettersOf(everyEnvironmental[kind], { ...complete, templates: { [kind]: without } });
      const left = letters.filter((letter) => letter.kind === kind);
      expect([kind, slot, left.length, problems.some(({ is }) => is === 'dropped')]).toEqual([kind, slot, 0, true]);
    }
  });
});

describe('An answer to the world', () => {
  it('turns on nothing of who asked but the name it is sent to', () => {
    for (const kind of kinds) {
      const case_ = everyEnvironmental[kind];
      const somebodyElse: Case = {
        ...case_,
        people: case_.people.map((person) =>
          person.id === case_.dataSubject ? { ...person, name: 'Alex Placeholder', age: 14, living: 'yes', risk: 'none recorded' } : person,
        ),
      };
      expect(told(kind, somebodyElse).replaceAll('Alex Placeholder', 'Robin Marsh')).toBe(told(kind));
    }
  });

  it('names no section but those that the Regulations apply, and no right of a data subject', () => {
    for (const kind of kinds.filter((one) => one !== 'not environmental')) {
      const letter = told(kind).replaceAll(
        '(sections 50 and 57 of the Freedom of Information Act 2000, as regulation 18 applies them)',
        '',
      );
      expect(letter).not.toMatch(/[Ss]ection \d|Go to court|Data Protection Act|Freedom of Information Act/);
    }
  });
});
