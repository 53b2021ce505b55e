import { describe, expect, it } from 'vitest';
import type { Case, Item, Judgement, Screening } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import type { Letter, LetterKind } from '../../../src/telling/index.ts';
import { lettersFor, letterText } from '../../../src/telling/index.ts';
import { flowing, protecting, sampleCase, signed } from '../sample.ts';
import { complete, everyKind, letterOf, lettersOf, office, unconfirmed } from './every-kind.ts';

const words = (letter: Letter) => flowing(letterText(letter));
const told = (kind: LetterKind, case_: Case = everyKind[kind]) => words(letterOf(case_, kind));
/** The headings of the requester's routes, in order. */
const routes = (letter: Letter) =>
  letter.blocks
    .filter(({ name }) => name === 'yourRights')
    .flatMap(({ body }) => body.flatMap((passage) => (passage.is === 'heading' ? [passage.text] : [])));

/** A case asked and answered on other days. */
function on(case_: Case, receivedOn: string, decidedOn: string): Case {
  const earlier = { ...signed, on: decidedOn };
  return {
    ...case_,
    decidedOn,
    request: { ...case_.request, receivedOn },
    items: case_.items.map((item) => ({ ...item, tracks: item.tracks.map((track) => ({ ...track, describedBy: earlier })) })),
    screenings: (case_.screenings ?? []).map((one) => ({ ...one, signed: earlier })),
    roleScreenings: (case_.roleScreenings ?? []).map((one) => ({ ...one, signed: earlier })),
    judgements: (case_.judgements ?? []).map((one) => ({ ...one, signed: earlier })),
  };
}

describe('A notice of restriction', () => {
  it('says that rights are restricted, why, and every right of section 45(5)(c) to (e), in order', () => {
    expect(told('partial')).toContain('We have restricted your right to see some of the information about you.');
    expect(told('partial')).toContain('(section 45(4)(e)). Giving this would put somebody at risk.');
    expect(routes(letterOf(everyKind.partial, 'partial'))).toEqual([
      'Complain to us',
      'Ask the Information Commission to check',
      'Complain to the Information Commission',
      'Go to court',
    ]);
  });

  it('tells of a complaint to the controller from 19 June 2026, whenever the request was received', () => {
    const before = letterOf(on(everyKind.partial, '2026-06-01', '2026-06-18'), 'partial');
    const after = letterOf(on(everyKind.partial, '2026-06-01', '2026-06-19'), 'partial');

    expect(routes(before)).not.toContain('Complain to us');
    expect(routes(after)).toContain('Complain to us');
  });

  it('names the Information Commissioner before 30 September 2026 and the Information Commission from that day', () => {
    const before = words(letterOf(on(everyKind.partial, '2026-09-01', '2026-09-29'), 'partial'));
    const after = words(letterOf(on(everyKind.partial, '2026-09-01', '2026-09-30'), 'partial'));

    expect(before).toContain('Ask the Information Commissioner to check');
    expect(after).toContain('Ask the Information Commission to check');
    expect(after).not.toContain('Commissioner');
  });

  it('has the same regulator by a name of the office’s own', () => {
    const own = { ...office, regulator: { name: 'Example Regulator', contact: ['regulator.example'] } };
    expect(words(letterOf(everyKind.partial, 'partial', { office: own }))).toContain('Complain to the Example Regulator');
  });

  it('names the courts of the controller’s own jurisdiction', () => {
    const scotland: Case = { ...everyKind.partial, controller: { ...everyKind.partial.controller, jurisdiction: 'scotland' } };

    expect(told('partial')).toContain('the High Court or a county court');
    expect(told('partial', scotland)).toContain('the Court of Session or the sheriff court');
  });

  it('leaves the reasons out, and nothing else, where only the reasons would undermine it', () => {
    const [protect] = everyKind.partial.judgements ?? [];
    if (protect === undefined) throw new Error('no judgement');
    const silent = {
      ...protecting(['2']),
      id: 'silent',
      provision: 'dpa-2018/section-45/6',
      finds: { 'silence.fact': 'no', 'silence.reasons': 'yes' },
    };
    const { means: _means, exercise: _exercise, people: _people, reasonsForRequester: _reasons, ...silence } = silent as typeof protect;
    const case_ = sampleCase({ items: everyKind.partial.items, judgements: [protect, silence] });
    const letter = words(letterOf(case_, 'partial'));

    expect(letter).toContain('We have restricted your right');
    expect(letter).not.toMatch(/somebody at risk|section 45\(4\)/);
    expect(routes(letterOf(case_, 'partial'))).toHaveLength(4);
  });
});

describe('A notice that privilege is relied on', () => {
  it('says so, why, and every right of section 45A(2)(c) to (e)', () => {
    expect(told('privilege')).toContain('legal professional privilege (section 45A)');
    expect(told('privilege')).toContain('Our reason: It is advice from our own lawyers.');
    expect(told('privilege')).not.toContain('We have restricted');
    expect(routes(letterOf(everyKind.privilege, 'privilege'))).toHaveLength(4);
  });

  it('speaks of confidentiality of communications in Scotland', () => {
    const { controller } = everyKind.privilege;
    expect(told('privilege', { ...everyKind.privilege, controller: { ...controller, jurisdiction: 'scotland' } })).toContain(
      'confidentiality of communications (section 45A)',
    );
  });
});

describe('A refusal under section 53', () => {
  it('gives the reasons and the right to complain to the Commission, and offers no check under section 51', () => {
    expect(told('refusal')).toContain('Our reasons: You asked for the same thing in May.');
    expect(routes(letterOf(everyKind.refusal, 'refusal'))).toEqual([
      'Complain to us',
      'Complain to the Information Commission',
      'Go to court',
    ]);
  });

  it('has a blank where nobody has worded the reasons, and stays a draft', () => {
    const unworded = (everyKind.refusal.judgements ?? []).map(({ reasonsForRequester: _, ...one }) => one);
    const { letters, problems } = lettersOf(
      { ...everyKind.refusal, judgements: unworded },
      { office, signed: { ...signed, on: '2026-11-02' } },
    );

    expect(problems.map(({ is, path }) => `${is} ${path}`)).toEqual(['missing judgements[0].reasonsForRequester']);
    expect(letters[0]?.draft).toBeDefined();
  });

  it('need not give reasons before 5 February 2026, when the section asked for none, and must from that day', () => {
    const templates = { refusal: { why: { body: ['We have thought about it with care.'] } } };
    const dropped = (receivedOn: string, decidedOn: string) =>
      lettersOf(on(everyKind.refusal, receivedOn, decidedOn), { office, templates }).problems.map(({ limb }) => limb);

    expect(dropped('2026-01-20', '2026-02-04')).toEqual([]);
    expect(dropped('2026-01-20', '2026-02-05')).toEqual(['53(6)(a)']);
  });

  it('that charges a fee says how much, how it was worked out, how to pay, and when time starts', () => {
    expect(told('fee')).toContain('The fee is £25.00.');
    expect(told('fee')).toContain('How we worked it out: one hour of work');
    expect(told('fee')).toContain('The time we have to answer starts on the day you pay.');
  });
});

describe('Where it is neither confirmed nor denied', () => {
  const letter = letterOf(everyKind['neither confirm nor deny'], 'neither confirm nor deny');

  it('no reasons are given and no restriction is told of, and every right still is', () => {
    expect(words(letter)).not.toMatch(/section 45\(|We have restricted|To say more would harm/);
    expect(routes(letter)).toEqual([
      'Complain to us',
      'Ask the Information Commission to check',
      'Complain to the Information Commission',
      'Go to court',
    ]);
  });

  it('the restriction and its reasons are told of where saying so undermines nothing', () => {
    const told_ = words(
      letterOf({ ...everyKind['neither confirm nor deny'], judgements: unconfirmed().slice(0, 1) }, 'neither confirm nor deny'),
    );

    expect(told_).toContain('We have restricted your right to be told whether we hold it.');
    expect(told_).toContain('(section 45(4)(b)). To say more would harm our work on crime.');
  });
});

describe('The other letters', () => {
  it('ask only for what is needed to be sure of who is asking', () => {
    expect(told('identity')).toContain('You may cover up anything we do not need, as we will use the copy only to check who you are.');
    expect(told('identity')).toContain('The time we have to answer runs from the day we get what we have asked for.');
  });

  it('say that time stops for a question reasonably required, for requests received from 5 February 2026 only', () => {
    const { request } = everyKind.clarification;
    const asked = (receivedOn: string, reasonablyRequired: 'yes' | 'no') => {
      const clarifications = [{ askedOn: '2026-02-10', question: 'Which day?', reasonablyRequired }];
      const { letters } = lettersOf(on({ ...everyKind.clarification, request: { ...request, clarifications } }, receivedOn, '2026-02-12'));
      return letters
        .filter(({ kind }) => kind === 'clarification')
        .map(words)
        .join();
    };

    expect(asked('2026-02-05', 'yes')).toContain('The time we have to answer stopped on 10 February 2026');
    expect(asked('2026-02-04', 'yes')).not.toContain('The time we have to answer stopped');
  });

  it('give the reasons for more time, and the new last day', () => {
    expect(told('extension')).toContain('There are four hours of video to watch and check.');
    expect(told('extension')).toContain('We will answer you by 12 January 2027 at the latest');
  });

  it('do not extend the time of a request received before 5 February 2026, which the law of its day does not allow', () => {
    const { letters } = lettersOf(on(everyKind.extension, '2026-02-04', '2026-02-20'));
    expect(letters.map(({ kind }) => kind)).not.toContain('extension');
  });

  it('tell apart what was never held, not found, deleted, lost and not theirs, and call none of them a restriction', () => {
    const all = (['never held', 'not found', 'deleted', 'lost', 'not your data'] as const).map((kind) => told(kind));

    expect(new Set(all).size).toBe(all.length);
    for (const letter of all) expect(letter).not.toMatch(/restricted|to check/);
  });

  it('acknowledge a complaint received from 19 June 2026, until it has been', () => {
    const complained = (receivedOn: string, acknowledgedOn?: string): Case => ({
      ...everyKind.complaint,
      request: {
        ...everyKind.complaint.request,
        complaints: [{ receivedOn, ...(acknowledgedOn === undefined ? {} : { acknowledgedOn }) }],
      },
    });
    const kinds = (case_: Case) => lettersOf(case_).letters.map(({ kind }) => kind);

    expect(told('complaint')).toContain('Thank you for your complaint, which we received on 30 October 2026.');
    expect(kinds(complained('2026-06-19'))).toContain('complaint');
    expect(kinds(complained('2026-06-18'))).not.toContain('complaint');
    expect(kinds(complained('2026-10-30', '2026-11-01'))).not.toContain('complaint');
  });

  it('send what is decided when the last day has passed, with an apology, and say that the rest follows', () => {
    expect(told('rest to follow')).toContain('We should have finished by 12 November 2026, and we are sorry that we have not.');
    expect(told('rest to follow')).toContain('whether or not there is more to give you');
  });

  it('send what a restriction kept back once it is lifted, and nothing again where nothing is', () => {
    const { request } = everyKind.lifted;
    const unchanged = sampleCase({ items: everyKind.partial.items, judgements: everyKind.partial.judgements ?? [], request });

    expect(told('lifted')).toContain('There is information about you that we did not give you then, and that we can give you now.');
    expect(lettersOf(unchanged).letters).toEqual([]);
  });

  it('are none where it is not yet decided what to do', () => {
    const { identity: _, ...unasked } = everyKind.disclosure.request;
    expect(lettersOf({ ...everyKind.disclosure, request: unasked }).letters).toEqual([]);
  });
});

describe('What another law covers', () => {
  const staff = { ...(everyKind.disclosure.items[0] as Item), id: 'staff', purpose: 'staff' as const };
  const joint = { ...(everyKind.disclosure.items[0] as Item), id: 'joint', designated: 'yes' as const };

  it('is split off, where the UK GDPR covers it, and the requester need not ask again', () => {
    const split = told('disclosure', sampleCase({ items: [...everyKind.disclosure.items, staff] }));

    expect(split).toContain('comes under another law, called the UK GDPR.');
    expect(split).toContain('so you do not need to ask again.');
  });

  it('is not told of, where an intelligence service is party to it', () => {
    const { items } = everyKind.disclosure;
    expect(told('disclosure', sampleCase({ items: [...items, joint] }))).toBe(told('disclosure'));
  });
});

describe('What no notice is due for', () => {
  const { items } = everyKind.disclosure;
  const first = items[0] as Item;
  const remarks: Item = {
    ...first,
    id: 'remarks',
    kind: 'record',
    processing: 'automated',
    title: 'Sentencing remarks',
    court: { contained: 'judicial decision', relatesToCase: 'yes', inCourse: 'yes' },
  };
  const exempt = (element: string, index: number): Judgement => ({
    id: `nation-${index}`,
    provision: 'dpa-2018/section-78A',
    element,
    scope: [{ item: 'log', track: 'sound', segments: ['1'] }],
    finds: { 'nationalSecurity.required': 'yes' },
    reasons: 'For the file.',
    factors: { '*': 'not known' },
    signed,
  });
  const replies: readonly LetterKind[] = ['disclosure', 'partial', 'withheld', 'privilege', 'rest to follow', 'lifted'];

  it('is told of in every reply alike, where a court made it: that the right does not reach it, and whom to ask (section 43(3))', () => {
    for (const kind of replies)
      expect(told(kind)).toMatch(/does not reach what a court decides in a criminal case.*please ask the court \(section 43\)/);
    const withRemarks = sampleCase({ items: [...items, remarks] });
    const [, excluded] = decide(withRemarks).items;

    expect([excluded?.item, excluded?.outcome]).toEqual(['remarks', 'excluded']);
    expect(told('disclosure', withRemarks)).toBe(told('disclosure'));
  });

  it('is not told of where section 78A exempts it, and the routes that section leaves are in the letter all the same', () => {
    const log: Item = { ...first, id: 'log', kind: 'report', processing: 'automated' };
    const judgements = ['dpa-2018/section-45/1/b', 'dpa-2018/section-45/2/g'].map(exempt);
    const raised: Screening = { id: 'raised', grounds: ['dpa-2018/section-78A'], items: ['log'], result: 'raised', signed };
    const screenings = [...(sampleCase().screenings ?? []), raised];
    const case_ = sampleCase({ items: [...items, log], judgements, screenings });
    const [, exempted] = decide(case_).items;

    expect(exempted?.outcome).toBe('exempt');
    expect(told('disclosure', case_)).toBe(told('disclosure'));
    expect(told('disclosure', case_)).not.toMatch(/national security|78A|exempt/i);
    expect(routes(letterOf(case_, 'disclosure'))).toEqual(
      expect.arrayContaining(['Complain to us', 'Complain to the Information Commission', 'Go to court']),
    );
  });
});

describe('Every letter', () => {
  it('is marked as a draft until somebody has signed the decision', () => {
    for (const [kind, case_] of Object.entries(everyKind) as [LetterKind, Case][]) {
      expect(letterText(letterOf(case_, kind))).toMatch(/^DRAFT: not signed\./);
      expect(letterText(letterOf(case_, kind, { ...complete, signed: { ...signed, on: case_.decidedOn } }))).not.toContain('DRAFT');
      expect(letterText(letterOf(case_, kind, { ...complete, signed: { ...signed, on: case_.decidedOn } }))).toContain('Sam Reviewer');
    }
  });

  it('stays a draft while anything is left blank, though it is signed', () => {
    const { letters, problems } = lettersOf(everyKind.disclosure, { signed: { ...signed, on: '2026-11-02' } });

    expect(letters[0]?.draft).toBeDefined();
    expect(problems.map(({ path }) => path)).toContain('office.address');
  });

  it('stays a draft, though it is signed, where the decision was closed by burden', () => {
    // What is not the controller's to show no burden closes, and it may take confirmation away.
    const grounds = ['dpa-2018/section-45A', 'dpa-2018/section-78A', 'dpa-2018/section-186A'];
    const looked = { id: 'looked', grounds, items: 'all', result: 'screened out', signed: { ...signed, on: '2026-11-02' } } as const;
    const open = sampleCase({ items: everyKind.disclosure.items, screenings: [looked] });
    const { letters, problems } = lettersFor(decide(open, { close: 'by-burden' }), open, law, {
      office,
      signed: { ...signed, on: '2026-11-02' },
    });

    expect(letters.map(({ draft }) => draft !== undefined)).toEqual([true]);
    expect(problems.map(({ path }) => path)).toEqual(['receipt.closed']);
  });

  it('is not signed by a signature older than the decision', () => {
    const { letters, problems } = lettersOf(everyKind.disclosure, { office, signed: { ...signed, on: '2026-11-01' } });

    expect(letters[0]?.draft).toBeDefined();
    expect(problems.map(({ path }) => path)).toEqual(['signed']);
  });
});
