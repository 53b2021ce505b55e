import { describe, expect, it } from 'vitest';
import type { Case, Judgement } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { foia } from '../../../src/provisions/index.ts';
import type { InformationLetterKind, Letter, LetterOptions } from '../../../src/telling/index.ts';
import { englishLetters, letterText } from '../../../src/telling/index.ts';
import { flowing } from '../sample.ts';
import { everyInformation, harmless, informationCase, named, policy, screened, silent, withheld } from './every-information.ts';
import { complete, letterOf, lettersOf } from './every-kind.ts';

const words = (letter: Letter) => flowing(letterText(letter));
const told = (kind: InformationLetterKind, case_: Case = everyInformation[kind], options: LetterOptions = complete) =>
  words(letterOf(case_, kind, options));
const crime = 'foia-2000/section-31/1/a';
const part = everyInformation['information in part'];
const kinds = Object.keys(everyInformation) as InformationLetterKind[];

/** The part case with words, or finds, of the judgement about the desk changed. */
const judging = (change: Partial<Judgement>, ...more: readonly Judgement[]): Case =>
  informationCase({
    items: [policy],
    screenings: screened(crime),
    judgements: [harmless('1'), withheld('2', change), harmless('3'), named, ...more],
  });

describe('A notice that an exemption is relied on (section 17(1))', () => {
  it('says so, names each exemption and says why it applies', () => {
    const letter = told('information in part');

    expect(letter).toContain('The law lets us hold some information back, and we have relied on it for some of what you asked for.');
    expect(letter).toContain('Section 31(1)(a): work to prevent crime, or to find out who did it.');
    expect(letter).toContain('Section 40(2), by section 40(3A): personal information about somebody else.');
    expect(letter).toContain('To make it public would be likely to harm work to prevent crime');
    expect(letter).toContain('People would write to the desk and pretend to be our staff.');
  });

  it('names what is taken out of an item that is given by the sections it goes under', () => {
    expect(told('information in part')).toContain('with some of it taken out under section 31(1)(a) and section 40(2)');
    expect(told('information')).not.toContain('taken out');
  });

  it('says which is claimed: that harm would come of it, or that it would be likely to', () => {
    const would = judging({
      finds: {
        'foi.crime.interest': 'yes',
        'foi.crime.prejudice': 'real and caused by it',
        'foi.crime.likelihood': 'would',
        'foi.crime.publicInterest': 'maintaining outweighs',
      },
    });
    expect(told('information in part', would)).toContain('To make it public would harm work to prevent crime');
  });

  it('has a blank where nobody has said how the harm would come about, and stays a draft', () => {
    const { reasonsForRequester: _, ...unworded } = withheld('2');
    const case_ = informationCase({
      items: [policy],
      screenings: screened(crime),
      judgements: [harmless('1'), unworded, harmless('3'), named],
    });
    const signed = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-11-02' };
    const { letters, problems } = lettersOf(case_, { ...complete, signed });

    expect(problems.map(({ is, path }) => `${is} ${path}`)).toContain('missing judgements[1].reasonsForRequester');
    expect(letters.map(({ draft }) => draft !== undefined)).toEqual([true]);
  });

  it('gives the reasons on the public interest of a qualified exemption, and of no absolute one (section 17(3))', () => {
    const letter = told('information in part');

    expect(letter).toContain(
      'in this list, we weighed what the public gains if it is known against what the public gains if it is held back',
    );
    expect(letter).toContain('Section 31(1)(a). The reasons we give above are our reasons for this too.');
    const personal = informationCase({ items: [policy], judgements: [named] });
    expect(told('information in part', personal)).not.toContain('what the public gains');
  });

  it('gives the words on the public interest apart, where they were signed apart', () => {
    const { 'foi.crime.publicInterest': balance = '', ...steps } = withheld('2').finds;
    const apart = judging(
      { finds: steps, reasonsForRequester: 'People would pretend to be our staff.' },
      {
        ...withheld('2'),
        id: 'balance',
        finds: { 'foi.crime.publicInterest': balance },
        reasonsForRequester: 'The address adds nothing to what people know of the policy.',
      },
    );
    const letter = told('information in part', apart);

    expect(letter).toMatch(/harm work to prevent crime.* People would pretend to be our staff\./);
    expect(letter).toContain('Section 31(1)(a). The address adds nothing to what people know of the policy.');
    expect(letter).not.toContain('our reasons for this too');
  });

  it('does not say why where that would itself give away what is exempt, and still names the exemption (section 17(4))', () => {
    const unsaid: Judgement = {
      ...withheld('2'),
      id: 'unsaid',
      provision: 'foia-2000/section-17/4',
      finds: { 'foi.reasons.why': 'yes', 'foi.reasons.balance': 'yes' },
    };
    const { exercise: _, reasonsForRequester: __, ...silence } = unsaid;
    const letter = told('information in part', judging({}, silence));

    expect(letter).toContain('Section 31(1)(a): work to prevent crime');
    expect(letter).not.toMatch(/would be likely to harm|pretend to be our staff|what the public gains/);
    expect(letter).toContain('Ask us to look again');
  });

  it('tells how to ask for a review and of the right to apply under section 50, or that there is no procedure (section 17(7))', () => {
    for (const kind of kinds.filter((one) => one !== 'internal review')) {
      expect([kind, told(kind).includes('Ask us to look again')]).toEqual([kind, true]);
      expect([kind, told(kind).includes('Ask the Information Commission to decide')]).toEqual([kind, true]);
    }
    const none = told('information refused', everyInformation['information refused'], {
      ...complete,
      office: { ...complete.office, review: 'none' },
    });
    expect(none).toContain('We have no procedure of our own for complaints');
    expect(none).not.toContain('Ask us to look again');
  });

  it('names the Information Commissioner before 30 September 2026', () => {
    const before: Case = {
      ...everyInformation['information not held'],
      decidedOn: '2026-09-29',
      request: { ...part.request, receivedOn: '2026-09-07' },
    };
    const earlier = {
      ...before,
      screenings: (before.screenings ?? []).map((one) => ({ ...one, signed: { ...one.signed, on: '2026-09-20' } })),
    };
    expect(told('information not held', earlier)).toContain('Ask the Information Commissioner to decide');
  });
});

describe('More time for the public interest (sections 10(3) and 17(2))', () => {
  it('says which exemptions are in point and why, that nothing is decided of them yet, and by when it is expected to be', () => {
    const letter = told('public interest');

    expect(letter).toContain('We have not yet decided that.');
    expect(letter).toMatch(/Section 31\(1\)\(a\)\. To make it public would harm work to prevent crime/);
    expect(letter).toContain('We think that we will have decided by 27 November 2026');
    expect(letter).toContain('Item 1: a report');
  });
});

describe('What is not held, or cannot be dealt with', () => {
  it('is said, with help (section 16) and how to have it looked at again', () => {
    expect(told('information not held')).toContain('We do not hold the information you asked for, and we have never held it.');
    expect(told('information not held')).toContain('somebody else may hold it, please ask us');
  });

  it('past the cost limit is refused by that fact, with whether it is held, how it was worked out and what would fit (sections 12, 16 and 17(5))', () => {
    const letter = told('over the cost limit');

    expect(letter).toContain('so we rely on section 12');
    expect(letter).toContain('Yes, we hold information that you asked for.');
    expect(letter).toContain('How we worked it out: We would have to open 940 paper files');
    expect(letter).toContain('The figures for the last two years would fit within the limit.');
  });

  it('past the limit even to find out, does not say whether it is held (section 12(2))', () => {
    const { judgements = [] } = everyInformation['over the cost limit'];
    const both = judgements.map((one) => ({
      ...one,
      finds: { 'foi.cost.all': 'over the limit', 'foi.cost.confirming': 'over the limit' },
    }));
    const letter = told('over the cost limit', { ...everyInformation['over the cost limit'], judgements: both });

    expect(letter).toContain('we cannot tell you whether we hold it');
    expect(letter).not.toContain('Yes, we hold');
  });

  it('is refused as vexatious, or as repeated, by that fact and no more (section 17(5))', () => {
    expect(told('vexatious')).toContain('“vexatious”, and we rely on section 14(1)');
    expect(told('repeated')).toContain('We rely on section 14(2).');
  });

  it('gets no further notice where section 17(6) spares it', () => {
    const again: Case = {
      ...everyInformation.vexatious,
      request: { ...everyInformation.vexatious.request, facts: { ...part.request.facts, 'foi.refusal.toldBefore': 'yes' } },
      judgements: [
        ...(everyInformation.vexatious.judgements ?? []),
        {
          ...silent(),
          id: 'no-more',
          provision: 'foia-2000/section-17/6',
          finds: { 'foi.refusal.unreasonableToRepeat': 'yes' },
        },
      ].map(({ element: _, exercise: __, ...one }) => one as Judgement),
    };
    expect(decide(again).request.outcome).toEqual({ kind: 'refuse' });
    expect(lettersOf(again).letters).toEqual([]);
  });

  it('is told what it lacks to be a request (section 8), or what is needed to find it, and that the days begin again (section 1(3))', () => {
    expect(told('not yet a request')).toContain('Please send us: - your name');
    expect(told('information clarification')).toContain('Our question is: Which policy, and of which year?');
    expect(told('information clarification')).toContain('we will have 20 working days to answer you, counted from the start');
  });

  it('waits for a fee for three months from the day of the notice (section 9)', () => {
    expect(told('fees notice')).toContain('The fee is £12.00.');
    expect(told('fees notice')).toContain('You have three months to pay, which began on 30 October 2026.');
  });

  it('goes by its own law where it is about the environment', () => {
    expect(told('environmental information')).toContain('What you asked for is about the environment');
  });
});

describe('What can be had in another way (section 21)', () => {
  const where = withheld('2', {
    provision: 'foia-2000/section-21',
    finds: { 'foi.accessible': 'on payment or free' },
    reasonsForRequester: 'exampleshire.example/contact',
  });
  const case_ = informationCase({
    screenings: screened('foia-2000/section-21', crime),
    judgements: [
      where,
      ...['1', '3'].map((one) => ({ ...where, id: `no-${one}`, finds: { 'foi.accessible': 'no' }, scope: harmless(one).scope })),
      ...['1', '2', '3'].map(harmless),
    ].map((one) => (one.id.startsWith('no-') ? withoutExercise(one) : one)),
  });

  it('is said to be there, and where', () => {
    expect(told('information in part', case_)).toContain('This is where it is: exampleshire.example/contact');
    expect(told('information in part', case_)).toContain('Section 21: what you can already get in another way.');
  });
});

/** A judgement that finds an exemption not to apply: nobody then claims it. */
function withoutExercise({ exercise: _, reasonsForRequester: __, ...judgement }: Judgement): Judgement {
  return judgement;
}

describe('The applicant’s own data (sections 40(1) and 40(5A))', () => {
  it('is neither confirmed nor denied here, and is dealt with as a request for access in a month', () => {
    const letter = told('own data as information');

    expect(letter).toContain(
      'we neither confirm nor deny under that law that we hold any. The part of the law that we rely on for this is section 40(5A).',
    );
    expect(letter).toContain(
      'We are dealing with that part as a request under that law, so you do not need to ask again. We have one month',
    );
  });
});

describe('Neither confirming nor denying', () => {
  it('names the section, says why and where the public interest lies, and reads the same either way', () => {
    const letter = told('information unconfirmed');

    expect(letter).toContain('We neither confirm nor deny that we hold the information you asked for.');
    expect(letter).toContain('section 31(3), for section 31(1)(a)');
    expect(letter).toContain('Either answer would show people where we have such work');
    expect(letter).toContain('We weighed what the public gains if we say whether we hold it');
    expect(letter).not.toMatch(/Yes, we hold|We do not hold/);
  });

  it('of a class beside what is withheld by name stays a draft: the one would tell of the other', () => {
    const case_: Case = {
      ...part,
      screenings: screened(crime, 'foia-2000/section-31/3'),
      request: { ...part.request, unconfirmed: [{ id: 'protest', class: 'the policing of protest' }] },
      judgements: [
        ...(part.judgements ?? []),
        silent('protest'),
        { ...silent(), finds: { 'foi.silence.lawEnforcement.matter': 'none of them' } },
      ].map(({ exercise, ...one }) => (one.id === 'silent-all' ? one : { ...one, ...(exercise === undefined ? {} : { exercise }) })),
    };
    const { problems } = lettersOf(case_);

    expect(problems.map(({ is, path }) => `${is} ${path}`)).toContain('missing request.unconfirmed');
  });
});

describe('What is given since the answer', () => {
  const answered = { ...part.request, answeredOn: '2026-11-03' };
  const since = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-12-01' };
  const of = (...judgements: readonly Judgement[]) =>
    informationCase({ items: [policy], decidedOn: '2026-12-02', screenings: screened(crime), request: answered, judgements });
  const { means: _, ...person } = named;
  const free: Judgement = {
    ...person,
    id: 'free',
    finds: { 'foi.person.identifiable': 'no' },
    replaces: named.id,
    signed: since,
  };
  const all = ['1', '2', '3'].map(harmless);

  it('where an exemption is no longer relied on, is sent', () => {
    expect(told('information lifted')).toContain('There is information that we did not give you then, and that we can give you now.');
    expect(told('information lifted')).toContain('Item 1: a report');
  });

  it('where section 40(2) no longer applies, which nobody chooses to rely on, is sent; and where it never did, is not', () => {
    const { letters } = lettersOf(of(...all, named, free));
    expect(letters.map(({ kind }) => kind)).toEqual(['information lifted']);

    const never: Judgement = { ...free, id: 'never', replaces: 'free', signed: since };
    const { replaces: __, ...first } = free;
    expect(lettersOf(of(...all, { ...first, signed: named.signed }, never)).letters).toEqual([]);
    expect(lettersOf(of(...all, named)).letters).toEqual([]);
  });
});

describe('A request to look again', () => {
  const asked = (complaint: { readonly receivedOn: string; readonly acknowledgedOn?: string }, office = complete.office ?? {}) =>
    lettersOf(informationCase({ request: { ...part.request, answeredOn: '2026-10-20', complaints: [complaint] } }), {
      ...complete,
      office,
    }).letters.map(words);

  it('is acknowledged once, with the time that the code of practice gives', () => {
    expect(asked({ receivedOn: '2026-10-30' })).toEqual([
      expect.stringMatching(/which we received on 30 October 2026\..*within 20 working days, and if it is complex within 40/),
    ]);
    expect(asked({ receivedOn: '2026-10-30', acknowledgedOn: '2026-11-01' })).toEqual([]);
  });

  it('is told, where there is no procedure, that there is none, and of the right under section 50', () => {
    const [letter = ''] = asked({ receivedOn: '2026-10-30' }, { ...complete.office, review: 'none' });

    expect(letter).toContain('We have no procedure of our own');
    expect(letter).toContain('Ask the Information Commission to decide');
    expect(letter).not.toContain('within 20 working days');
  });
});

describe('An answer to the world', () => {
  it('turns on nothing of who asked but the name it is sent to', () => {
    for (const kind of kinds) {
      const case_ = everyInformation[kind];
      const somebodyElse: Case = {
        ...case_,
        people: case_.people.map((person) =>
          person.id === case_.dataSubject ? { ...person, name: 'Alex Placeholder', age: 14, living: 'yes', risk: 'none recorded' } : person,
        ),
      };
      expect(told(kind, somebodyElse).replaceAll('Alex Placeholder', 'Robin Marsh')).toBe(told(kind));
    }
  });

  it('says nothing of the rights of a data subject, and names no section of another Act', () => {
    for (const kind of kinds)
      expect(told(kind)).not.toMatch(/Go to court|section 165|section 51|Data Protection Act|information about you on/);
  });
});

describe('The words for exemptions', () => {
  const { content, silence } = englishLetters.exemptions;

  it('are there for every exemption the Act has, for content and for confirming, and for no other', () => {
    const all = foia.provisions.filter(({ duties = [] }) => duties.includes('foia-2000/section-17/1'));
    const ofSilence = all.filter(({ displaces }) => displaces.includes('foia-2000/section-1/1/a')).map(({ cite }) => cite);
    const ofContent = all.filter(({ displaces }) => displaces.includes('foia-2000/section-1/1/b')).map(({ cite }) => cite);

    expect(Object.keys(content).sort()).toEqual([...ofContent].sort());
    expect(Object.keys(silence).sort()).toEqual([...ofSilence].sort());
  });

  it('leave it to a named person to say how harm would come about, wherever an exemption turns on harm', () => {
    for (const [cite, { why }] of Object.entries({ ...content, ...silence })) {
      const facts = foia.byCite.get(cite)?.inForce.flatMap(({ when }) => JSON.stringify(when)) ?? [];
      expect([cite, why === undefined]).toEqual([cite, facts.some((text) => /\.likelihood"/.test(text))]);
    }
  });
});

describe('A template for an information letter', () => {
  it('is refused whatever it drops that the Act requires, in every kind of letter', () => {
    const { every, ofKind } = englishLetters.blocks;
    const dropping = kinds.flatMap((kind) => {
      const { required } = requiredIn(kind);
      return required.map((slot) => ({ kind, slot }));
    });
    for (const { kind, slot } of dropping) {
      const own = { ...every, ...ofKind[kind] };
      const without = Object.fromEntries(
        Object.entries(own).map(([name, template]) => [
          name,
          { ...template, body: template.body.filter((paragraph) => !paragraph.includes(`{${slot}}`)) },
        ]),
      );
      const { letters, problems } = lettersOf(everyInformation[kind], {
        ...complete,
        templates: { [kind]: without },
      });
      expect([kind, slot, letters.length, problems.some(({ is }) => is === 'dropped')]).toEqual([kind, slot, 0, true]);
    }
    expect(dropping.length).toBeGreaterThan(40);
  });
});

/** The slots that each kind of letter must fill, by what sections 1, 9, 10, 16, 17 and 50 ask of it. */
function requiredIn(kind: InformationLetterKind): { readonly required: readonly string[] } {
  const remedies = ['review', 'askRegulator'];
  const exempt = ['heldBack', 'sections', 'whySections', 'publicInterest', ...remedies];
  const all: Readonly<Record<InformationLetterKind, readonly string[]>> = {
    information: ['held', 'informationGiven', 'askRegulator'],
    'information in part': ['held', 'informationGiven', ...exempt],
    'information refused': ['held', ...exempt],
    'information to follow': ['held', ...exempt],
    'public interest': ['held', 'weighing', 'expected', ...remedies],
    'information not held': ['notHeld', 'advice', 'askRegulator'],
    'information unconfirmed': ['unconfirmedInformation', 'whyUnconfirmed', 'publicInterestInSaying', ...remedies],
    'own data as information': ['ownData', 'ownDataRoute', 'askRegulator'],
    'over the cost limit': ['relied', 'estimate', 'advice', ...remedies],
    vexatious: ['relied', ...remedies],
    repeated: ['relied', ...remedies],
    'not yet a request': ['lacking', 'advice'],
    'information clarification': ['question', 'advice', 'startsAgain'],
    'fees notice': ['fee'],
    'environmental information': ['environmental'],
    'internal review': ['reviewing', 'askRegulator'],
    'information lifted': ['informationGiven'],
  };
  return { required: all[kind] };
}
