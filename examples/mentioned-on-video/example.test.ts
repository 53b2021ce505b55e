import { describe, expect, it } from 'vitest';
import { readCase } from '../../test/casebook/case-file.ts';
import * as of from '../../test/casebook/decided.ts';

const others = 'dpa-2018/section-45/4/e';
const withheldFor = (person: string) => [`${others} for ${person}`];
const ask = (item: string, person: string) => `judge:${others}:${item}:${person}`;

const file = (name: string) => readCase(new URL(`./${name}.json`, import.meta.url));
const read = (name: string) => of.decided(file(name));

describe('A member of the public talks about the requester on body-worn video', () => {
  const open = read('01-base.open');
  const question = ask('video', 'p-witness');

  it('is the personal data of both: the person talked about, and the one who speaks', () => {
    const [part] = of.partsAt(open, 'video/sound 2');

    expect(part?.because).toContainEqual({ fact: 'data.relates', values: ['yes'] });
    expect(part?.people).toContainEqual(expect.objectContaining({ person: 'p-witness', as: expect.arrayContaining(['speaker']) }));
  });

  it('is open until a named person has judged it under section 45(4)(e), and nothing else is asked', () => {
    expect(of.becomes(open, 'video/sound 2')).toBe('open');
    expect(of.mayBecome(open, 'video/sound 2')).toEqual(expect.arrayContaining(['disclose', 'disclose edited (voice alter)', 'withhold']));
    expect(of.asks(open)).toEqual([question]);
    expect(of.question(open, question)).toMatchObject({ asks: 'judgement', provision: others, who: 'controller', burden: 'controller' });
    expect(of.question(open, question).spans).toEqual([[6000, 38_000]]);
  });

  it('asks the whole of the test: the aim, the necessity, the proportionality and whether the power is used', () => {
    expect(of.question(open, question).facts).toEqual(
      ['atRisk', 'exercise', 'necessary', 'proportionate'].map((fact) => `rightsOfOthers.${fact}`),
    );
  });

  it('shows what the case has on each side', () => {
    expect(of.shown(open, question)).toEqual({
      disclosure: ['risk: none recorded'],
      restriction: ['confidence: expected'],
      'either way': ['wishes: no record', 'role: member of the public, private'],
    });
  });

  it('names the force’s published answer, which says "likely", as an authority and never as a rule', () => {
    expect(of.question(open, question).authorities).toContain('met-bwv-member-of-public-discusses-requester');
    expect(of.becomes(open, 'video/sound 2')).not.toBe('withhold');
  });

  it('owes no notice while it is open: open is not a restriction', () => {
    expect(of.duties(open)).not.toContain('dpa-2018/section-45/5');
    expect(open.decision.duties.possible.map(({ duty }) => duty)).toContain('dpa-2018/section-45/5');
  });

  it('is withheld where a restriction is judged necessary and proportionate and is made, with a notice, a record, and a check by the Commissioner', () => {
    const restricted = read('01-base.restrict');

    for (const cue of ['2', '3', '4', '5']) expect(of.becomes(restricted, `video/sound ${cue}`)).toBe('withhold');
    expect(of.under(restricted, 'video/sound 3')).toEqual(withheldFor('p-witness'));
    expect(of.duty(restricted, 'dpa-2018/section-45/5')).toMatchObject({
      contains: ['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)'],
      by: '2026-11-06',
    });
    expect(of.duties(restricted)).toEqual(
      expect.arrayContaining(['dpa-2018/section-45/7', 'dpa-2018/section-51', 'dpa-2018/section-45/4']),
    );
    expect(of.asks(restricted)).toEqual([]);
  });

  it('is given where a restriction is judged out of proportion to the requester’s interests', () => {
    const given = read('01-base.give');

    expect(of.becomes(given, 'video/sound 3')).toBe('disclose');
    expect(of.under(given, 'video/sound 3')).toEqual(['dpa-2018/section-45/1/b']);
    expect(of.duties(given)).not.toContain('dpa-2018/section-45/5');
  });

  it('is given where every limb is met and the controller, who may restrict, does not', () => {
    const given = read('01-base.not-used');
    const [part] = of.partsAt(given, 'video/sound 3');
    const power = given.decision.trace.findings.find(({ id, provision }) => provision === others && part?.findings.includes(id));

    expect(of.becomes(given, 'video/sound 3')).toBe('disclose');
    expect(power).toMatchObject({ verdict: 'holds', standing: 'available and not exercised' });
  });

  it('leaves out, with no notice, what the officer and the speaker say that is not about the requester', () => {
    for (const cue of ['1', '6']) {
      expect(of.becomes(open, `video/sound ${cue}`)).toBe('out of scope');
      expect(of.under(open, `video/sound ${cue}`)).toEqual(['dpa-2018/section-3']);
    }
  });
});

describe('None of these decides by itself under Part 3: unjudged it is a question, and judged it goes either way', () => {
  const cue3 = 'video/sound 3';
  const contrasts = [
    { when: 'the speaker consents', files: ['05-consents.open', '05-consents.give', '05-consents.restrict'], at: cue3 },
    { when: 'the speaker refuses', files: ['06-refuses.open', '06-refuses.give', '06-refuses.restrict'], at: cue3 },
    {
      when: 'it was said to his face already',
      files: ['07-already-said.open', '07-already-said.give', '07-already-said.restrict'],
      at: cue3,
    },
    {
      when: 'the requester is there and hears it',
      files: ['02-requester-present.open', '02-requester-present.give', '02-requester-present.restrict'],
      at: 'video/sound 2',
    },
    { when: 'the same words are in an e-mail', files: ['11-email.open', '11-email.restrict'], at: 'email/body 3' },
  ] as const;

  it.each(contrasts)('$when', ({ files, at }) => {
    for (const file of files) {
      const case_ = read(file);
      const item = at.slice(0, at.indexOf('/'));

      if (file.endsWith('.open')) {
        expect(of.becomes(case_, at)).toBe('open');
        expect(of.asksAt(case_, at)).toEqual([ask(item, 'p-witness')]);
      } else if (file.endsWith('.give')) {
        expect(of.becomes(case_, at)).toBe('disclose');
        expect(of.under(case_, at)).toEqual(['dpa-2018/section-45/1/b']);
      } else {
        expect(of.becomes(case_, at)).toBe('withhold');
        expect(of.under(case_, at)).toEqual(withheldFor('p-witness'));
      }
    }
  });
});

describe('The requester is there and speaks', () => {
  it('his own words are given without any judgement, unless they are about someone else', () => {
    const open = read('02-requester-present.open');

    expect(of.becomes(open, 'video/sound 3')).toBe('disclose');
    expect(of.becomes(open, 'video/sound 5')).toBe('open');
  });

  it('he keeps his own words where hers are restricted', () => {
    const restricted = read('02-requester-present.restrict');

    expect(of.becomes(restricted, 'video/sound 3')).toBe('disclose');
    expect(of.becomes(restricted, 'video/sound 4')).toBe('withhold');
    expect(of.becomes(restricted, 'video/sound 5')).toBe('disclose');
    expect(restricted.decision.items[0]?.tracks[0]?.cost).toEqual({ own: 0, bySnapping: 0 });
  });
});

describe('The speaker is an officer on duty', () => {
  it('raises a question about the officer, and shows that the role points to disclosure', () => {
    const open = read('03-officer-on-duty.open');

    expect(of.becomes(open, 'video/sound 2')).toBe('open');
    expect(of.shown(open, ask('video', 'p-officer')).disclosure).toEqual(['role: police officer, on duty']);
  });

  it('is given once a named person has screened the role', () => {
    const given = read('03-officer-on-duty.give');
    const [part] = of.partsAt(given, 'video/sound 2');
    const finding = given.decision.trace.findings.find(({ id, person }) => person === 'p-officer' && part?.findings.includes(id));

    expect(of.becomes(given, 'video/sound 2')).toBe('disclose');
    expect(finding?.judgements).toEqual(['on-duty']);
  });

  it('is restricted where this officer is found to be at risk', () => {
    const restricted = read('03-officer-on-duty.restrict');

    expect(of.becomes(restricted, 'video/sound 2')).toBe('disclose edited (voice mute, words summary)');
    expect(of.under(restricted, 'video/sound 2')).toEqual(withheldFor('p-officer'));
  });
});

describe('Two officers talk privately about the requester', () => {
  it('is the requester’s data, and what each says is judged for each', () => {
    const open = read('04-officers-in-private.open');

    expect(of.asksAt(open, 'video/sound 1')).toEqual([ask('video', 'p-officer')]);
    expect(of.asksAt(open, 'video/sound 2')).toEqual([ask('video', 'p-second-officer')]);
  });

  it('is given where it is only unflattering', () => {
    expect(of.becomes(read('04-officers-in-private.give'), 'video/sound 2')).toBe('disclose');
  });

  it('is withheld where giving it would put one of them at risk, and the other’s words are given', () => {
    const restricted = read('04-officers-in-private.restrict');

    expect(of.becomes(restricted, 'video/sound 1')).toBe('disclose');
    expect(of.becomes(restricted, 'video/sound 2')).toBe('withhold');
    expect(of.under(restricted, 'video/sound 2')).toEqual(withheldFor('p-second-officer'));
  });
});

describe('Consent and refusal', () => {
  it('are shown on their own side of the question', () => {
    expect(of.shown(read('05-consents.open'), ask('video', 'p-witness')).disclosure).toContain('wishes: given');
    expect(of.shown(read('06-refuses.open'), ask('video', 'p-witness')).restriction).toContain('wishes: refused');
    expect(of.shown(read('07-already-said.open'), ask('video', 'p-witness')).disclosure).toContain('knownAlready: yes');
  });

  it('consent changes no decision once judged, but calls for the restriction to be looked at again', () => {
    const restricted = read('05-consents.restrict');

    expect(of.becomes(restricted, 'video/sound 3')).toBe('withhold');
    expect(restricted.decision.duties.certain.flatMap((duty) => duty.for)).toContain('withhold');
  });
});

describe('Whatever the speaker says about consent', () => {
  it.each(['given', 'refused', 'sought, no answer', 'not safely askable', 'no record'] as const)(
    '“%s” changes no decision once it is judged',
    (consent) => {
      const judged = file('01-base.restrict');
      const people = judged.people.map((person) => (person.id === 'p-witness' ? { ...person, consent } : person));

      expect(of.decided({ ...judged, people }).decision.items).toEqual(of.decided(judged).decision.items);
    },
  );
});

describe('An altered voice', () => {
  it('is one of the ways in which it may still be given', () => {
    expect(of.mayBecome(read('08-altered-voice.open'), 'video/sound 3')).toContain('disclose edited (voice alter)');
  });

  it('keeps the words, and is a restriction with a notice and a record like any other', () => {
    const altered = read('08-altered-voice.altered');

    expect(of.becomes(altered, 'video/sound 3')).toBe('disclose edited (voice alter)');
    expect(of.under(altered, 'video/sound 3')).toEqual(withheldFor('p-witness'));
    expect(of.duties(altered)).toEqual(expect.arrayContaining(['dpa-2018/section-45/5', 'dpa-2018/section-45/7']));
  });

  it('does not do where the words themselves tell who spoke', () => {
    expect(of.becomes(read('08-altered-voice.restrict'), 'video/sound 3')).toBe('withhold');
  });
});

describe('Only the face is the problem', () => {
  it('asks one question, about the picture and the sound together', () => {
    const open = read('09-only-the-face.open');

    expect(of.becomes(open, 'video/picture v2')).toBe('open');
    expect(of.asksAt(open, 'video/picture v2')).toEqual(of.asksAt(open, 'video/sound 3'));
  });

  it('is answered with a blur on the picture, and the sound is given as spoken', () => {
    const blurred = read('09-only-the-face.blur');

    expect(of.becomes(blurred, 'video/picture v2')).toBe('disclose edited (picture blur)');
    expect(of.becomes(blurred, 'video/sound 3')).toBe('disclose');
    expect(blurred.decision.items.map(({ outcome }) => outcome)).toEqual(['disclose partly']);
  });

  it('is withheld on both where a blur and the voice would each still tell', () => {
    const restricted = read('09-only-the-face.restrict');

    expect(of.becomes(restricted, 'video/picture v2')).toBe('withhold');
    expect(of.becomes(restricted, 'video/sound 3')).toBe('withhold');
  });

  it('a shot without the requester in it is not his data, whatever is being said over it', () => {
    expect(of.becomes(read('09-only-the-face.blur'), 'video/picture v3')).toBe('out of scope');
  });
});

describe('The source is restricted on its own', () => {
  it('asks about the source and about the data apart', () => {
    const open = read('10-source.open');

    expect(of.source(open, 'log')).toBe('open');
    expect(of.asks(open)).toEqual([ask('log', 'p-witness'), `${ask('log', 'p-witness')}:dpa-2018/section-45/2/g`]);
  });

  it('is withheld while the data is given, with a notice and a record of that restriction', () => {
    const withheld = read('10-source.withheld');

    expect(of.source(withheld, 'log')).toBe('restrict');
    expect(of.becomes(withheld, 'log/entry 2')).toBe('disclose');
    expect(of.duty(withheld, 'dpa-2018/section-45/5').for).toEqual(['log#dpa-2018/section-45/2/g']);
  });

  it('is given where she told him herself', () => {
    const given = read('10-source.given');

    expect(of.source(given, 'log')).toBe('give');
    expect(of.becomes(given, 'log/entry 2')).toBe('disclose');
  });
});

describe('The same words in an e-mail', () => {
  const spoken = read('01-base.open');
  const written = read('11-email.open');

  it('are as much the requester’s data as they are on video', () => {
    for (const cue of ['2', '3', '4', '5']) {
      expect(of.becomes(written, `email/body ${cue}`)).toBe(of.becomes(spoken, `video/sound ${cue}`));
      expect(of.partsAt(written, `email/body ${cue}`)[0]?.because).toContainEqual({ fact: 'data.relates', values: ['yes'] });
    }
  });

  it('may be protected by other means: there is no voice to alter', () => {
    expect(of.mayBecome(spoken, 'video/sound 3')).toContain('disclose edited (voice alter)');
    expect(of.mayBecome(written, 'email/body 3')).toEqual([
      'disclose',
      'disclose edited (words names out)',
      'disclose edited (words summary)',
      'withhold',
    ]);
  });

  it('are given with a name out where that is judged enough', () => {
    expect(of.becomes(read('11-email.give'), 'email/body 3')).toBe('disclose edited (words names out)');
  });
});
